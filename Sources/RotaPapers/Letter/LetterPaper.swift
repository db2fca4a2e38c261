import Scheme

extension VisitorLetter {
  /// The letter as one page to print, in smaller type where it is about many weeks.
  public var html: String { paper.page(size: turns.count > 4 ? .register : .letter) }

  /// The letter as a paper, to print or to mail.
  public var paper: Paper {
    let practice: [PaperBlock] =
      isPractice ? [.warning("PRACTICE. This is no real rota.")] : []
    return Paper(
      title: "Your visiting weeks",
      subtitle: "\(visitor). \(scheme) custody visiting scheme, \(PaperWords.day(madeOn)).",
      footer: "In confidence, for \(visitor) alone",
      practice + [.table(weeks)] + addresses + whenToGo + ifYouCannotGo + whatToBring
        + keepItToYourself)
  }

  private var weeks: PaperTable {
    PaperTable(
      ["Week", "Custody suite", "With"],
      rows: turns.map { turn in
        [
          PaperWords.week(turn.week), turn.suite,
          turn.partners.isEmpty
            ? "Nobody yet: ring the coordinator"
            : turn.partners.map(\.nameOverNumber).joined(separator: "\n"),
        ]
      })
  }

  /// Where each suite is, once.
  private var addresses: [PaperBlock] {
    var points: [String] = []
    for turn in turns {
      guard let address = turn.address else { continue }
      let point = "\(turn.suite): \(address)"
      if !points.contains(point) { points.append(point) }
    }
    return points.isEmpty ? [] : [.points(points)]
  }

  private var whenToGo: [PaperBlock] {
    switch moment {
    case .pair:
      [
        .heading("When to go"),
        .words(
          "The day and the hour are yours. Ring your partner, agree them between you, and tell"
            + " nobody: not the coordinator, not your family, and never the police. Do not go at"
            + " your usual time. When you have agreed, tell the coordinator that your visit is"
            + " arranged, and no more than that."),
      ]
    case .drawn:
      [
        .heading("When to go"),
        .words(
          "The day and the two hours in which to arrive are drawn by lot, for you and your"
            + " partner alone. They are not in this letter, and the coordinator does not know"
            + " them. To read yours, sit down at the scheme's program and type:"
            + " icv rota moment. Tell nobody what it says, and never the police."),
      ]
    }
  }

  private var ifYouCannotGo: [PaperBlock] {
    [
      .heading("If you cannot go"),
      .words(
        "Ring your partner, and then the coordinator, as soon as you know. The coordinator finds"
          + " somebody else. Never go alone, and do not exchange weeks between yourselves."),
      .points(contacts.map(\.line)),
    ]
  }

  private var whatToBring: [PaperBlock] {
    [
      .heading("What to bring"),
      .points(["Your identity pass. \(pass)", "The report form, and a pen that writes."]),
    ]
  }

  private var pass: String {
    guard let passUntil else {
      return "The scheme has none on record for you: ring the coordinator before you go."
    }
    guard let late = turns.first(where: { passUntil < $0.week.sunday }) else {
      return "It holds until \(PaperWords.day(passUntil))."
    }
    return "It runs out on \(PaperWords.day(passUntil)), before the week of"
      + " \(PaperWords.week(late.week)) is over: ring the coordinator now."
  }

  private var keepItToYourself: [PaperBlock] {
    [
      .warning(
        "Keep this letter to yourself. Nobody in the police may see it, and it must never be on"
          + " a computer, a drive or a mail account of theirs. Destroy it after your last week.")
    ]
  }
}
