import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv scheme settings set`: changes one setting from a day on.
struct SchemeSettingsSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Changes a setting from a day on.",
    discussion: """
      Examples:
        icv scheme settings set delay_minutes 15 --from 2026-07-01
        icv scheme settings set restricted_readers "P01 P04"
        icv scheme settings set duty_inspector "01926 555 0100"
      """)

  @Argument(help: "The setting, as `icv scheme settings` names it.") var key: String
  @Argument(help: "Its new value.") var value: String
  @Option(help: "The first day it holds (else today).") var from: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let day = try from.map { try Typed.day($0, option: "--from") }
    let changes = try Opening.office(options).changeSettings(
      [key: value], from: day, by: Opening.desk(options))
    Output(options: options).show(["changed": changes.map(SettingFacts.init)]) {
      guard let change = changes.first else { return "\(key) is \(value) already." }
      let would = options.dryRun ? "would be" : "is"
      return "\(change.name) \(would) \(change.value) from \(Words.day(change.startsOn))."
    }
  }
}
