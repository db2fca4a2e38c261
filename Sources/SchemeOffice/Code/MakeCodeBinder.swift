import CodeBoard
import RecordKeeping
public import Scheme

/// All that a binder of evidence holds.
public struct BinderMaterial: Sendable {
  public let seen: CodeBoardSeen
  /// The bytes of files that are kept, as base64 by their digests.
  public let files: [String: String]
  public let builtOn: CalendarDay
}

extension Office {
  /// Gathers the board, the framework and all evidence that stands; that it was done is logged.
  public func codeBinder(
    _ days: ClosedRange<CalendarDay>?, version: String?, by desk: Desk
  ) throws -> BinderMaterial {
    try perform(.makeCodeBinder, by: desk, home: .office) { look in
      let seen = try codeBoard(
        try Self.weeksOver(of: days, in: look), version: version, in: look)
      let showings =
        seen.board.lines.compactMap(\.showings.first)
        + (seen.framework?.lines.compactMap(\.showings.first) ?? [])
      let digests = Set(showings.compactMap { $0.document?.file?.digest })
      let material = BinderMaterial(
        seen: seen, files: try records.evidenceFiles(digests.sorted()), builtOn: look.today)
      let counted = seen.board.facts.days
      return Decision(material, about: "\(counted.lowerBound)..\(counted.upperBound)", [])
    }
  }
}
