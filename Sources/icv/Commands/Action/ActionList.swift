import Actions
import ArgumentParser
import Findings
import Scheme
import SchemeOffice

/// `icv action list`: what was asked of the police, the most pressing first.
struct ActionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What was asked of the police, the most pressing first.",
    discussion: """
      Examples:
        icv action list --open
        icv action list --overdue
        icv action list --open --suite LEA
        icv action list --mine          what waits for the scheme

      In each group what waits for you comes first, then what ends first.
      """)

  @Flag(help: "Only those not closed.") var open = false
  @Flag(help: "Only those with a clock that has run out, or a broken promise.")
  var overdue = false
  @Flag(help: "What waits for the scheme; for a visitor, what came of their own visits.")
  var mine = false
  @Option(help: "Only this suite.") var suite: String?
  @Option(help: "At most so many.") var limit = 200
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).actionsByUrgency(
      ActionsAsked(open: open, suite: suite, mine: mine, overdue: overdue, limit: limit),
      by: Opening.desk(options))
    let output = Output(options: options)
    output.show(
      Facts(
        actions: seen.actions.map(ListedActionFacts.init), notShown: seen.beyond,
        restrictedNotShown: seen.restricted)
    ) {
      ActionGroups(seen.actions).text
    }
    if seen.beyond > 0 {
      output.say("\(seen.beyond) more, less pressing: --limit \(limit + seen.beyond) shows all.")
    }
    if seen.restricted > 0 {
      output.say("\(seen.restricted) more are for the named readers of restricted matters alone.")
    }
    if let first = seen.actions.first?.action {
      output.say("Next: icv action show \(first.reference), icv action clock \(first.reference)")
    }
  }

  private struct Facts: Encodable {
    let actions: [ListedActionFacts]
    let notShown: Int
    let restrictedNotShown: Int
  }
}

/// An action in a list as JSON tells it: all that `show` tells, and how pressing it is.
struct ListedActionFacts: Encodable {
  let action: ActionFacts
  let urgency: String?
  let mine: Bool
  let dueAt: String?
  let overdue: [OverdueFacts]

  private enum CodingKeys: String, CodingKey {
    case urgency, mine, dueAt, overdue
  }

  init(_ listed: ListedAction) {
    action = ActionFacts(listed.action)
    urgency = listed.reckoning.urgency?.rawValue
    mine = listed.isMine
    dueAt = listed.reckoning.next?.due.map { LondonTime.text($0.ends) }
    overdue = listed.reckoning.overdue.map(OverdueFacts.init)
  }

  func encode(to encoder: any Encoder) throws {
    try action.encode(to: encoder)
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encodeIfPresent(urgency, forKey: .urgency)
    try keys.encode(mine, forKey: .mine)
    try keys.encodeIfPresent(dueAt, forKey: .dueAt)
    try keys.encode(overdue, forKey: .overdue)
  }
}
