import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// `icv asset list`: parts of suites, those that fail most first.
struct AssetList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Parts of suites, those that failed most this year first.",
    discussion: """
      Examples:
        icv asset list
        icv asset list --suite LEA
      """)

  @Option(help: "Only this suite.") var suite: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (histories, today) = try Opening.office(options).assets(
      at: suite, by: Opening.desk(options))
    let sorted = histories.enumerated().sorted { one, other in
      let (mine, theirs) = (
        one.element.timesInTwelveMonths(to: today), other.element.timesInTwelveMonths(to: today)
      )
      return mine == theirs ? one.offset < other.offset : mine > theirs
    }.map(\.element)
    Output(options: options).show(["assets": sorted.map { AssetFacts($0, on: today) }]) {
      var columns = Columns("ASSET", "SUITE", "THIS YEAR", "IN ALL", "LAST", "WHAT")
      for history in sorted {
        columns.add(
          history.asset.reference.rawValue, history.asset.suite.rawValue,
          "\(history.timesInTwelveMonths(to: today))", "\(history.found.count)",
          history.found.last.map(Words.shortDay) ?? "", history.asset.label)
      }
      return columns.text(ifEmpty: "No assets yet. `icv asset add LEA toilet --cell 7` adds one.")
    }
  }
}
