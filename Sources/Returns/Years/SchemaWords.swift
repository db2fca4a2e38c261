import SafeXML

/// What a schema says of its elements and types in words, to tell a fault in a file by.
///
/// A name stands at one place of a return only, so that it is enough to find its words.
struct SchemaWords: Sendable {
  private var types: [String: String] = [:]
  private var typeOf: [String: String] = [:]
  private var codes: [String: [String]] = [:]

  init(_ schema: XMLTree) { collect(schema, inside: nil) }

  private mutating func collect(_ tree: XMLTree, inside type: String?) {
    let name = tree[attribute: "name"]
    switch tree.name {
    case "xs:element", "xs:attribute":
      if let name, let type = tree[attribute: "type"] { typeOf[name] = type }
    case "xs:simpleType", "xs:complexType":
      if let name { types[name] = tree.element("xs:annotation")?.element("xs:documentation")?.text }
    case "xs:enumeration":
      if let type, let value = tree[attribute: "value"] { codes[type, default: []].append(value) }
    case "xs:extension":
      // An element with attributes takes what the type takes that it extends.
      if let type, let base = tree[attribute: "base"] { typeOf["type " + type] = base }
    default: break
    }
    let isType = tree.name == "xs:simpleType" || tree.name == "xs:complexType"
    for element in tree.elements { collect(element, inside: isType ? name ?? type : type) }
  }

  /// What an element or attribute takes, as the schema says; nil where it says nothing.
  private func takes(_ name: String) -> String? {
    guard let type = typeOf[name] else { return nil }
    let base = typeOf["type " + type] ?? type
    if let known = codes[base] { return "one of " + known.joined(separator: ", ") }
    return (types[base] ?? types[type]).map { sentence in
      sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
  }

  /// The same remarks in plainer words, those about one fault as one.
  func told(_ remarks: [XMLSchemaRemark]) -> [XMLSchemaRemark] {
    var told: [XMLSchemaRemark] = []
    for remark in remarks {
      let plain = XMLSchemaRemark(line: remark.line, message: words(for: remark.message))
      if !told.contains(plain) { told.append(plain) }
    }
    return told
  }

  private func words(for message: String) -> String {
    guard let head = message.prefixMatch(of: /Element '([^']+)'(?:, attribute '([^']+)')?:\s/)
    else { return message }
    let element = String(head.output.1)
    let place = head.output.2.map { "\(element)/@\($0)" } ?? element
    let rest = String(message[head.range.upperBound...])
    return unfit(rest, at: place, name: head.output.2.map(String.init) ?? element)
      ?? misplaced(rest, at: place) ?? "\(place): \(rest)"
  }

  private func unfit(_ rest: String, at place: String, name: String) -> String? {
    let byFacet = rest.firstMatch(of: /The value '([^']*)' (?:is not|has a length)/)?.output.1
    let byType = rest.prefixMatch(of: /'([^']*)' is not a valid value/)?.output.1
    guard let value = byFacet ?? byType else { return nil }
    let takes = takes(name).map { "; it takes \(lowered($0))" } ?? ""
    return value.isEmpty
      ? "\(place) is empty: leave it out where it is not held\(takes)"
      : "\(place) cannot be \"\(value)\"\(takes)"
  }

  private func misplaced(_ rest: String, at place: String) -> String? {
    let expected = rest.firstMatch(of: /Expected is (?:one of )?\( ([^)]*) \)/)
      .map { " \($0.output.1.replacing(", ", with: " or "))" }
    if rest.hasPrefix("This element is not expected") {
      let should = expected.map { ", where\($0) should" } ?? ", where nothing more should"
      return "\(place) stands in a place that is not its own\(should)"
    }
    if rest.hasPrefix("Missing child element") {
      return "\(place) lacks\(expected ?? " an element")"
    }
    if let twice = rest.firstMatch(of: /Duplicate key-sequence \['([^']*)'\]/)?.output.1 {
      return "\(place) \(twice) stands twice: each may stand once"
    }
    if let missing = rest.firstMatch(of: /attribute '([^']+)' is required but missing/)?.output.1 {
      return "\(place) lacks its attribute \(missing)"
    }
    return nil
  }

  private func lowered(_ sentence: String) -> String {
    // A code that begins the sentence keeps its capitals.
    let second = sentence.dropFirst().first
    guard second?.isUppercase != true else { return sentence }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}
