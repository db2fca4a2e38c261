extension XMLTree {
  /// The elements directly inside, text left out.
  public var elements: [XMLTree] {
    content.compactMap { item in
      if case .element(let element) = item { element } else { nil }
    }
  }

  /// The elements of this name directly inside.
  public func elements(named name: String) -> [XMLTree] {
    elements.filter { $0.name == name }
  }

  /// The first element of this name directly inside.
  public func element(_ name: String) -> XMLTree? {
    for case .element(let element) in content where element.name == name { return element }
    return nil
  }

  /// All text directly inside, joined.
  public var text: String {
    content.reduce(into: "") { whole, item in
      if case .text(let text) = item { whole += text }
    }
  }

  /// The attribute's value, nil where the element has none of this name.
  public subscript(attribute attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let index = attributes.firstIndex { $0.name == attribute }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(XMLPair(attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// The same tree without the text that only indents: blank text beside elements.
  ///
  /// Blank text that is all an element holds stays, because it is a value.
  public func withoutIndentation() -> XMLTree {
    filtered { _ in true }
  }

  /// The same tree without indentation and without the elements of these names, at any depth.
  public func leavingOut(_ names: Set<String>) -> XMLTree {
    filtered { !names.contains($0.name) }
  }

  private func filtered(_ keeps: (XMLTree) -> Bool) -> XMLTree {
    let holdsElements = content.contains { if case .element = $0 { true } else { false } }
    var copy = self
    copy.content = content.compactMap { item in
      switch item {
      case .element(let element): keeps(element) ? .element(element.filtered(keeps)) : nil
      case .text(let text): holdsElements && text.isBlank ? nil : item
      }
    }
    return copy
  }
}

extension String {
  /// Whether it holds nothing but the white space of XML.
  var isBlank: Bool { utf8.allSatisfy { $0 == 32 || $0 == 10 || $0 == 9 || $0 == 13 } }
}
