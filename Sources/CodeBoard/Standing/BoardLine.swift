public import Scheme

/// How one requirement stands, and what shows it.
public struct BoardLine: Sendable {
  public let requirement: Requirement
  public let standing: Standing
  /// What shows it, or what is missing, as words that begin small.
  public let shownBy: String
  /// The day of what shows it; nil where nothing does.
  public let day: CalendarDay?
  /// Who put it on record; nil where it was counted.
  public let author: PersonID?
  /// The last day what shows it holds, or the day by which the gap is to be closed.
  public let until: CalendarDay?
  /// Everything that was put on record about it, latest first.
  public let showings: [Showing]
  /// What was found by itself, without what people put on record; nil where it is all on paper.
  public let found: CheckFinding?

  /// How a requirement stands on a day, from the facts and what was put on record, oldest first.
  ///
  /// What is counted outweighs what is said: a declaration does not close a gap that the records
  /// show. Somebody's own gap outweighs both, for whoever runs the scheme knows more.
  public init(
    _ requirement: Requirement, _ facts: CodeFacts, _ told: [Showing], on day: CalendarDay
  ) {
    self.requirement = requirement
    showings = told.reversed()
    let found = requirement.found(in: facts)
    self.found = found
    let latest = told.last
    let said = BoardWords(latest, on: day)
    switch found {
    case .gap(let missing):
      standing = .gap
      let words = latest?.kind == .gap ? latest?.text : nil
      shownBy = words.map { "\(missing); \($0)" } ?? missing
      (self.day, author) = (facts.days.upperBound, nil)
      until = latest?.kind == .gap ? latest?.until : nil
    case .met(let words) where latest?.kind != .gap:
      (standing, shownBy) = (.met, words)
      (self.day, author, until) = (facts.days.upperBound, nil, nil)
    case .silent(let why) where latest == nil:
      (standing, shownBy) = (.notShown, why)
      (self.day, author, until) = (nil, nil, nil)
    case .met, .silent, nil:
      standing = said.standing
      shownBy = latest == nil ? "wanted: \(requirement.wanted)" : said.words
      (self.day, author, until) = (latest?.day, latest?.author, latest?.until)
    }
  }
}

extension Requirement {
  /// What is found without asking anybody; nil where only paper shows it.
  func found(in facts: CodeFacts) -> CheckFinding? {
    switch proof {
    case .records(let check): check.find(facts)
    case .program(let words): .met(words)
    case .form: FormsAsked(facts.forms).finding(of: code)
    case .paper: nil
    }
  }

  /// What would be evidence.
  var wanted: String {
    switch proof {
    case .paper(let words): words
    case .records, .program, .form: "evidence, or a declaration"
    }
  }
}
