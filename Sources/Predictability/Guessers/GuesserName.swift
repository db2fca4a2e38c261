/// Who guesses: each watches one thing, and only what was before the cell.
public enum GuesserName: String, Sendable, CaseIterable {
  /// Which weekdays and bands were visited so far.
  case habit
  /// How long ago the last visit was.
  case gap
  /// What the week has had so far.
  case week
  /// Which weekday and band follow which.
  case chain
  /// The same cell one, two and four weeks ago.
  case sameCell = "same-cell"
  /// What other suites have just had.
  case others
  /// Calendar and past taken together, by logistic regression.
  case calendar
  /// All of them and the law, each believed as far as it has been right.
  case adaptive
}
