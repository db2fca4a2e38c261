import Scheme
import Testing

@Suite struct `Times asked of the police` {
  private let start = CalendarDay(number: 20_544)

  @Test func `are the research's until the force agrees others`() {
    let targets = SchemeSettings(startsOn: start).targets
    #expect(targets[.acknowledge]?.description == "4=12h")
    #expect(targets[.answer]?.description == "1=10wd 2=10wd 3=2wd 4=24h")
    #expect(targets[.putRight]?.description == "1=20wd 2=20wd 3=10wd 4=10wd")
  }

  @Test(arguments: ["2=10wd", "2=10wd@2026-03-01 4=24h", "1=0wd 2=1wd 3=2wd 4=1000h", ""])
  func `are written as they are read`(text: String) {
    #expect(GradedAllowance(text)?.description == text)
  }

  @Test(arguments: [
    "0=1wd", "5=1wd", "2=10", "2=wd", "2=-1wd", "2=1001wd", "2=10wd@", "2=10wd@2026-02-30",
    "2=10wd 2=5wd", "2", "10wd", "2=10d",
  ])
  func `are not read from anything else`(text: String) {
    #expect(GradedAllowance(text) == nil)
  }

  @Test func `a settings file of before still means what it meant`() throws {
    let settings = try SchemeSettings(
      table: [
        "answer_days_small": "20", "answer_days_routine": "15", "answer_days_significant": "3",
        "answer_days_serious": "0",
      ], startsOn: start)
    #expect(settings.targets[.answer]?.description == "1=20wd 2=15wd 3=3wd 4=24h")
    #expect(!settings.table.contains { $0.key.hasPrefix("answer_days") })
  }

  @Test func `what took their place counts before them`() throws {
    let settings = try SchemeSettings(
      table: ["answer_within": "2=10wd@2026-03-01", "answer_days_routine": "15"], startsOn: start)
    #expect(settings.targets[.answer]?.description == "2=10wd@2026-03-01")
  }

  @Test func `nobody sets what became part of another setting`() {
    #expect(
      SettingFaults.retired(among: ["pair_size", "answer_days_routine"])?.faults
        == [.retired(key: "answer_days_routine", now: "answer_within")])
    #expect(SettingFaults.retired(among: ["pair_size", "answer_within"]) == nil)
  }
}
