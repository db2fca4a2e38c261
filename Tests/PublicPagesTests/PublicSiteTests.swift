import PublicPages
import Publication
import Scheme
import Testing

@Suite struct `The public pages` {
  private static func issue(
    _ period: String, edition: Int = 1, held: Int = 41, standing: PublicStanding? = nil,
    embargo: Instant? = nil, reason: String? = nil
  ) throws -> PublicIssue {
    let period = try #require(PublicPeriod(period))
    let measures = PublicDimension(
      "measure", "Count", [PublicMeasure.held, .children, .adults].map(\.category),
      breakdowns: [Breakdown("held", of: ["children", "adults"])])
    let suites = PublicDimension(
      "suite", "Suite", [PublicCategory("LEA", "Leamington & Spa"), PublicCategory("ALL", "All")])
    let table = PublicTable(
      name: "people", title: "People held when visitors were there",
      fixed: ["period": period.days.period], dimensions: [measures, suites]
    ) { ["held": held, "children": 1, "adults": held - 1][$0["measure"] ?? ""] }
    let control = DisclosureControl(threshold: 5, before: PublishedBefore()) { table.counts[$0] }
    return PublicIssue(
      period: period, edition: edition, threshold: 5,
      publicFrom: try #require(CalendarDay("2026-07-20")),
      embargo: embargo,
      standing: try standing
        ?? .signedOff(
          PublicSignature(
            name: "Dana Ferris", post: "Chief Executive",
            day: try #require(CalendarDay("2026-07-10")))),
      reason: reason,
      facts: [["scheme", "Warwickshire"], ["contact", "icv@example.org <ring us>"]],
      recordHead: String(repeating: "ab", count: 32), tables: [try #require(control.publish(table))]
    )
  }

  private static func files(_ issues: [PublicIssue]) throws -> [String: String] {
    let site = try #require(PublicSite(issues))
    return Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0.text) })
  }

  @Test func `need something that was published`() {
    #expect(PublicSite([]) == nil)
  }

  @Test func `lead from the first page to the figures and on to their files`() throws {
    let files = try Self.files([Self.issue("2026-Q2")])
    #expect(
      Set(files.keys) == [
        "index.html", "method.html", "revisions.html", "figures-2026-Q2.html",
        "2026-Q2-people.csv", "2026-Q2-people.json", "2026-Q2-breakdowns.csv",
        "2026-Q2-breakdowns.json",
      ])
    #expect(files["index.html"]?.contains("href=\"figures-2026-Q2.html\"") == true)
    for name in files.keys where !name.hasSuffix(".html") {
      #expect(files["figures-2026-Q2.html"]?.contains("href=\"\(name)\"") == true, "\(name)")
    }
  }

  @Test func `hide the same cells as their files, and say what the mark means`() throws {
    let files = try Self.files([Self.issue("2026-Q2")])
    let page = try #require(files["figures-2026-Q2.html"])
    let data = try #require(files["2026-Q2-people.csv"])
    #expect(page.components("[c]</td>") == data.components("[c]\r\n"))
    #expect(page.contains("under 5, or from which such a number could be worked out"))
    #expect(data.contains("LEA,Leamington & Spa,people,[c]"))
  }

  @Test func `escape whatever the scheme wrote, and run no script`() throws {
    for (path, text) in try Self.files([Self.issue("2026-Q2")]) where path.hasSuffix(".html") {
      #expect(!text.contains("<script") && !text.contains("<ring us>"))
      #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    }
  }

  @Test func `carry last updated, next due and the signature`() throws {
    let page = try #require(try Self.files([Self.issue("2026-Q2")])["figures-2026-Q2.html"])
    #expect(page.contains("20 July 2026"))
    #expect(page.contains("July to September 2026, by 2 November 2026"))
    #expect(page.contains("Dana Ferris, Chief Executive, 10 July 2026"))
  }

  @Test func `say that a draft is one`() throws {
    let files = try Self.files([Self.issue("2026-Q2", standing: .draft)])
    #expect(files["index.html"]?.contains("DRAFT. Nobody has signed these figures") == true)
  }

  @Test func `say on every page and row what nobody has signed off`() throws {
    let day = try #require(CalendarDay("2026-07-06"))
    let files = try Self.files([
      Self.issue("2026-Q1"), Self.issue("2026-Q2", standing: .prepared(day)),
    ])
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(
        text.contains("NOT SIGNED OFF. These figures were prepared on 6 July 2026"), "\(path)")
    }
    #expect(files["2026-Q2-people.csv"]?.components("not signed off\r\n") == 6)
    #expect(files["2026-Q2-people.json"]?.components("\"status\":\"not signed off\"}") == 6)
    #expect(files["2026-Q1-people.csv"]?.contains("not signed off") == false)
  }

  @Test func `are marked on every page and row until their embargo is over`() throws {
    let until = Instant(day: try #require(CalendarDay("2026-08-03")), secondsUTC: 30_600)
    let files = try Self.files([Self.issue("2026-Q2", embargo: until)])
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(text.contains("Not to be published before 09:30 on 3 August 2026"), "\(path)")
    }
    for (path, text) in files where !path.hasSuffix(".html") {
      let rows =
        path.hasSuffix(".csv") ? text.components("\r\n") - 1 : text.components("{\"")
      #expect(text.components("2026-08-03T08:30:00.000Z") == rows, "\(path)")
      #expect(text.contains("not_to_be_published_before"))
    }
    for text in try Self.files([Self.issue("2026-Q2")]).values {
      #expect(!text.lowercased().contains("not to be published"))
    }
  }

  @Test func `tell of no revision that nobody has signed off`() throws {
    let day = try #require(CalendarDay("2026-08-06"))
    let files = try Self.files([
      Self.issue("2026-Q2"),
      Self.issue("2026-Q2", edition: 2, held: 60, standing: .prepared(day), reason: "Late."),
    ])
    #expect(files["revisions.html"]?.contains("No figures have been published anew.") == true)
  }

  @Test func `hold the same cells as CSV and as JSON, hidden ones as texts`() throws {
    let files = try Self.files([Self.issue("2026-Q2")])
    let json = try #require(files["2026-Q2-people.json"])
    let csv = try #require(files["2026-Q2-people.csv"])
    #expect(json.components("\"count\":\"[c]\"}") == csv.components(",[c]\r\n"))
    #expect(json.components("\"count\":41}") == csv.components(",41\r\n"))
    #expect(json.components("{") == csv.components("\r\n") - 1)
    #expect(json.contains("\"suite_name\":\"Leamington & Spa\""))
  }

  @Test func `show the last edition, and tell what was revised with both values`() throws {
    let files = try Self.files([
      Self.issue("2026-Q2"),
      Self.issue("2026-Q2", edition: 2, held: 60, reason: "Two reports came late."),
    ])
    let revisions = try #require(files["revisions.html"])
    #expect(revisions.contains("Two reports came late."))
    #expect(
      revisions.contains(
        ": 41, now 41") == false)
    #expect(revisions.contains(", All: 41, now 60"))
    #expect(files["2026-Q2-people.csv"]?.contains("60") == true)
  }

  @Test func `are the same bytes whenever they are written`() throws {
    let issues = [try Self.issue("2026-Q2"), try Self.issue("2026-Q3")]
    #expect(try Self.files(issues) == Self.files(issues))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
