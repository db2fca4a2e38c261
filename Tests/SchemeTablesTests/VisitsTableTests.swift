import Findings
import Scheme
import SchemeTables
import Spreadsheets
import Testing

@Suite struct `Importing past visits` {
  private static let headings =
    "reference,suite,date,arrived,admitted,left,mode,outcome,reason,visitors,in_custody,positive"

  private func read(_ text: String, chunk: Int = .max, latest: CalendarDay? = nil)
    -> (visits: [VisitRow], table: VisitsTable)
  {
    let bytes = Array(text.utf8)
    var table = VisitsTable(suites: suites, latest: latest)
    var visits: [VisitRow] = []
    var start = 0
    repeat {
      let end = min(bytes.count, start + min(chunk, bytes.count))
      table.feed(Array(bytes[start..<end]))
      start = end
      if start == bytes.count { table.finish() }
      while let (_, visit) = table.next() { visits.append(visit) }
    } while start < bytes.count
    return (visits, table)
  }

  private func rows(_ lines: String...) -> String {
    ([Self.headings] + lines).joined(separator: "\r\n") + "\r\n"
  }

  @Test func `an empty cell is not held, which is not zero`() throws {
    let (visits, table) = read(
      rows("R1,LEA,08/04/2026,,,,in_person,made,,2,0,", "R2,NUN,09/04/2026,,,,Video,made,,,,yes"))
    #expect(table.faults.isEmpty)
    #expect(visits.map { $0.counts[.inCustody] } == [0, nil])
    #expect(visits.map(\.positive) == [nil, true])
    #expect(visits.last?.mode == .video)
    #expect(visits.last?.visitors == nil)
  }

