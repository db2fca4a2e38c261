import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv rota moment`: the moment drawn for an own window, for the pair's eyes alone.
struct RotaMoment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moment", abstract: "When to go: for the pair of the window, and nobody else.",
    discussion: """
      Examples:
        icv rota moment --as V07
        icv rota moment LEA-2026-04-06 --as V07
        icv rota moment LEA-2026-04-06 --again --as V07

      Where moments are drawn, it tells the pair the day and the two hours in which to arrive; that
      it was looked up is written down. With --again it is drawn once more, once for each window;
      no reason is asked for. Nobody else can look: not the coordinator, not in a visitor's name.
      """)

  @Argument(help: "The window, such as LEA-2026-04-06 (else your next).") var window: String?
  @Flag(help: "Have it drawn once more, over what all of you can make.") var again = false
  @OptionGroup var options: GlobalOptions
  @OptionGroup var source: SourceOptions

  func run() throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options, source)
    let out = Output(options: options)
    guard again else {
      let seen = try office.ownMoment(window, by: desk)
      out.show(MomentFacts(seen)) { MomentText(seen).text }
      return
    }
    let seen = try office.drawMomentAgain(window, by: desk)
    guard !options.dryRun else {
      out.show(AgainFacts(seen)) {
        seen.moment == nil
          ? MomentText(seen).text
          : "The moment of \(seen.window.id) can be drawn once more. Nothing was drawn."
      }
      return
    }
    out.show(MomentFacts(seen)) { MomentText(seen).text }
    if seen.moment != nil {
      out.say("Tell your partner that it was drawn once more, and that it now holds.")
    }
  }

  /// What a dry run tells, which is no moment.
  private struct AgainFacts: Encodable {
    let window: String
    let mayDrawAgain: Bool

    init(_ seen: MomentSeen) {
      window = seen.window.id.rawValue
      mayDrawAgain = seen.mayDrawAgain
    }
  }
}
