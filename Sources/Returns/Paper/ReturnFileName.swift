import Scheme

/// The name of a return's file, which repeats its header.
///
/// `ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml`: collection, force, year, type, moment in
/// UTC, serial number.
public struct ReturnFileName: Hashable, Sendable, CustomStringConvertible {
  /// The name with its `.xml`.
  public let description: String

  /// Whether a file goes by a return's name at all; a copy under any other name claims nothing.
  static func claims(_ name: String) -> Bool { name.lowercased().hasPrefix("icv-") }

  /// The parts of a file's name that differ from this one's, in the header's words; none where the
  /// name is not built of these parts at all.
  func differences(from name: String) -> [String] {
    let pattern = /([^-]+)-([^-]+)-(\d{4}-\d{2})-([A-Z]+)-([0-9TZ]+)-(\d+)\.xml/
    guard let found = name.wholeMatch(of: pattern)?.output,
      let right = description.wholeMatch(of: pattern)?.output
    else { return [] }
    let pairs = [
      ("Collection", found.1, right.1), ("ForceCode", found.2, right.2),
      ("Year", found.3, right.3), ("ReturnType", found.4, right.4),
      ("DateTime", found.5, right.5), ("SerialNo", found.6, right.6),
    ]
    return pairs.filter { $0.1 != $0.2 }.map(\.0)
  }

  /// The name that a header asks for.
  public init(_ header: ReturnHeader) {
    let moment = header.preparedAt.text(offsetMinutes: 0).filter { $0 != "-" && $0 != ":" }
    description =
      "ICV-\(header.forceCode)-\(header.year)-\(header.type.rawValue)-\(moment)"
      + "-\(header.serial.serialText).xml"
  }
}
