import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv action show`: one action, all that happened, and whose turn it is.
struct ActionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One action: all that happened, and whose turn it is.",
    discussion: """
      Examples:
        icv action show A4RT9WX
      """)

  @Argument(help: "The action's reference.") var reference: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let seen = try office.action(reference, by: Opening.desk(options))
    let memory = try office.memory(of: seen)
    let today = LondonTime.day(at: seen.action.asOf)
    let output = Output(options: options)
    output.show(Facts(ActionFacts(seen.action), ActionMemoryFacts(memory, on: today))) {
      let remembered = ActionMemoryText(action: seen.action, memory: memory, today: today).text
      return [ActionText(seen.action, seen.addressed).text, remembered].compactMap(\.self)
        .joined(separator: "\n\n")
    }
    if seen.statusOnly {
      output.say("Your role sees where an action stands, not what was said about it.")
    } else {
      output.say("Next: \(ActionText(seen.action).hint)")
    }
  }

  /// An action's own facts, with what is remembered of it beside them.
  private struct Facts: Encodable {
    let action: ActionFacts
    let memory: ActionMemoryFacts

    init(_ action: ActionFacts, _ memory: ActionMemoryFacts) {
      (self.action, self.memory) = (action, memory)
    }

    func encode(to encoder: any Encoder) throws {
      try action.encode(to: encoder)
      var fields = encoder.container(keyedBy: Fields.self)
      try fields.encode(memory, forKey: .memory)
    }

    private enum Fields: CodingKey { case memory }
  }
}
