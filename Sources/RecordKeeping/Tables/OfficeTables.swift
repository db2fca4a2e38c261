/// The tables of the office chain.
enum OfficeTables {
  static let notes: [KeptTable: TableNote] = [
    .scheme: TableNote(
      .office, about: .scheme, why: "whose scheme this is", readers: "anyone",
      columns: [
        Column("name", "the scheme's name"), Column("force_code", "Home Office force number"),
        Column("area_code", "statistics office area code"),
        Column("practice", "1 for a practice scheme"),
        Column("seed", "the seed of a practice scheme"),
      ]),
    .setting: TableNote(
      .office, about: .scheme, why: "nearly every number is a setting with a start date",
      columns: [
        Column("starts_on", "first day it holds"), Column("name", "the setting"),
        Column("value", "its value"),
      ]),
    .suite: TableNote(
      .office, about: .scheme, why: "places visited", readers: "anyone",
      columns: [Column("code", "the suite's code")]),
    .suiteDetail: TableNote(
      .office, about: .scheme, why: "places visited", readers: "anyone",
      columns: [
        Column("suite", "which suite"), Column("name", "its name"), Column("type", "its type"),
        Column("cells", "how many cells"), Column("panel", "the panel that visits it"),
      ]),
    .suiteStatus: TableNote(
      .office, about: .scheme, why: "a closed suite is not visited and not counted as missed",
      columns: [
        Column("suite", "which suite"), Column("from_day", "first day"),
        Column("status", "open, contingency active or idle, closed"),
      ]),
    .suiteThroughput: TableNote(
      .office, about: .scheme, why: "how many people a suite received, for comparison",
      columns: [
        Column("suite", "which suite"), Column("month", "the month"),
        Column("people", "how many were detained"),
      ]),
    .person: TableNote(
      .office, about: .visitor, why: "an id stands for a person wherever one acts",
      columns: [Column("id", "the person's id")]),
    .officer: TableNote(
      .office, about: .officer, why: "who holds which office", readers: "scheme staff",
      columns: [
        Column("person", "the person's id"), Column("role", "the office held"),
        Column("suite", "the suite, for police"), Column("panel", "the panel"),
        Column("ended_on", "the last day in that office"), Column("name_seal", "the name"),
        Column("email_seal", "electronic mail"), Column("phone_seal", "telephone"),
      ]),
    .visitorDetail: TableNote(
      .office, about: .visitor, why: "appointment, vetting and pairing",
      readers: "scheme staff; a visitor's own",
      columns: VisitorColumns.columns),
    .visitorFact: TableNote(
      .office, about: .visitor, why: "evidence that the Code is kept",
      readers: "scheme staff; a visitor's own",
      columns: [
        Column("visitor", "the visitor"), Column("kind", "what was done"),
        Column("day", "when"), Column("note_seal", "a note on it"),
      ]),
    .availability: TableNote(
      .office, about: .visitor, why: "nobody is allotted a visit they cannot make",
      readers: "scheme staff; a visitor's own; a panel's chair; never police",
      columns: [
        Column("visitor", "whose it is"), Column("from_day", "the first day it speaks of"),
        Column("to_day", "the last day it speaks of"),
        Column("pattern", "28 digits, Monday early first: 0 cannot, 1 can, 2 prefers"),
        Column("away_seal", "the days away, when a home stands empty"),
      ]),
    .account: TableNote(
      .office, about: .officer, why: "at whose account a line was typed",
      columns: [
        Column("id", "stands for the account"), Column("name_seal", "the account's name"),
      ]),
    .window: TableNote(
      .office, about: .visitor, why: "which suite is visited in which week",
      readers: "scheme staff and the pair; never police",
      columns: [
        Column("id", "the window"), Column("suite", "which suite"),
        Column("monday", "the Monday of its week"),
      ]),
    .windowPair: TableNote(
      .office, about: .visitor, why: "who visits",
      readers: "scheme staff and the pair; never police",
      columns: [
        Column("window", "the window"), Column("visitors", "ids of those who visit"),
      ]),
    .windowEvent: TableNote(
      .office, about: .visitor, why: "arranged, not made or done",
      readers: "scheme staff and the pair; never police",
      columns: [
        Column("window", "the window"), Column("event", "arranged, not_made, done"),
        Column("reason", "why it was not made"), Column("visit", "the visit made in it"),
      ]),
    .returnBuilt: TableNote(
      .office, about: .scheme, why: "which returns were made from which records",
      readers: "anyone",
      columns: [
        Column("reference", "the return's name"), Column("type", "annual, quarter, inspection"),
        Column("period_start", "first day"), Column("period_end", "last day"),
        Column("serial", "its number in that period"), Column("digest", "canonical digest"),
        Column("file_name", "the file's name"), Column("file_digest", "SHA-256 of the file"),
        Column("supersedes", "the serial it replaces"), Column("purpose", "LIVE or PRACTICE"),
      ]),
    .messageClaim: TableNote(
      .office, about: .officer, why: "two who send at the same moment do not send a message twice",
      columns: [
        Column("person", "id of whom the message is for"),
        Column("step", "claimed before it is delivered, released where that failed"),
      ]),
    .telling: TableNote(
      .office, about: .officer, why: "nobody is told twice that the same things wait",
      columns: [
        Column("person", "id of who was told"), Column("route", "folder, sendmail or smtp"),
        Column("record_line", "the last line of the record that was told of"),
        Column("office_line", "the last line of the office that was told of"),
        Column("moment", "the moment up to which was told"),
      ]),
    .wellbeing: TableNote(
      .office, about: .visitor, why: "a visitor is rung after a hard visit",
      readers: "the coordinator; a visitor's own",
      columns: [
        Column("call", "which call"), Column("visitor", "who is to be rung"),
        Column("visit", "after which visit"), Column("event", "asked or done"),
        Column("day", "the day it was made"), Column("note_seal", "what to remember of it"),
      ]),
    .erasure: TableNote(
      .office, about: .scheme, why: "shows that erasure was done, and how much",
      columns: [
        Column("on_day", "the day it was done"),
        Column("custody_numbers", "how many were emptied"),
        Column("free_texts", "how many were emptied"),
        Column("person_details", "how many were emptied"),
      ]),
  ]
}

/// The columns of a visitor's appointment as it stands from a change on.
enum VisitorColumns {
  static let columns = [
    Column("visitor", "the visitor's id"), Column("name_seal", "the name"),
    Column("email_seal", "electronic mail"), Column("phone_seal", "telephone"),
    Column("home_postcode_area_seal", "first half of the postcode, for distances"),
    Column("appointed_on", "day of appointment"), Column("term_ends_on", "last day of the term"),
    Column("probation_until", "last day of probation"),
    Column("vetted_until", "last day of vetting"), Column("pass_until", "last day of the pass"),
    Column("tact_trained", "1 when accredited for terrorism visits"),
    Column("max_visits_per_quarter", "as many as the visitor wishes"),
    Column("suites", "suites served"), Column("conflicts", "suites not to be visited"),
    Column("keep_apart", "visitors not to be paired with"),
    Column("standing", "active, suspended or ended"), Column("standing_from", "since when"),
  ]
}
