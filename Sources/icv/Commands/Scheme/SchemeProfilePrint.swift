import ArgumentParser
import Scheme
import SchemeOffice

/// `icv scheme profile`: the scheme's profile as a file to begin another from.
struct SchemeProfilePrint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Prints the scheme's profile as YAML.",
    discussion: """
      Examples:
        icv scheme profile > ourscheme.yaml
        icv init another --profile ourscheme.yaml
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let profile = try Opening.office(options).profile(by: Opening.desk(options))
    Output(options: options).show(ProfileFacts(profile)) { yaml(profile) }
  }

  private func yaml(_ profile: SchemeProfile) -> String {
    var lines = [
      "name: \(quoted(profile.name))", "force_code: \(quoted(profile.forceCode))",
      "area_code: \(profile.areaCode)", "suites:",
    ]
    for suite in profile.suites {
      lines += ["  - code: \(quoted(suite.code.rawValue))", "    name: \(quoted(suite.name))"]
      lines.append("    type: \(suite.type.rawValue)")
      if let cells = suite.cells { lines.append("    cells: \(cells)") }
      if let panel = suite.panel { lines.append("    panel: \(quoted(panel))") }
    }
    lines.append("settings:")
    for (key, value) in profile.settings.table where key != "starts_on" {
      lines.append("  \(key): \(quoted(value))")
    }
    return lines.joined(separator: "\n")
  }

  private func quoted(_ text: String) -> String {
    let inner = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(inner)\""
  }
}

/// A profile as JSON tells it, with the keys of the file.
struct ProfileFacts: Encodable {
  let name: String
  let forceCode: String
  let areaCode: String
  let suites: [SuiteFacts]
  let settings: [String: String]

  init(_ profile: SchemeProfile) {
    name = profile.name
    forceCode = profile.forceCode
    areaCode = profile.areaCode
    suites = profile.suites.map { SuiteFacts($0) }
    settings = Dictionary(
      profile.settings.table.map { ($0.key, $0.value) }, uniquingKeysWith: { one, _ in one })
  }
}
