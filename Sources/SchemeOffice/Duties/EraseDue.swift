public import RecordKeeping
import Scheme

extension Office {
  /// Empties every personal value whose time is up; counts and chains stay.
  public func eraseDue(by desk: Desk) throws -> ErasedCounts {
    let look = try look()
    let acting = try desk.acting(in: look)
    _ = try Rights.scope(of: .eraseDue, for: desk, acting: acting, in: look)
    guard !isDryRun else { return try records.counts(of: due(in: look)) }
    var named = look
    var known = acting
    var entries: [Entry] = []
    if case .claimed = acting.by {
      let (name, entry) = named.accountName(for: account)
      known.by = .claimed(name)
      entries = entry.map { [$0] } ?? []
    }
    let commit = Commit(
      .eraseDue, by: known, at: look.now, lots: look.salts, home: .office, entries: entries)
    return try records.erase(try due(in: look), commit: commit, after: look.heads)
  }

  /// What is due for erasure on the day it is.
  public func due(in look: Look) throws -> ErasureDue {
    let months = try look.settings().custodyNumberMonths
    return ErasureDue(
      visitsBefore: look.today.adding(months: -months),
      peopleEndedBefore: look.today.adding(months: -12 * Office.yearsAfterLeaving))
  }

  /// Years for which a person's details are kept after they left, as volunteer files are.
  public static let yearsAfterLeaving = 6
}
