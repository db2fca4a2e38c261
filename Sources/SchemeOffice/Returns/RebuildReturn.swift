public import RecordKeeping
import Returns
import Scheme
import Seals

extension Office {
  /// Builds an issued return once more from the records as they stood when it was built.
  ///
  /// Refused when a single byte differs from what was issued: then something in the records, the
  /// forms or the program is not what it was.
  public func rebuildReturn(_ kept: KeptReturn, by desk: Desk) throws -> [UInt8] {
    guard let text = try issuedText(of: kept, by: desk),
      let paper = try shelves.returnCheck().paper(in: Array(text.utf8))
    else { throw OfficeRefusal.unknownReturn(kept.built.reference.rawValue) }
    let asked = try ReturnAsked(thatMade: paper)
    let then = Office(
      records: try records.asTheyStood(at: kept.heads), clock: .set(to: kept.builtAt),
      account: account, shelves: shelves)
    let file = try then.returnFile(asked, serial: paper.header.serial, in: try then.look())
    guard Digest(of: file.bytes).description == kept.built.fileDigest else {
      throw OfficeRefusal.returns(.rebuiltOtherwise(name: kept.built.fileName))
    }
    return file.bytes
  }
}

extension ReturnAsked {
  /// What was asked for when a return was made.
  fileprivate init(thatMade paper: CustodyVisitingReturn) throws {
    let header = paper.header
    let period =
      switch header.type {
      case .annual: ReturnPeriod.year(header.year)
      case .quarter: ReturnPeriod.quarter(Quarter(holding: header.periodStart))
      case .inspection: ReturnPeriod.inspection(header.periodStart...header.periodEnd)
      }
    self.init(period, release: header.release)
    marking = header.marking
    declaredBy = header.declaration?.post
    declarant = header.declaration?.name
    supersedes = header.supersedes
    if case .nothingToReport(let reason) = paper.body { nothing = reason }
  }
}
