public import RecordKeeping
public import Returns
public import Scheme

extension Office {
  /// The returns built so far, oldest first.
  public func returnsBuilt(by desk: Desk) throws -> [BuiltReturn] {
    let look = try look()
    try Rights.checkReading(.returns, by: try desk.acting(in: look).role)
    return try records.returnsBuilt()
  }
}

extension Shelves {
  private static let schema = "icv-return/2026-27/icv-return.xsd"

  /// The text of the schema of a scheme year's returns.
  public func returnSchema() throws(ShelfFault) -> String { try report(Shelves.schema) }

  /// Everything the rules say about a return's file; needs no scheme.
  public func checkReturn(_ bytes: [UInt8], fileName: String?) throws -> [ReturnRemark] {
    try ReturnCheck(schemaText: returnSchema()).remarks(on: bytes, fileName: fileName)
  }

  /// The days that a return's file says it covers, nil when it is no return.
  public func days(ofReturn bytes: [UInt8]) throws -> ClosedRange<CalendarDay>? {
    let check = try ReturnCheck(schemaText: returnSchema())
    guard let header = check.paper(in: bytes)?.header,
      header.periodStart <= header.periodEnd
    else { return nil }
    return header.periodStart...header.periodEnd
  }
}
