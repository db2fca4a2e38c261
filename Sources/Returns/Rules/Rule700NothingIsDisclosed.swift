extension ReturnRule {
  /// One child in a small suite can be recognised; a hidden cell that totals give away is shown.
  static let nothingIsDisclosed = ReturnRule(
    code: "700", severity: .error, level: .table,
    asks: "No cell of a public table tells of fewer people than the threshold, nor lets them be "
      + "worked out",
    remedy: "hide another cell of its row and column, or publish a coarser table",
    authority: "Scotland published cells of one child in 2022 and 2023; GSS guidance on tables of "
      + "counts",
    need: .publishedTables,
    passing: .changed(knowing: { $0.disclosureFaults = [] }) { _ in },
    failing: .changed(knowing: { known in
      known.disclosureFaults = [
        DisclosureFault(table: "Children by suite", cell: "LEA, children", way: "from the total")
      ]
    }) { _ in },
    finds: { checked in
      (checked.known.disclosureFaults ?? []).map { fault in
        Finding(what: "Disclosure: \(fault.cell) of \(fault.table) can be worked out \(fault.way)")
      }
    })
}
