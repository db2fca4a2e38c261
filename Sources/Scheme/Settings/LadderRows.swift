extension SettingRow {
  /// The settings of the ladder.
  static let ladder: [SettingRow] = [
    field(
      "ladder_rungs", \.ladder.rungs, "The rungs of the ladder that this scheme uses.",
      takes: Rung.allCases.map(\.name).joined(separator: ", ") + ", parted by spaces",
      read: SettingText.rungs,
      write: { used in
        Rung.allCases.filter(used.contains).map(\.name).joined(separator: " ")
      }),
    field(
      "ladder_by_itself", \.ladder.byItselfUpTo,
      "Up to which rung a matter steps by itself, as the force agreed.",
      takes: "nobody, inspector, chief-inspector", read: SettingText.rungByItself,
      write: { $0?.name ?? SettingText.nobody }),
  ]
}
