import Moments
import Testing

@testable import Predictability

/// The full sizes, a hundred histories of two years, are measured in release builds and written
/// down where `WhatCanBeSeen` tells them; here are as many as a test may take.
@Suite struct `Judging how predictable visits were` {
  private static let weeks = 26
  private static let judge = PredictabilityJudge(
    Histories(weeks: weeks, seed: 0).history(Histories(weeks: weeks, seed: 0).naive()),
    laws: Histories(weeks: weeks, seed: 0).laws, histories: 59, seed: 11)

  @Test func `the same afternoon every week is found out`() {
    let made = Histories(weeks: Self.weeks, seed: 1)
    let report = Self.judge.report(on: made.history(made.naive()))
    #expect(report.overall.verdict == .fail)
    #expect(report.suites.allSatisfy { $0.verdict == .fail })
    #expect(report.overall.entropyRatio < 0.3)
    #expect(report.overall.best.map { $0.skillOverLaw > 0.7 } == true)
  }

  @Test func `dates that a careful person invents are found out`() {
    var made = Histories(weeks: Self.weeks, seed: 2)
    let failed = (0..<5).count { _ in
      Self.judge.report(on: made.history(made.human())).overall.verdict == .fail
    }
    #expect(failed >= 4)
  }

  @Test func `what chance drew passes`() {
    var made = Histories(weeks: Self.weeks, seed: 3)
    let reports = (0..<8).map { _ in Self.judge.report(on: made.history(made.honest())) }
    #expect(reports.count { $0.overall.verdict == .pass } >= 7)
    let ratio = reports.reduce(0) { $0 + $1.overall.entropyRatio } / 8
    #expect((0.98...1.02).contains(ratio))
  }

  @Test func `half of the visits moved to weekday afternoons are found out`() {
    var made = Histories(weeks: Self.weeks, seed: 4)
    let failed = (0..<5).count { _ in
      Self.judge.report(on: made.history(made.bent(0.5))).overall.verdict == .fail
    }
    #expect(failed >= 4)
  }

  @Test func `a seed gives the same report again, another one another`() {
    var made = Histories(weeks: 13, seed: 5)
    let history = made.history(made.honest())
    func found(_ seed: UInt64) -> Findings {
      PredictabilityJudge(history, laws: made.laws, histories: 19, seed: seed)
        .report(on: history).overall
    }
    #expect(found(1) == found(1))
    #expect(found(1) != found(2))
  }

  @Test func `a visit now and then not made is no sign of a pattern`() {
    var made = Histories(weeks: Self.weeks, seed: 6)
    let passed = (0..<2).count { _ in
      let cells = made.honest().map { $0.filter { _ in made.chance.unit() > 0.15 } }
      let history = made.history(cells)
      return PredictabilityJudge(history, laws: made.laws, histories: 19, seed: 1)
        .report(on: history).overall.verdict == .pass
    }
    #expect(passed == 2)
  }

  @Test func `fewer than eight visits are not judged, whatever they look like`() {
    let made = Histories(weeks: 3, seed: 7)
    let history = made.history(made.naive())
    let report = PredictabilityJudge(history, laws: made.laws, histories: 19, seed: 1)
      .report(on: history)
    #expect(report.overall.visits == 6)
    #expect(report.overall.verdict == .tooFew)
  }

  @Test func `start minutes decide only where a draw gave them`() {
    var made = Histories(weeks: 13, seed: 8)
    let cells = made.honest()
    let history = VisitHistory(
      suites: 2, days: 91, bands: BandHours.four,
      visits: cells.enumerated().flatMap { suite, cells in
        cells.map { PastVisit(suite: suite, cell: $0, minute: 60) }
      })
    let chosen = PredictabilityJudge(history, laws: made.laws, histories: 19, seed: 1)
      .report(on: history).overall
    #expect(chosen.starts?.onQuarters == 26)
    #expect(!chosen.tests.contains { $0.kind == .startQuarters })
    let law = DeclaredLaw.drawn(
      MomentRules(weeks: 13, bandMinutes: BandHours.four.map(\.minutes)), quotaWeeks: 13,
      open: Array(repeating: Array(repeating: true, count: 4), count: 91))
    let drawn = PredictabilityJudge(history, laws: [law, law], histories: 19, seed: 1)
      .report(on: history).overall
    #expect(drawn.verdict == .fail)
    #expect(drawn.tests.contains { $0.kind == .startQuarters && $0.corrected < 1e-9 })
  }
}
