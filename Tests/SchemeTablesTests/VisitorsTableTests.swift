import Rotas
import Scheme
import SchemeTables
import Spreadsheets
import Testing

let suites = [SuiteCode("LEA"), SuiteCode("NUN")]

@Suite struct `Importing visitors` {
  private func table(_ text: String, visitors: Set<VisitorID> = []) -> VisitorsTable {
    VisitorsTable(Array(text.utf8), suites: suites, visitors: visitors)
  }

  @Test func `a list saved by Excel is read, headings in any order and case`() throws {
    let text =
      "\u{FEFF}Name;ID;Appointed On;vetted_until;SUITES;Keep apart;tact-trained\r\n"
      + "Amina Example;V01;06/04/2026;31/12/2028;lea nun;V02;Yes\r\n"
      + "Brian Example;V02;2026-01-05;;LEA|NUN;;\r\n;;;;;;\r\n"
    let table = table(text)
    #expect(table.faults.isEmpty)
    let amina = try #require(table.lines.first?.visitor)
    #expect(amina.appointment.appointedOn.description == "2026-04-06")
    #expect(amina.vettedUntil?.description == "2028-12-31")
    #expect(amina.suites == suites && amina.keepApart == [VisitorID("V02")])
    #expect(amina.tactTrained)
    #expect(table.lines.map(\.line) == [2, 3])
    #expect(table.lines.last?.visitor.vettedUntil == nil)
  }

  @Test func `a day is read day first, never month first`() {
    let table = table("id,name,appointed_on\nV01,A,04/13/2026\nV02,B,13/04/2026\n")
    #expect(table.faults.map(\.line) == [2])
    #expect(table.faults.first?.columnLetter == "C")
    #expect(table.lines.map(\.visitor.id) == [VisitorID("V02")])
  }

  @Test(arguments: ["31/02/2026", "29/02/2027", "2026-13-01", "tomorrow", "46118", "1/1/26"])
  func `an impossible day is a fault with its cell`(day: String) {
    let faults = table("id,name,appointed_on\nV01,A,\(day)\n").faults
    #expect(faults.count == 1)
    #expect(faults.first?.heading == "appointed_on")
    #expect(faults.first?.what.contains(day) == true)
  }

  @Test func `a mistyped heading is told with the nearest, a missing one by name`() {
    let faults = table("id,name,apointed_on\nV01,A,06/04/2026\n").faults
    #expect(faults.count == 2)
    #expect(faults.first?.remedy == "Did you mean appointed_on?")
    #expect(faults.last?.what == "The column appointed_on is missing.")
  }

  @Test func `a heading twice is a fault`() {
    #expect(table("id,name,appointed_on,ID\n").faults.first?.column == 4)
  }

