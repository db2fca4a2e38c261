/// Tables about what became of a return once it was built.
enum ReturnTables {
  static let notes: [KeptTable: TableNote] = [
    .returnStep: TableNote(
      .office, about: .officer,
      why: "another person than the one who built a return answers for it", readers: "the office",
      columns: [
        Column("return", "the return"), Column("step", "checked, sent_to_force or approved"),
        Column("day", "on which day"), Column("until_day", "the last day for corrections"),
        Column("name", "who approved it"), Column("post", "the post"),
        Column("document", "where the approval is written down"),
      ]),
    .returnIssued: TableNote(
      .record, about: .scheme, why: "what was sent out is kept to the letter", readers: "anyone",
      columns: [
        Column("file_digest", "the digest of the file"), Column("file_name", "its name"),
        Column("day", "the day it was sent"),
        Column("receivers", "whom it was sent to"), Column("text", "the file as it was sent"),
      ]),
    .forceComment: TableNote(
      .record, about: .officer, why: "the force's view of the facts is printed beside ours",
      readers: "anyone",
      columns: [
        Column("period_start", "first day it speaks of"), Column("period_end", "last day"),
        Column("post", "whose comment it is"), Column("received", "the day it came"),
        Column("text", "the words, or none where there was nothing to say"),
      ]),
  ]
}
