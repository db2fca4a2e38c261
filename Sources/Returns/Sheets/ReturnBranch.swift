import SafeXML

/// Values put together again into the elements they came from.
struct ReturnBranch {
  let step: ReturnHeading.Step
  private(set) var text: String?
  private(set) var branches: [ReturnBranch] = []

  /// An element of this name with nothing in it yet.
  init(_ name: String) { self.init(ReturnHeading.Step(name: name, key: nil, ordinal: 1)) }

  private init(_ step: ReturnHeading.Step) { self.step = step }

  /// Puts a value at its place below here.
  mutating func put(_ value: String, at steps: ArraySlice<ReturnHeading.Step>) {
    guard let next = steps.first else {
      text = value
      return
    }
    let index = branches.firstIndex { $0.step == next } ?? branches.count
    if index == branches.count { branches.append(ReturnBranch(next)) }
    branches[index].put(value, at: steps.dropFirst())
  }

  /// Makes sure that there is an element of this name below here, if an empty one.
  mutating func hold(_ name: String) {
    let step = ReturnHeading.Step(name: name, key: nil, ordinal: 1)
    if !branches.contains(where: { $0.step == step }) { branches.append(ReturnBranch(step)) }
  }

  /// Elements that must hold more than they do, each with what is missing.
  ///
  /// Whoever moved the columns about still means the same.
  func unfinished() -> [(step: ReturnHeading.Step, missing: String)] {
    let names = Set(branches.map(\.step.name))
    let missing = (ReturnShape.whole[step.name] ?? []).filter { !names.contains($0) }
    return missing.map { (step, $0) } + branches.flatMap { $0.unfinished() }
  }

  /// The element; those of one name in the order of their numbers.
  var tree: XMLTree {
    var tree = XMLTree(step.name, text: text)
    // A theme is an element of its own inside, a code is an attribute.
    if let key = step.key, key.name == "Category" {
      tree.append(XMLTree("Category", text: key.value))
    } else if let key = step.key {
      tree[attribute: key.name] = key.value
    }
    let inOrder = branches.enumerated().sorted {
      ($0.element.step.ordinal, $0.offset) < ($1.element.step.ordinal, $1.offset)
    }
    for branch in inOrder.map(\.element) where branch.step.name != "Category" {
      if branch.step.name.hasPrefix("@") {
        tree[attribute: String(branch.step.name.dropFirst())] = branch.text
      } else {
        tree.append(branch.tree)
      }
    }
    return tree
  }
}
