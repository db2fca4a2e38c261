import Findings

/// The columns of a visit's figures: those of the spreadsheet that `visit import` reads.
enum FigureColumns {
  static let columns: [Column] =
    [
      Column("visit", "the visit"), Column("date", "calendar day of arrival, London"),
      Column("arrived", "when the visitors arrived"),
      Column("admitted", "when they were let in"), Column("left", "when they left"),
      Column("mode", "in person, by telephone and so on"),
      Column("outcome", "made, abandoned, not made"),
      Column("reason_seal", "why it was abandoned or not made"),
      Column("visitors", "how many visitors"),
    ] + VisitCount.allCases.map { Column($0.rawValue, "number of people, empty when not held") } + [
      Column("positive", "1 when something good was noted"),
      Column("opcat", "1 when a concern amounts to ill-treatment"),
      Column("judgement", "the visitors' judgement of the visit"),
    ]
}
