import Findings
import Returns
import Scheme
import Testing

/// A return and all that is known besides it, of which no rule has anything to say.
struct CheckedCase {
  var report: CustodyVisitingReturn
  var known = KnownBesides()
  /// Nil for the name that the header asks for.
  var fileName: String?
  /// Whether the return is sealed before it is written; the tests' own hash is slow.
  var isSealed = false
  /// What is done to the bytes at last.
  var damage: ([UInt8]) -> [UInt8] = { $0 }

  mutating func change(_ change: (inout ReturnFigures) -> Void) {
    guard case .figures(var figures) = report.body else { return }
    change(&figures)
    report.body = .figures(figures)
  }

  mutating func suite(_ change: (inout SuiteReturn) -> Void) {
    self.change { change(&$0.suites[0]) }
  }

  mutating func visits(_ change: (inout VisitFigures) -> Void) { suite { change(&$0.visits) } }

  mutating func held(_ change: (inout DetaineeFigures) -> Void) { suite { change(&$0.detainees) } }

  /// Whether the rules say what they should, told as the rules that spoke.
  func rules(by check: ReturnCheck) throws -> Set<String> {
    var report = report
    if isSealed { report = try report.sealed(sha256: SHA256.digest) }
    let bytes = damage(try report.bytes())
    let name = fileName ?? ReturnFileName(report.header).description
    return Set(check.outcome(of: bytes, fileName: name, known: known).remarks.map(\.rule))
  }
}

extension CheckedCase {
  /// A quarter of one to three suites with figures that hold together.
  static func quarter(_ chance: inout Seeded) throws -> CheckedCase {
    var report = RuleExample.plain
    report.header.purpose = .live
    report.header.serial = chance.number(1...998)
    report.header.manifest.forms = [
      FormVersion(form: "visit-report", version: "2026.1", digest: "a")
    ]
    let suites = ["LEA", "NUN", "RUG"].prefix(chance.number(1...3)).map {
      SuiteReturn.random($0, &chance)
    }
    let (start, joined, left) = (chance.number(11...40), chance.number(0...5), chance.number(0...5))
    var volunteers = VolunteerFigures(atEnd: start + joined - left)
    (volunteers.atStart, volunteers.joined, volunteers.left) = (start, joined, left)
    let completed = suites.map(\.visits.completed).reduce(0, +)
    volunteers.hours = DecimalFigure(hundredths: completed * chance.number(200...900))
    report.body = .figures(ReturnFigures(volunteers: volunteers, suites: suites))
    var found = CheckedCase(report: report)
    try found.learn(&chance)
    return found
  }

  private mutating func learn(_ chance: inout Seeded) throws {
    known.today = report.header.preparedOn.adding(days: chance.number(0...400))
    known.suites = report.suites.map { RegisteredSuite(code: $0.code) }
    var held = HeldVisits()
    for suite in report.suites {
      for text in ["2026-04", "2026-05", "2026-06"] {
        held.add(chance.number(1...9), at: suite.code, in: try #require(Month(text)))
      }
    }
    known.held = held
    known.tactVisits = []
    known.disclosureFaults = []
    known.accepted = [try moved(to: "2026-Q1"), try moved(to: "2025-Q2")]
  }

  /// The same figures in another quarter, closed as this one opens.
  func moved(to quarter: String) throws -> CustodyVisitingReturn {
    let period = try #require(ReturnPeriod(quarter, for: .quarter))
    var copy = report
    (copy.header.type, copy.header.year) = (.quarter, period.year)
    copy.header.periodStart = period.days.lowerBound
    copy.header.periodEnd = period.days.upperBound
    guard case .figures(var figures) = copy.body else { return copy }
    figures.volunteers = VolunteerFigures(atEnd: figures.volunteers.atStart ?? 0)
    for index in figures.suites.indices { figures.suites[index].findings = [] }
    copy.body = .figures(figures)
    return copy
  }

  /// A year whose four quarters are known.
  static func year(_ chance: inout Seeded) throws -> CheckedCase {
    var found = try quarter(&chance)
    let period = try #require(ReturnPeriod("2026-27", for: .annual))
    found.known.accepted = try ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"].map(found.moved)
    found.known.held = nil
    found.report.header.type = .annual
    found.report.header.periodEnd = period.days.upperBound
    found.report.header.referenceDate = period.days.upperBound
    found.report.header.preparedOn = period.days.upperBound
    found.report.header.preparedAt = Instant(day: period.days.upperBound, secondsUTC: 43_200)
    found.known.today = period.days.upperBound
    found.change { figures in
      figures.volunteers = VolunteerFigures(atEnd: figures.volunteers.atStart ?? 0)
      for index in figures.suites.indices { figures.suites[index].makeFourfold() }
    }
    return found
  }
}

extension SuiteReturn {
  fileprivate static func random(_ code: String, _ chance: inout Seeded) -> SuiteReturn {
    let completed = chance.number(13...40)
    var visits = VisitFigures(completed: completed)
    visits.planned = completed + chance.number(0...1)
    visits.abandoned = chance.number(0...3)
    visits.attempted = completed + (visits.abandoned ?? 0)
    visits.remote = chance.number(0...completed)
    visits.accessDelayed = 0
    visits.valid = chance.number(0...completed)
    visits.satisfactory = chance.number(0...(visits.valid ?? 0))
    visits.unsatisfactory = (visits.valid ?? 0) - (visits.satisfactory ?? 0)
    visits.withPositiveComment = chance.number(0...completed)
    let (sundays, nights) = (chance.number(1...completed), chance.number(1...completed))
    visits.byDay = [
      CodedCount(code: "1", count: completed - sundays), CodedCount(code: "7", count: sundays),
    ]
    visits.byTimeBand = [
      CodedCount(code: "N1", count: nights), CodedCount(code: "A", count: completed - nights),
    ]
    var suite = SuiteReturn(code: code, name: code, type: "D24", visits: visits)
    (suite.cells, suite.throughput) = (chance.number(10...40), chance.number(2000...9999))
    suite.detainees = .random(of: completed * chance.number(3...8), &chance)
    suite.findings = ["CELL", "RIGHTS"].map { .random($0, &chance) }
    suite.opcatConcerns = 0
    return suite
  }

