public import Findings
import YAMLText

/// The list of themes as people read it: `reports/themes.yaml`.
public struct ThemeList: Sendable {
  private let entries: [Theme: (label: String, topic: String)]

  /// Reads the list off the shelf; a theme that it lacks keeps its code.
  init(_ shelves: Shelves) throws {
    let root = try YAMLText.read(shelves.report("themes.yaml"))
    var entries: [Theme: (label: String, topic: String)] = [:]
    for entry in root["themes"]?.map ?? [] {
      guard let theme = Theme(rawValue: entry.key) else { continue }
      entries[theme] = (
        entry.value["label"]?.text ?? entry.key, entry.value["expectation"]?.text ?? ""
      )
    }
    self.entries = entries
  }

  /// A theme's name in words.
  public func label(_ theme: Theme) -> String { entries[theme]?.label ?? theme.rawValue }

  /// Each theme's topic of the inspectorates' Expectations.
  public var topics: [Theme: String] { entries.mapValues(\.topic) }
}
