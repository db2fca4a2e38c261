/// Tables about where matters go: the posts of the ladder, and hand-offs of what is restricted.
enum LadderTables {
  static let notes: [KeptTable: TableNote] = [
    .post: TableNote(
      .office, about: .officer, why: "a matter that is not put right goes further up by post",
      readers: "scheme staff; the Commissioner",
      kept: "names and addresses six years after it ended",
      columns: [
        Column("post", "the post"), Column("rung", "its rung, 1 sergeant to 6 national"),
        Column("suite", "the suite it answers for; nothing for all"),
        Column("title", "what the post is called"), Column("from_day", "the first day it stands"),
        Column("until_day", "the last day"), Column("holder_seal", "who holds it"),
        Column("mailbox_seal", "where its mail goes"),
      ]),
    .handOff: TableNote(
      .record, about: .detainee, why: "a restricted matter bypasses the suite, and is followed",
      readers: "those named to read restricted matters, and nobody else",
      kept: "its text as long as the matter, and at least until it is concluded",
      columns: [
        Column("reference", "the hand-off's name: random, without order or gap"),
        Column("concern", "the concern that was handed on"), Column("receiver", "to whom"),
        Column("day", "on which day"), Column("note_seal", "what was said or came back"),
      ]),
  ]
}
