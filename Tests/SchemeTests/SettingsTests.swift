import Scheme
import Testing

@Suite struct Settings {
  private let start = CalendarDay(number: 20_544)

  private func faults(_ table: [String: String]) -> [SettingFault] {
    do {
      _ = try SchemeSettings(table: table, startsOn: start)
      return []
    } catch {
      return error.faults
    }
  }

  @Test func `Warwickshire's are weekly visits by two, day and hour their own`() {
    let profile = SchemeProfile.warwickshire(startsOn: start)
    #expect(profile.faults.isEmpty)
    #expect(profile.suites.map(\.code) == [SuiteCode("LEA"), SuiteCode("NUN")])
    #expect(profile.forceCode == "23" && profile.areaCode == "E23000017")
    #expect(profile.settings.visits(at: SuiteCode("LEA")) == .weekly)
    #expect(profile.settings.moment == .pair)
    #expect(profile.settings.pairSize == 2)
  }

  @Test func `what is written out is read back the same`() throws {
    var settings = SchemeSettings(startsOn: start)
    settings.visitsAtSuite = [
      SuiteCode("LEA"): try #require(VisitFrequency(visits: 1, weeks: 4)),
      SuiteCode("NUN"): try #require(VisitFrequency(visits: 2)),
    ]
    settings.tenureYearsMost = 12
    settings.publish = [.monthly, .yearly]
    settings.outOfHours.dutyInspector = "01926 000000"
    settings.restrictedReaders = [PersonID("P1"), PersonID("P2")]
    settings.holidayExceptions = [try #require(HolidayException("+2027-06-11"))]
    settings.nightFrom = try #require(TimeOfDay("21:30"))
    settings.appropriateAdult = .no
    settings.forceRuns.drives = .yes
    settings.suiteAddresses = [
      SuiteCode("LEA"): "1 Newbold Terrace, Leamington", SuiteCode("NUN"): "a=b",
    ]
    for original in [settings, SchemeSettings(startsOn: start)] {
      let table = Dictionary(uniqueKeysWithValues: original.table.map { ($0.key, $0.value) })
      #expect(table.count == SettingRow.all.count)
      #expect(
        try SchemeSettings(table: table, startsOn: CalendarDay(number: 0)) == original)
    }
  }

  @Test func `every fault is told at once, a mistyped key with the nearest`() {
    let found = faults([
      "delay_minuts": "10", "pair_size": "1", "moment": "random", "night_from": "25:00",
      "restricted_readers": "a b c",
    ])
    #expect(found.count == 5)
    #expect(found.first == .unknownKey(key: "delay_minuts", nearest: "delay_minutes"))
    #expect(
      found.contains(
        .unacceptable(key: "moment", value: "random", takes: "pair, drawn")))
  }

  @Test func `a key like none of ours is given no nearest`() {
    #expect(faults(["colour": "red"]) == [.unknownKey(key: "colour", nearest: nil)])
  }

  @Test func `a pair larger than the most who may go in is a fault`() {
    #expect(
      faults(["pair_size": "3", "pair_size_most": "2"])
        == [.pairLargerThanMost(pair: 3, most: 2)])
  }

  @Test(arguments: SettingRow.all.map(\.key))
  func `no setting takes nonsense`(key: String) {
    let nonsense = String(repeating: "~", count: 60)
    #expect(faults([key: nonsense]).map(\.key) == [key])
  }

  @Test(arguments: [
    ("1", "1"), ("2", "2"), ("1/4", "1/4"), ("0.25", "1/4"), ("0.5", "1/2"), ("1.5", "3/2"),
  ])
  func `how often is read as schemes write it`(text: String, written: String) {
    #expect(VisitFrequency(text)?.description == written)
  }

  @Test(arguments: ["0", "-1", "1/0", "1/53", "22", "0.3", "weekly", "0.0", "1/2/3", ""])
  func `how often is not read from anything else`(text: String) {
    #expect(VisitFrequency(text) == nil)
  }

  @Test func `the night runs over midnight`() throws {
    let settings = SchemeSettings(startsOn: start)
    for (text, night) in [("21:59", false), ("22:00", true), ("05:59", true), ("06:00", false)] {
      #expect(settings.isNight(try #require(TimeOfDay(text))) == night)
    }
  }

  @Test func `an address needs its suite, and no suite has two`() {
    #expect(faults(["suite_addresses": "LEA=Newbold Terrace; NUN=Vicarage Street"]).isEmpty)
    for text in ["Newbold Terrace", "LEA=", "LEA=a; LEA=b", "L A=a"] {
      #expect(faults(["suite_addresses": text]).count == 1, "\(text)")
    }
  }

  @Test func `nobody has said yet what the force runs`() {
    let settings = SchemeSettings(startsOn: start)
    #expect(settings.forceRuns == WhatTheForceRuns())
    #expect(settings.forceRuns.mail == .notAsked)
    #expect(faults(["force_runs_mail": "perhaps"]).count == 1)
  }
}

@Suite struct `A scheme's profile` {
  private let warwickshire = SchemeProfile.warwickshire(startsOn: CalendarDay(number: 20_544))

  @Test func `there are 43 forces, each with its own codes`() {
    #expect(PoliceForce.all.count == 43)
    #expect(Set(PoliceForce.all.map(\.code)).count == 43)
    #expect(Set(PoliceForce.all.map(\.areaCode)).count == 43)
    #expect(PoliceForce.all.allSatisfy { $0.code.count == 2 && $0.areaCode.count == 9 })
  }

  @Test func `another force's area, a suite twice and a suite of no cells are told`() {
    var profile = warwickshire
    profile.areaCode = "E23000016"
    profile.suites[1].code = SuiteCode("LEA")
    profile.suites[0].cells = 0
    #expect(
      profile.faults == [
        .areaOfAnotherForce(area: "E23000016", expected: "E23000017"),
        .cellsOutOfRange(SuiteCode("LEA"), cells: 0), .suiteTwice(SuiteCode("LEA")),
      ])
  }

  @Test func `a profile without name, force or suites is told all three`() {
    var profile = warwickshire
    profile.name = ""
    profile.forceCode = "99"
    profile.suites = []
    #expect(profile.faults == [.nameMissing, .unknownForce(code: "99"), .noSuite])
  }
}
