import Scheme

/// The name of a return's file, which repeats its header.
///
/// `ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml`: collection, force, year, type, moment in
/// UTC, serial number.
public struct ReturnFileName: Hashable, Sendable, CustomStringConvertible {
  /// The name with its `.xml`.
  public let description: String

  /// The name that a header asks for.
  public init(_ header: ReturnHeader) {
    let moment = header.preparedAt.text(offsetMinutes: 0).filter { $0 != "-" && $0 != ":" }
    description =
      "ICV-\(header.forceCode)-\(header.year)-\(header.type.rawValue)-\(moment)"
      + "-\(header.serial.serialText).xml"
  }
}
