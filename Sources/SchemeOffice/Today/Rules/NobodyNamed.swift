import Actions
import Scheme

extension TodayRule {
  /// A restricted matter waits, and nobody was ever named who may read it.
  static let nobodyNamed = TodayRule(
    .nobodyNamed, "A restricted matter waits and nobody is named to read it.", reads: .officeLog
  ) { morning in
    guard !morning.isAnyoneNamed, let first = morning.unhanded.last else { return [] }
    return [
      TodayLine(
        .nobodyNamed, .atOnce, about: "restricted_readers",
        "A restricted matter waits, and nobody is named to read it.",
        command: "icv scheme settings set restricted_readers \"P01 P04\"", day: first.day)
    ]
  }
}
