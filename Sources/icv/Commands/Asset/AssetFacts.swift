import Actions
import Scheme

/// A part of a suite as JSON tells it.
struct AssetFacts: Encodable {
  let reference: String
  let suite: String
  let kind: String
  let cell: String?
  let name: String?
  let label: String
  var timesInTwelveMonths: Int?
  var found: [String]?

  init(_ asset: Asset) {
    reference = asset.reference.rawValue
    suite = asset.suite.rawValue
    kind = asset.kind.rawValue
    cell = asset.cell
    name = asset.name
    label = asset.label
  }

  init(_ history: AssetHistory, on today: CalendarDay) {
    self.init(history.asset)
    timesInTwelveMonths = history.timesInTwelveMonths(to: today)
    found = history.found.map(\.description)
  }
}
