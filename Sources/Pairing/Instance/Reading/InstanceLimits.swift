/// How large an instance may be; more than ten times all schemes of England and Wales together.
enum InstanceLimits {
  static let weeks = 1...520
  static let bands = 1...48
  static let suites = 0...10_000
  static let visitors = 0...100_000
  static let slots = 0...1_000_000
  static let pairs = 0...1_000_000
  static let ranges = 0...10_000
  static let quotas = 0...100
  static let weight = 0...1_000_000
  static let count = 0...1_000_000
  static let share = -1_000_000...1_000_000
  static let days = -1_000_000...1_000_000
  static let minutes = 0...1440
  /// The largest whole number that every reader of JSON takes exactly.
  static let mostScore = 9_007_199_254_740_992.0
}
