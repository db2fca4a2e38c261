/// A year's return beside the returns of its four quarters.
struct YearFromQuarters {
  /// A figure that the quarters and the year do not agree on.
  struct Difference {
    var suite: String?
    let figure: String
    let quarters: Int
    let year: Int
  }

  let year: CustodyVisitingReturn
  /// Four, in their order.
  let quarters: [CustodyVisitingReturn]

  var differences: [Difference] { volunteers + suiteCodes.flatMap { suite($0) } }

  private var suiteCodes: [String] {
    Set(([year] + quarters).flatMap { $0.suites.map(\.code) }).sorted()
  }

  private func volunteers(in report: CustodyVisitingReturn?) -> VolunteerFigures? {
    if case .figures(let figures)? = report?.body { figures.volunteers } else { nil }
  }

  private var volunteers: [Difference] {
    let all = quarters.map(volunteers(in:))
    let whole = volunteers(in: year)
    let sums = [("Joined", \VolunteerFigures.joined), ("Left", \VolunteerFigures.left)]
      .compactMap { name, figure in
        summed(name, all.map { $0?[keyPath: figure] }, whole?[keyPath: figure])
      }
    let ends = [
      same("AtStart", all.first.flatMap { $0?.atStart }, whole?.atStart),
      same("AtEnd", all.last.flatMap { $0?.atEnd }, whole?.atEnd),
    ]
    return sums + ends.compactMap(\.self)
  }

  private static let figures: [(String, @Sendable (SuiteReturn) -> Int?)] = [
    ("Planned", { $0.visits.planned }), ("Attempted", { $0.visits.attempted }),
    ("Completed", { $0.visits.completed }), ("Abandoned", { $0.visits.abandoned }),
    ("Remote", { $0.visits.remote }), ("AccessDelayed", { $0.visits.accessDelayed }),
    ("InCustody", { $0.detainees.inCustody }),
    ("InCustodyChildren", { $0.detainees.inCustodyChildren }),
    ("Offered", { $0.detainees.offered }), ("SpokenTo", { $0.detainees.spokenTo }),
    ("Declined", { $0.detainees.declined }), ("ObservedOnly", { $0.detainees.observedOnly }),
    ("NotOffered", { $0.detainees.notOffered }), ("NotRecorded", { $0.detainees.notRecorded }),
    ("NotAvailable", { $0.detainees.notAvailable.reduce(0) { $0 + $1.count } }),
    ("Raised", { $0.findings.reduce(0) { $0 + $1.raised } }),
    ("ResolvedAtVisit", { $0.findings.reduce(0) { $0 + $1.resolvedAtVisit } }),
    ("ClosedInPeriod", { $0.findings.reduce(0) { $0 + $1.closedInPeriod } }),
    ("OpcatConcerns", { $0.opcatConcerns }),
  ]

  private func suite(_ code: String) -> [Difference] {
    let whole = year.suites.first { $0.code == code }
    let parts = quarters.map { quarter in quarter.suites.first { $0.code == code } }
    var found = YearFromQuarters.figures.compactMap { name, figure in
      summed(name, parts.map { $0.flatMap(figure) }, whole.flatMap(figure))
    }
    let open: (SuiteReturn) -> Int = { $0.findings.reduce(0) { $0 + $1.openAtEnd } }
    found += [same("OpenAtEnd", parts.last.flatMap { $0.map(open) }, whole.map(open))]
      .compactMap(\.self)
    for index in found.indices { found[index].suite = code }
    return found
  }

  /// A quarter that does not hold a figure adds nothing to it; where none does, nothing is asked.
  private func summed(_ name: String, _ parts: [Int?], _ whole: Int?) -> Difference? {
    let held = parts.compactMap(\.self)
    guard !held.isEmpty || whole != nil else { return nil }
    return same(name, held.reduce(0, +), whole ?? 0)
  }

  private func same(_ name: String, _ part: Int?, _ whole: Int?) -> Difference? {
    guard let part, let whole, part != whole else { return nil }
    return Difference(figure: name, quarters: part, year: whole)
  }
}
