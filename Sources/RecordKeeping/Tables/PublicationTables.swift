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
        Column("signed_name", "who signed it, before sign-offs had a table; else empty"),
        Column("signed_post", "in which post"),
        Column("signed_on", "on which day, or the day it was prepared"),
        Column("reason", "why it was published anew"),
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
    .publicationEmbargo: TableNote(
      .record, about: .scheme,
      why: "everybody who is handed figures early knows until when they keep them to themselves",
      readers: "anyone",
      columns: [
        Column("publication", "the publication"),
        Column("until", "the moment before which nobody outside the office may read it"),
      ]),
    .publicationSignOff: TableNote(
      .record, about: .officer,
      why: "figures go out because somebody else than their maker answers for them",
      readers: "anyone",
      columns: [
        Column("publication", "the publication"), Column("name", "who signed it off"),
        Column("post", "in which post"), Column("day", "on which day"),
      ]),
  ]
}
