public import RecordKeeping
import Scheme

extension Office {
  /// The returns built so far, oldest first.
  public func returnsBuilt(by desk: Desk) throws -> [BuiltReturn] {
    let look = try look()
    try Rights.checkReading(.returns, by: try desk.acting(in: look).role)
    return try records.returnsBuilt()
  }
}
