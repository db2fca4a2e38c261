import YAMLText

/// Tags, concern clauses and tell_now clauses of a form's file.
extension ReadingDesk {
  private static let tagKeys = ["code", "pace", "expectation", "opcat", "theme"]
  private static let concernKeys = [
    "when", "theme", "severity", "kind", "owner", "text", "raised_with", "raised_at", "reply",
    "settled",
  ]

  mutating func tags(_ node: YAMLNode?) -> QuestionTags {
    var tags = QuestionTags()
    guard let node, let found = entries(node, of: "tags", keys: Self.tagKeys) else { return tags }
    tags.code = several(found["code"], of: "code").map(\.text)
    tags.pace = several(found["pace"], of: "pace").map(\.text)
    tags.expectation = several(found["expectation"], of: "expectation").map(\.text)
    tags.opcat = several(found["opcat"], of: "opcat").map(\.text)
    tags.themes = several(found["theme"], of: "theme").compactMap { theme($0.text, at: $0.place) }
    return tags
  }

  mutating func concerns(_ node: YAMLNode?) -> [ConcernClause] {
    guard let node else { return [] }
    return (node.list ?? [node]).compactMap { concern($0) }
  }

  private mutating func concern(_ node: YAMLNode) -> ConcernClause? {
    guard let found = entries(node, of: "A concern", keys: Self.concernKeys) else { return nil }
    let when = expression(found["when"], of: "when")
    if when == nil {
      stop(at: node.place, "The concern does not say when.", "Write when: and an expression.")
    }
    let theme = required("theme", in: found, at: node.place).flatMap {
      self.theme($0.text, at: $0.place)
    }
    let severity = required("severity", in: found, at: node.place).flatMap {
      self.severity($0.text, at: $0.place)
    }
    let kind = self.concernKind(found["kind"])
    guard let when, let theme, let severity, let kind else { return nil }
    return ConcernClause(
      when: when, theme: theme, severity: severity, kind: kind,
      owner: text(found["owner"], of: "owner"), text: words(found["text"], of: "text"),
      raisedWith: text(found["raised_with"], of: "raised_with"),
      raisedAt: text(found["raised_at"], of: "raised_at"),
      reply: text(found["reply"], of: "reply"), settled: text(found["settled"], of: "settled"),
      line: node.place.line, column: node.place.column)
  }

  mutating func tellNow(_ node: YAMLNode?) -> [TellNowClause] {
    guard let node else { return [] }
    return (node.list ?? [node]).compactMap { clause in
      guard let found = entries(clause, of: "tell_now", keys: ["when", "text"]) else { return nil }
      guard let when = expression(found["when"], of: "when") else {
        stop(at: clause.place, "tell_now does not say when.", "Write when: and an expression.")
        return nil
      }
      return TellNowClause(
        when: when, text: words(found["text"], of: "text"), line: clause.place.line,
        column: clause.place.column)
    }
  }

  private mutating func required(
    _ key: String, in found: [String: YAMLNode], at place: YAMLPlace
  ) -> (text: String, place: YAMLPlace)? {
    guard let node = found[key], let text = text(node, of: key) else {
      stop(at: place, "The concern has no \(key).", "Write \(key): under it.")
      return nil
    }
    return (text, node.place)
  }

  private mutating func theme(_ text: String, at place: YAMLPlace) -> Theme? {
    let theme = Theme(rawValue: text)
    if theme == nil {
      stop(
        at: place, "There is no theme “\(text)”.",
        Spelling.advice(for: text, among: Theme.allCases.map(\.rawValue)))
    }
    return theme
  }

  private mutating func severity(_ text: String, at place: YAMLPlace) -> Severity? {
    let severity = Int(text).flatMap(Severity.init(rawValue:))
    if severity == nil {
      stop(at: place, "There is no severity “\(text)”.", "Use 0 (praise) to 4 (serious).")
    }
    return severity
  }

  private mutating func concernKind(_ node: YAMLNode?) -> ConcernKind? {
    guard let node, let written = text(node, of: "kind") else { return .thing }
    let kind = ConcernKind(rawValue: written)
    if kind == nil {
      stop(
        at: node.place, "There is no kind of concern “\(written)”.",
        "Use thing, practice or past_event.")
    }
    return kind
  }
}
