import ArgumentParser
import RecordKeeping
import Rotas
import Scheme
import SchemeOffice

/// `icv rota show`: the windows of some weeks.
struct RotaShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The windows of the coming weeks, and what became of them.",
    discussion: """
      Examples:
        icv rota show
        icv rota show --suite LEA --from 2026-04-06 --weeks 13
        icv rota show --by visitor
        icv rota show --as V07        what a visitor sees

      It says who and which week. When they go is the pair's own.
      """)

  @Option(help: "Only this suite.") var suite: String?
  @Option(help: "From the week of this day (else four weeks ago).") var from: String?
  @Option(help: "How many weeks.") var weeks = 17
  @Option(help: "week, or visitor for a list by person.") var by = Order.week
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard (1...520).contains(weeks) else {
      throw Problem(
        .usage, "bad_weeks", "\(weeks) weeks cannot be shown.", at: "--weeks",
        next: "Give a number from 1 to 520.")
    }
    let office = try Opening.office(options)
    let today = try office.look().today
    let day = try from.map { try Typed.day($0, option: "--from") } ?? today.adding(days: -28)
    let first = VisitWeek(holding: day)
    let days = first.monday...first.adding(weeks: weeks - 1).monday
    let desk = try Opening.desk(options)
    let seen = try office.windows(days, suite: suite, by: desk)
    let drafts = try office.rotaBoards(days, by: desk).filter(\.isDraft)
    Output(options: options).show(Facts(seen, drafts)) {
      var lines = [by == .week ? byWeek(seen, drafts) : byVisitor(seen)]
      for draft in drafts {
        let text = BoardText(board: draft)
        lines += ["", text.heading, by == .week ? text.byWeek : text.byVisitor] + text.verdict
      }
      return lines.joined(separator: "\n")
    }
  }

  private func byWeek(_ seen: [WindowSeen], _ drafts: [RotaBoard]) -> String {
    var columns = Columns("WEEK OF", "WINDOW", "STATE", "VISITORS")
    for one in seen {
      columns.add(
        Words.shortDay(one.window.week.monday), one.window.id.rawValue,
        one.state?.short ?? "", names(of: one))
    }
    let text = columns.text(
      ifEmpty: drafts.isEmpty
        ? "No windows in these weeks. `icv rota draw` draws them, `icv rota import` takes them in."
        : "No windows are confirmed in these weeks.")
    let passed = NotMadeCount(seen).text
    return passed.isEmpty ? text : text + "\n" + passed
  }

  private func byVisitor(_ seen: [WindowSeen]) -> String {
    var columns = Columns("VISITOR", "NUMBER", "WINDOWS")
    let visitors = Set(seen.flatMap(\.window.visitors)).sorted()
    for visitor in visitors {
      let own = seen.filter { $0.window.visitors.contains(visitor) }
      let name = own.first?.names[visitor]
      columns.add(
        name.map { "\($0) (\(visitor))" } ?? visitor.rawValue, "\(own.count)",
        own.map(\.window.id.rawValue).joined(separator: ", "))
    }
    return columns.text(ifEmpty: "Nobody has a window in these weeks.")
  }

  private func names(of seen: WindowSeen) -> String {
    seen.window.visitors.map { id in seen.names[id].map { "\($0) (\(id))" } ?? "\(id)" }
      .joined(separator: ", ")
  }

  /// How the list is ordered.
  enum Order: String, ExpressibleByArgument {
    case week, visitor
  }

  private struct Facts: Encodable {
    let windows: [WindowFacts]
    let drafts: [BoardFacts]
    let notMade: [String: Int]

    init(_ seen: [WindowSeen], _ drafts: [RotaBoard]) {
      windows = seen.map(WindowFacts.init)
      self.drafts = drafts.map(BoardFacts.init)
      notMade = NotMadeCount(seen).byReason
    }
  }
}

/// Windows that passed without a visit, by reason; being turned away by police is none of these.
struct NotMadeCount {
  let byReason: [String: Int]

  init(_ seen: [WindowSeen]) {
    byReason = seen.reduce(into: [:]) { counts, one in
      if case .notMade(let reason) = one.state { counts[reason.rawValue, default: 0] += 1 }
    }
  }

  /// How many were not made for which reason, and that none is a refusal by police.
  var text: String {
    guard !byReason.isEmpty else { return "" }
    let parts = byReason.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "Not made: \(parts.joined(separator: ", ")). None of these is a refusal by police."
  }
}

extension Rotas.WindowState {
  /// The state in a word or two, for columns.
  fileprivate var short: String {
    switch self {
    case .allotted: "allotted"
    case .arranged: "arranged"
    case .done: "done"
    case .notMade: "not made"
    }
  }
}

/// A window as JSON tells it.
struct WindowFacts: Encodable {
  let window: String
  let suite: String
  let week: String
  let visitors: [String]
  let state: String?
  let visit: String?
  let reason: String?

  init(_ seen: WindowSeen) { self.init(seen.window, seen.state) }

  init(_ window: KeptWindow) { self.init(window, window.state) }

  private init(_ kept: KeptWindow, _ now: Rotas.WindowState?) {
    window = kept.id.rawValue
    suite = kept.suite.rawValue
    week = kept.week.monday.description
    visitors = kept.visitors.map(\.rawValue)
    state = now?.name
    visit = if case .done(let visit) = now { visit.rawValue } else { nil }
    reason = if case .notMade(let reason) = now { reason.rawValue } else { nil }
  }
}
