/// One setting as people read and write it: a key, what it means, and the values it takes.
public struct SettingRow: Sendable {
  /// The key, in lower snake case.
  public let key: String
  /// What it sets, in a sentence.
  public let meaning: String
  /// The values it takes, in words.
  public let takes: String
  let write: @Sendable (SchemeSettings) -> String
  let read: @Sendable (String, inout SchemeSettings) -> Bool

  /// A row over one field, read and written by these; a nil reading is a fault.
  static func field<Value>(
    _ key: String, _ path: any WritableKeyPath<SchemeSettings, Value> & Sendable,
    _ meaning: String, takes: String,
    read: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) -> SettingRow {
    SettingRow(
      key: key, meaning: meaning, takes: takes, write: { write($0[keyPath: path]) },
      read: { text, settings in
        guard let value = read(text) else { return false }
        settings[keyPath: path] = value
        return true
      })
  }

  /// A row over a whole number within a range.
  static func number(
    _ key: String, _ path: any WritableKeyPath<SchemeSettings, Int> & Sendable,
    _ range: ClosedRange<Int>, _ meaning: String
  ) -> SettingRow {
    field(
      key, path, meaning,
      takes: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      read: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }, write: { "\($0)" })
  }

  /// A row over one of a few words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ path: any WritableKeyPath<SchemeSettings, Choice> & Sendable,
    _ meaning: String
  ) -> SettingRow {
    field(
      key, path, meaning,
      takes: Choice.allCases.map(\.rawValue).joined(separator: ", "),
      read: { Choice(rawValue: $0) }, write: { $0.rawValue })
  }

  /// A row over a telephone number or nothing.
  static func phone(
    _ key: String, _ path: any WritableKeyPath<SchemeSettings, String?> & Sendable,
    _ meaning: String
  ) -> SettingRow {
    field(
      key, path, meaning, takes: "a telephone number, or nothing",
      read: { text in text.utf8.count > 40 ? nil : .some(text.isEmpty ? nil : text) },
      write: { $0 ?? "" })
  }
}
