import Rotas
import Scheme

extension EmergencyPack {
  /// The pack as one page to print.
  public var html: String { paper.page(size: .register) }

  /// The pack as a paper.
  public var paper: Paper {
    let practice: [PaperBlock] =
      isPractice ? [.warning("PRACTICE. This is no real rota.")] : []
    let warning = PaperBlock.warning(
      "NEVER TO POLICE. This says who visits which suite in which week. Keep it on paper in a"
        + " locked drawer, or on the office's own encrypted disk: never on a drive, a computer or"
        + " a mail account of the police. Destroy it when a newer one is made.")
    return Paper(
      title: "Emergency pack",
      subtitle: "\(scheme) custody visiting scheme. Made on \(PaperWords.day(madeOn)):"
        + " what changed since then is not in it.",
      footer: "NEVER TO POLICE. Made on \(PaperWords.day(madeOn))",
      practice + [warning] + thisWeek + numbers + later + whoCouldGo)
  }

  private var week: VisitWeek { VisitWeek(holding: madeOn) }

  private var thisWeek: [PaperBlock] {
    let now = turns.filter { $0.week == week }
    let open = turns.filter { $0.state == .allotted && $0.week <= week.adding(weeks: 1) }
    let table: [PaperBlock] =
      now.isEmpty
      ? [.words("No window is allotted this week.")] : [.table(Self.table(now, withWeek: false))]
    return [.heading("This week, \(PaperWords.week(week))")] + table + [
      .heading("What to do this week"),
      .points(
        open.map(\.request) + [
          "A visitor cannot go: ring others from the last list until somebody can. Two always go"
            + " together, and nobody goes alone.",
          "Nobody can be found: write down that the visit was not made, and why. A visit that was"
            + " not made is better than one by the wrong pair.",
          "Never ask a pair when they go, and never tell the suite that somebody comes.",
          "Somebody is in danger, or alleges harm by staff: use the numbers below at once.",
          "When the coordinator is back: hand over what you wrote down, and destroy this pack.",
        ]),
    ]
  }

  private var numbers: [PaperBlock] {
    [.heading("Numbers")]
      + (contacts.isEmpty
        ? [.words("The scheme holds no numbers.")] : [.points(contacts.map(\.line))])
  }

  private var later: [PaperBlock] {
    let coming = turns.filter { $0.week != week }
    guard !coming.isEmpty else { return [] }
    return [.heading("The other weeks"), .table(Self.table(coming, withWeek: true))]
  }

  private var whoCouldGo: [PaperBlock] {
    let table = PaperTable(
      ["Visitor", "May go to", "Never with", "Mind"],
      rows: visitors.map { visitor in
        [
          PaperContact(name: visitor.name, phone: visitor.phone).nameAndNumber,
          visitor.suites.joined(separator: "\n"), visitor.neverWith.joined(separator: "\n"),
          visitor.remarks.joined(separator: "\n"),
        ]
      })
    return [.heading("Who could step in")]
      + (visitors.isEmpty ? [.words("Nobody may go in at present.")] : [.table(table)])
  }

  private static func table(_ turns: [EmergencyTurn], withWeek: Bool) -> PaperTable {
    let headings = ["Suite", "Visitors", "State"]
    return PaperTable(
      withWeek ? ["Week"] + headings : headings,
      rows: turns.map { turn in
        let cells = [
          turn.suite,
          turn.visitors.isEmpty
            ? "NOBODY YET" : turn.visitors.map(\.nameAndNumber).joined(separator: "\n"),
          turn.state.words,
        ]
        return withWeek ? [PaperWords.shortWeek(turn.week)] + cells : cells
      })
  }
}

extension EmergencyTurn {
  /// What is asked of whoever stands in, for a window that nobody has arranged.
  fileprivate var request: String {
    let which = "\(suite), \(PaperWords.shortWeek(week))"
    guard !visitors.isEmpty else { return "\(which): nobody has it. Find two who can go." }
    let who = visitors.map { "\($0.name ?? "") (\($0.number))" }
    return "\(which): not arranged. Ring \(PaperWords.list(who)), and ask only whether it is."
  }
}

extension WindowState {
  /// The state in a few words.
  var words: String {
    switch self {
    case .allotted: "not arranged"
    case .arranged: "arranged"
    case .done: "done"
    case .notMade(let reason): "not made: \(reason.label.lowercased())"
    }
  }
}
