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
    _ visit: KeptVisit, form: FormDefinition, concerns: [Concern], actions: [Action],
    look: Look
  ) {
    reference = Reference(visit.figures.reference)
    suite = SuiteCode(visit.figures.suite)
    date = visit.figures.date
    isPractice = look.picture.scheme.isPractice
    let hidden = HiddenQuestions(of: form)
    lines = CustodyCopy.lines(of: visit, form, hidden)
    let byConcern = Dictionary(
      actions.map { ($0.concern.reference, $0) }, uniquingKeysWith: { first, _ in first })
    self.concerns = concerns.filter { !$0.isRestricted }.map {
      CopyConcern($0, action: byConcern[$0.reference], withheld: visit.withheld)
    }
    addenda = visit.addenda.compactMap(\.text)
    comments = visit.comments.compactMap(\.text)
  }

  private static func lines(
    of visit: KeptVisit, _ form: FormDefinition, _ hidden: HiddenQuestions
  ) -> [CopyLine] {
    let questions = Dictionary(
      form.everyQuestion.map { ("/data/" + $0.path.joined(separator: "/"), $0.question) },
      uniquingKeysWith: { first, _ in first })
    let corrected = Dictionary(
      visit.corrections.map { ($0.correction.path, $0.correction.after) },
      uniquingKeysWith: { _, last in last })
    return (visit.report?.answers ?? []).compactMap { answer in
      let bare = ReportBody.barePath(answer.path)
      guard !hidden.paths.contains(bare), visit.withheld[answer.path] == nil,
        let question = questions[bare], question.kind != .calculate,
        !question.figures.contains("visitors")
      else { return nil }
      let now = corrected[answer.path] ?? answer.value
      guard let now, !now.isEmpty else { return nil }
      return CopyLine(
        path: answer.path, label: question.label?.first ?? question.name,
        answer: AnswerWording.text(now, of: question, in: form))
    }
  }
}

/// One answer of a copy.
public struct CopyLine: Hashable, Sendable, Encodable {
  public let path: String
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

/// The questions of a form that a copy for police leaves out.
struct HiddenQuestions {
  /// Paths without the numbers of instances.
  let paths: Set<String>

  init(of form: FormDefinition) {
    let every = form.everyQuestion
    let canBeRestricted = every.filter { _, question in
      question.figures.contains("opcat")
        || question.concerns.contains {
          RestrictedLane.takes(
            theme: $0.theme, owner: $0.owner.flatMap(Owner.init(rawValue:)) ?? .custody)
        }
    }
    var hidden: Set<String> = []
    for (path, _) in canBeRestricted {
      let start = HiddenQuestions.whatToHide(path, every)
      for (other, _) in every where other.starts(with: start) {
        hidden.insert(HiddenQuestions.text(other))
      }
      // What opens it would tell that it was opened.
      hidden.formUnion(HiddenQuestions.openers(of: start, every))
    }
    paths = hidden
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
