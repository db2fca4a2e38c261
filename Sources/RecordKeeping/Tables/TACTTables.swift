/// Tables about people held under the Terrorism Act.
///
/// Notices and who goes are the office's, what was made and sent is the record's.
enum TACTTables {
  static let notes: [KeptTable: TableNote] = [
    .tactVisit: TableNote(
      .record, about: .detainee,
      why: "a report of every such visit is due in law, apart from others",
      readers: readers, kept: "its report as any visit's, and at least until it is sent to both",
      columns: [
        Column("reference", "the visit's name: random, without order or gap"),
        Column("suite", "which suite"), Column("day", "on which day"),
        Column("visitors", "ids of the visitors who made it"),
        Column("report_seal", "what they reported"),
      ]),
    .tactDispatch: TableNote(
      .record, about: .visit, why: "each report is due to the policing body and the Reviewer",
      readers: readers,
      columns: [
        Column("visit", "the visit"), Column("receiver", "to which of the two"),
        Column("day", "on which day it was sent"),
      ]),
    .tactNotice: TableNote(
      .office, about: .detainee, why: "such a visit is made only when the force tells of somebody",
      readers: noticeReaders, kept: notice,
      columns: [
        Column("reference", "the notice's name: random, without order or gap"),
        Column("suite", "where somebody is held"),
        Column("received_at", "when the scheme was told"),
        Column("told_by_seal", "who told the scheme"),
        Column("theirs_seal", "the force's own reference"),
      ]),
    .tactAssignment: TableNote(
      .office, about: .visitor, why: "only trained and vetted visitors may go, on the day they go",
      readers: noticeReaders,
      columns: [
        Column("notice", "the notice"), Column("day", "the day for which they were fit to go"),
        Column("visitors", "ids of the visitors who were to go"),
      ]),
    .tactMade: TableNote(
      .office, about: .visit, why: "shows which notice a visit answered",
      readers: noticeReaders,
      columns: [Column("notice", "the notice"), Column("visit", "the visit that was made")]),
    .tactRecording: TableNote(
      .office, about: .detainee, why: "recordings of interviews may be asked for, and refused",
      readers: noticeReaders, kept: notice,
      columns: [
        Column("notice", "the notice"), Column("day", "when it was asked"),
        Column("answer", "granted, in part, refused or unanswered"),
        Column("rank", "who answered"), Column("ground_seal", "on which ground it was refused"),
      ]),
    .tactClosing: TableNote(
      .office, about: .detainee, why: "shows that nothing more is due",
      readers: noticeReaders, kept: notice,
      columns: [
        Column("notice", "the notice"), Column("day", "when the scheme learned it was over"),
        Column("reason_seal", "why no visit was made, where none was"),
      ]),
  ]

  private static let readers =
    "the trained visitors who made it; the coordinator; the Commissioner; a deputy who is named"
  private static let noticeReaders = "scheme staff; the trained visitors who go"
  private static let notice = "its texts as any visit's, once the detention is closed"
}
