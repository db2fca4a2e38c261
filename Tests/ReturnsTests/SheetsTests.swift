import Foundation
import Returns
import Scheme
import Spreadsheets
import Testing

/// The sheets of a return as the bytes of their files.
private func sheets(_ report: CustodyVisitingReturn) -> [String: [UInt8]] {
  Dictionary(
    uniqueKeysWithValues: ReturnTable(report).sheets.map {
      ($0.name, Array(SheetWriter.sheet($0.rows).utf8))
    })
}

/// A return that holds every element there is; made once, because the tests' own hash is slow.
private let whole = Result { try fullReturn() }

/// The sheets of the full return with one of them rewritten.
private func edited(
  _ sheet: String, _ change: (inout [[String]]) -> Void
) throws -> [String: [UInt8]] {
  let table = ReturnTable(try whole.get()).sheets.first { $0.name == sheet }
  var rows = try #require(table).rows
  change(&rows)
  var all = sheets(try whole.get())
  all[sheet] = Array(SheetWriter.sheet(rows).utf8)
  return all
}

private func faults(_ sheets: [String: [UInt8]]) -> [ReturnSheetFault] {
  do {
    _ = try CustodyVisitingReturn(sheets: sheets)
    return []
  } catch {
    return error.faults
  }
}

@Suite struct `A return from its sheets` {
  @Test func `each sample comes back to the same bytes`() throws {
    let check = try yearsCheck()
    for name in ["quarter", "annual", "inspection", "nil"] {
      let bytes = try Array(Data(contentsOf: year.appending(path: "sample-\(name).xml")))
      let report = try #require(check.paper(in: bytes))
      let back = try CustodyVisitingReturn(sheets: sheets(report))
      #expect(try back.bytes() == bytes, "\(name)")
      #expect(try back.sealed(sha256: SHA256.digest).bytes() == bytes, "\(name)")
    }
  }

  @Test func `any return comes back to the same bytes, however its rows and columns are moved`()
    throws
  {
    var chance = Seeded(state: 20_261_122)
    for round in 0..<120 {
      var report =
        round % 4 == 0
        ? try CheckedCase.year(&chance).report : try CheckedCase.quarter(&chance).report
      report.forget(&chance)
      let back = try CustodyVisitingReturn(sheets: shuffled(report, &chance))
      let same = try back.bytes() == report.bytes()
      #expect(same, "round \(round)")
      guard same else { return }
    }
  }

