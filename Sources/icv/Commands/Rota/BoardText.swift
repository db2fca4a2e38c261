import RecordKeeping
import RotaDrawing
import Scheme
import SchemeOffice

/// A draw's windows as lines for people.
struct BoardText {
  let board: RotaBoard

  /// The windows by week and suite.
  var byWeek: String {
    var columns = Columns("WEEK OF", "WINDOW", "VISITORS")
    var last: VisitWeek?
    for window in board.windows {
      columns.add(
        window.week == last ? "" : Words.shortDay(window.week.monday), window.id.rawValue,
        RotaWords.people(window.visitors, board.names) + Self.note(window))
      last = window.week
    }
    return columns.text(ifEmpty: "No window is wanted in these weeks.")
  }

  /// The windows by person, each with whom they go with.
  var byVisitor: String {
    var columns = Columns("VISITOR", "NUMBER", "WINDOWS")
    for (visitor, count) in board.loads.sorted(by: { $0.key < $1.key }) {
      let own = board.windows.filter { $0.visitors.contains(visitor) }.map { window in
        let others = window.visitors.filter { $0 != visitor }.map(\.rawValue)
        return window.id.rawValue + (others.isEmpty ? " alone" : " with \(Words.list(others))")
      }
      columns.add(
        RotaWords.person(visitor, board.names), "\(count)", own.joined(separator: "; "))
    }
    return columns.text(ifEmpty: "Nobody has a window.")
  }

  /// What stands above the board.
  var heading: String {
    let weeks = RotaWords.period(board.line.first, weeks: board.line.weeks)
    return board.isDraft
      ? "DRAFT of \(weeks). Visitors do not see it until it is confirmed."
      : "Confirmed rota of \(weeks)."
  }

  /// How good it is, in plain words.
  var verdict: [String] {
    let filled = board.windows.count - board.empty.count
    let total = board.windows.count
    var lines = [
      filled == total
        ? "All \(Words.count(total, "window")) have a pair."
        : "\(filled) of \(Words.count(total, "window")) have a pair."
    ]
    var spread = [0]
    for load in board.loads.values {
      while spread.count <= load { spread.append(0) }
      spread[load] += 1
    }
    lines.append("Of those who go, \(RotaWords.spread(spread)).")
    let again = pairsAgain
    lines.append(
      again == 0
        ? "No two go together twice."
        : "\(Words.count(again, "pair")) \(again == 1 ? "goes" : "go") together more than once.")
    if let tenths = board.outcome.mostBetter {
      let bound = RotaWords.bound(tenths)
      let isChanged = board.windows.contains { !$0.changes.isEmpty }
      lines.append(
        isChanged ? "As it was drawn: \(bound)" : bound.prefix(1).uppercased() + bound.dropFirst())
    }
    return lines + drawn
  }

  /// What the draw had to do over or do without.
  private var drawn: [String] {
    var lines: [String] = []
    let outcome = board.outcome
    if !outcome.rounds.isEmpty {
      let weeks = outcome.rounds.reduce(0) { $0 + $1.weeks }
      lines.append(
        "\(Words.count(weeks, "window")) nobody could staff"
          + " \(weeks == 1 ? "was" : "were") drawn again, in"
          + " \(Words.count(outcome.rounds.count, "round")).")
    }
    for lowered in outcome.lowered {
      lines.append(
        "\(lowered.suite): \(lowered.what) asked \(lowered.asked), had \(lowered.given).")
    }
    if outcome.number > 1 {
      lines.append(
        "This is the \(RotaWords.ordinal(outcome.number)) draw for these weeks;"
          + " the number is told in the proof.")
    }
    return lines
  }

  private var pairsAgain: Int {
    var met: [[VisitorID]: Int] = [:]
    for window in board.windows where window.visitors.count > 1 {
      met[window.visitors.prefix(2).sorted(), default: 0] += 1
    }
    return met.values.count { $0 > 1 }
  }

  private static func note(_ window: BoardWindow) -> String {
    var notes: [String] = []
    if window.isPinned { notes.append("set by hand") }
    if let change = window.changes.last { notes.append(change.source.done) }
    if window.visitors.count == 1 { notes.append("needs one more") }
    return notes.isEmpty ? "" : " [\(notes.joined(separator: ", "))]"
  }
}

extension TurnSource {
  /// What was done, in a word or two.
  var done: String {
    switch self {
    case .drawn: "drawn"
    case .swapped: "swapped"
    case .covered: "covered"
    case .handedBack: "handed back"
    }
  }
}
