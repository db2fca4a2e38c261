public import RecordKeeping

extension Office {
  /// Everything that was published, oldest first; public as it is, anyone may read it.
  public func publications(by desk: Desk) throws -> [KeptPublication] {
    _ = try desk.acting(in: try look())
    return try records.publications()
  }
}
