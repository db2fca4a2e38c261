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
        icv rota show --as V07        what a visitor sees

      It says who and which week. When they go is the pair's own.
      """)

  @Option(help: "Only this suite.") var suite: String?
  @Option(help: "From the week of this day (else four weeks ago).") var from: String?
  @Option(help: "How many weeks.") var weeks = 17
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
    let seen = try office.windows(
      first.monday...first.adding(weeks: weeks - 1).monday, suite: suite,
      by: Opening.desk(options))
    Output(options: options).show(["windows": seen.map(WindowFacts.init)]) {
      var columns = Columns("WEEK OF", "WINDOW", "STATE", "VISITORS")
      for one in seen {
        columns.add(
          Words.shortDay(one.window.week.monday), one.window.id.rawValue,
          one.state?.short ?? "", names(of: one))
      }
      return columns.text(ifEmpty: "No windows in these weeks. `icv rota import` takes them in.")
    }
  }

  private func names(of seen: WindowSeen) -> String {
    seen.window.visitors.map { id in seen.names[id].map { "\($0) (\(id))" } ?? "\(id)" }
      .joined(separator: ", ")
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
