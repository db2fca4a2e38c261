import Pages
import Scheme

/// What stands on the sheet, from its heading to its foot.
extension AvailabilitySheet {
  var body: [Markup] {
    [
      .element("h1", words: "When can you visit?"),
      .element("p", class: "who", [strong(name), .words(" (\(visitor)), \(scheme)")]),
      .element("p", about), .element("p", howTo), grid,
      .element(
        "p", class: "small",
        words: "A night belongs to the day on which it begins: Monday night runs from 22:00 on"
          + " Monday to 06:00 on Tuesday."),
      .element(
        "div", class: "box",
        [.element("h2", words: "Days away in these weeks")] + (0..<4).map { _ in Self.dayAway }),
      .element("p", most),
      .element("p", [.words("Name and date "), Self.line("line long")]),
      .element(
        "p", class: "small",
        words: "Only the office and your panel's chair read this sheet. It is never shown to the"
          + " police, and it says when you are away: please do not leave it lying about."),
    ]
  }

  private var about: [Markup] {
    let (first, last) = (PaperWords.day(days.lowerBound), PaperWords.day(days.upperBound))
    return [
      .words("This is about the weeks from "), strong("\(first) to \(last)"),
      .words(". Please send it back by "), strong(PaperWords.day(returnBy)),
      .words(" to \(returnTo)."),
    ]
  }

  private var howTo: [Markup] {
    let asBefore: [Markup] =
      last == nil
      ? []
      : [
        .words(" The grey ticks are your last answer; if nothing has changed, tick here: "),
        tick(false), .words(" "), strong("as before"), .words("."),
      ]
    return [
      .words("Tick "), strong("can"),
      .words(" wherever you could make a visit in most weeks, and "), strong("like"),
      .words(
        " as well where it suits you best. The more you tick, the less anybody can guess when you"
          + " come."),
    ] + asBefore
  }

  private var grid: Markup {
    let heads = DayBand.allCases.map { band in
      let end = DayBand(rawValue: band.rawValue + 1) ?? .early
      let name = band.word.prefix(1).uppercased() + band.word.dropFirst()
      return Markup.element(
        "th", ["scope": "col"],
        [
          .words(name), .element("br", [:], []),
          .element("span", class: "hours", words: "\(band.start) to \(end.start)"),
        ])
    }
    return .element(
      "table",
      [
        .element("thead", [.element("tr", [.element("td", [])] + heads)]),
        .element("tbody", (0..<7).map(row)),
      ])
  }

  private func row(_ weekday: Int) -> Markup {
    let cells = DayBand.allCases.map { band in
      let before = last?[weekday, band] ?? .cannot
      return Markup.element(
        "td",
        [tick(before >= .can), .words(" can "), tick(before == .prefers), .words(" like")])
    }
    let name = Markup.element("th", ["scope": "row"], [.words(WeekPattern.dayNames[weekday])])
    return .element("tr", [name] + cells)
  }

  private var most: [Markup] {
    let now = mostVisits.map { " (until now \($0))" } ?? ""
    return [
      .words("I would make at most "), Self.line("line"),
      .words(" visits in these weeks\(now)."),
    ]
  }

  private static var dayAway: Markup {
    .element(
      "p", [.words("from "), line("line"), .words(" to "), line("line"), .words(" (last day)")])
  }

  private static func line(_ style: String) -> Markup { .element("span", class: style, []) }

  private func tick(_ wasTicked: Bool) -> Markup {
    .element("span", class: "tick", words: wasTicked ? "\u{2713}" : "")
  }

  private func strong(_ words: String) -> Markup { .element("strong", words: words) }
}
