/// How long a target allows for each severity, from 1 to 4; a severity without one has no clock.
public struct GradedAllowance: Hashable, Sendable {
  private var times: [Int: Allowance]

  /// Times by severity.
  public init(_ times: [Int: Allowance] = [:]) { self.times = times }

  /// The severities that may have one.
  public static let grades = 1...4

  /// The time for a severity; nil where it has no clock.
  public subscript(grade: Int) -> Allowance? {
    get { times[grade] }
    set { times[grade] = newValue }
  }

  /// Whether no severity has a clock.
  public var isEmpty: Bool { times.isEmpty }
}

extension GradedAllowance: CustomStringConvertible, LosslessStringConvertible {
  /// As it is kept: `2=10wd@2026-03-01 3=2wd 4=24h`; nothing where no severity has a clock.
  public var description: String {
    times.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  /// Reads what `description` writes, or nil.
  public init?(_ text: String) {
    self.init()
    for word in text.split(separator: " ") {
      let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let grade = Int(sides[0]), Self.grades.contains(grade),
        times[grade] == nil, let allowance = Allowance(String(sides[1]))
      else { return nil }
      times[grade] = allowance
    }
  }
}
