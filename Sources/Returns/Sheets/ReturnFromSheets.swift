import SafeXML
import Spreadsheets

extension CustodyVisitingReturn {
  /// Reads a return from the sheets that `ReturnTable` makes of one, or throws all that is wrong.
  ///
  /// Sheets by their names, as bytes of CSV. A cell that is empty is not held, which is not
  /// nought. Rows and columns may stand in any order; one that no return has is refused. The
  /// digest stays as the header has it: seal the return again.
  public init(sheets: [String: [UInt8]]) throws(ReturnSheetsRefusal) {
    var header = ReturnSheetReading("header", sheets["header"])
    var volunteers = ReturnSheetReading("volunteers", sheets["volunteers"])
    var suites = ReturnSheetReading("suites", sheets["suites"])
    var responses = ReturnSheetReading("responses", sheets["responses"])
    var assembly = SheetAssembly()
    assembly.take(header: header.pairs(.header))
    if assembly.isNil {
      for row in volunteers.rows.dropFirst() { volunteers.nothing(row.line) }
      for row in suites.rows.dropFirst() { suites.nothing(row.line) }
      for row in responses.rows.dropFirst() { responses.nothing(row.line) }
    } else {
      assembly.take(volunteers: volunteers.pairs(.volunteers))
      assembly.take(suites: &suites)
      assembly.take(responses: &responses)
    }
    for (step, missing) in assembly.headerBranch.unfinished() {
      header.fault(1, nil, step.name, "\(missing) is missing.", "Write it beside the others.")
    }
    var faults = [header, volunteers, suites, responses].flatMap(\.faults)
    guard faults.isEmpty else { throw ReturnSheetsRefusal(faults: faults) }
    do throws(ReturnReadingRefusal) {
      try self.init(reading: assembly.tree)
    } catch {
      let fault = SheetFault(
        line: 1, what: "The sheets make no return: \(error).",
        remedy: ReturnSheetReading.writeAnew)
      faults.append(ReturnSheetFault(sheet: "header", fault: fault))
      throw ReturnSheetsRefusal(faults: faults)
    }
  }
}

extension ReturnSheetReading {
  fileprivate mutating func nothing(_ line: Int) {
    fault(
      line, 1, nil, "The header says that there is nothing to return.",
      "Take this row out, or NilReturn/@reason out of the header.")
  }
}

/// The sheets put together as the tree of a return.
private struct SheetAssembly {
  private(set) var headerBranch = ReturnBranch("Header")
  private var nothing: ReturnBranch?
  private var blocks: [XMLTree] = []

  var isNil: Bool { nothing != nil }

  var tree: XMLTree {
    XMLTree(
      "CustodyVisitingReturn", [headerBranch.tree] + (nothing.map { [$0.tree] } ?? []) + blocks)
  }

  mutating func take(header found: [ReturnSheetReading.Found]) {
    for one in found {
      guard one.heading.steps[0].name != "NilReturn" else {
        var branch = ReturnBranch("NilReturn")
        branch.put(one.value, at: one.heading.steps.dropFirst())
        nothing = branch
        continue
      }
      headerBranch.put(one.value, at: one.heading.steps[...])
    }
  }

  mutating func take(volunteers found: [ReturnSheetReading.Found]) {
    var branch = ReturnBranch("Volunteers")
    for one in found { branch.put(one.value, at: one.heading.steps[...]) }
    blocks.append(branch.tree)
  }

  mutating func take(suites sheet: inout ReturnSheetReading) {
    let rows = sheet.table(.suites)
    if rows.isEmpty, sheet.faults.isEmpty {
      sheet.fault(
        1, nil, nil, "There is no suite.",
        "A return with nothing in it says why: NilReturn/@reason in the header.")
    }
    var seen: [String: Int] = [:]
    for (line, found) in rows {
      var branch = ReturnBranch("Suite")
      // A suite of which nothing is known about people has an empty block of them.
      for block in ["Visits", "Detainees"] { branch.hold(block) }
      for one in found { branch.put(one.value, at: one.heading.steps[...]) }
      for (step, missing) in branch.unfinished() {
        let theme = step.key.map { " of \($0.value)" } ?? ""
        sheet.fault(
          line, nil, missing, "The finding\(theme) lacks its \(missing).",
          "Write a number, 0 where there was none, or empty the finding's other cells.")
      }
      if let code = found.first(where: { $0.heading.shape == "SuiteCode" }),
        let earlier = seen.updateValue(line, forKey: code.value)
      {
        sheet.fault(
          line, code.column, "SuiteCode", "\(code.value) stands on line \(earlier) already.",
          "Keep one row a suite.")
      }
      blocks.append(branch.tree)
    }
  }

  mutating func take(responses sheet: inout ReturnSheetReading) {
    for row in sheet.rows(under: ["rule", "suite", "explanation"]) {
      let rule = sheet.value(row, 0, .code, heading: "rule")
      let suite = sheet.value(row, 1, .code, heading: "suite")
      let text = sheet.value(row, 2, .text(most: 2000), heading: "explanation")
      for (index, name) in [(0, "rule"), (2, "explanation")] where row.text(index).isEmpty {
        sheet.fault(row.line, index + 1, name, "It is missing.", "Write it, or take the row out.")
      }
      var tree = XMLTree("QueryResponse", text: text)
      (tree[attribute: "rule"], tree[attribute: "suite"]) = (rule, suite)
      blocks.append(tree)
    }
  }
}
