import Scheme

/// What visitors knew of each earlier cause of concern, before it was published and since.
struct CauseParts {
  let pack: InspectionPack

  var parts: [ReportPart] {
    guard !pack.causes.isEmpty else { return [] }
    return [
      .heading(2, "What visitors knew of earlier causes of concern"),
      .words(
        "Beside each cause stand the concerns that visitors raised under its topic: before it was "
          + "published, and since."),
    ] + pack.causes.flatMap(parts)
  }

  private func parts(of cause: EarlierCause) -> [ReportPart] {
    let all = pack.concerns(under: cause.topic)
    let before = all.filter { $0.raisedOn < cause.publishedOn }
    let since = all.filter { $0.raisedOn >= cause.publishedOn }
    let topic = pack.expectations.topics.first { $0.code == cause.topic }?.heading ?? cause.topic
    return [
      .heading(3, "\(cause.reference): \(cause.wording)"),
      .points(
        [
          "Topic: \(topic). Published on \(cause.publishedOn.words)."
            + (cause.standing.map { " \($0)" } ?? ""),
          "Before: " + Self.told(before), "Since: " + Self.told(since),
        ]),
    ]
  }

  private static func told(_ concerns: [ConcernTold]) -> String {
    guard let first = concerns.first, let last = concerns.last else {
      return "nothing was raised in the days of this pack."
    }
    let days =
      concerns.count == 1
      ? "on \(first.raisedOn.words)" : "from \(first.raisedOn.words) to \(last.raisedOn.words)"
    let open = concerns.count { $0.closedOn == nil }
    return "\(Count.words(concerns.count, "concern")) \(days), "
      + (open == 0 ? "all closed." : "\(Count.words(open)) still open.")
  }
}