  @Test func `every fault of every row is told at once`() {
    let faults = table(
      "id,name,appointed_on,email,home_postcode_area,tact_trained,max_visits_per_quarter,"
        + "suites,conflicts,keep_apart,term_ends_on\n"
        + "V 1,,,nobody,CV32 5XX,maybe,-1,RUG,LEA,V09,05/04/2020\n"
        + "V02,B,06/04/2026,a@b.org,CV32,no,4,LEA,LEA,V02,05/04/2020\n"
        + "V02,C,06/04/2026,,,,,,,,,stray\n"
    ).faults
    #expect(faults.filter { $0.line == 2 }.count == 8)
    #expect(
      faults.filter { $0.line == 3 }.compactMap(\.heading)
        == ["term_ends_on", "keep_apart", "conflicts"])
    #expect(faults.filter { $0.line == 4 }.map(\.column) == [12, 1])
  }

  @Test func `someone kept apart from a stranger is told, from a known visitor is not`() {
    let text = "id,name,appointed_on,keep_apart\nV01,A,06/04/2026,V22\n"
    #expect(table(text).faults.first?.what == "No visitor has the id V22.")
    #expect(table(text, visitors: [VisitorID("V22")]).faults.isEmpty)
  }

  @Test func `an empty file, headings alone and a workbook are told apart`() {
    #expect(table("").faults.first?.what == "The file is empty.")
    let headings = table("id,name,appointed_on\n")
    #expect(headings.faults.isEmpty && headings.lines.isEmpty)
    #expect(table("PK\u{3}\u{4}xx").faults.first?.what.contains("workbook") == true)
  }

  @Test func `an update changes what the file's columns say and nothing else`() throws {
    let first = table(
      "id,name,appointed_on,phone,suites\nV01,Amina,06/04/2026,'+44 1926,LEA\n")
    let held = try #require(first.lines.first?.visitor)
    #expect(held.phone == "+44 1926")
    let second = table("id,name,appointed_on,suites\nV01,Amina,06/04/2026,LEA;NUN\n")
    let line = try #require(second.lines.first)
    let changed = second.update(held, from: line)
    #expect(changed.phone == "+44 1926")
    let changes = VisitorsTable.changes(from: held, to: changed)
    #expect(changes.map(\.column) == [.suites])
    #expect(changes.first?.before == "LEA" && changes.first?.after == "LEA;NUN")
    #expect(VisitorsTable.changes(from: held, to: held).isEmpty)
  }

  @Test func `a visitor written out is read back the same`() throws {
    let template = VisitorsTable(
      Array(TableTemplate.visitors.utf8), suites: suites, visitors: [VisitorID("V02")])
    #expect(template.faults.isEmpty)
    let visitor = try #require(template.lines.first?.visitor)
    let sheet = SheetWriter.sheet([
      VisitorColumn.allCases.map(\.rawValue), VisitorsTable.row(of: visitor),
    ])
    let again = VisitorsTable(
      Array(sheet.utf8), suites: suites, visitors: [VisitorID("V02")])
    #expect(again.lines.first?.visitor == visitor)
  }
}

@Suite struct `Importing an allotment` {
  private let visitors: Set<VisitorID> = ["V01", "V02", "V03", "V04"].reduce(into: []) {
    $0.insert(VisitorID($1))
  }

  private func table(_ text: String) -> AllotmentTable {
    AllotmentTable(Array(text.utf8), suites: suites, visitors: visitors)
  }

  @Test func `suite, Monday and pair make a window, a second one in the week its own`() {
    let table = table(
      "suite,week,visitors\nLEA,06/04/2026,V01;V02\nlea,2026-04-06,V03 V04\nNUN,13/04/2026,V01|V02")
    #expect(table.faults.isEmpty)
    #expect(
      table.windows.map(\.id.rawValue) == [
        "LEA-2026-04-06", "LEA-2026-04-06-2", "NUN-2026-04-13",
      ])
    #expect(table.windows.first?.visitors == [VisitorID("V01"), VisitorID("V02")])
    #expect(table.windows.map { table.lines[$0.id] } == [2, 3, 4])
  }

  @Test func `a day that is no Monday is told with the Monday meant`() {
    let fault = table("suite,week,visitors\nLEA,08/04/2026,V01;V02\n").faults.first
    #expect(fault?.what == "2026-04-08 is not a Monday.")
    #expect(fault?.remedy.contains("2026-04-06") == true)
  }

  @Test func `an unknown suite and an unknown visitor are told, and no cell may be empty`() {
    let faults = table("suite,week,visitors\nRUG,06/04/2026,V01;V99\n,,\nLEA,,\n").faults
    #expect(faults.map(\.line) == [2, 2, 4, 4])
    #expect(faults.map(\.heading) == ["suite", "visitors", "week", "visitors"])
  }

  @Test func `the template is an allotment`() {
    let table = AllotmentTable(
      Array(TableTemplate.allotment.utf8), suites: suites, visitors: visitors)
    #expect(table.faults.isEmpty && table.windows.count == 1)
  }
}
