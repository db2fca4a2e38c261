import Publication

/// Tables as schemes have them, for tests.
enum Tables {
  /// Staffordshire's quarter April to June 2014, as it was published: three panels, and those
  /// present told by age and by whether they were visited.
  static var staffordshire: PublicTable {
    let counts: [String: [String: Int]] = [
      "northern": [
        "visits": 39, "present": 175, "adults": 164, "juveniles": 11, "visited": 123,
        "not_visited": 52,
      ],
      "southern": [
        "visits": 22, "present": 89, "adults": 86, "juveniles": 3, "visited": 52,
        "not_visited": 37,
      ],
      "trent_valley": [
        "visits": 12, "present": 41, "adults": 40, "juveniles": 1, "visited": 33,
        "not_visited": 8,
      ],
    ]
    return PublicTable(
      name: "staffordshire", title: "Detainees", fixed: ["period": "2014-04-01..2014-06-30"],
      dimensions: [staffordshirePanels, staffordshireMeasures]
    ) { place in
      guard let panel = place["panel"], let measure = place["measure"] else { return nil }
      if let row = counts[panel] { return row[measure] }
      return counts.values.compactMap { $0[measure] }.reduce(0, +)
    }
  }

  private static let staffordshirePanels = PublicDimension(
    "panel", "Panel",
    [
      PublicCategory("northern", "Northern"), PublicCategory("southern", "Southern"),
      PublicCategory("trent_valley", "Trent Valley"), PublicCategory("all", "All panels"),
    ], breakdowns: [Breakdown("all", of: ["northern", "southern", "trent_valley"])])

  private static let staffordshireMeasures = PublicDimension(
    "measure", "Measure",
    [
      PublicCategory("visits", "Visits", kind: .events), PublicCategory("present", "Present"),
      PublicCategory("adults", "Adults"), PublicCategory("juveniles", "Juveniles"),
      PublicCategory("visited", "Visited"), PublicCategory("not_visited", "Not visited"),
    ],
    breakdowns: [
      Breakdown("present", of: ["adults", "juveniles"]),
      Breakdown("present", of: ["visited", "not_visited"]),
    ])

  /// Rows by columns with both margins, from the inner counts.
  static func crossed(
    _ inner: [[Int]], name: String = "crossed", fixed: [String: String] = [:]
  ) -> PublicTable {
    let columns = inner.first?.count ?? 0
    return PublicTable(
      name: name, title: name, fixed: fixed,
      dimensions: [
        numbered("row", inner.count), numbered("column", columns),
      ]
    ) { place in
      guard let row = place["row"], let column = place["column"] else { return nil }
      let rows = row == "all" ? Array(inner.indices) : [Int(row) ?? 0]
      let picked = column == "all" ? Array(0..<columns) : [Int(column) ?? 0]
      return rows.flatMap { row in picked.map { inner[row][$0] } }.reduce(0, +)
    }
  }

  /// A dimension of so many numbered parts and their total.
  static func numbered(_ code: String, _ count: Int) -> PublicDimension {
    let parts = (0..<count).map { "\($0)" }
    return PublicDimension(
      code, code, (parts + ["all"]).map { PublicCategory($0, $0) },
      breakdowns: [Breakdown("all", of: parts)])
  }
}

/// Numbers that are the same in every run: SplitMix64.
struct Repeatable: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension DisclosureControl {
  /// Control over the first table that a scheme ever publishes.
  static func first(_ table: PublicTable, threshold: Int = 5) -> DisclosureControl {
    DisclosureControl(threshold: threshold, before: PublishedBefore()) { table.counts[$0] }
  }
}
