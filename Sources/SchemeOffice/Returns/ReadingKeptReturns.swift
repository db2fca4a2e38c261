public import RecordKeeping
import Returns
public import Scheme
import Seals

extension Office {
  /// Every return that was built with how far it has come, oldest first.
  public func returnsKept(by desk: Desk) throws -> [(kept: KeptReturn, state: ReturnState)] {
    try checkReadingReturns(desk)
    let all = try records.returnsKept()
    return all.map { ($0, $0.state(among: all)) }
  }

  /// One return by its reference, its file's name, or its serial's file digest.
  public func keptReturn(
    _ named: String, by desk: Desk
  ) throws -> (kept: KeptReturn, state: ReturnState) {
    let all = try returnsKept(by: desk)
    guard
      let found = all.first(where: {
        $0.kept.built.reference.rawValue.lowercased() == named.lowercased()
          || $0.kept.built.fileName == named
      })
    else { throw OfficeRefusal.unknownReturn(named) }
    return found
  }

  /// What was sent out, to the letter.
  public func issuedText(of kept: KeptReturn, by desk: Desk) throws -> String? {
    try checkReadingReturns(desk)
    return try records.returnsIssued([kept.built.fileDigest]).first?.text
  }

  /// What the force said of a period's facts, oldest first.
  public func forceComments(
    _ days: ClosedRange<CalendarDay>, by desk: Desk
  ) throws -> [ForceComment] {
    try checkReadingReturns(desk)
    return try records.forceComments(days)
  }

  func checkReadingReturns(_ desk: Desk) throws {
    let look = try look()
    try Rights.checkReading(.returns, by: try desk.acting(in: look).role)
  }
}
