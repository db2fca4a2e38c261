import Scheme
import SchemeOffice

/// A visitor as JSON tells it: the columns of `visitor import`, and how they stand.
struct VisitorFacts: Encodable {
  let id: String
  let fields: [(String, String)]
  let standing: String
  let since: String?
  let facts: [Fact]

  struct Fact: Encodable {
    let kind: String
    let day: String
    let note: String?
  }

  init(_ visitor: Visitor, facts: [VisitorFact] = []) {
    id = visitor.id.rawValue
    fields = VisitorText.fields(visitor)
    (standing, since) = visitor.standing.words
    self.facts = facts.map {
      Fact(kind: $0.kind.rawValue, day: $0.day.description, note: $0.note)
    }
  }

  /// What contact details alone tell.
  private static let contact: Set = ["name", "email", "phone", "suites"]

  init(_ seen: VisitorSeen) {
    id = seen.visitor.id.rawValue
    fields = VisitorText.fields(seen.visitor).filter {
      seen.showsRecord || VisitorFacts.contact.contains($0.0)
    }
    (standing, since) = seen.visitor.standing.words
    facts = seen.facts.map {
      Fact(kind: $0.kind.rawValue, day: $0.day.description, note: $0.note)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(id, forKey: Key("id"))
    for (name, value) in fields where !value.isEmpty { try keys.encode(value, forKey: Key(name)) }
    try keys.encode(standing, forKey: Key("standing"))
    try keys.encodeIfPresent(since, forKey: Key("standing_from"))
    if !facts.isEmpty { try keys.encode(facts, forKey: Key("facts")) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension VisitorStanding {
  /// The standing's name, and the day it turns on.
  var words: (name: String, since: String?) {
    switch self {
    case .active: ("active", nil)
    case .suspended(let from): ("suspended", from.description)
    case .ended(let last): ("ended", last.description)
    }
  }

  /// The standing in words.
  var label: String {
    switch self {
    case .active: "Active"
    case .suspended(let from): "Suspended from \(Words.day(from))"
    case .ended(let last): "Ended, last day \(Words.day(last))"
    }
  }
}
