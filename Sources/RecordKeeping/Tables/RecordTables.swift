/// The tables of the record chain.
enum RecordTables {
  static let notes: [KeptTable: TableNote] = [
    .formText: TableNote(
      .record, about: .scheme, why: "a report always renders with the form it was filled in on",
      columns: [
        Column("digest", "SHA-256 of the form file"), Column("form", "the form's id"),
        Column("version", "the form's version"), Column("text", "the whole form file"),
      ]),
    .visit: TableNote(
      .record, about: .visit, why: "visits are what the scheme exists to make", readers: reading,
      columns: [
        Column("reference", "the visit's name"), Column("suite", "which suite"),
        Column("source", "report, or import from a spreadsheet"),
        Column("content", "digest of what was submitted, so that a second sending is known"),
      ]),
    .visitFigures: TableNote(
      .record, about: .visit, why: "figures for returns and reports", readers: reading,
      columns: FigureColumns.columns),
    .report: TableNote(
      .record, about: .detainee, why: "the report of a visit, never altered", readers: reading,
      columns: [
        Column("visit", "the visit"), Column("form", "the form's id"),
        Column("version", "the form's version"), Column("form_digest", "digest of the form file"),
        Column(
          "answers", "answers as JSON pairs of path and value, every text replaced by its seal"),
      ]),
    .reportVisitor: TableNote(
      .record, about: .visitor, why: "who made the visit and stands by the report",
      readers: "the pair; scheme staff",
      columns: [
        Column("visit", "the visit"), Column("visitor", "id of the visitor"),
        Column("standing", "confirmed, dissents, or not_asked"),
        Column("dissent_seal", "a private dissent, read by scheme staff alone"),
      ]),
    .addendum: TableNote(
      .record, about: .detainee, why: "later text never alters a report", readers: reading,
      columns: [
        Column("visit", "the visit"), Column("author", "id of who added it"),
        Column("text_seal", "what was added"),
      ]),
    .correction: TableNote(
      .record, about: .detainee, why: "a wrong answer is put right with both values kept",
      readers: reading,
      columns: [
        Column("visit", "the visit"), Column("path", "the question"),
        Column("before", "the value as submitted, a text as its seal"),
        Column("after", "the corrected value, a text as its seal"),
        Column("author", "id of who corrected it"), Column("reason_seal", "why"),
      ]),
    .setAside: TableNote(
      .record, about: .visit, why: "a report entered twice or on the wrong suite is not counted",
      columns: [
        Column("visit", "the visit"), Column("author", "id of who set it aside"),
        Column("reason_seal", "why"),
      ]),
    .withheld: TableNote(
      .record, about: .detainee, why: "flagged text waits until someone has read it",
      columns: [
        Column("visit", "the visit"), Column("path", "the question"),
        Column("screened_as", "what the screen took it for"),
      ]),
    .cleared: TableNote(
      .record, about: .detainee, why: "the text was read and may go on",
      columns: [Column("visit", "the visit"), Column("path", "the question")]),
    .sending: TableNote(
      .record, about: .visit, why: "police are sent a copy, and it is known which",
      readers: reading,
      columns: [
        Column("visit", "the visit"), Column("post", "to which post"),
        Column("copy_digest", "digest of the copy as sent"),
      ]),
    .suiteComment: TableNote(
      .record, about: .officer, why: "the suite's comment stands beside the report",
      readers: reading,
      columns: [Column("visit", "the visit"), Column("text_seal", "the comment")]),
    .concern: TableNote(
      .record, about: .detainee, why: "every concern is followed", readers: reading,
      columns: ConcernColumns.concern),
    .action: TableNote(
      .record, about: .scheme, why: "what was asked of the police", readers: reading,
      columns: ConcernColumns.action),
    .actionEvent: TableNote(
      .record, about: .officer, why: "who did what about it, before the hour was kept",
      readers: reading, columns: ConcernColumns.event),
    .matterBroughtIn: TableNote(
      .record, about: .officer, why: "matters that were open before these records began",
      readers: reading, columns: ConcernColumns.broughtIn),
    .actionTerms: TableNote(
      .record, about: .scheme, why: "what was asked for and by when, frozen when it was raised",
      readers: reading, columns: ConcernColumns.terms),
    .actionDeed: TableNote(
      .record, about: .officer, why: "who did what about it, and when", readers: reading,
      columns: ConcernColumns.deed),
    .queryExplained: TableNote(
      .record, about: .scheme, why: "an explanation travels with the return", readers: "anyone",
      columns: [
        Column("period_start", "first day"), Column("period_end", "last day"),
        Column("rule", "the rule's code"), Column("suite", "the suite, where it is about one"),
        Column("text", "the explanation, which names nobody"),
      ]),
  ]

  private static let reading = "the pair; scheme staff; the suite, unless restricted or withheld"
}
