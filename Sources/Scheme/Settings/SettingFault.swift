/// A fault in a table of settings; whoever read the file knows its line.
public enum SettingFault: Hashable, Sendable {
  /// No setting has this key; the nearest that has, if any is near.
  case unknownKey(key: String, nearest: String?)
  /// The setting became part of another.
  case retired(key: String, now: String)
  /// The setting does not take this value, but what is told here.
  case unacceptable(key: String, value: String, takes: String)
  /// A pair cannot be larger than the most who may go in.
  case pairLargerThanMost(pair: Int, most: Int)

  /// The key at fault.
  public var key: String {
    switch self {
    case .unknownKey(let key, _), .retired(let key, _), .unacceptable(let key, _, _): key
    case .pairLargerThanMost: "pair_size"
    }
  }
}

/// Every fault found in a table of settings.
public struct SettingFaults: Error, Hashable, Sendable {
  /// The faults, in the order of their keys.
  public let faults: [SettingFault]

  /// What keeps these keys from being set anew; nil where nothing does.
  public static func retired(among keys: some Sequence<String>) -> SettingFaults? {
    let gone = keys.filter { key in SettingRow.retired.contains { $0.key == key } }.sorted()
    return gone.isEmpty
      ? nil : SettingFaults(faults: gone.map { .retired(key: $0, now: "answer_within") })
  }
}
