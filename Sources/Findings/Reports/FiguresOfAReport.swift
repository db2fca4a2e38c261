public import Scheme

/// The reduction of a submitted report to one row of figures, through the `figure:` tags of its
/// form; returns see rows alone.
///
/// A count is *held* when one of its questions was answered, or when the number held in custody
/// was: then everybody is accounted for, and a column that nobody fell into is nought. Otherwise
/// the column stays empty, which is not zero.
public struct FiguresOfAReport {
  private let form: FormDefinition
  private let answers: AnswersByQuestion
  /// Questions that count towards something, which are few.
  private let counting: [(path: [String], question: Question)]

  /// Takes a form and its relevant answers by path (`/data/detainee[2]/outcome`), as a submission
  /// holds them; an empty answer is none.
  public init(_ form: FormDefinition, answers: [String: String]) {
    self.form = form
    self.answers = AnswersByQuestion(answers)
    counting = form.everyQuestion.filter { !$0.question.figures.isEmpty }
  }

  /// Takes a form as filled in.
  public init(_ filled: FilledForm) {
    self.init(
      filled.plan.definition,
      answers: Dictionary(filled.values.map { ($0.path, $0.value) }) { first, _ in first })
  }

  /// The row, or why there can be none.
  public func row(_ filing: ReportFiling) throws(FiguresRefusal) -> VisitRow {
    let suite = text(of: "suite") ?? filing.suite
    guard let suite else { throw .noSuite }
    var row = VisitRow(
      reference: filing.reference, suite: suite, date: try date(filing), mode: try mode(),
      outcome: try outcome())
    setTimes(of: &row)
    row.reason = text(of: "reason")
    row.visitors = visitors() ?? filing.visitors
    row.counts = try counts(outcome: row.outcome)
    row.positive = yesOrNo("positive")
    row.opcat = yesOrNo("opcat")
    row.judgement = text(of: "judgement").flatMap(VisitJudgement.init(rawValue:))
    return row
  }

  private func date(_ filing: ReportFiling) throws(FiguresRefusal) -> CalendarDay {
    guard let (path, value) = answered("date").first else {
      guard let date = filing.date else { throw .noDate }
      return date
    }
    guard let day = CalendarDay(value.prefix(10)) else {
      throw .notAnAnswer(path: path, value: value, column: "date")
    }
    return day
  }

  /// A form that never asks how the visit was made is for visits in person.
  private func mode() throws(FiguresRefusal) -> VisitMode {
    guard let (path, value) = answered("mode").first else {
      guard tagged("mode").isEmpty else { throw .noMode }
      return .inPerson
    }
    guard let mode = VisitMode(rawValue: value) else {
      throw .notAnAnswer(path: path, value: value, column: "mode")
    }
    return mode
  }

  /// A form that never asks whether the visit went ahead is for visits that did.
  private func outcome() throws(FiguresRefusal) -> VisitOutcome {
    guard let (path, value) = answered("outcome").first else {
      guard tagged("outcome").isEmpty else { throw .noOutcome }
      return .made
    }
    guard let outcome = VisitOutcome(rawValue: value) else {
      throw .notAnAnswer(path: path, value: value, column: "outcome")
    }
    return outcome
  }

  /// Clock times in London, each not before the one preceding it, so that a visit may run past
  /// midnight or through the change of the clocks.
  private func setTimes(of row: inout VisitRow) {
    var earlier: Instant?
    func next(_ column: String) -> Instant? {
      guard let time = text(of: column).flatMap({ TimeOfDay($0.prefix(5)) }) else { return nil }
      let instant = LondonTime.instant(of: time, on: row.date, notBefore: earlier)
      earlier = instant
      return instant
    }
    row.arrived = next("arrived")
    row.admitted = next("admitted")
    row.left = next("left")
  }

  private func visitors() -> Int? {
    for (path, question) in tagged("visitors") {
      guard let value = answers.values(at: path).first?.value else { continue }
      return question.kind.list == nil ? Int(value) : value.words.count
    }
    return nil
  }

  /// Yes where any of its questions says yes, no where all that were answered say no.
  private func yesOrNo(_ column: String) -> Bool? {
    let said = answered(column).compactMap { YesOrNo(answer: $0.value) }
    return said.isEmpty ? nil : said.contains(.yes)
  }

  private func counts(outcome: VisitOutcome) throws(FiguresRefusal) -> VisitCounts {
    var counting = FiguresCounting(form: form, answers: answers)
    return try counting.counts(isMade: outcome == .made)
  }

  private func tagged(_ column: String) -> [(path: [String], question: Question)] {
    counting.filter { $0.question.figures.contains(column) }
  }

  private func answered(_ column: String) -> [(path: String, value: String)] {
    tagged(column).flatMap { answers.values(at: $0.path) }
  }

  private func text(of column: String) -> String? { answered(column).first?.value }
}

/// What is known of a report besides its answers.
public struct ReportFiling: Hashable, Sendable {
  /// The visit's own name, up to 40 characters, unique in the scheme.
  public var reference: String
  /// The suite it was filed under, for a form that does not ask.
  public var suite: String?
  /// The day it was filed for, for a form that does not ask.
  public var date: CalendarDay?
  /// How many visitors it names, for a form that does not ask.
  public var visitors: Int?

  /// A filing by its reference; the rest only where the form does not ask.
  public init(
    reference: String, suite: String? = nil, date: CalendarDay? = nil, visitors: Int? = nil
  ) {
    self.reference = reference
    self.suite = suite
    self.date = date
    self.visitors = visitors
  }
}

/// Why a report cannot be reduced to a row of figures.
public enum FiguresRefusal: Error, Hashable, Sendable {
  case noSuite
  case noDate
  /// The form asks how the visit was made, and nobody said.
  case noMode
  /// The form asks whether the visit went ahead, and nobody said.
  case noOutcome
  /// An answer that its column cannot hold.
  case notAnAnswer(path: String, value: String, column: String)
}
