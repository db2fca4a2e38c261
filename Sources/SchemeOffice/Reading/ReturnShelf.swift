public import Returns
public import Scheme
import Seals

extension Shelves {
  /// The years whose returns can be built and checked: the folders of `icv-return`, earliest first.
  public func returnYears() throws(ShelfFault) -> [SchemeYear] {
    try names(in: "icv-return").compactMap { SchemeYear($0) }.sorted()
  }

  /// A check by the schema of every year that is held.
  public func returnCheck() throws -> ReturnCheck {
    var schemas: [SchemeYear: String] = [:]
    for year in try returnYears() {
      schemas[year] = try report("icv-return/\(year)/icv-return.xsd")
    }
    return try ReturnCheck(schemas: schemas, sha256: { Digest(of: $0).bytes })
  }

  /// The days that a return's file says it covers, nil when it is no return.
  public func days(ofReturn bytes: [UInt8]) throws -> ClosedRange<CalendarDay>? {
    guard let header = try returnCheck().paper(in: bytes)?.header,
      header.periodStart <= header.periodEnd
    else { return nil }
    return header.periodStart...header.periodEnd
  }
}

extension Shelves {
  /// What a draft schema would change from the latest year that is held.
  public func returnChanges(to draft: String) throws -> SchemaChanges {
    guard let last = try returnYears().last else {
      return try SchemaChanges(from: draft, to: draft)
    }
    return try SchemaChanges(from: report("icv-return/\(last)/icv-return.xsd"), to: draft)
  }
}
