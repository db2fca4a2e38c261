import Testing

@testable import Scheme

@Suite struct `The settings of the ladder` {
  private func settings(_ table: [String: String]) throws -> LadderSettings {
    let day = try #require(CalendarDay("2026-04-01"))
    return try SchemeSettings(table: table, startsOn: day).ladder
  }

  @Test func `use every rung and let nothing climb by itself, unless set`() throws {
    let usual = try settings([:])
    #expect(usual.rungs == Set(Rung.allCases) && usual.byItselfUpTo == nil)
    #expect(Rung.allCases.allSatisfy { !usual.happensByItself($0) })
  }

  @Test func `name rungs as they are typed`() throws {
    let some = try settings(["ladder_rungs": "inspector, panel", "ladder_by_itself": "inspector"])
    #expect(some.rungs == [.custodyInspector, .panel])
    #expect(some.happensByItself(.custodyInspector) && !some.happensByItself(.chiefInspector))
    #expect(throws: SettingFaults.self) { try settings(["ladder_rungs": ""]) }
    #expect(throws: SettingFaults.self) { try settings(["ladder_rungs": "superintendent"]) }
  }

  @Test(arguments: ["sergeant", "panel", "commissioner", "national", "yes", ""])
  func `let nobody set that more than police posts are addressed by themselves`(text: String) {
    #expect(throws: SettingFaults.self) { try settings(["ladder_by_itself": text]) }
  }

  @Test func `say where a matter is sent first and where next`() throws {
    let usual = try settings([:])
    #expect(usual.first(isSerious: false) == .custodySergeant)
    #expect(usual.first(isSerious: true) == .custodyInspector)
    #expect(usual.next(above: .chiefInspector) == .panel && usual.next(above: .national) == nil)
  }
}
