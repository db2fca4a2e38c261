/// Tables about how the scheme keeps the Code, and about ICVA's framework.
///
/// What is attached may name people: words and bytes stand apart, behind seals, so that they can be
/// emptied and the log still verifies.
enum CodeTables {
  static let notes: [KeptTable: TableNote] = [
    .qafCriterion: TableNote(
      .office, about: .scheme, why: "the scheme measures itself by what ICVA asks of its members",
      columns: [
        Column("version", "the framework's version"), Column("level", "which of four levels"),
        Column("reference", "the criterion's name there"), Column("text", "what is asked"),
        Column("shown_by", "requirements of the Code that show it"),
      ]),
    .evidenceFile: TableNote(
      .office, about: .officer, why: "what shows that the Code is kept is not lost",
      readers: readers, kept: kept,
      columns: [
        Column("digest", "SHA-256 over the file's bytes"), Column("size", "how many bytes"),
        Column("kind", "what it holds, by its first bytes"),
        Column("bytes_seal", "the bytes, as base64"),
      ]),
    .showing: TableNote(
      .office, about: .officer, why: "how the scheme keeps the Code is shown, or that it does not",
      readers: readers, kept: kept,
      columns: [
        Column("framework", "code, or qaf: and the version"),
        Column("reference", "the requirement or criterion"),
        Column("kind", "declared, evidence or gap"), Column("day", "the day it speaks of"),
        Column("until_day", "the last day it holds, or the day by which a gap is to be closed"),
        Column("author", "id of who put it on record"), Column("file", "digest of the file"),
        Column("text_seal", "what was said"),
        Column("title_seal", "what the document is called, and where it lies"),
      ]),
  ]

  private static let readers = "scheme staff; the Commissioner; the panel's chair"
  private static let kept = "as long as the scheme"
}
