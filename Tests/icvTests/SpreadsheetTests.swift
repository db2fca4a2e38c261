import Foundation
import Testing

@Suite struct `A spreadsheet` {
  private let shell: Shell

  init() throws {
    shell = try Shell()
    try shell.begin()
  }

  private func heads() throws -> String { try shell.at(Shell.clock, "log", "head").out }

  @Test(arguments: [
    ("wrong heading", "id,nmae,appointed_on\nV04,A,01/04/2026\n", "bad.csv:1:2:"),
    ("month first", "id,name,appointed_on\nV04,A,04/31/2026\n", "bad.csv:2:3:"),
    (
      "twice the same id", "id,name,appointed_on\nV04,A,01/04/2026\nV04,B,01/04/2026\n",
      "bad.csv:3:1"
    ),
    ("a quote left open", "id,name,appointed_on\nV04,\"A,01/04/2026\n", "bad.csv:2"),
    ("nothing in it", "", "bad.csv:1"),
    ("a suite nobody knows", "id,name,appointed_on,suites\nV04,A,01/04/2026,LAE\n", "bad.csv:2:4:"),
  ])
  func `with a fault stores nothing and says line and column`(
    _ what: String, _ text: String, _ place: String
  ) throws {
    let before = try heads()
    let ran = try shell.at(Shell.clock, "visitor", "import", shell.file("bad.csv", text))
    #expect(ran.exit == 3, "\(what)")
    #expect(ran.err.contains(place), "\(what): \(ran.err)")
    #expect(try heads() == before)
  }

  @Test func `with several faults has every one listed, as JSON too`() throws {
    let text = "id,name,appointed_on\nV04,,01/04/2026\nV05,B,31/02/2026\n"
    let ran = try shell.at(
      Shell.clock, "visitor", "import", shell.file("bad.csv", text), "--json")
    let faults = try #require(try ran.error()["faults"] as? [[String: Any]])
    #expect(faults.compactMap { $0["line"] as? Int } == [2, 3])
    #expect(faults.compactMap { $0["column"] as? Int } == [2, 3])
  }

  @Test func `of 100,000 faulty rows is told in a screenful, with how many`() throws {
    let rows = (0..<100_000).map { "W\($0),,01/04/2026" }.joined(separator: "\n")
    let ran = try shell.at(
      Shell.clock, "visitor", "import", shell.file("bad.csv", "id,name,appointed_on\n" + rows))
    #expect(ran.exit == 3 && ran.err.contains("100000 faults"))
    #expect(ran.err.split(separator: "\n").count < 210)
  }

  @Test func `changes known ids only with --update`() throws {
    let text = "id,name,phone,appointed_on\nV02,Tom Reid,01926 555 0199,01/04/2024\n"
    let file = try shell.file("change.csv", text)
    let before = try heads()
    let refused = try shell.at(Shell.clock, "visitor", "import", file)
    #expect(refused.exit == 3 && refused.err.contains("phone: nothing becomes 01926 555 0199"))
    let dry = try shell.at(Shell.clock, "visitor", "import", file, "--update", "--dry-run")
    #expect(dry.exit == 0 && dry.out.contains("would be changed"))
    #expect(try heads() == before)
    #expect(try shell.at(Shell.clock, "visitor", "import", file, "--update").exit == 0)
    let shown = try shell.at(Shell.clock, "visitor", "show", "V02", "--json").json()
    #expect(shown["phone"] as? String == "01926 555 0199")
    #expect(shown["vetted_until"] as? String == "2028-03-31")
  }

  @Test func `of an allotment that breaks a rule says which, and the line`() throws {
    let text = "suite,week,visitors\nLEA,06/04/2026,V01;V03\n"
    let ran = try shell.at(Shell.clock, "rota", "import", shell.file("rota.csv", text))
    #expect(ran.exit == 3 && ran.err.contains("rota.csv:2: LEA, week of 6 April 2026 ("))
    #expect(ran.err.contains(", V03)"), "\(ran.err)")
  }

  @Test func `that the program itself prints as a template is taken in`() throws {
    let template = try shell.icv("rota", "import", "--template").out
    #expect(template.contains("suite,week,visitors"))
    let visitors = try shell.icv("visitor", "import", "--template").out
    let file = try shell.file(
      "t.csv", visitors.replacingOccurrences(of: "V01", with: "V11"))
    let ran = try shell.at(Shell.clock, "visitor", "import", file)
    #expect(ran.exit == 0, "\(ran.err)")
  }
}
