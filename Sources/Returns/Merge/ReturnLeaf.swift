import SafeXML

/// One value of a return with its place in it, such as `Visits/Completed`.
public struct ReturnLeaf: Hashable, Sendable {
  /// Element names from below the suite or the block, parted by `/`.
  ///
  /// What tells elements of one name apart stands in brackets: `NotAvailable[code=SLP]`,
  /// `Finding[Category=CELL]`, and a number where nothing else does. An attribute of an element
  /// that holds nothing else is a value by its own name, `FormVersion/@form`.
  public let path: String
  public let value: String

  /// The values in an element, in its own order.
  static func all(in element: XMLTree, below prefix: String = "") -> [ReturnLeaf] {
    var seen: [String: Int] = [:]
    var leaves: [ReturnLeaf] = []
    for child in element.elements {
      // An element that holds nothing but attributes has each of them as a value.
      let holdsText = !child.text.isEmpty || !child.elements.isEmpty
      var step = child.name
      if holdsText { step += child.attributes.map { "[\($0.name)=\($0.value)]" }.joined() }
      if let category = child.element("Category") { step += "[Category=\(category.text)]" }
      seen[step, default: 0] += 1
      if let count = seen[step], count > 1 { step += "[\(count)]" }
      if !holdsText {
        leaves += child.attributes.map {
          ReturnLeaf(path: "\(prefix)\(step)/@\($0.name)", value: $0.value)
        }
      } else if child.elements.isEmpty {
        leaves.append(ReturnLeaf(path: prefix + step, value: child.text))
      } else {
        leaves += all(in: child, below: prefix + step + "/")
      }
    }
    return leaves
  }

  /// The whole number that it is, where adding it up over schemes means something.
  var addable: Int? {
    let last = path.split(separator: "/").last ?? ""
    return last.hasPrefix("Median") ? nil : Int(value)
  }
}
