/// Tables about what was published; everything in them is public.
enum PublicationTables {
  static let notes: [KeptTable: TableNote] = [
    .publication: TableNote(
      .record, about: .officer,
      why: "what was published, and who answers for it, is never in doubt", readers: "anyone",
      columns: [
        Column("reference", "the publication's name"), Column("period_start", "first day"),
        Column("period_end", "last day"),
        Column("edition", "1, and one more each time it was published anew"),
        Column("threshold", "counts of people under this were hidden"),
        Column("public_from", "the day from which everyone may read it"),
        Column("signed_name", "who signed it"), Column("signed_post", "in which post"),
        Column("signed_on", "on which day"), Column("reason", "why it was published anew"),
        Column("facts", "what the pages say besides figures"),
        Column("record_head", "the record's head when the figures were counted"),
      ]),
    .publishedTable: TableNote(
      .record, about: .scheme,
      why: "later figures must not give away what was hidden in earlier ones", readers: "anyone",
      columns: [
        Column("publication", "the publication"), Column("name", "the table's name"),
        Column("text", "the table as published, hidden cells hidden"),
      ]),
  ]
}
