import Actions
import ArgumentParser
import RecordKeeping
import Rotas
import Scheme
import SchemeOffice

/// `icv scheme show`: the scheme at a glance.
struct SchemeShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The scheme at a glance: people, suites, windows, actions.",
    discussion: """
      Examples:
        icv scheme show
        icv scheme show --json
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let overview = try Opening.office(options).overview(by: Opening.desk(options))
    let output = Output(options: options)
    output.show(OverviewFacts(overview)) { OverviewText(overview).text }
    for hint in OverviewText(overview).hints { output.say("Next: \(hint)") }
  }
}

/// The overview as a coordinator reads it.
struct OverviewText {
  private let overview: Overview

  init(_ overview: Overview) { self.overview = overview }

  var text: String {
    let scheme = overview.scheme
    var facts = FactList()
    let kind = scheme.isPractice ? ", PRACTICE scheme" : ""
    facts.add("Scheme", "\(scheme.name)\(kind), force \(scheme.forceCode)")
    facts.add("Today", "\(Words.day(overview.today)), \(overview.quarter.name)")
    facts.add("In charge", inCharge)
    facts.add("Visitors", visitors)
    facts.add("This week", thisWeek)
    facts.add("Actions", actions)
    if overview.restricted > 0 {
      facts.add(
        "Restricted", "\(Words.count(overview.restricted, "matter")) for the named readers alone")
    }
    var suites = Columns("SUITE", "NAME", "STATUS", "VISITS SO FAR THIS QUARTER")
    for seen in overview.suites {
      let tally = overview.visits[seen.suite.code] ?? VisitTally()
      let abandoned = tally.abandoned == 0 ? "" : ", \(tally.abandoned) abandoned"
      suites.add(
        seen.suite.code.rawValue, seen.suite.name, seen.status.label,
        "\(tally.completed)\(abandoned)")
    }
    return facts.text + "\n\n" + suites.text(ifEmpty: "No suites.")
  }

  private var inCharge: String {
    let office = overview.people.filter { [.coordinator, .deputy].contains($0.role) }
    return Words.list(office.map { "\($0.name) (\($0.id), \($0.role.label.lowercased()))" })
  }

  private var visitors: String {
    let tally = overview.visitors
    var parts = ["\(tally.active) active"]
    if tally.onProbation > 0 { parts.append("\(tally.onProbation) of them on probation") }
    if tally.suspended > 0 { parts.append("\(tally.suspended) suspended") }
    if tally.ended > 0 { parts.append("\(tally.ended) gone") }
    var text = parts.joined(separator: ", ")
    if !tally.papersRunOut.isEmpty {
      let ids = tally.papersRunOut.map(\.rawValue)
      text += "; vetting or pass missing or run out within 60 days: \(Words.list(ids))"
    }
    return text
  }

  private var thisWeek: String {
    guard !overview.thisWeek.isEmpty else { return "no windows allotted" }
    return overview.thisWeek.map { seen in
      let state = seen.state.map { " \($0.label)" } ?? ""
      return "\(seen.window.suite)\(state)"
    }.joined(separator: ", ")
  }

  private var actions: String {
    let known = ActionState.allCases.compactMap { state in
      overview.actions[state].map { "\($0) \(state.label)" }
    }
    return known.isEmpty ? "none open" : known.joined(separator: ", ")
  }

  /// What to do next, most pressing first.
  var hints: [String] {
    var hints: [String] = []
    if overview.visitors.active == 0 { hints.append("icv visitor import FILE.csv") }
    if overview.actions[.draft] != nil { hints.append("icv action list --mine") }
    if overview.actions[.answered] != nil, hints.isEmpty { hints.append("icv action list --mine") }
    if overview.thisWeek.isEmpty, overview.visitors.active > 1 {
      hints.append("icv rota import FILE.csv")
    }
    return hints
  }
}

extension Rotas.WindowState {
  /// The state in a few words.
  var label: String {
    switch self {
    case .allotted: "not arranged yet"
    case .arranged: "arranged"
    case .done(let visit): "done (\(visit))"
    case .notMade(let reason): "not made (\(reason.label.lowercased()))"
    }
  }

  /// The state as JSON has it.
  var name: String {
    switch self {
    case .allotted: "allotted"
    case .arranged: "arranged"
    case .done: "done"
    case .notMade: "not_made"
    }
  }
}
