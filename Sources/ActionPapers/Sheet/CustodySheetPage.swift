import Findings
import Pages
import Scheme

extension CustodySheet {
  /// The sheet as one HTML page for A4: no script, nothing fetched.
  public var html: String {
    ActionPage.html(
      title: "\(suite.name): matters from custody visits, \(madeOn.words)",
      footer: "\(scheme), \(suite.name), \(madeOn.words)", [.element("main", body)])
  }

  private var body: [Markup] {
    top + thanksPart + theirPart + schemePart + [foot]
  }

  private var top: [Markup] {
    var parts: [Markup] = [
      .element("p", class: "scheme", words: "\(scheme) independent custody visiting scheme"),
      .element("h1", words: "\(suite.name): matters from custody visits"),
    ]
    if isPractice {
      parts.append(.element("p", class: "practice", words: "PRACTICE. None of this is real."))
    }
    parts.append(
      .element(
        "p", class: "lead",
        [.element("strong", words: summary), .words(" As it stood on \(PaperDay.full(madeOn)).")]))
    if !theirs.isEmpty {
      parts.append(
        .element(
          "p",
          words: "Write in the boxes, or fill in the spreadsheet that came with this sheet, and"
            + " send either to \(returnTo). Name no detainee, and give no custody number here."))
    }
    return parts
  }

  /// The first thing that someone in a hurry reads.
  var summary: String {
    let late = theirs.count { $0.wanted.contains { $0.isOver && $0.isAgreed } }
    switch theirs.count {
    case 0: return "Nothing waits for you."
    case 1: return late == 0 ? "1 matter waits for you." : "1 matter waits for you, and is late."
    case let count:
      let what = "\(count) matters wait for you"
      return late == 0 ? "\(what)." : "\(what); \(late) of them late."
    }
  }

  private var thanksPart: [Markup] {
    guard !thanks.isEmpty else { return [] }
    let list: [Markup] =
      thanks.praise.isEmpty
      ? []
      : [
        .element(
          "ul",
          thanks.praise.map { praise in
            .element(
              "li",
              words: praise.times == 1
                ? praise.wording : "\(praise.wording) (\(GoodPractice.times(praise.times)))")
          })
      ]
    let counts = thanks.sentences.joined(separator: " ")
    return [
      .element(
        "section", class: "thanks",
        [
          .element("h2", words: "Thank you"),
          .element("p", words: "\(counts) (\(thanks.days.words).)"),
        ] + list)
    ]
  }

  private var theirPart: [Markup] {
    guard !theirs.isEmpty else { return [] }
    return [.element("h2", words: "Waiting for your answer")]
      + theirs.enumerated().map { index, matter in matter.markup(number: index + 1) }
  }

  private var schemePart: [Markup] {
    guard !withTheScheme.isEmpty else { return [] }
    let head = ["Matter", "Asked", "Where it stands"].map {
      Markup.element("th", ["scope": "col"], [.words($0)])
    }
    let rows = withTheScheme.map { matter in
      Markup.element(
        "tr",
        [
          .element("th", ["scope": "row"], [.words("\(matter.found) (\(matter.reference))")]),
          .element("td", words: matter.askedOn.words),
          .element("td", words: matter.history.last.map { "\($0.what), \($0.day.words)." } ?? ""),
        ])
    }
    return [
      .element("h2", words: "With the scheme: nothing for you to do"),
      .element(
        "table", [.element("thead", [.element("tr", head)]), .element("tbody", rows)]),
    ]
  }

  private var foot: Markup {
    .element(
      "p", class: "small",
      words: "An answer closes nothing by itself: later visitors look, and then the scheme closes"
        + " it. Where this sheet says asked for, the force has not agreed to the time; where it"
        + " says due, it has.")
  }
}
