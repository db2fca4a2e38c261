import Scheme

/// What visitors saw under each topic, with dates, the answer, and whether it held.
struct TopicParts {
  let pack: InspectionPack

  var parts: [ReportPart] {
    pack.expectations.topics.flatMap { topic -> [ReportPart] in
      let concerns = pack.concerns(under: topic.code)
      guard !concerns.isEmpty else { return [] }
      return [
        .heading(2, topic.heading), .words("\(pack.expectations.title): \(topic.area)."),
        .table(table(topic, concerns)),
      ]
    } + [.heading(2, "Topics on which visitors raised nothing"), .words(silent)]
  }

  /// Each topic with how much was raised.
  var summary: ReportTable {
    let rows = pack.expectations.topics.compactMap { topic -> [String]? in
      let concerns = pack.concerns(under: topic.code)
      guard !concerns.isEmpty else { return nil }
      let unsettled = concerns.filter { !$0.settledAtVisit }
      let open = unsettled.count { $0.closedOn == nil }
      return [topic.heading]
        + [concerns.count, concerns.count - unsettled.count, unsettled.count - open, open]
        .map { Count.words($0) }
    }
    return ReportTable(
      "Concerns by topic", ["Topic", "Raised", "Put right there", "Closed later", "Open"],
      rows: rows)
  }

  private var silent: String {
    let topics = pack.expectations.topics.filter { pack.concerns(under: $0.code).isEmpty }
    guard !topics.isEmpty else { return "None: something was raised under every topic." }
    return Count.list(topics.map(\.heading))
      + ". That nothing was raised does not say that all was well: visitors see a suite for an"
      + " hour."
  }

  private func table(_ topic: ExpectationTopic, _ concerns: [ConcernTold]) -> ReportTable {
    ReportTable(
      "\(topic.heading): what visitors saw",
      ["Day", "Suite", "What visitors saw", "The answer", "Did it hold"],
      rows: concerns.map { concern in
        [
          concern.raisedOn.words, pack.report.name(of: concern.suite.rawValue), concern.wording,
          Self.answer(to: concern), Self.held(concern),
        ]
      }, isWords: true)
  }

  private static func answer(to concern: ConcernTold) -> String {
    if concern.settledAtVisit { return "Put right before the visitors left." }
    guard let asked = concern.asked, let sent = asked.sentOn else { return "Not yet asked." }
    guard let answered = asked.answeredOn else { return "Asked on \(sent.words); no answer yet." }
    return "\(answered.words): " + (asked.answer ?? "answered; the words are not told here.")
  }

  private static func held(_ concern: ConcernTold) -> String {
    if concern.settledAtVisit { return "Settled there and then." }
    guard let asked = concern.asked else { return "–" }
    let looks = asked.checks.map { check in
      switch check.isFixed {
      case true?: "put right on \(check.day.words)"
      case false?: "not put right on \(check.day.words)"
      case nil: "could not be checked on \(check.day.words)"
      }
    }
    let found = looks.isEmpty ? "nobody has looked yet" : Count.list(looks)
    return Count.capital("\(found); now \(asked.state).")
  }
}

extension InspectionPack {
  /// Concerns raised under a topic, oldest first.
  func concerns(under topic: String) -> [ConcernTold] {
    report.raised.filter { report.themes[$0.theme]?.expectation == topic }
  }
}
