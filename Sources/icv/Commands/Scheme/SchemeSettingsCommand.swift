import ArgumentParser
import RecordKeeping
import Scheme
import SchemeOffice

/// `icv scheme settings`: how the scheme works, and changing it from a day on.
struct SchemeSettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "How the scheme works, and from when.",
    subcommands: [SchemeSettingsShow.self, SchemeSettingsSet.self],
    defaultSubcommand: SchemeSettingsShow.self)
}

/// `icv scheme settings show`: every setting with its value and what it means.
struct SchemeSettingsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Every setting, its value and what it means.",
    discussion: """
      Examples:
        icv scheme settings
        icv scheme settings show --json
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let seen = try Opening.office(options).settings(by: Opening.desk(options))
    let table = seen.settings.table
    let output = Output(options: options)
    output.show(SettingsFacts(seen)) {
      let meanings = Dictionary(
        SettingRow.all.map { ($0.key, $0.meaning) }, uniquingKeysWith: { one, _ in one })
      var columns = Columns("SETTING", "VALUE", "MEANING")
      for (key, value) in table { columns.add(key, value, meanings[key] ?? "") }
      let coming = seen.coming.map {
        "From \(Words.day($0.startsOn)): \($0.name) becomes \($0.value)."
      }
      return ([columns.text(ifEmpty: "No settings.")] + coming).joined(separator: "\n")
    }
    output.say("Next: icv scheme settings set KEY VALUE --from DAY")
  }
}

/// Settings as JSON tells them.
struct SettingsFacts: Encodable {
  let settings: [String: String]
  let coming: [SettingFacts]

  init(_ seen: SettingsSeen) {
    settings = Dictionary(
      seen.settings.table.map { ($0.key, $0.value) }, uniquingKeysWith: { one, _ in one })
    coming = seen.coming.map(SettingFacts.init)
  }
}

/// A change of a setting as JSON tells it.
struct SettingFacts: Encodable {
  let setting: String
  let value: String
  let from: String

  init(_ change: SettingChange) {
    setting = change.name
    value = change.value
    from = change.startsOn.description
  }
}
