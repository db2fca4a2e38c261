extension SchemeSettings {
  /// Reads a table of keys and values; a key that is absent keeps its default.
  ///
  /// The start day is `starts_on`, or the day given. Throws every fault at once.
  public init(
    table: [String: String], startsOn: CalendarDay
  ) throws(SettingFaults) {
    self.init(startsOn: startsOn)
    let rows = Dictionary(
      (SettingRow.all + SettingRow.retired).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    let written = SettingRow.all.map(\.key)
    var faults: [SettingFault] = []
    // In the order of the keys a retired one comes before the one that took its place.
    for (key, value) in table.sorted(by: { $0.key < $1.key }) {
      guard let row = rows[key] else {
        faults.append(
          .unknownKey(key: key, nearest: NearestWord(to: key, among: written).word))
        continue
      }
      if !row.read(value, &self) {
        faults.append(.unacceptable(key: key, value: value, takes: row.takes))
      }
    }
    if pairSize > pairSizeMost {
      faults.append(.pairLargerThanMost(pair: pairSize, most: pairSizeMost))
    }
    guard faults.isEmpty else { throw SettingFaults(faults: faults) }
  }

  /// Every setting as key and value, in the order a settings file lists them.
  public var table: [(key: String, value: String)] {
    SettingRow.all.map { ($0.key, $0.write(self)) }
  }
}