  fileprivate mutating func makeFourfold() {
    let keys: [WritableKeyPath<VisitFigures, Int?>] = [
      \.planned, \.attempted, \.abandoned, \.remote, \.accessDelayed, \.valid, \.satisfactory,
      \.unsatisfactory, \.withPositiveComment,
    ]
    visits.completed *= 4
    for key in keys { visits[keyPath: key] = visits[keyPath: key].map { $0 * 4 } }
    let people: [WritableKeyPath<DetaineeFigures, Int?>] = [
      \.inCustody, \.inCustodyChildren, \.offered, \.spokenTo, \.declined, \.observedOnly,
      \.notOffered, \.notRecorded,
    ]
    for key in people { detainees[keyPath: key] = detainees[keyPath: key].map { $0 * 4 } }
    for index in detainees.notAvailable.indices { detainees.notAvailable[index].count *= 4 }
    for index in visits.byDay.indices { visits.byDay[index].count *= 4 }
    for index in visits.byTimeBand.indices { visits.byTimeBand[index].count *= 4 }
    findings = []
    opcatConcerns = nil
    throughput = nil
  }
}

extension DetaineeFigures {
  fileprivate static func random(of about: Int, _ chance: inout Seeded) -> DetaineeFigures {
    var figures = DetaineeFigures()
    let spoken = about * chance.number(30...60) / 100
    let (declined, observed) = (chance.number(0...about / 8), chance.number(0...about / 16))
    let (asleep, court) = (chance.number(0...about / 16), chance.number(0...about / 16))
    let notOffered = about / 8 + 1
    (figures.spokenTo, figures.declined, figures.observedOnly) = (spoken, declined, observed)
    figures.offered = spoken + declined
    (figures.notOffered, figures.notRecorded) = (notOffered, 0)
    figures.notAvailable = [
      CodedCount(code: "SLP", count: asleep), CodedCount(code: "CRT", count: court),
    ]
    let held = figures.outcomes ?? 0
    (figures.inCustody, figures.inCustodyChildren) = (held, chance.number(0...held))
    return figures
  }
}

extension FindingFigures {
  fileprivate static func random(_ category: String, _ chance: inout Seeded) -> FindingFigures {
    var finding = FindingFigures(category: category)
    finding.expectations = ["EPC4/3/reviews"]
    finding.resolvedAtVisit = chance.number(0...5)
    finding.closedInPeriod = finding.resolvedAtVisit + chance.number(0...5)
    finding.openAtEnd = chance.number(0...5)
    finding.raised = max(finding.closedInPeriod + finding.openAtEnd, 1)
    if finding.closedInPeriod + finding.openAtEnd == 0 { finding.openAtEnd = 1 }
    finding.medianDaysToClose = DecimalFigure(hundredths: chance.number(0...9000))
    return finding
  }
}
