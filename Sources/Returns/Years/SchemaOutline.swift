import SafeXML

/// What a schema asks for, with the names of its types but without their order.
struct SchemaOutline {
  /// Elements and attributes by `Type/Name`, each with its type and how often it stands.
  private(set) var elements: [String: String] = [:]
  /// The codes of each list, with their labels.
  private(set) var codes: [String: [String: String]] = [:]
  /// What else each type of value asks.
  private(set) var facets: [String: Set<String>] = [:]

  init(_ schema: XMLTree) { collect(schema, inside: "") }

  private mutating func collect(_ tree: XMLTree, inside place: String) {
    let name = tree[attribute: "name"]
    var here = place
    switch tree.name {
    case "xs:element":
      here = name ?? place
      let most = tree[attribute: "maxOccurs"] ?? "1"
      elements["\(place)/\(here)"] =
        "\(tree[attribute: "type"] ?? "its own content"), "
        + "\(tree[attribute: "minOccurs"] ?? "1") to \(most == "unbounded" ? "any" : most)"
    case "xs:attribute":
      elements["\(place)/@\(name ?? "")"] =
        "\(tree[attribute: "type"] ?? "any"), \(tree[attribute: "use"] ?? "optional")"
    case "xs:simpleType", "xs:complexType": here = name ?? place
    case "xs:enumeration":
      let label = tree.element("xs:annotation")?.element("xs:documentation")?.text ?? ""
      codes[place, default: [:]][tree[attribute: "value"] ?? ""] = label
    case "xs:pattern", "xs:minLength", "xs:maxLength", "xs:restriction", "xs:extension":
      let asked = tree[attribute: "value"] ?? tree[attribute: "base"] ?? ""
      facets[place, default: []].insert("\(tree.name.dropFirst(3)) \(asked)")
    default: break
    }
    for element in tree.elements { collect(element, inside: here) }
  }
}
