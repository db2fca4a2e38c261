import Foundation
import Testing

@Suite struct `The clock of a practice scheme` {
  @Test func `is refused by a real one`() throws {
    let shell = try Shell()
    #expect(try shell.icv("init", "scheme", "--clock", Shell.clock).exit == 2)
    #expect(try shell.icv("init", "scheme", "--seed", "7").exit == 2)
    #expect(try shell.icv("init", "scheme").exit == 0)
    let ran = try shell.at(Shell.clock, "scheme", "show", "--json")
    #expect(ran.exit == 2)
    #expect(try ran.error()["code"] as? String == "clock_on_real_scheme")
  }

  @Test func `and its seed give the same bytes twice`() throws {
    let first = try told()
    let second = try told()
    #expect(first == second)
    #expect(first.contains("record") && first.contains("LEA-2026-04-06"))
  }

  /// Everything that a run of commands prints, the heads of the log last.
  private func told() throws -> String {
    let shell = try Shell()
    try shell.begin()
    let rota = try shell.file("rota.csv", "suite,week,visitors\nLEA,06/04/2026,V01;V02\n")
    let visits = try shell.file(
      "visits.csv",
      """
      reference,suite,date,mode,outcome,visitors,in_custody,reason
      2026-001,LEA,06/04/2026,in_person,made,2,7,
      2026-002,NUN,06/04/2026,in_person,abandoned,2,,Turned away
      """)
    let runs = [
      ["person", "add", "Insp. Hale", "--role", "inspector", "--suite", "LEA"],
      ["rota", "import", rota], ["rota", "arranged", "LEA-2026-04-06", "--as", "V01"],
      ["visitor", "fact", "V02", "training", "--note", "module 3"],
      ["visit", "import", visits], ["visit", "set-aside", "2026-002", "--reason", "Twice"],
      ["visit", "show", "2026-002"], ["rota", "show"], ["scheme", "show"],
      ["log", "list", "--json"], ["log", "list", "--chain", "office", "--json"],
      ["log", "head", "--json"],
    ]
    var all = ""
    for (index, arguments) in runs.enumerated() {
      let ran = try shell.icvList(
        arguments + ["--clock", "2026-04-07T09:\(10 + index):00Z"])
      #expect(ran.exit == 0, "\(arguments) \(ran.err)")
      all += ran.out
    }
    return all
  }
}
