import Pages
import Scheme

extension VisitorPaper {
  /// The paper as one HTML page for A4: no script, nothing fetched.
  public var html: String {
    ActionPage.html(
      title: "You said, they did: \(visitor), \(madeOn.words)",
      footer: "For \(visitor) alone, \(madeOn.words)", [.element("main", body)])
  }

  private var body: [Markup] {
    var parts: [Markup] = [
      .element("p", class: "scheme", words: "\(scheme) independent custody visiting scheme"),
      .element("h1", words: "You said, they did"),
    ]
    if isPractice {
      parts.append(.element("p", class: "practice", words: "PRACTICE. None of this is real."))
    }
    parts.append(
      .element(
        "p", class: "lead",
        words: "\(visitor), this is what became of what you found on visits from \(days.words)."))
    if let summary { parts.append(.element("p", [.element("strong", words: summary)])) }
    parts += followed.isEmpty ? [.element("p", words: "You raised nothing in that time.")] : [table]
    parts += praisePart
    parts.append(
      .element(
        "p", class: "small",
        words: "An allegation or a fear of reprisal stands on no paper: ask the coordinator. Keep"
          + " this page to yourself; it names no detainee, and nor should you."))
    return parts
  }

  private var table: Markup {
    let head = ["You said", "What became of it", "What happened"].map {
      Markup.element("th", ["scope": "col"], [.words($0)])
    }
    return .element(
      "table",
      [.element("thead", [.element("tr", head)]), .element("tbody", followed.map(row))])
  }

  private var followed: [ToldMatter] { matters.filter { $0.fate != .praise } }

  private var praisePart: [Markup] {
    let given = matters.filter { $0.fate == .praise }
    guard !given.isEmpty else { return [] }
    let times = Dictionary(grouping: given, by: \.found).mapValues(\.count)
    let lines = times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { found, count in
      count == 1 ? found : "\(found) (\(GoodPractice.times(count)))"
    }
    return [
      .element("h2", words: "What you praised: they are told, with thanks"),
      .element("ul", lines.map { .element("li", words: $0) }),
    ]
  }

  private func row(_ matter: ToldMatter) -> Markup {
    let place = suites[matter.suite] ?? matter.suite.rawValue
    let lines = matter.history.map { line in
      "\(line.day.words): \(line.what.prefix(1).lowercased())\(line.what.dropFirst())."
    }
    return .element(
      "tr",
      [
        .element(
          "th", ["scope": "row"],
          [.words(matter.found), .element("br", []), .words("\(place), \(matter.day.words)")]),
        .element("td", words: matter.sentence),
        .element(
          "td",
          Array(lines.map { [Markup.words($0)] }.joined(separator: [.element("br", [])]))),
      ])
  }
}