  @Test func `a visit over midnight as the clocks go back lasts as long as it did`() throws {
    let visit = try #require(
      read(rows("R1,LEA,24/10/2026,23:30,23:35,01:10,in_person,made,,2,,")).visits.first)
    let arrived = try #require(visit.arrived)
    #expect(visit.date.description == "2026-10-24")
    #expect(arrived.minutes(until: try #require(visit.left)) == 100)
    #expect(arrived.minutes(until: try #require(visit.admitted)) == 5)
  }

  @Test func `a time that occurs twice is the first not before the one preceding it`() throws {
    let visit = try #require(
      read(rows("R1,LEA,25/10/2026,01:50,01:10,02:05,in_person,made,,2,,")).visits.first)
    let arrived = try #require(visit.arrived)
    #expect(arrived.minutes(until: try #require(visit.admitted)) == 20)
    #expect(arrived.minutes(until: try #require(visit.left)) == 75)
  }

  @Test func `fewer than two visitors is a fault for a visit made in person only`() {
    #expect(read(rows("R1,LEA,08/04/2026,,,,in_person,made,,1,,")).table.faults.count == 1)
    for row in ["telephone,made,,1", "in_person,not_made,,1", "in_person,made,,", "tact,made,,1"] {
      #expect(read(rows("R1,LEA,08/04/2026,,,,\(row),,")).table.faults.isEmpty)
    }
  }

  @Test func `visitors may be told by their ids`() {
    let (visits, _) = read(
      rows(
        "R1,LEA,08/04/2026,,,,in_person,made,,V01;V02,,",
        "R2,LEA,08/04/2026,,,,in_person,made,,V01 V02 V03,,"))
    #expect(visits.map(\.visitors) == [2, 3])
    #expect(
      read(rows("R1,LEA,08/04/2026,,,,in_person,made,,V01;V01,,")).table.faults.count == 1)
  }

  @Test func `every fault is listed with its cell, and faultless rows are still read`() {
    let (visits, table) = read(
      rows(
        "R1,LEA,08/04/2026,,,,in_person,made,,2,5,",
        ",RUG,31/04/2026,25:00,,,inperson,mad,,2,x,perhaps",
        "R1,LEA,08/04/2026,,,,in_person,made,,2,5,",
        String(repeating: "r", count: 41) + ",LEA,08/04/2026,,,,video,made,,,1.5,"))
    #expect(visits.count == 1)
    #expect(
      table.faults.filter { $0.line == 3 }.compactMap(\.heading)
        == ["reference", "suite", "date", "mode", "outcome", "positive", "in_custody", "arrived"])
    #expect(
      table.faults.filter { $0.line == 4 }.map(\.what) == [
        "The reference R1 stands on line 2 already."
      ])
    #expect(table.faults.filter { $0.line == 5 }.count == 2)
    #expect(table.faults.contains { $0.remedy == "Did you mean in_person?" })
  }

  @Test func `a day still to come is a fault when the scheme says today`() throws {
    let today = try #require(CalendarDay("2026-04-08"))
    let text = rows(
      "R1,LEA,08/04/2026,,,,video,made,,,,", "R2,LEA,09/04/2026,,,,video,made,,,,")
    #expect(read(text, latest: today).table.faults.map(\.line) == [3])
  }

  @Test func `headings that lack a required column stop the reading`() {
    let (visits, table) = read("reference,suite,date,mode\nR1,LEA,08/04/2026,video\n")
    #expect(visits.isEmpty && table.faults.count == 1)
    #expect(read("").table.faults.first?.what == "The file is empty.")
  }

  @Test func `a mark never closed ends the reading with its line`() {
    let (visits, table) = read(
      rows(
        "R1,LEA,08/04/2026,,,,video,made,,,,", "R2,LEA,08/04/2026,,,,video,made,\"why,,,"))
    #expect(visits.count == 1 && table.faults.map(\.line) == [3])
  }

  @Test func `the template is a table of visits with one visit`() throws {
    let (visits, table) = read(TableTemplate.visits)
    #expect(table.faults.isEmpty)
    let visit = try #require(visits.first)
    #expect(visit.counts[.spokenTo] == 4 && visit.opcat == false)
    #expect(VisitColumn(rawValue: "unavailable_SLP") == .count(.unavailableAsleep))
  }

  @Test func `twenty thousand rows come out one by one, in chunks of any size`() {
    let line = "LEA,08/04/2026,14:30,14:34,15:40,in_person,made,,2,7,yes\r\n"
    var text = Self.headings + "\r\n"
    for number in 0..<20_000 { text += "R\(number),\(line)" }
    let bytes = Array(text.utf8)
    var table = VisitsTable(suites: suites)
    var total = 0
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + 65_521)
      table.feed(Array(bytes[start..<end]))
      start = end
      if start == bytes.count { table.finish() }
      while let (_, visit) = table.next() { total += visit.counts[.inCustody] ?? 0 }
    }
    #expect(table.faults.isEmpty && table.count == 20_000 && total == 140_000)
  }

  @Test func `faults without end are counted and not all kept`() {
    let text = rows() + String(repeating: "x\n", count: 4_000)
    let (_, table) = read(text)
    #expect(table.faults.count == VisitsTable.mostFaults)
    #expect(table.faults.count + table.faultsBeyond == 16_000)
  }

  @Test func `random cells in random places do no worse than faults`() {
    var dice = Dice(state: 11)
    let words = [
      "LEA", "R1", "08/04/2026", "2026-04-08", "23:59", "in_person", "made", "", "2", "-1", "é",
      "\"a\"\"b\"", "99999999999", "31/12/9999", "1/1/1900", "29/03/2026", "01:30",
    ]
    for _ in 0..<3_000 {
      let cells = (0..<12).map { _ in words.randomElement(using: &dice) ?? "" }
      let (visits, table) = self.read(rows(cells.joined(separator: ",")))
      #expect(visits.isEmpty != table.faults.isEmpty || cells.allSatisfy(\.isEmpty))
    }
  }
}

/// A small generator with a seed, so that a failing case can be run again.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
