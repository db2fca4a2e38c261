import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv action ladder`: who stands on each rung, which matter where, and what is proposed.
struct ActionLadder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ladder",
    abstract: "To whom each matter is addressed, and which step is proposed.",
    discussion: """
      Examples:
        icv action ladder
        icv action ladder A-4RT9WX

      Nothing goes above the chief inspector by itself, and nothing climbs at all unless the force
      agreed to it (ladder_by_itself). Every other step is proposed here, and you take it:
        icv action step-up A-4RT9WX --to panel --note "Not fixed twice"
      or say why not, and it is proposed again once something gets worse:
        icv action ladder A-4RT9WX --decline --because "The part is ordered for Friday"
      """)

  @Argument(help: "One action's reference (else the whole scheme).") var reference: String?
  @Flag(help: "Decline the step that is proposed.") var decline = false
  @Option(help: "Why it is declined.") var because: String?
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard decline == (because != nil), !decline || reference != nil else {
      throw ValidationError("To decline a step, give all three: REF --decline --because \"WHY\".")
    }
  }

  func run() throws {
    if decline, let reference {
      return try ActionDeed.perform(.declineStep, on: reference, note: because, options)
    }
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let output = Output(options: options)
    if let reference {
      let matter = try office.ladder(of: reference, by: desk)
      output.show(MatterOnLadderFacts(matter)) { LadderText.steps(matter) }
      if let hint = LadderText.hint(matter) { output.say("Next: \(hint)") }
      return
    }
    let seen = try office.ladder(by: desk)
    output.show(LadderFacts(seen)) { LadderText.whole(seen) }
    for hint in seen.matters.compactMap(LadderText.hint).prefix(5) { output.say("Next: \(hint)") }
  }
}
