public import Scheme

/// The Code of Practice as a board: how each requirement stands.
public struct Board: Sendable {
  /// What was counted, and of which days.
  public let facts: CodeFacts
  /// The day on which it is looked at.
  public let day: CalendarDay
  /// Each requirement, by its number.
  public let lines: [BoardLine]

  /// The board on a day, from what was counted and everything put on record, oldest first.
  public init(_ facts: CodeFacts, showings: [Showing], on day: CalendarDay) {
    self.facts = facts
    self.day = day
    let told = Dictionary(grouping: showings, by: \.subject)
    lines = Requirement.all.map { requirement in
      BoardLine(requirement, facts, told[.requirement(requirement.code)] ?? [], on: day)
    }
  }

  /// The line of a requirement.
  public subscript(code: RequirementCode) -> BoardLine? {
    lines.first { $0.requirement.code == code }
  }

  /// The lines of a part of the Code.
  public func lines(of section: CodeSection) -> [BoardLine] {
    let codes = Set(section.requirements.map(\.code))
    return lines.filter { codes.contains($0.requirement.code) }
  }

  /// What is missing, by number.
  public var gaps: [BoardLine] { lines.filter { $0.standing == .gap } }
}

extension [BoardLine] {
  /// How many stand so.
  public func count(_ standing: Standing) -> Int { count { $0.standing == standing } }
}
