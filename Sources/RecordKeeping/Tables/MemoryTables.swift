/// The tables by which a scheme remembers: parts of suites, and what inspectors asked for.
enum MemoryTables {
  static let notes: [KeptTable: TableNote] = [
    .asset: TableNote(
      .record, about: .scheme, why: "tells that the same thing failed before",
      readers: "scheme staff; visitors of the suite; the suite",
      columns: [
        Column("reference", "its name: random, without order or gap"),
        Column("suite", "which suite"), Column("kind", "what sort of thing"),
        Column("cell", "the cell it is or stands in"),
        Column("name", "what tells it from others of its kind"),
      ]),
    .concernAsset: TableNote(
      .record, about: .scheme, why: "what a concern is about, as a person confirmed",
      readers: "scheme staff; visitors of the suite; the suite, unless restricted",
      columns: [
        Column("concern", "the concern"),
        Column("asset", "the asset; nothing where it was taken back"),
      ]),
    .recommendation: TableNote(
      .record, about: .scheme, why: "what inspectors asked of the force is followed too",
      readers: "anyone: inspection reports are published",
      columns: [
        Column("reference", "its name"), Column("inspection", "the report it stands in"),
        Column("published_on", "the day the report was published"),
        Column("kind", "cause_of_concern or area_for_improvement"),
        Column("number", "its number or heading there"), Column("text", "as published"),
        Column("theme", "theme of reports/themes.yaml"),
        Column("topic", "topic of Expectations for police custody"),
        Column("suite", "the suite, where it is about one"),
        Column("asked", "1 when visitors can look or ask whether it is so"),
      ]),
    .recommendationEvent: TableNote(
      .record, about: .officer, why: "who replied, planned, looked and found, and when",
      readers: "scheme staff; the Commissioner; the force",
      columns: [
        Column("recommendation", "the recommendation"),
        Column("event", "reply, plan, review, seen, found"),
        Column("result", "what visitors saw, or a later inspection found"),
        Column("day", "when"), Column("until", "the day the force plans to be done"),
        Column("visit", "the visit on which it was looked at"),
        Column("note_seal", "what was said, or where it is published"),
      ]),
  ]
}
