import ArgumentParser
import RotaDrawing
import Scheme
import SchemeOffice

/// `icv rota what-if`: what the rota would come to if something happened.
struct RotaWhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if", abstract: "What the rota would come to if something happened.",
    discussion: """
      Examples:
        icv rota what-if --without V01,V02,V03
        icv rota what-if --open RUG --from 2026-07-06 --weeks 13
        icv rota what-if --close NUN

      Nothing is kept or changed.
      """)

  @Option(help: "Visitors who would be gone, parted by commas.") var without: String?
  @Option(help: "A suite that would be open, known or new.") var open: [String] = []
  @Option(help: "A suite that would be closed.") var close: [String] = []
  @Option(help: "A day of the first week (else the draft's, or next week).") var from: String?
  @Option(help: "How many weeks (else the draft's, or 13).") var weeks: Int?
  @Option(help: "How long to search, in moves.") var moves: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var supposition = RotaSupposition()
    supposition.without = (without ?? "").split { ",; ".contains($0) }.map(String.init)
    supposition.opening = open
    supposition.closing = close
    guard supposition != RotaSupposition() else {
      throw Problem(
        .usage, "nothing_supposed", "Say what would happen.", at: "--without",
        next: "icv rota what-if --without V01,V02,V03")
    }
    try RotaDrawCommand.check(moves: moves)
    let desk = try Opening.desk(options)
    let office = try Opening.office(options)
    var period = try office.weeksToSuppose(by: desk)
    if let from { period.first = VisitWeek(holding: try Typed.day(from, option: "--from")) }
    period.weeks = weeks ?? period.weeks
    let told = try office.suppose(supposition, in: period, moves: moves, by: desk)
    Output(options: options).show(Facts(told)) { text(of: told) }
  }

  private func text(of told: RotaSupposed) -> String {
    var columns = Columns("", "NOW", "THEN")
    columns.add("Windows", "\(told.now.windows)", "\(told.then.windows)")
    columns.add("Without a pair", "\(told.now.empty)", "\(told.then.empty)")
    columns.add(
      "Points, the fewer the better", "\(told.now.score.soft)", "\(told.then.score.soft)")
    columns.add("Visitors", RotaWords.spread(told.now.spread), RotaWords.spread(told.then.spread))
    let weeks = RotaWords.period(told.period.first, weeks: told.period.weeks)
    let help = told.then.empty == 0 ? [] : told.help.map { "Then \(HolesText.help($0))." }
    let bounds = [("Now", told.now), ("Then", told.then)].map { when, figures in
      "\(when): \(RotaWords.bound(figures.bound.mostBetter))"
    }
    return ([weeks, columns.text(ifEmpty: "")] + bounds + help).joined(separator: "\n")
  }

  private struct Facts: Encodable {
    let first: String
    let weeks: Int
    let now: Figures
    let then: Figures
    let help: [HelpFacts]

    init(_ told: RotaSupposed) {
      first = told.period.first.description
      weeks = told.period.weeks
      now = Figures(told.now)
      then = Figures(told.then)
      help = told.help.map(HelpFacts.init)
    }
  }

  private struct Figures: Encodable {
    let windows: Int
    let empty: Int
    let total: Int
    let soft: Int
    let least: Int
    let spread: [Int]

    init(_ figures: RotaFigures) {
      windows = figures.windows
      empty = figures.empty
      total = figures.score.total
      soft = figures.score.soft
      least = figures.bound.least
      spread = figures.spread
    }
  }
}
