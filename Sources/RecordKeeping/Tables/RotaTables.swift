/// Tables about draws of rotas; every one of them is of the future.
enum RotaTables {
  private static let readers = "scheme staff and the pair; never police"

  static let notes: [KeptTable: TableNote] = [
    .rotaDraw: TableNote(
      .office, about: .visitor, why: "shows that nobody chose who goes when",
      readers: "coordinator and deputy; an auditor they name; never police",
      columns: [
        Column("draw", "the draw"), Column("monday", "the Monday of its first week"),
        Column("weeks", "how many weeks"), Column("moment", "who sets the moment"),
        Column("version", "the algorithm that drew"), Column("seed", "what it was drawn from"),
        Column("salt", "keeps the commitment from being guessed"),
        Column("commitment", "given before the period"),
        Column("facts", "what it rested on: ids, dates and offers without names"),
        Column("outcome", "what was drawn and how good it is"),
      ]),
    .rotaTurn: TableNote(
      .office, about: .visitor, why: "who goes where, and every change that a person made",
      readers: readers,
      columns: [
        Column("draw", "the draw; nothing for an allotment made elsewhere"),
        Column("window", "the window"),
        Column("suite", "which suite"), Column("monday", "the Monday of its week"),
        Column("visitors", "ids of those who go"),
        Column("source", "drawn, swapped, covered, handed-back"),
        Column("about", "the visitor for whose sake a person changed it"),
        Column("reason_seal", "why a person changed it"),
      ]),
    .rotaPin: TableNote(
      .office, about: .visitor, why: "pairs that a person set", readers: readers,
      columns: [
        Column("window", "the window"), Column("suite", "which suite"),
        Column("monday", "the Monday of its week"),
        Column("visitors", "ids of those set; nobody when it was lifted"),
        Column("agreed", "whether they agreed to go where or when they had not offered"),
        Column("reason_seal", "why"),
      ]),
    .rotaConfirmed: TableNote(
      .office, about: .scheme, why: "which draw is the rota", readers: "scheme staff; never police",
      columns: [Column("draw", "the draw")]),
    .rotaMoment: TableNote(
      .office, about: .visitor, why: "the moment drawn for a pair",
      readers: "the pair alone",
      columns: [
        Column("window", "the window"), Column("day", "the day on which its band begins"),
        Column("band", "0 early, 1 late, 2 evening, 3 night"),
        Column("start", "when the two hours of arrival begin"),
        Column("cause", "drawn, again, substitute"),
      ]),
    .momentRead: TableNote(
      .office, about: .visitor, why: "who could have known of a visit",
      readers: "coordinator and deputy; never police",
      columns: [Column("window", "the window"), Column("visitor", "who read it")]),
    .rotaRevealed: TableNote(
      .office, about: .scheme, why: "which proofs were handed out",
      readers: "scheme staff; never police",
      columns: [
        Column("draw", "the draw"), Column("public_digest", "SHA-256 of the public file"),
        Column("full_digest", "SHA-256 of the auditor's file"),
      ]),
  ]
}
