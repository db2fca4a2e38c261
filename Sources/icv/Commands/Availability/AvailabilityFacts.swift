import Scheme
import SchemeOffice
import Spreadsheets

/// What a visitor told of some days, as JSON has it.
struct AvailabilityFacts: Encodable {
  let visitor: String
  let from: String
  let to: String
  let pattern: String
  let words: String
  let away: [String]

  init(_ told: Availability) {
    visitor = told.visitor.rawValue
    from = told.days.lowerBound.description
    to = told.days.upperBound.description
    pattern = told.pattern.digits
    words = told.pattern.words
    away = told.away.map(\.written)
  }
}

/// What was kept, or would be, as JSON has it.
struct AvailabilityKeptFacts: Encodable {
  let told: AvailabilityFacts
  let replaces: [AvailabilityFacts]
  let awayOutside: [String]
  let dryRun: Bool

  init(_ kept: AvailabilityKept, isDryRun: Bool) {
    told = AvailabilityFacts(kept.told)
    replaces = kept.replaced.map(AvailabilityFacts.init)
    awayOutside = kept.awayOutside.map(\.written)
    dryRun = isDryRun
  }
}

/// One visitor's availability in some weeks, as JSON has it.
struct AvailabilitySeenFacts: Encodable {
  let visitor: String
  let name: String
  let email: String?
  let phone: String?
  let held: [AvailabilityFacts]
  let silent: [String]

  init(_ seen: AvailabilitySeen) {
    visitor = seen.visitor.id.rawValue
    name = seen.visitor.name
    email = seen.visitor.email
    phone = seen.visitor.phone
    held = seen.held.map(AvailabilityFacts.init)
    silent = seen.silence.map(\.written)
  }
}

extension ClosedRange<CalendarDay> {
  /// `2026-08-03..2026-08-17`, as it is typed.
  var written: String { "\(lowerBound)..\(upperBound)" }
}
