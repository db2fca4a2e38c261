import RecordKeeping
public import Scheme

/// What the sheets for some visitors are made of.
public struct SheetMaterial: Sendable {
  /// The scheme's name.
  public let scheme: String
  /// To whom the sheets go back: the one at the desk, as the scheme holds them.
  public let returnTo: Person?
  /// Whom they are for, with what each told last.
  public let visitors: [AvailabilitySeen]
  /// The day on which they are made.
  public let today: CalendarDay
}

extension Office {
  /// What visitors told last, for sheets to be printed; the log says that it left the records.
  ///
  /// No visitor named means all whom the one at the desk may read it of.
  public func availabilityForSheets(
    _ days: ClosedRange<CalendarDay>, for named: [String], onlyMissing: Bool, by desk: Desk
  ) throws -> SheetMaterial {
    let readable = try availability(days, by: desk)
    return try perform(.makeAvailabilitySheets, by: desk, home: .office) { look in
      let wanted = Set(try named.map { try look.visitor($0).id })
      let isReadable = Set(readable.map(\.visitor.id))
      guard wanted.isSubset(of: isReadable) else {
        throw OfficeRefusal.notTheirOwn(.makeAvailabilitySheets, look.who)
      }
      let chosen = readable.filter { seen in
        (wanted.isEmpty || wanted.contains(seen.visitor.id))
          && (!onlyMissing || !seen.silence.isEmpty)
      }
      let material = SheetMaterial(
        scheme: look.picture.scheme.name,
        returnTo: look.picture.people.first { $0.id == look.who }, visitors: chosen,
        today: look.today)
      return chosen.isEmpty ? .nothing(material) : Decision(material, [])
    }
  }
}
