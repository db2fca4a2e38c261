import Scheme

/// A visitor as a line of the facts gives them.
struct VisitorLine {
  let visitor: Visitor

  init?(_ words: [String]) {
    var fields: [Substring: Substring] = [:]
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, fields.updateValue(parts[1], forKey: parts[0]) == nil else {
        return nil
      }
    }
    var days: [Substring: CalendarDay] = [:]
    for key in ["appointed", "term", "probation", "vetted", "pass", "suspended", "ended"]
      as [Substring]
    {
      guard let text = fields[key] else { continue }
      guard let day = CalendarDay(text) else { return nil }
      days[key] = day
    }
    let most = fields["most"].map { Int($0) }
    guard let appointed = days["appointed"], most != .some(nil) else { return nil }
    func list<ID: SchemeIdentifier>(_ key: Substring) -> [ID] {
      fields[key]?.split(separator: ",").map { ID($0) } ?? []
    }
    visitor = Visitor(
      id: VisitorID(words[0]), name: "",
      appointment: Appointment(
        appointedOn: appointed, termEndsOn: days["term"], probationUntil: days["probation"]),
      vettedUntil: days["vetted"], passUntil: days["pass"], tactTrained: fields["tact"] == "yes",
      maxVisitsPerQuarter: most ?? nil, suites: list("suites"), conflicts: list("conflicts"),
      keepApart: list("apart"),
      standing: days["suspended"].map { .suspended(from: $0) }
        ?? days["ended"].map { .ended(on: $0) } ?? .active)
  }
}
