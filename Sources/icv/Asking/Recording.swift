import Findings
import Scheme
import SchemeOffice

/// A visit being recorded: the form as it is answered, and the draft that keeps every step.
struct Recording {
  let material: VisitMaterial
  let draft: DraftFile
  let at: Instant
  private(set) var form: FilledForm
  private(set) var marks = Marks()
  /// Each visitor's word on the report as it stands.
  private(set) var confirmations: [AnswersFile.Confirmation] = []
  /// Everything a person comes to as the answers stand, in order.
  private(set) var stops: [FormPrompt] = []
  /// The suite whose matters the form asks about.
  private var suite: String?

  /// A recording as far as its draft has got.
  init(_ material: VisitMaterial, draft: DraftFile, at: Instant) {
    self.material = material
    self.draft = draft
    self.at = at
    form = FilledForm(material.form.plan, at: at, zone: .london)
    replay()
  }

  /// Builds the form anew from the draft: choices to be filled in depend on the suite.
  private mutating func replay() {
    let asked = suitePath
    suite = nil
    for case .answer(let path, let value, _) in draft.steps where path == asked { suite = value }
    form = FilledForm(
      material.form.plan, at: at, zone: .london, filled: material.lists(suite: suite))
    marks = Marks()
    confirmations = []
    for step in draft.steps { follow(step) }
    stops = form.walk()
  }

  /// What a step that was kept does to the form.
  private mutating func follow(_ step: DraftStep) {
    marks.take(step)
    switch step {
    case .answer(let path, let value, _):
      // An answer that no longer fits, as when a choice is gone, is asked again.
      _ = form.answer(path, with: value)
      confirmations = []
    case .add(let path):
      _ = form.addInstance(of: path)
      confirmations = []
    case .delete(let path):
      _ = form.deleteInstance(path)
      confirmations = []
    case .confirm(let told):
      confirmations.removeAll { $0.visitor == told.visitor }
      confirmations.append(told)
    case .begin, .pass, .leave, .takeUpLater, .handIn: break
    }
  }

  private var suitePath: String? {
    material.form.definition.everyQuestion.first { $0.question.figures.contains("suite") }
      .map { "/data/" + $0.path.joined(separator: "/") }
  }
}

/// Steps: each is tried, then on disk, then followed.
extension Recording {
  /// Answers a question; an answer that is refused is not kept.
  mutating func answer(
    _ path: String, with value: String, typed: String
  ) throws(DraftFault) -> AnswerOutcome {
    var tried = form
    let outcome = tried.answer(path, with: value)
    guard outcome == .accepted else { return outcome }
    try keep(.answer(path: path, value: value, typed: typed))
    if path == suitePath, suite != value { replay() }
    return .accepted
  }

  /// Keeps a step on disk and follows it.
  mutating func keep(_ step: DraftStep) throws(DraftFault) {
    try draft.keep(step)
    follow(step)
    stops = form.walk()
  }

  /// Answers that are known before anything is asked; one that does not fit is left out.
  mutating func answerKnown() throws(DraftFault) {
    for known in material.known {
      _ = try answer(known.path, with: known.value, typed: known.value)
    }
  }

  /// The first thing that keeps the form from being complete.
  mutating func firstFailure() -> FormFailure? { form.validate() }

  /// What is handed in.
  var answersFile: AnswersFile {
    var file = AnswersFile(recorded: form, beginning: draft.beginning)
    file.confirmations = confirmations
    return file
  }

  /// Whether handing in was the last thing tried.
  var wasHandedIn: Bool { draft.steps.last == .handIn }
}
