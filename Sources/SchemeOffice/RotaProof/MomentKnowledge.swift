import RecordKeeping
import Scheme

/// How many could know of moments to come; numbers and no names.
public struct MomentKnowledge: Hashable, Sendable {
  /// Windows to come for which a moment was drawn.
  public let windows: Int
  /// Of these, how many have a moment that somebody read.
  public let read: Int
  /// How many visitors read the moment of at least one.
  public let readers: Int
}

extension Office {
  /// How many could know of the moments to come, for whoever answers for their secrecy; nil for
  /// anybody else.
  public func momentKnowledge(by desk: Desk) throws -> MomentKnowledge? {
    let reader = try reader(desk)
    guard reader.may(.arranged) else { return nil }
    let first = VisitWeek(holding: reader.look.today).monday
    let coming = try records.windows(first...first.adding(days: 371)).filter(\.isToBeMade)
    let drawn = Set(try records.moments(of: coming.map(\.id)).map(\.window))
    let readings = try records.momentReadings(of: coming.map(\.id)).filter {
      drawn.contains($0.window)
    }
    return MomentKnowledge(
      windows: drawn.count, read: Set(readings.map(\.window)).count,
      readers: Set(readings.map(\.visitor)).count)
  }
}
