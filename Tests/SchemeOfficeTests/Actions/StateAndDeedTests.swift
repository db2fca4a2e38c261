import Actions
import Findings
import Foundation
import Scheme
import Testing

@testable import SchemeOffice

/// Every state, every deed and every role, tried out on a real scheme and set out as a page that a
/// coordinator can read.
@Suite struct `What may be done to an action, in each state and by each role` {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Goldens/who_may_do_what_to_an_action.txt")

  @Test func `is the page that was agreed`() throws {
    let page = try StatesAndDeeds().page
    if ProcessInfo.processInfo.environment["ICV_WRITE_GOLDENS"] == "1" {
      try page.write(to: Self.golden, atomically: true, encoding: .utf8)
    }
    #expect(page == (try String(contentsOf: Self.golden, encoding: .utf8)))
  }

  @Test func `names every state, deed and role`() throws {
    let page = try String(contentsOf: Self.golden, encoding: .utf8)
    for state in ActionState.allCases { #expect(page.contains(state.label), "\(state)") }
    for role in Role.allCases { #expect(page.contains(role.label.uppercased()), "\(role)") }
    for deed in Deed.allCases { #expect(page.contains(StatesAndDeeds.name(deed)), "\(deed)") }
  }
}

/// One action in each state, and what becomes of every deed that each role tries on it.
struct StatesAndDeeds {
  private let test: OfficeUnderTest
  /// A heading and an action that stands so.
  private let columns: [(heading: String, action: String)]
  private let office: Office

  static func name(_ deed: Deed) -> String {
    if case .check(let result) = deed { return "check: \(result.label)" }
    return deed.name.replacing("_", with: " ")
  }

  init() throws {
    test = try OfficeUnderTest()
    var made: [(String, String)] = []
    for (number, (heading, way)) in Self.ways.enumerated() {
      let name = try test.addReport("\(number)").rawValue
      for deed in way { _ = try Self.act(deed, on: name, visit: "VT\(number)", test) }
      made.append((heading, name))
    }
    _ = try test.addReport("OTHER")
    columns = made
    var office = test.office
    office.isDryRun = true
    self.office = office
  }

  /// The deeds that lead to each state, and to the two where a condition is met.
  private static let ways: [(String, [Deed])] = [
    ("draft", []), ("open", [.send]), ("paused", [.send, .pause]),
    ("ackn.", [.send, .acknowledge]), ("answ.", [.send, .answer]),
    ("check", [.send, .answer, .accept]), ("seen", [.send, .answer, .accept, .check(.fixed)]),
    ("resol.", [.send, .answer, .accept, .check(.fixed), .resolve]),
    ("reop.", [.send, .answer, .accept, .check(.notFixed)]), ("disag.", [.send, .disagree]),
    ("joined", [.join]), ("restr.", [.restrict]),
  ]

  private static func act(
    _ deed: Deed, on action: String, visit: String, _ test: OfficeUnderTest
  ) throws -> Action {
    let desk =
      deed.side == .police
      ? OfficeUnderTest.told(OfficeUnderTest.id(.inspector)) : test.coordinator
    return try test.office.act(event(deed, visit: visit), on: action, by: desk)
  }

  private static func event(_ deed: Deed, visit: String) -> ActionEvent {
    var event = ActionEvent(deed, at: OfficeUnderTest.now, note: "why")
    if case .check = deed { event.visit = Reference(rawValue: visit) }
    if deed.needs.contains(.until) { event.until = OfficeUnderTest.day("2026-05-01") }
    if deed.needs.contains(.owner) { (event.owner, event.named) = (.healthcare, "Nurse lead") }
    if deed.needs.contains(.other) { event.other = Reference(rawValue: "AT1") }
    if deed.needs.contains(.severity) { event.severity = .significant }
    if deed.needs.contains(.rung) { event.rung = .chiefInspector }
    return event
  }

  /// What becomes of a deed that a role tries.
  private func outcome(_ deed: Deed, _ role: Role, _ column: Int) throws -> String {
    let desk =
      role.isPolice
      ? OfficeUnderTest.told(OfficeUnderTest.id(role)) : OfficeUnderTest.desk(role)
    var event = Self.event(deed, visit: "VT\(column)")
    if event.other != nil { event.other = Reference(rawValue: "ATOTHER") }
    do {
      _ = try office.act(event, on: columns[column].action, by: desk)
      return "yes"
    } catch let refusal as OfficeRefusal {
      switch refusal {
      case .notPermitted: return "never"
      case .onlyAsTold: return "told"
      case .mayNotRead: return "hidden"
      case .action(_, .notInThisState): return "-"
      case .action(_, .checksMissing), .action(_, .notYetAccepted), .action(_, .notPaused),
        .action(_, .pauseTwice):
        return "not yet"
      // Only a step that is proposed is declined, and here none is.
      case .ladder(.nothingProposed): return "not yet"
      default: throw refusal
      }
    }
  }
}

extension StatesAndDeeds {
  private static let width = 9

  private static let legend = """
    Who may do what to an action, in each state. Every cell was tried out on a real scheme.

      yes      it is done
      -        not in this state
      not yet  not before something else: a check that found it fixed, or a pause
      hidden   only those named to read restricted matters learn of it

    The states:
      draft, open, open with its clocks paused, acknowledged, answered,
      to be checked, to be checked and seen fixed as often as it takes, resolved,
      reopened, disagreed, joined, restricted

    Visitors' rows are about matters of a visit that they made. Police never sit at the scheme's
    desk: their rows are what the office enters as told by them, for their own suite.
    """

  /// The whole page.
  var page: String {
    get throws {
      let sections = try Role.allCases.map { try section($0) }
      return ([Self.legend] + sections).joined(separator: "\n\n") + "\n"
    }
  }

  private func section(_ role: Role) throws -> String {
    var rows: [String] = []
    var whole: [String: [String]] = [:]
    for deed in Deed.allCases {
      let cells = try columns.indices.map { try outcome(deed, role, $0) }
      let name = Self.name(deed)
      if let first = cells.first, first == "never" || first == "told" {
        #expect(Set(cells) == [first], "\(role) \(name): \(cells)")
        whole[first, default: []].append(name)
      } else {
        rows.append(line(name, cells))
      }
    }
    var lines = [role.label.uppercased()]
    if !rows.isEmpty { lines += [line("", columns.map(\.heading))] + rows }
    if let told = whole["told"] {
      lines.append("Only as told by police: \(told.joined(separator: ", ")).")
    }
    if let never = whole["never"] {
      let isAll = never.count == Deed.allCases.count
      lines.append(isAll ? "Nothing at all." : "Never: \(never.joined(separator: ", ")).")
    }
    return lines.flatMap(wrapped).joined(separator: "\n")
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    let row = ([name.padded(to: 25)] + cells.map { $0.padded(to: Self.width) }).joined()
    return String(row.reversed().drop { $0 == " " }.reversed())
  }

  /// A sentence in lines of at most 100 characters; a row stays as it is.
  private func wrapped(_ text: String) -> [String] {
    guard text.hasPrefix("Never") || text.hasPrefix("Only") else { return [text] }
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 98 { lines.append(" ") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
