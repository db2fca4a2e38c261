import Foundation
import Returns
import Testing

/// Returns with one fault each, made from the nil and the quarterly sample, and the words that tell
/// of it; `ICV_WRITE_SAMPLES=1` writes them anew.
private let faults: [(name: String, whole: String, broken: String, told: String)] = [
  (
    "empty-element", "<Completed>39</Completed>", "<Completed/>",
    "Completed is empty: leave it out where it is not held"
  ),
  (
    "below-nought", "<NotRecorded>52<", "<NotRecorded>-52<",
    "NotRecorded cannot be \"-52\"; it takes a whole number from 0 to 9999999"
  ),
  ("thousands", "<InCustody>175<", "<InCustody>1,175<", "InCustody cannot be \"1,175\"; it takes"),
  (
    "missing-element", "      <Completed>39</Completed>\n", "",
    "Abandoned stands in a place that is not its own, where Completed should"
  ),
  (
    "strange-element", "    <AtEnd>44</AtEnd>\n", "    <AtEnd>44</AtEnd>\n    <Paid>3</Paid>\n",
    "Paid stands in a place that is not its own, where Hours should"
  ),
  ("suite-twice", "<SuiteCode>STH<", "<SuiteCode>NTH<", "Suite NTH stands twice"),
  (
    "no-such-day", "2026-06-30</PeriodEnd>", "2026-06-31</PeriodEnd>",
    "PeriodEnd cannot be \"2026-06-31\"; it takes a calendar day, yyyy-mm-dd"
  ),
  (
    "no-such-type", ">QUARTER<", ">MONTH<",
    "ReturnType cannot be \"MONTH\"; it takes one of ANNUAL, QUARTER, INSPECTION"
  ),
  ("serial-nought", ">001<", ">000<", "SerialNo cannot be \"000\"; it takes three digits"),
  (
    "no-declarant", "      <DeclarantPost>Scheme Manager</DeclarantPost>\n", "",
    "DeclaredOn stands in a place that is not its own, where DeclarantName or DeclarantPost"
  ),
  (
    "query-without-rule", "<QueryResponse rule=\"304Q\">", "<QueryResponse>",
    "QueryResponse lacks its attribute rule"
  ),
  ("no-suite", "<Suite>", "<Suit>", "Opening and ending tag mismatch"),
  ("half-a-file", "</CustodyVisitingReturn>\n", "", "The file cannot be read"),
]

@Suite struct BadSampleTests {
  private let folder = year.appending(path: "bad")

  private func bytes(_ whole: String, _ broken: String) throws -> [UInt8] {
    let file = year.appending(path: "sample-quarter.xml")
    var text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(whole), "\(whole)")
    text.replace(whole, with: broken, maxReplacements: 1)
    return Array(text.utf8)
  }

  @Test(arguments: faults.map(\.name))
  func `each bad sample is refused here in words that say what to write, and by xmllint`(
    name: String
  ) throws {
    let fault = try #require(faults.first { $0.name == name })
    let file = folder.appending(path: "\(name).xml")
    if ProcessInfo.processInfo.environment["ICV_WRITE_SAMPLES"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes(fault.whole, fault.broken)).write(to: file)
    }
    let bytes = try Array(Data(contentsOf: file))
    #expect(try bytes == self.bytes(fault.whole, fault.broken))
    let remarks = try yearsCheck().remarks(on: bytes)
    #expect(remarks.count == 1)
    let message = try #require(remarks.first).message
    #expect(message.contains(fault.told), "\(message)")
    #expect(remarks.allSatisfy { $0.severity == .fail && $0.message.contains("line ") })
    #expect(try xmllintAccepts(bytes) != true)
  }

  @Test func `no bad sample lies there that nobody knows`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == faults.map { "\($0.name).xml" }.sorted())
  }
}
