/// The columns of the table of availability; raw values are the headings.
public enum AvailabilityColumn: String, Sendable, CaseIterable {
  case visitor, from, to, pattern, away

  static let table: [(column: TableColumn, key: AvailabilityColumn)] = [
    (TableColumn("visitor", required: true, example: "V01"), .visitor),
    (TableColumn("from", required: true, example: "06/07/2026"), .from),
    (TableColumn("to", required: true, example: "04/10/2026"), .to),
    (
      // Weekday evenings and Saturday early, Sunday late preferred; in sevens of four for the eye.
      TableColumn(
        "pattern", required: true, example: "0010 0010 0010 0010 0010 1000 0200"), .pattern
    ),
    (TableColumn("away", example: "03/08/2026..17/08/2026"), .away),
  ]
}
