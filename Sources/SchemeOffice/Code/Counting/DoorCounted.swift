import CodeBoard
import RecordKeeping
import Scheme

/// Counts what was answered about the door, by the questions that are tagged for it.
struct DoorCounted {
  let forms: FormsInUse
  let visits: VisitsCounted
  let office: Office

  /// The one ground that the Code allows, and the words for no ground at all.
  private static let (danger, noReason) = ("danger", "none_given")

  func facts(
    on days: ClosedRange<CalendarDay>, raisedOn raised: Set<Reference>
  ) throws -> DoorFacts {
    var door = DoorFacts()
    door.minutes = visits.settings.delayMinutes
    door.delayed = visits.delayed.count
    let reasons = try answers("C30", offering: Self.danger, on: days)
    let given = Set(reasons.filter { $0.value != Self.noReason }.map(\.visit))
    door.withoutReason = visits.delayed.subtracting(given).count
    let other = reasons.filter { $0.value != Self.danger && $0.value != Self.noReason }
    door.otherGrounds = Set(other.map(\.visit)).count
    let ranks = try answers("C29", offering: "inspector", on: days)
    let agreed = Set(ranks.filter { $0.value == "inspector" }.map(\.visit))
    door.withoutInspector = visits.delayed.subtracting(agreed).count
    let ends = try answers("C31", offering: "refused", on: days)
    let refused = Set(ends.filter { $0.value == "refused" }.map(\.visit))
    door.refused = refused.count
    door.refusedUnraised = refused.subtracting(raised).count
    return door
  }

  private func answers(
    _ code: String, offering choice: String, on days: ClosedRange<CalendarDay>
  ) throws -> [KeptAnswer] {
    try forms.paths(of: code, offering: choice).sorted().flatMap {
      try office.records.answers(to: $0, on: days)
    }
  }
}
