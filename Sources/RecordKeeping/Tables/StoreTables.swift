/// The tables that no log line covers, because they are the log, or the store's own.
enum StoreTables {
  static let notes: [String: TableNote] = [
    "recordLine": TableNote(
      .record, about: .officer, why: "shows who did what, and that nothing was changed since",
      readers: "scheme staff; the Commissioner", columns: line),
    "officeLine": TableNote(
      .office, about: .officer, why: "shows who did what, and that nothing was changed since",
      columns: line),
    "unclosedAction": TableNote(
      .record, about: .scheme, why: "an index of what is still open; holds nothing of its own",
      columns: [
        Column("entry", "the action's place in the log"), Column("action", "the action"),
        Column("concern", "the concern it is about"), Column("raised_at", "when it was raised"),
        Column("goes_at", "when it goes to the police by itself"),
        Column("acknowledge", "the time allowed to acknowledge, by severity"),
        Column("answer", "the time allowed to answer, by severity"),
        Column("put_right", "the time allowed to put it right, by severity"),
        Column("suite", "which suite"), Column("severity", "how serious it was when raised"),
        Column("kind", "thing, practice or past event"),
        Column("owner", "who could put it right when it was raised"),
        Column("visit", "the visit it was found on"), Column("theme", "its theme"),
        Column("restricted", "1 where it was restricted when found"),
      ]),
    "unclosedDeed": TableNote(
      .record, about: .officer, why: "an index of what is still open; holds nothing of its own",
      readers: "scheme staff",
      columns: [
        Column("action", "the action"), Column("entry", "the deed's place in the log"),
        Column("deed", "what was done"), Column("result", "what a check found"),
        Column("at", "when it was done or received"), Column("visit", "the visit of a check"),
        Column("checkers", "the ids of those who checked"),
        Column("until", "the day promised, asked for or granted"),
        Column("owner", "to whom it was handed on"), Column("severity", "what it was graded anew"),
      ]),
    "raisedTheme": TableNote(
      .record, about: .visit, why: "an index of themes by suite; holds nothing of its own",
      columns: [
        Column("suite", "which suite"), Column("theme", "the theme; nothing for the visit itself"),
        Column("day", "the day of the visit"), Column("visit", "the visit"),
        Column("concerns", "how many concerns"),
      ]),
    "visitToCount": TableNote(
      .record, about: .visit, why: "what that index must count anew; empty but while it does",
      columns: [Column("visit", "the visit")]),
    "grdb_migrations": TableNote(
      .office, about: .scheme, why: "which changes of the schema the file has had",
      readers: "anyone", columns: [Column("identifier", "the change of the schema")]),
  ]

  /// The meaning of a column that many tables share.
  static func shared(_ column: String, in table: String) -> String? {
    guard let kept = KeptTable(rawValue: table) else { return nil }
    switch column {
    case "entry": return "the log line that covers the row, and its place there"
    case "salt" where kept.isPersonal: return "random, erased with the value"
    case "value" where kept.isPersonal: return "the value itself, empty once erased"
    default: return nil
    }
  }

  private static let line = [
    Column("number", "from 1, without gap"), Column("at", "when it was done"),
    Column("duty", "what was done"), Column("person", "id of who did it"),
    Column("role", "in which role"), Column("typed_by", "id of who typed it for them"),
    Column("known", "how the person was known; an account by its id"),
    Column("from_seal", "whose words these are, where they have no account"),
    Column("received", "the day paper, mail or a call came"),
    Column("subject", "what it was done to, as a reference"),
    Column("rows", "how many rows the line covers"),
    Column("rows_digest", "SHA-256 over the digests of those rows"),
    Column("record_head", "the record's head that an office line follows"),
    Column("previous", "digest of the line before"), Column("digest", "digest of this line"),
  ]
}
