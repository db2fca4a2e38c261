import RotaPapers
import Scheme
import Testing

@Suite struct `The sheet on which a visitor ticks when they can go` {
  private func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  private func sheet(_ name: String = "Asha Brown", last: WeekPattern? = nil) -> AvailabilitySheet {
    AvailabilitySheet(
      scheme: "Warwickshire", visitor: VisitorID("V01"), name: name,
      days: day("2026-07-06")...day("2026-10-04"), returnBy: day("2026-06-15"),
      returnTo: "Ruth Okafor, 01926 555 0100", last: last, mostVisits: 4)
  }

  @Test func `has a box to tick in every band of every day, and asks by when`() {
    let html = sheet().html
    #expect(html.split(separator: "</span> can <span").count == 28 + 1)
    #expect(html.split(separator: " like</td>").count == 28 + 1)
    #expect(html.contains("Monday 6 July 2026 to"))
    #expect(html.contains("Monday 15 June 2026"))
    #expect(html.contains("22:00 to 06:00") && !html.contains("\u{2713}"))
  }

  @Test func `has the last answer in it, a tick for can and two where it is liked`() throws {
    let last = try AvailabilityWords.pattern(can: "weekday evenings", prefer: "sun late")
    let html = sheet(last: last).html
    #expect(html.filter { $0 == "\u{2713}" }.count == 7)
    let rows = html.split(separator: "<tr>").filter { $0.contains("scope=\"row\"") }
    #expect(rows.map { $0.filter { $0 == "\u{2713}" }.count } == [1, 1, 1, 1, 1, 0, 2])
  }

  @Test func `closes every element that it opens, whatever the name`() {
    let html = AvailabilitySheet.book([
      sheet("A<b>&\"c\""), sheet("\u{1F600} O'Neill", last: .nothing),
    ])
    #expect(html.contains("A&lt;b&gt;&amp;\"c\""))
    #expect(html.split(separator: "<section>").count == 3)
    var open: [String] = []
    for part in html.split(separator: "<").dropFirst() {
      let tag = part.prefix { $0 != ">" && $0 != " " }
      if tag.hasPrefix("!") || tag == "meta" || tag == "br" { continue }
      guard tag.hasPrefix("/") else {
        open.append(String(tag))
        continue
      }
      #expect(open.popLast() == String(tag.dropFirst()))
    }
    #expect(open.isEmpty)
  }
}
