import Actions
import Scheme

extension TodayRule {
  /// For those named alone: what was handed to nobody yet.
  static let restrictedMatters = TodayRule(
    .restrictedMatters, "A restricted matter was handed to nobody.", reads: .restrictedMatter
  ) { morning in
    guard morning.isNamed else { return [] }
    return morning.unhanded.map { concern in
      TodayLine(
        .restrictedMatters, .atOnce, about: concern.reference.rawValue,
        "A restricted matter of \(concern.day.words) was handed to nobody yet.",
        command: "icv concern show \(concern.reference)", day: concern.day)
    }
  }
}
