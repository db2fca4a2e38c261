/// How long visitors waited at the door, and what they were told.
struct DoorBlock {
  let report: PeriodReport

  var parts: [ReportPart] {
    let door = report.whole.door
    guard !door.waits.isEmpty else { return [] }
    let plot = BarPlot(
      id: "door", title: "Waits at the door",
      bars: Self.bands.map { band in
        BarPlot.Bar(band.label, door.waits.count { band.minutes.contains($0) })
      })
    return [.picture(plot.markup), .table(waits(door))] + reasons(door)
  }

  private static let bands: [(label: String, minutes: ClosedRange<Int>)] = [
    ("Up to 5 minutes", 0...5), ("6 to 10 minutes", 6...10), ("11 to 20 minutes", 11...20),
    ("21 to 40 minutes", 21...40), ("Over 40 minutes", 41...Int.max),
  ]

  private func waits(_ door: DoorFigures) -> ReportTable {
    let rows = Self.bands.map { band in
      [band.label, Count.words(door.waits.count { band.minutes.contains($0) })]
    }
    let missing = door.untimed
    return ReportTable(
      "Waits from arriving to being let in", ["Wait", "Visits"],
      rows: rows + [
        ["Median", door.median.map { Count.words($0, "minute") } ?? "–"],
        ["Longest", door.longest.map { Count.words($0, "minute") } ?? "–"],
      ],
      note: missing == 0
        ? nil : "One of the two times is not held of \(Count.words(missing, "visit")).")
  }

  private func reasons(_ door: DoorFigures) -> [ReportPart] {
    guard !door.reasons.isEmpty else { return [] }
    let rows = DelayReason.allCases.compactMap { reason in
      door.reasons[reason].map { count in
        [reason.label, Count.words(count), reason.isAllowed ? "yes" : "no"]
      }
    }
    return [
      .table(
        ReportTable(
          "Reasons given when visitors were kept waiting or not let in",
          ["Reason, as it was given", "Times", "Allowed by the Code"], rows: rows,
          note: "The Code of Practice has visitors let in at once. Entry may be delayed only where"
            + " it would put them in danger, and only by an inspector or above."))
    ]
  }
}
