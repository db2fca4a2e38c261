import ArgumentParser
import Scheme
import SchemeOffice

/// `icv visitor wellbeing`: calls owed to visitors after a hard visit.
struct VisitorWellbeing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wellbeing", abstract: "Calls owed to visitors after a hard visit.",
    subcommands: [VisitorWellbeingList.self, VisitorWellbeingDone.self])
}

/// `icv visitor wellbeing list`: the calls that wait.
struct VisitorWellbeingList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The calls that wait; only the coordinator sees them.",
    discussion: """
      Examples:
        icv visitor wellbeing list
        icv visitor wellbeing list --since 2026-04-01       with those made since
      """)

  @Option(help: "With those made since this day.") var since: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let day = try since.map { try Typed.day($0, option: "--since") }
    let calls = try office.wellbeingCalls(madeSince: day, by: Opening.desk(options))
    let today = try office.look().today
    let output = Output(options: options)
    output.show(["calls": calls.map(CallFacts.init)]) {
      var columns = Columns("CALL", "VISITOR", "TELEPHONE", "AFTER", "BY")
      for call in calls {
        columns.add(
          call.call, call.name, call.phone ?? "no number held", call.visit.rawValue,
          call.doneOn.map { "made \(Words.shortDay($0))" }
            ?? Words.shortDay(call.dueOn) + (call.isLate(on: today) ? ", late" : ""))
      }
      return columns.text(ifEmpty: "No call waits.")
    }
    if let first = calls.first(where: { $0.doneOn == nil }) {
      output.say("Next: icv visitor wellbeing done \(first.call)")
    }
  }
}

/// `icv visitor wellbeing done`: records that a visitor was rung.
struct VisitorWellbeingDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Records that a visitor was rung.",
    discussion: """
      Examples:
        icv visitor wellbeing done K-7QX2M4
        icv visitor wellbeing done K-7QX2M4 --on 2026-04-14
      """)

  @Argument(help: "The call, as the list names it.") var call: String
  @Option(help: "The day (else today).") var on: String?
  @Option(help: "What to remember of it; for the coordinator alone.") var note: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try on.map { try Typed.day($0, option: "--on") }
    let done = try Opening.office(options).recordWellbeingCall(
      call, on: day, note: note, by: Opening.desk(options))
    Output(options: options).show(["call": done]) {
      "\(options.dryRun ? "Would record" : "Recorded"): \(done) was made."
    }
  }
}

/// A call as JSON tells it.
struct CallFacts: Encodable {
  let call: String
  let visitor: String
  let visit: String
  let askedOn: String
  let dueOn: String
  let doneOn: String?

  init(_ call: WellbeingCall) {
    self.call = call.call
    visitor = call.visitor.rawValue
    visit = call.visit.rawValue
    askedOn = call.askedOn.description
    dueOn = call.dueOn.description
    doneOn = call.doneOn?.description
  }
}
