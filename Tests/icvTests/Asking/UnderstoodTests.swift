import Scheme
import Testing

@testable import icv

/// 15:30 in London on Monday 20 July 2026, in summer time.
private let now = Instant(day: CalendarDay(number: 20_654), secondsUTC: 52_200)

private func value(_ understood: Understood) -> String? {
  if case .answer(let value, _) = understood { value } else { nil }
}

@Suite struct `What visitors type is understood` {
  @Test func `the clock of these tests shows what they say`() {
    #expect(LondonTime.text(now) == "2026-07-20T15:30:00+01:00")
  }

  @Test(arguments: [
    ("1430", "14:30"), ("14.30", "14:30"), ("14:30", "14:30"), ("2.30pm", "14:30"),
    ("2:30 pm", "14:30"), ("2.30 p.m.", "14:30"), ("9am", "09:00"), ("12am", "00:00"),
    ("12 pm", "12:00"), ("noon", "12:00"), ("midnight", "00:00"), ("930", "09:30"),
    ("14 30", "14:30"), ("now", "15:30"), ("0215", "02:15"),
  ])
  func `times as people write them`(typed: String, meant: String) {
    #expect(value(TypedTime.read(typed, now: now)) == meant)
  }

  @Test(arguments: ["25:00", "1475", "2.75", "half past two", "", "14:3", "2.30xm", "14:30:20:1"])
  func `what is no time is asked again`(typed: String) {
    #expect(value(TypedTime.read(typed, now: now)) == nil)
  }

  @Test func `an hour alone is asked again with both readings`() {
    let asked = "Is that in the morning or the evening? Type 9am or 9pm."
    #expect(TypedTime.read("9", now: now) == .not(asked))
  }

  @Test func `half past two without pm is read back as night`() {
    guard case .answer("02:30", let said) = TypedTime.read("2.30", now: now) else {
      Issue.record("2.30 is a time")
      return
    }
    #expect(said.contains("in the night") && said.contains("2.30pm"))
  }

  @Test(arguments: [
    ("today", "2026-07-20"), ("yesterday", "2026-07-19"), ("sunday", "2026-07-19"),
    ("mon", "2026-07-20"), ("3/10/2026", "2026-10-03"), ("3.10.26", "2026-10-03"),
    ("3 oct", "2025-10-03"), ("3rd June", "2026-06-03"), ("3 October 2026", "2026-10-03"),
    ("2026-07-04", "2026-07-04"), ("29 feb", "2024-02-29"),
  ])
  func `days as people write them, the day first`(typed: String, meant: String) {
    #expect(value(TypedDay.read(typed, today: LondonTime.day(at: now))) == meant)
  }

  @Test(arguments: ["10/13/2026", "31/4/2026", "32 july", "oct", "tomorrow", "30 feb", "1/2/3/4"])
  func `a day the calendar has not is asked again`(typed: String) {
    #expect(value(TypedDay.read(typed, today: LondonTime.day(at: now))) == nil)
  }

  private static let whom = [
    (name: "sergeant", label: "The custody sergeant"), (name: "inspector", label: "An inspector"),
    (name: "none", label: "None of these"),
  ]

  @Test(arguments: [
    ("1", "sergeant"), ("sergeant", "sergeant"), ("custody serg", "sergeant"),
    ("inspector", "inspector"), ("None of these", "none"),
  ])
  func `a choice by number or by word`(typed: String, meant: String) {
    #expect(value(TypedChoice.one(typed, of: Self.whom)) == meant)
  }

  @Test(arguments: ["0", "4", "99999999999999999999", "x", "an custody"])
  func `a choice that is not there is asked again`(typed: String) {
    #expect(value(TypedChoice.one(typed, of: Self.whom)) == nil)
  }

  @Test(arguments: [
    ("1 3", "sergeant none"), ("3,1", "sergeant none"), ("1-2", "sergeant inspector"),
    ("sergeant and inspector", "sergeant inspector"), ("all", "sergeant inspector"),
    ("none", "none"), ("1 1", "sergeant"),
  ])
  func `several choices at once`(typed: String, meant: String) {
    #expect(value(TypedChoice.several(typed, of: Self.whom)) == meant)
  }

  @Test func `what was told already is taken apart`() {
    let told = ToldLine("already told at 2.20 pm the custody sergeant", whom: Self.whom, now: now)
    #expect(told?.time == "14:20")
    #expect(told?.whom == "sergeant")
    #expect(ToldLine("14.20 1", whom: Self.whom, now: now)?.whom == "sergeant")
    #expect(ToldLine("the sergeant", whom: Self.whom, now: now) == nil)
  }

  @Test func `arrow keys and control characters leave nothing behind`() {
    #expect(TypedLine.plain("\u{1B}[Dyes\u{1B}[1;5C\u{7} ") == "yes")
  }

  @Test func `among words only a command alone is a command`() {
    #expect(TypedCommand("change of shift", amongWords: true) == nil)
    #expect(TypedCommand("back", amongWords: true) == .back)
    #expect(TypedCommand("jump 3", amongWords: false) == .jump("3"))
  }

  @Test func `lines are wrapped at spaces and hang under their number`() {
    let wrapped = Wrapping.wrap("  1  one two three", width: 12, hanging: 5)
    #expect(wrapped == "  1  one two\n     three")
  }
}
