public import RecordKeeping
import Scheme

extension Office {
  /// Lines of a chain with what people need to understand them.
  public func logLines(
    _ chain: Chain, after number: Int, limit: Int, by desk: Desk
  ) throws -> [LogLine] {
    let reader = try logReader(desk)
    try reader.require(chain == .record ? .recordLog : .officeLog)
    return try records.lines(chain, after: number, limit: limit)
  }

  /// Recomputes both chains against every row.
  public func verifyLog(by desk: Desk) throws -> Verification {
    _ = try logReader(desk)
    return try records.verify()
  }

  /// Where both chains stand.
  public func logHeads(by desk: Desk) throws -> Heads {
    _ = try logReader(desk)
    return try records.heads()
  }

  private func logReader(_ desk: Desk) throws -> Reader {
    let reader = try reader(desk)
    guard WhoDoesWhat.scope(of: .readLog, for: reader.role) != nil else {
      throw OfficeRefusal.notPermitted(.readLog, reader.role)
    }
    return reader
  }
}
