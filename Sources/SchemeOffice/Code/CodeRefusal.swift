public import Scheme

/// Why nothing is put on record about the Code or the framework; the front doors say it in words.
public enum CodeRefusal: Error, Hashable, Sendable {
  case unknownRequirement(typed: String)
  /// The framework's version in use has no such criterion.
  case unknownCriterion(typed: String, version: String)
  case unknownVersion(typed: String, known: [String])
  /// No criteria were ever taken in.
  case noFramework
  case nothingSaid
  /// What is said would end before the day from which it is said.
  case endsBefore(CalendarDay, day: CalendarDay)
  case textTooLong(letters: Int, most: Int)
  case fileIsEmpty
  case fileTooLarge(bytes: Int, most: Int)
}
