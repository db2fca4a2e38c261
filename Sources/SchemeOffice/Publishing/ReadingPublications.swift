public import RecordKeeping
import Scheme

extension Office {
  /// Everything that was published, oldest first; public as it is, anyone may read it.
  public func publications(by desk: Desk) throws -> [KeptPublication] {
    _ = try desk.acting(in: try look())
    return try records.publications().filter(\.isSignedOff)
  }

  /// What is prepared and waits for its sign-off, oldest first: for the office alone.
  public func preparedFigures(by desk: Desk) throws -> [KeptPublication] {
    let look = try look()
    let acting = try desk.acting(in: look)
    _ = try Rights.scope(of: .publishFigures, for: desk, acting: acting, in: look)
    return try records.publications().filter { !$0.isSignedOff }
  }
}
