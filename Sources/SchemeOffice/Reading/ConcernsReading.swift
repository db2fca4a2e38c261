public import Actions
import Findings
import RecordKeeping
import Scheme

/// Concerns as far as a reader may see them.
public struct ConcernsSeen: Sendable {
  public let concerns: [Concern]
  /// How many restricted ones were left out, where the reader's role could be named to read them.
  public let restricted: Int
}

extension Office {
  /// Concerns that the one at the desk may read, latest first.
  public func concerns(
    suite: String? = nil, limit: Int = 200, by desk: Desk
  ) throws -> ConcernsSeen {
    let reader = try reader(desk)
    let code = try suite.map { try reader.look.suite($0).code }
    guard
      ![.nothing, .published].contains(
        Disclosure.reach(of: .submittedReport, for: reader.role))
        || reader.role == .restrictedReader
    else { throw OfficeRefusal.mayNotRead(.submittedReport, reader.role) }
    let own = try ownVisits(of: reader)
    var shown: [Concern] = []
    var restricted = 0
    for concern in try records.concerns(
      reader.mayBeNamed ? .all(limit: limit) : reader.unrestricted(limit))
    where code == nil || concern.suite == code {
      if reader.maySee(concern, own: own) {
        shown.append(concern)
      } else if concern.isRestricted, reader.mayBeNamed {
        restricted += 1
      }
    }
    if shown.contains(where: { $0.isRestricted && !$0.isOf(own) }) {
      try recordReading(of: Reference(rawValue: "concerns"), by: desk)
    }
    return ConcernsSeen(concerns: shown, restricted: restricted)
  }

  /// One concern; reading a restricted one is itself recorded.
  public func concern(_ text: String, by desk: Desk) throws -> (Concern, Action?) {
    let reader = try reader(desk)
    let wanted = Reference(rawValue: text.uppercased())
    guard let concern = try records.concerns(.reference(wanted)).first else {
      throw OfficeRefusal.unknownConcern(text)
    }
    let own = try ownVisits(of: reader)
    guard reader.maySee(concern, own: own) else {
      if reader.mayNotLearn(of: concern) { throw OfficeRefusal.unknownConcern(text) }
      throw OfficeRefusal.mayNotRead(
        concern.isRestricted ? .restrictedMatter : .submittedReport, reader.role)
    }
    if concern.isRestricted, !concern.isOf(own) {
      try recordReading(of: concern.reference, by: desk)
    }
    let action = try actions(.about(concern.reference)).first
    return (concern, action)
  }

  /// The visits that the reader made.
  func ownVisits(of reader: Reader) throws -> Set<Reference> {
    guard reader.role == .visitor else { return [] }
    let wanted = VisitsWanted(visitor: VisitorID(reader.person.rawValue), limit: 10_000)
    return Set(try records.visits(wanted).map { Reference($0.figures.reference) })
  }
}

extension Reader {
  /// Whether a concern is theirs to read.
  func maySee(_ concern: Concern, own: Set<Reference>) -> Bool {
    var ties = ties(to: [], at: concern.suite)
    if concern.isOf(own) { ties.insert(.own) }
    return may(concern.isRestricted ? .restrictedMatter : .submittedReport, ties: ties)
  }

  /// Whether people in this role can be named to read restricted matters, so that they are told
  /// that there are some.
  ///
  /// Nobody else may learn even that: to them a restricted matter is one that never was.
  var mayBeNamed: Bool { Disclosure.reach(of: .restrictedMatter, for: role) == .ifNamed }

  /// Whether it must not even be said that a concern is there.
  func mayNotLearn(of concern: Concern) -> Bool { concern.isRestricted && !mayBeNamed }

  /// The concerns of a list that is no shorter for what is restricted.
  func unrestricted(_ limit: Int) -> ConcernsWanted {
    .unrestricted(
      orFoundBy: role == .visitor ? VisitorID(person.rawValue) : nil, limit: limit)
  }
}
