/// What a pattern is made of.
indirect enum RegexTree: Sendable {
  case empty
  case step(RegexStep)
  case sequence([RegexTree])
  case either([RegexTree])
  case repeated(RegexTree, Int, Int?, isLazy: Bool)
  case ahead(RegexTree, wanted: Bool)
}

/// Reads a pattern into its tree.
struct RegexParser {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var depth = 0

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  mutating func parse() throws(RegexFault) -> RegexTree {
    guard scalars.count <= 1000 else { throw RegexFault(message: "it is too long.") }
    let tree = try alternatives()
    guard at == scalars.count else { throw RegexFault(message: "a “)” too many.") }
    return tree
  }

  private func peek() -> Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard peek() == wanted else { return false }
    at += 1
    return true
  }

  private mutating func alternatives() throws(RegexFault) -> RegexTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < 40 else { throw RegexFault(message: "its groups are nested too deep.") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .either(branches)
  }

  private mutating func sequence() throws(RegexFault) -> RegexTree {
    var parts: [RegexTree] = []
    while let next = peek(), next != "|", next != ")" {
      parts.append(try counted(try atom()))
    }
    return .sequence(parts)
  }

  private mutating func counted(_ atom: RegexTree) throws(RegexFault) -> RegexTree {
    var tree = atom
    while let bounds = try bounds() {
      let isLazy = take("?")
      if !isLazy, take("+") { throw RegexFault(message: "“++” and its like are not read.") }
      tree = .repeated(tree, bounds.least, bounds.most, isLazy: isLazy)
    }
    return tree
  }

  private mutating func bounds() throws(RegexFault) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard peek() == "{" else { return nil }
    at += 1
    let least = number()
    var most = least
    if take(",") { most = number() }
    guard let least, take("}"), least <= 200, (most ?? 0) <= 200, (most ?? least) >= least else {
      throw RegexFault(message: "a count in braces must be {2}, {2,} or {2,5}, up to 200.")
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek(), (48...57).contains(digit.value), (value ?? 0) < 10_000 {
      value = (value ?? 0) * 10 + Int(digit.value) - 48
      at += 1
    }
    return value
  }

  private mutating func atom() throws(RegexFault) -> RegexTree {
    guard let next = peek() else { return .empty }
    at += 1
    switch next {
    case "(": return try group()
    case "[": return .step(.set(try set()))
    case ".": return .step(.any)
    case "^": return .step(.start)
    case "$": return .step(.end)
    case "\\": return try escaped()
    case "*", "+", "?", "{": throw RegexFault(message: "“\(next)” has nothing to repeat.")
    default: return .step(.scalar(next))
    }
  }

  private mutating func group() throws(RegexFault) -> RegexTree {
    var wanted: Bool?
    if take("?") {
      if take("=") {
        wanted = true
      } else if take("!") {
        wanted = false
      } else if !take(":") {
        throw RegexFault(message: "only (?:…), (?=…) and (?!…) are read after “(?”.")
      }
    }
    let inside = try alternatives()
    guard take(")") else { throw RegexFault(message: "a “)” is missing.") }
    return wanted.map { .ahead(inside, wanted: $0) } ?? inside
  }

  private mutating func escaped() throws(RegexFault) -> RegexTree {
    guard let next = peek() else { throw RegexFault(message: "a “\\” ends it.") }
    at += 1
    switch next {
    case "b": return .step(.wordEdge(true))
    case "B": return .step(.wordEdge(false))
    default:
      if let set = try Self.shorthand(next) { return .step(.set(set)) }
      return .step(.scalar(try Self.literal(next)))
    }
  }

  private static func shorthand(_ scalar: Unicode.Scalar) throws(RegexFault) -> RegexSet? {
    switch scalar {
    case "d": .digits
    case "D": RegexSet.digits.inverted
    case "w": .words
    case "W": RegexSet.words.inverted
    case "s": .spaces
    case "S": RegexSet.spaces.inverted
    default: nil
    }
  }

  private static func literal(_ scalar: Unicode.Scalar) throws(RegexFault) -> Unicode.Scalar {
    switch scalar {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    default:
      guard !RegexSet.words.contains(scalar) || scalar == "_" else {
        throw RegexFault(message: "“\\\(scalar)” is not read.")
      }
      return scalar
    }
  }

  private mutating func set() throws(RegexFault) -> RegexSet {
    var set = RegexSet()
    set.isInverted = take("^")
    var isFirst = true
    while let next = peek(), next != "]" || isFirst {
      isFirst = false
      at += 1
      if next == "[" || next == "&" && peek() == "&" {
        throw RegexFault(message: "a “\(next)” inside brackets needs a “\\” before it.")
      }
      var low = next
      if next == "\\" {
        guard let escaped = peek() else { break }
        at += 1
        if let inner = try Self.shorthand(escaped) {
          set.inner.append(inner)
          continue
        }
        low = try Self.literal(escaped)
      }
      let high = try rangeEnd() ?? low
      guard low.value <= high.value else { throw RegexFault(message: "a range runs backwards.") }
      set.ranges.append(low.value...high.value)
    }
    guard take("]") else { throw RegexFault(message: "a “]” is missing.") }
    return set
  }

  private mutating func rangeEnd() throws(RegexFault) -> Unicode.Scalar? {
    guard peek() == "-", at + 1 < scalars.count, scalars[at + 1] != "]" else { return nil }
    at += 2
    guard scalars[at - 1] == "\\" else { return scalars[at - 1] }
    guard let escaped = peek() else { return nil }
    at += 1
    return try Self.literal(escaped)
  }
}
