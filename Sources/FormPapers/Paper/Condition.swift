/// A condition simple enough to be said in words.
indirect enum Condition {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// An answer against a value by a sign (`=`, `>` …).
  case compared(answer: String, sign: String, value: String)
  /// An answer against another answer.
  case comparedAnswers(String, sign: String, String)
  /// A choice among those ticked.
  case ticked(answer: String, choice: String)

  /// Reads an expression; nil where it says more than these.
  init?(_ source: String) {
    guard let words = ConditionWord.words(of: source) else { return nil }
    var reading = ConditionReading(words: words)
    guard let condition = reading.any(), reading.isAtEnd else { return nil }
    self = condition
  }
}

/// Reads the words of a condition from the left.
private struct ConditionReading {
  let words: [ConditionWord]
  var place = 0

  init(words: [ConditionWord]) { self.words = words }

  var isAtEnd: Bool { place == words.count }
  private var next: ConditionWord? { place < words.count ? words[place] : nil }

  private mutating func take(_ word: ConditionWord) -> Bool {
    guard next == word else { return false }
    place += 1
    return true
  }

  mutating func any() -> Condition? {
    guard let first = all() else { return nil }
    var parts = [first]
    while take(.name("or")) {
      guard let part = all() else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : .any(parts)
  }

  private mutating func all() -> Condition? {
    guard let first = one() else { return nil }
    var parts = [first]
    while take(.name("and")) {
      guard let part = one() else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : .all(parts)
  }

  private mutating func one() -> Condition? {
    if take(.sign("(")) {
      guard let inner = any(), take(.sign(")")) else { return nil }
      return inner
    }
    if take(.name("not")) {
      guard take(.sign("(")), let inner = any(), take(.sign(")")) else { return nil }
      return .not(inner)
    }
    if take(.name("selected")) { return ticked() }
    return comparison()
  }

  private mutating func ticked() -> Condition? {
    guard take(.sign("(")), case .answer(let answer) = next else { return nil }
    place += 1
    guard take(.sign(",")), case .text(let choice) = next else { return nil }
    place += 1
    return take(.sign(")")) ? .ticked(answer: answer, choice: choice) : nil
  }

  private mutating func comparison() -> Condition? {
    guard case .answer(let answer) = next else { return nil }
    place += 1
    guard case .sign(let sign) = next, sign != "(", sign != ")", sign != "," else { return nil }
    place += 1
    defer { place += 1 }
    switch next {
    case .text(let value), .number(let value):
      return .compared(answer: answer, sign: sign, value: value)
    case .answer(let other): return .comparedAnswers(answer, sign: sign, other)
    default: return nil
    }
  }
}
