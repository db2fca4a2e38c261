import Actions
import Findings
import RecordKeeping
public import Scheme

/// The copy of a report that police receive: what they may read and no sign of the rest.
///
/// Questions that could raise a restricted matter are left out whether or not they did, with the
/// group they stand in and the questions that open it, so that a gap tells nothing. So is text
/// that the screen withheld, a dissent, and who the visitors are.
public struct CustodyCopy: Sendable {
  public let reference: Reference
  public let suite: SuiteCode
  public let date: CalendarDay
  public let isPractice: Bool
  /// Each answer with its question, in the form's order.
  public let lines: [CopyLine]
  /// What the suite is asked to put right, or was thanked for.
  public let concerns: [CopyConcern]
  public let addenda: [String]
  public let comments: [String]

  init(
    _ visit: KeptVisit, plan: FormPlan, concerns: [Concern], actions: [Action], look: Look
  ) {
    reference = Reference(visit.figures.reference)
    suite = SuiteCode(visit.figures.suite)
    date = visit.figures.date
    isPractice = look.picture.scheme.isPractice
    lines = CustodyCopy.lines(of: visit, plan, HiddenQuestions(of: plan.definition))
    let byConcern = Dictionary(
      actions.map { ($0.concern.reference, $0) }, uniquingKeysWith: { first, _ in first })
    self.concerns = concerns.filter { !$0.isRestricted }.map {
      CopyConcern($0, action: byConcern[$0.reference], withheld: visit.withheld)
    }
    addenda = visit.addenda.compactMap(\.text)
    comments = visit.comments.compactMap(\.text)
  }

  private static func lines(
    of visit: KeptVisit, _ plan: FormPlan, _ hidden: HiddenQuestions
  ) -> [CopyLine] {
    let words = CopyWords(visit, plan.definition, hidden)
    let answers = visit.report?.answers ?? []
    let standing = UnrestrictedAnswers.paths(
      of: answers.compactMap { answer in words.value(of: answer).map { (answer.path, $0) } },
      on: visit.figures.date, plan, hidden)
    return answers.filter { standing.contains($0.path) }.compactMap { words.line($0) }
  }
}

/// One answer of a copy.
public struct CopyLine: Hashable, Sendable, Encodable {
  public let path: String
  /// The part of the form it stands in, with the number of the person it is about.
  public let section: String
  public let label: String
  public let answer: String
}

/// One concern of a copy.
public struct CopyConcern: Hashable, Sendable, Encodable {
  public let reference: String
  public let action: String?
  public let theme: String
  public let severity: Int
  public let wording: String
  public let words: String?
  public let settled: Bool

  init(_ concern: Concern, action: Action?, withheld: [String: String]) {
    reference = concern.reference.rawValue
    self.action = action?.reference.rawValue
    theme = concern.theme.rawValue
    severity = concern.severity.rawValue
    wording = concern.wording
    // Words typed in a group of which any text is withheld wait with it.
    let parent = concern.path.split(separator: "/").dropLast().joined(separator: "/")
    let waits = withheld.keys.contains { $0.dropFirst().hasPrefix(parent + "/") }
    words = waits ? nil : concern.words
    settled = concern.isSettled
  }
}

/// A report's answers in the words of its form, as far as police may read them.
private struct CopyWords {
  private let form: FormDefinition
  private let hidden: HiddenQuestions
  private let withheld: Set<String>
  private let questions: [String: Question]
  private let corrected: [String: String?]
  /// What may be put into labels, by the question's name; text never is.
  private var byName: [String: String] = [:]

  init(_ visit: KeptVisit, _ form: FormDefinition, _ hidden: HiddenQuestions) {
    self.form = form
    self.hidden = hidden
    withheld = Set(visit.withheld.keys)
    questions = Dictionary(
      form.everyQuestion.map { ("/data/" + $0.path.joined(separator: "/"), $0.question) },
      uniquingKeysWith: { first, _ in first })
    corrected = Dictionary(
      visit.corrections.map { ($0.correction.path, $0.correction.after) },
      uniquingKeysWith: { _, last in last })
    for answer in visit.report?.answers ?? [] where answer.matter == .none {
      guard let question = question(of: answer.path), let value = value(of: answer) else {
        continue
      }
      byName[question.name] = AnswerWording.text(value, of: question, in: form)
    }
  }

