import ArgumentParser
import Scheme
import SchemeOffice

/// `icv availability set`: keeps what one visitor tells, once it has been read back to them.
struct AvailabilitySet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Keeps when one visitor can go and is away.",
    discussion: """
      Examples:
        icv availability set V03 --can "weekdays evening, sat early" --prefer "sun late"
        icv availability set V03 --can "any time, not tue night" --away 2026-08-03..2026-08-17
        icv availability set V03 --as-last-quarter --by phone --received 2026-06-12
        icv availability set V03 --can nothing --from 2026-07-06 --to 2026-08-02

      Days: mon to sun, weekdays, weekends, daily, mon-thu. Bands: early or morning, late or
      afternoon, evening, night, any time. "not" and "except" take away what was said before.
      It reads back what it understood; at a terminal it asks before it keeps it.
      """)

  @Argument(help: "The visitor's id or name.") var visitor: String
  @OptionGroup var typed: TypedAvailability
  @Option(
    help: ArgumentHelp(
      "The first day it holds (else of the coming quarter's weeks).", valueName: "day"))
  var from: [String] = []
  @Option(help: ArgumentHelp("The last day it holds.", valueName: "day")) var to: String?
  @Option(help: "How the visitor told it: email, paper, phone or meeting.") var by: String?
  @Option(help: "The day it was received.") var received: String?
  @Flag(help: "Keep it without asking.") var yes = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let output = Output(options: options)
    var office = try Opening.office(options)
    if output.isTalking, !yes, !options.dryRun {
      office.isDryRun = true
      let understood = try kept(office)
      output.say(ReadBack(understood).text)
      guard Asking.yes("Is that right?") else {
        output.say("Nothing was stored.")
        return
      }
      office.isDryRun = false
      let kept = try kept(office)
      return output.show(AvailabilityKeptFacts(kept, isDryRun: false)) { "Kept." }
    }
    let kept = try kept(office)
    output.show(AvailabilityKeptFacts(kept, isDryRun: options.dryRun)) {
      ReadBack(kept).text + (options.dryRun ? "\nNothing was stored." : "")
    }
  }

  private func kept(_ office: Office) throws -> AvailabilityKept {
    let (first, who) = try fromWhenOrWhom()
    var desk = try Opening.desk(options)
    // Whose words they are need not be said: they are the visitor's.
    let isTold = by != nil || received != nil
    desk.from = try SourceOptions.source(
      from: who ?? (isTold ? office.look().visitor(visitor).id.rawValue : nil), by: by,
      received: received)
    return try office.setAvailability(
      of: visitor, typed.weeks(), from: first,
      to: to.map { try Typed.day($0, option: "--to") }, away: typed.daysAway(), by: desk)
  }

  /// `--from` names the first day or, as for every other act, whose words these are.
  ///
  /// Every day begins with a digit and no name does.
  private func fromWhenOrWhom() throws -> (CalendarDay?, String?) {
    let days = from.filter { $0.first?.isNumber == true }
    let names = from.filter { $0.first?.isNumber != true }
    guard days.count < 2, names.count < 2 else {
      throw Problem(
        .usage, "from_twice", "--from is given twice.", at: "--from",
        next: "Give one first day: --from 2026-07-06.")
    }
    return (try days.first.map { try Typed.day($0, option: "--from") }, names.first)
  }
}