  /// The suites' columns and rows, and the rows of header and volunteers, in another order.
  private func shuffled(
    _ report: CustodyVisitingReturn, _ chance: inout Seeded
  ) throws -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for sheet in ReturnTable(report).sheets {
      var rows = [sheet.rows[0]] + sheet.rows.dropFirst().shuffled(using: &chance)
      if sheet.name == "suites" {
        let columns = rows[0].indices.shuffled(using: &chance)
        rows = rows.map { row in columns.map { row[$0] } }
      }
      all[sheet.name] = Array(SheetWriter.sheet(rows).utf8)
    }
    return all
  }

  @Test func `an edited figure is the figure of the return, and nothing else moves`() throws {
    let rows = ReturnTable(try whole.get()).sheets[2].rows
    let column = try #require(rows[0].firstIndex(of: "Visits/Completed"))
    let back = try CustodyVisitingReturn(sheets: edited("suites") { $0[2][column] = "9" })
    var expected = try whole.get()
    guard case .figures(var figures) = expected.body else { return }
    let index = try #require(figures.suites.firstIndex { $0.code == rows[2][0] })
    figures.suites[index].visits.completed = 9
    expected.body = .figures(figures)
    #expect(try back.bytes() == expected.bytes())
    let sealed = try back.sealed(sha256: SHA256.digest)
    #expect(sealed.header.digest != expected.header.digest)
  }

  @Test func `a cell that is emptied is not held, and never nought`() throws {
    let rows = ReturnTable(try whole.get()).sheets[2].rows
    let column = try #require(rows[0].firstIndex(of: "Detainees/Offered"))
    let back = try CustodyVisitingReturn(sheets: edited("suites") { $0[1][column] = "" })
    let suite = try #require(back.suites.first { $0.code == rows[1][0] })
    #expect(suite.detainees.offered == nil)
    let text = String(decoding: try back.bytes(), as: UTF8.self)
    #expect(text.components(separatedBy: "<Offered>").count == 2)
  }

  @Test func `an unknown column and an unknown row are refused where they stand`() throws {
    let strange = try faults(edited("suites") { $0[0].append("Visits/Cancelled") })
    #expect(strange.map(\.sheet) == ["suites"])
    #expect(strange.first?.fault.line == 1)
    #expect(strange.first?.fault.heading == "Visits/Cancelled")
    let width = ReturnTable(try whole.get()).sheets[2].rows[0].count
    #expect(strange.first?.fault.column == width + 1)
    let row = try faults(edited("volunteers") { $0.append(["Retired", "3"]) })
    #expect(row.map(\.sheet) == ["volunteers"])
    #expect(row.map(\.fault.line) == [7] && row.map(\.fault.column) == [1])
  }

  @Test(arguments: [
    "Visits/ByDay[code=8]", "Visits/ByDay", "Visits/Planned[2]", "Visits/ByTimeBand[band=M]",
    "Finding[Category=CELL]/Raised/More", "Finding/Raised", "Finding[Category=CELL][1]/Raised",
    "visits/Completed", "Visits/Completed ]", "[code=1]",
  ])
  func `a heading that no return has is refused`(heading: String) throws {
    let found = try faults(edited("suites") { $0[0].append(heading) })
    #expect(found.map(\.fault.heading) == [heading])
  }

  @Test(arguments: ["-1", "4.5", "many", "1e3", "12345678", "1,000", "٣"])
  func `a figure that is no number is refused with its sheet, line and column`(cell: String)
    throws
  {
    let rows = ReturnTable(try whole.get()).sheets[2].rows
    let column = try #require(rows[0].firstIndex(of: "Detainees/Offered"))
    let found = try faults(edited("suites") { $0[2][column] = cell })
    #expect(found.map(\.sheet) == ["suites"])
    #expect(found.map(\.fault.line) == [3])
    #expect(found.map(\.fault.column) == [column + 1])
  }

  @Test func `whatever a return cannot do without is told when it is missing`() throws {
    let header = try faults(
      edited("header") { rows in rows.removeAll { $0[0] == "Source/Release" } })
    #expect(header.map(\.fault.heading) == ["Source/Release"])
    let volunteers = try faults(edited("volunteers") { rows in rows[4][1] = "" })
    #expect(volunteers.map(\.fault.heading) == ["AtEnd"])
    #expect(volunteers.map(\.fault.line) == [5])
    let finding = try faults(
      edited("suites") { rows in
        guard let column = rows[0].firstIndex(of: "Finding[Category=CELL]/Raised") else { return }
        rows[1][column] = ""
      })
    #expect(finding.map(\.fault.line) == [2] && finding.map(\.fault.heading) == ["Raised"])
    var three = sheets(try whole.get())
    three["suites"] = nil
    #expect(faults(three).map(\.sheet) == ["suites"])
  }

  @Test func `what stands twice is refused`() throws {
    let suite = try faults(edited("suites") { $0.append($0[1]) })
    #expect(suite.map(\.fault.line) == [4] && suite.map(\.fault.heading) == ["SuiteCode"])
    let figure = try faults(edited("header") { $0.append($0[1]) })
    #expect(figure.map(\.fault.column) == [1])
    let column = try faults(
      edited("suites") { rows in
        for index in rows.indices { rows[index].append(rows[index][3]) }
      })
    #expect(column.map(\.fault.line) == [1])
  }

  @Test func `a finding in another theme's column is refused`() throws {
    let found = try faults(
      edited("suites") { rows in
        guard let column = rows[0].firstIndex(of: "Finding[Category=CELL]/Category") else { return }
        rows[1][column] = "FORCE"
      })
    #expect(found.map(\.fault.line) == [2])
  }

  @Test func `a return with nothing to tell holds no figures beside its reason`() throws {
    var none = RuleExample.plain
    none.body = .nothingToReport(reason: NilReason("Both suites were closed, \"all\" quarter."))
    let back = try CustodyVisitingReturn(sheets: sheets(none))
    #expect(try back.bytes() == none.bytes())
    var both = sheets(none)
    both["volunteers"] = sheets(RuleExample.plain)["volunteers"]
    #expect(faults(both).allSatisfy { $0.sheet == "volunteers" } && !faults(both).isEmpty)
  }

  @Test func `no sheets of random bytes do worse than faults`() throws {
    var chance = Seeded(state: 7)
    let all = sheets(try whole.get())
    for _ in 0..<150 {
      var spoilt = all
      let name = ["header", "volunteers", "suites", "responses"][chance.number(0...3)]
      var bytes = all[name] ?? []
      for _ in 0..<chance.number(1...4) {
        bytes[chance.number(3...bytes.count - 1)] = UInt8(chance.number(0...255))
      }
      spoilt[name] = bytes
      _ = faults(spoilt)
    }
  }
}

extension CustodyVisitingReturn {
  /// Forgets figures that need not be held, and says things that spreadsheets take amiss.
  fileprivate mutating func forget(_ chance: inout Seeded) {
    let words = ["=SUM(A1)", "'=1", "+44 1926", "a, b", "say \"no\"", "'tis", "-5", "Ŵy 😀;"]
    header.supplier = words[chance.number(0...words.count - 1)]
    header.manifest.forms = (0..<chance.number(0...3)).map {
      FormVersion(form: "visit/report]\($0)", version: "2026.\($0)", digest: "a,b")
    }
    if chance.number(0...1) == 0 {
      header.declaration = ReturnDeclaration(
        name: chance.number(0...1) == 0 ? "A. Person" : nil, post: "=Manager",
        day: header.preparedOn)
    }
    guard case .figures(var figures) = body else { return }
    if chance.number(0...3) == 0 { figures.volunteers.hours = nil }
    for index in figures.suites.indices {
      figures.suites[index].name = words[chance.number(0...words.count - 1)]
      if chance.number(0...3) == 0 { figures.suites[index].detainees = DetaineeFigures() }
      if chance.number(0...3) == 0 { figures.suites[index].visits.planned = nil }
      if chance.number(0...3) == 0 { figures.suites[index].visits.byDay.reverse() }
      if chance.number(0...3) == 0 { figures.suites[index].findings = [] }
      if let finding = figures.suites[index].findings.first, chance.number(0...2) == 0 {
        var again = finding
        again.expectations = ["EPC4/4/cells", "EPC4/1/leadership"]
        again.medianDaysToClose = nil
        figures.suites[index].findings += [again, again]
      }
    }
    figures.responses = (0..<chance.number(0...3)).map { number in
      QueryResponse(
        rule: "30\(number)Q", suite: number == 1 ? "LEA" : nil,
        text: words[chance.number(0...words.count - 1)])
    }
    body = .figures(figures)
  }
}
