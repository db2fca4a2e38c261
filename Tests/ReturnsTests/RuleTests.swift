import Foundation
import Returns
import SafeXML
import Scheme
import Testing

private let codes = ReturnRule.all.map(\.code)

private func rule(_ code: String) throws -> ReturnRule {
  try #require(ReturnRule.all.first { $0.code == code })
}

private func remarks(on example: RuleExample) throws -> [ReturnRemark] {
  try yearsCheck().outcome(
    of: example.file(sha256: SHA256.digest), fileName: example.fileName, known: example.known
  ).remarks
}

@Suite struct RuleTests {
  @Test(arguments: codes)
  func `a rule's passing example has no remark at all`(code: String) throws {
    let rule = try rule(code)
    let bytes = try rule.passing.file(sha256: SHA256.digest)
    #expect(try remarks(on: rule.passing) == [])
    #expect(try xmllintAccepts(bytes) != false)
  }

  @Test(arguments: codes)
  func `a rule's failing example fails that rule and no other`(code: String) throws {
    let rule = try rule(code)
    let bytes = try rule.failing.file(sha256: SHA256.digest)
    let remarks = try remarks(on: rule.failing)
    #expect(!remarks.isEmpty)
    #expect(Set(remarks.map(\.rule)) == [rule.code])
    #expect(remarks.allSatisfy { $0.severity == rule.severity && $0.explanation == nil })
    #expect(remarks.allSatisfy { $0.message.hasSuffix("\(rule.remedy.dropFirst()).") })
    #expect(try xmllintAccepts(bytes) != (rule.severity == .fail))
  }

  @Test func `codes are unique, and end in Q for queries alone`() {
    #expect(Set(ReturnRule.all.map(\.code)).count == ReturnRule.all.count)
    #expect(ReturnRule.all.allSatisfy { $0.code.hasSuffix("Q") == ($0.severity == .query) })
    let firstOfOthers = ReturnRule.all.firstIndex { $0.severity != .fail } ?? 0
    #expect(ReturnRule.all[firstOfOthers...].allSatisfy { $0.severity != .fail })
  }

  @Test func `a query is explained for a suite, or for all, and an error cannot be`() throws {
    var report = try PublishedTable.staffordshire.report()
    guard case .figures(var figures) = report.body else { return }
    figures.responses = [
      QueryResponse(rule: "304Q", text: "The reasons table of 2014 cannot be read."),
      QueryResponse(rule: "304Q", suite: "STH", text: "The register was lost in a flood."),
      QueryResponse(rule: "301", text: "They never add up here."),
    ]
    figures.suites[0].detainees.inCustody = 176
    report.body = .figures(figures)
    report = try report.sealed(sha256: SHA256.digest)
    let remarks = try yearsCheck().remarks(on: validated(report))
    #expect(remarks.filter(\.isUnexplained) == [])
    #expect(
      remarks.map { "\($0.rule) \($0.suite ?? "") \($0.explanation ?? "-")" } == [
        "301 NTH -", "304Q NTH The reasons table of 2014 cannot be read.",
        "304Q STH The register was lost in a flood.",
        "304Q TRV The reasons table of 2014 cannot be read.",
      ])
  }

  @Test func `an explanation for one suite leaves the others unexplained`() throws {
    let report = try PublishedTable.staffordshire.report()
      .explaining(QueryResponse(rule: "304Q", suite: "NTH", text: "To be read."))
      .explaining(QueryResponse(rule: "304Q", suite: "NTH", text: "Read by hand."))
      .sealed(sha256: SHA256.digest)
    let remarks = try yearsCheck().remarks(on: validated(report))
    #expect(remarks.filter(\.isUnexplained).map(\.suite) == ["STH", "TRV"])
    #expect(remarks.compactMap(\.explanation) == ["Read by hand."])
  }

  @Test(arguments: [
    (held: 19, unknown: 1, speaks: false), (held: 20, unknown: 1, speaks: true),
    (held: 19, unknown: 2, speaks: true), (held: 50, unknown: 1, speaks: true),
    (held: 51, unknown: 1, speaks: false), (held: 2, unknown: 2, speaks: true),
    (held: 0, unknown: 0, speaks: false), (held: 40, unknown: 0, speaks: false),
  ])
  func `the two per cent are asked about from twenty people or two cases on`(
    held: Int, unknown: Int, speaks: Bool
  ) throws {
    var report = RuleExample.plain
    guard case .figures(var figures) = report.body else { return }
    figures.suites[0].detainees = DetaineeFigures()
    figures.suites[0].detainees.inCustody = held
    figures.suites[0].detainees.spokenTo = held - unknown
    figures.suites[0].detainees.notRecorded = unknown
    report.body = .figures(figures)
    let remarks = try yearsCheck().remarks(on: validated(report))
    #expect(remarks.contains { $0.rule == "304Q" } == speaks)
  }

  @Test func `Scotland's figures of April to June 2023 do not add up`() throws {
    var report = RuleExample.plain
    guard case .figures(var figures) = report.body else { return }
    figures.suites[0].visits = VisitFigures(completed: 255)
    (figures.suites[0].visits.attempted, figures.suites[0].visits.abandoned) = (257, 9)
    report.body = .figures(figures)
    let remarks = try yearsCheck().remarks(on: validated(report))
    #expect(remarks.map(\.rule) == ["201"])
    #expect(remarks[0].message.contains("255 completed and 9 abandoned are not 257 attempted"))
  }
}