  func line(_ answer: ReportAnswer) -> CopyLine? {
    guard !withheld.contains(answer.path), let question = question(of: answer.path),
      question.kind != .calculate, !question.figures.contains("visitors"),
      let value = value(of: answer)
    else { return nil }
    return CopyLine(
      path: answer.path, section: section(of: answer.path),
      label: label(of: question), answer: AnswerWording.text(value, of: question, in: form))
  }

  private func question(of path: String) -> Question? {
    let bare = AnswerPath.withoutPositions(path)
    return hidden.paths.contains(bare) ? nil : questions[bare]
  }

  func value(of answer: ReportAnswer) -> String? {
    let now = corrected[answer.path] ?? answer.value
    return now.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func label(of question: Question) -> String {
    guard let label = question.label?.first else { return question.name }
    return FormTextPiece.pieces(of: label).map { piece in
      switch piece {
      case .words(let words): words
      case .answer(let name): byName[name] ?? "…"
      }
    }.joined()
  }

  /// The labels of the groups around a question, outermost first.
  private func section(of path: String) -> String {
    let steps = path.split(separator: "/").dropFirst().dropLast()
    var bare = "/data"
    return steps.compactMap { step -> String? in
      let parts = step.split(separator: "[")
      bare += "/" + (parts.first ?? "")
      guard let label = questions[bare]?.label?.first else { return nil }
      return parts.count > 1 ? "\(label) \(parts[1].dropLast())" : label
    }.joined(separator: ", ")
  }
}

/// The questions of a form that a copy for police leaves out.
struct HiddenQuestions {
  /// Paths without the numbers of instances.
  let paths: Set<String>
  /// Of those, the ones that a concern of the restricted lane can come from.
  let lane: Set<String>
  /// Of those, the ones whose answers decide whether the lane is asked at all.
  let openers: Set<String>

  init(of form: FormDefinition) {
    let every = form.everyQuestion
    let lane = every.filter { _, question in
      question.concerns.contains {
        RestrictedLane.takes(
          theme: $0.theme, owner: $0.owner.flatMap(Owner.init(rawValue:)) ?? .custody)
      }
    }
    let opcat = every.filter { $0.question.figures.contains("opcat") }
    var hidden: Set<String> = []
    for (path, _) in lane + opcat {
      let start = HiddenQuestions.whatToHide(path, every)
      for (other, _) in every where other.starts(with: start) {
        hidden.insert(HiddenQuestions.text(other))
      }
      // What opens it would tell that it was opened.
      hidden.formUnion(HiddenQuestions.openers(of: start, every))
    }
    paths = hidden
    self.lane = Set(lane.map { HiddenQuestions.text($0.path) })
    openers = lane.reduce(into: []) { found, restricted in
      let start = HiddenQuestions.whatToHide(restricted.path, every)
      found.formUnion(HiddenQuestions.openers(of: start, every))
    }
  }

  /// The group around a question, unless that is a whole section of the form.
  private static func whatToHide(
    _ path: [String], _ every: [(path: [String], question: Question)]
  ) -> [String] {
    let group = Array(path.dropLast())
    let size = every.count { $0.path.starts(with: group) }
    return group.isEmpty || size > mostInAGroup ? path : group
  }

  private static let mostInAGroup = 20

  private static func openers(
    of path: [String], _ every: [(path: [String], question: Question)]
  ) -> Set<String> {
    let conditions = every.filter { $0.path == path }.compactMap(\.question.relevant?.source)
    let names = Set(
      conditions.flatMap { FormTextPiece.pieces(of: $0) }.compactMap { piece in
        if case .answer(let name) = piece { name } else { nil }
      })
    return Set(every.filter { names.contains($0.question.name) }.map { text($0.path) })
  }

  private static func text(_ path: [String]) -> String {
    "/data/" + path.joined(separator: "/")
  }
}
