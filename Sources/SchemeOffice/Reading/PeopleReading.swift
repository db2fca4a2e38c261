import RecordKeeping
public import Scheme

extension Office {
  /// Who holds which office; how to reach them only for those who may read it.
  public func people(by desk: Desk) throws -> [Person] {
    let reader = try reader(desk)
    guard !reader.may(.contactDetails) else { return reader.look.picture.people }
    return reader.look.picture.people.map { person in
      guard person.id != reader.person else { return person }
      var shown = person
      shown.email = nil
      shown.phone = nil
      return shown
    }
  }

  /// The suites with what each has been over time, as anyone may know.
  public func suites(by desk: Desk) throws -> [SuiteSeen] {
    let look = try reader(desk).look
    return look.picture.suites.map { suite in
      SuiteSeen(
        suite: suite, history: SuiteHistory(look.picture.statuses[suite.code] ?? []),
        status: SuiteHistory(look.picture.statuses[suite.code] ?? []).status(on: look.today),
        throughput: look.picture.throughput.filter { $0.suite == suite.code })
    }
  }
}

/// A suite with what it is today and what came through it.
public struct SuiteSeen: Sendable {
  public let suite: CustodySuite
  public let history: SuiteHistory
  /// What it is today.
  public let status: SuiteStatus
  /// Month by month, as far as the force told.
  public let throughput: [Throughput]
}
