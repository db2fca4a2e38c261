/// The three tables that hold what could identify somebody; their digests cover the seal alone, so
/// that value and salt can be emptied and the chain still verifies.
enum PersonalTables {
  static let notes: [KeptTable: TableNote] = [
    .custodyNumber: TableNote(
      .record, about: .detainee,
      why: "so that police can act on what was found for that person",
      readers: "the pair and the suite while a matter is open; scheme staff",
      kept: "the months set as custody_number_kept_months after the visit, longer while a matter"
        + " about it is open",
      columns: columns("the visit it was noted on", value: "the custody number")),
    .freeText: TableNote(
      .record, about: .detainee,
      why: "what visitors saw and heard in their own words, and what police answered",
      readers: "the pair; scheme staff; the suite, unless restricted or withheld",
      kept: "as the custody numbers: text is where a name could hide",
      columns: columns("the visit, concern or action it belongs to", value: "the text")),
    .personDetail: TableNote(
      .office, about: .visitor,
      why: "to reach and pair visitors, and to know who acted",
      readers: "scheme staff; a visitor's own; a partner's name and telephone",
      kept: "six years after the person left or last acted",
      columns: columns("the person or log line it belongs to", value: "the detail")),
  ]

  private static func columns(_ holder: String, value: String) -> [Column] {
    [
      Column("seal", "salted hash that stands for \(value); salt and value stand beside it"),
      Column("holder", holder),
      Column("field", "which field of it"),
    ]
  }
}
