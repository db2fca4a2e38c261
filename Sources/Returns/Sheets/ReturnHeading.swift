/// The place of a value in a return as a sheet names it, such as `Visits/ByDay[code=1]`.
///
/// `ReturnLeaf` writes what this reads.
struct ReturnHeading: Hashable {
  /// One element, or with `@` one attribute, on the way to a value.
  struct Step: Hashable {
    let name: String
    /// What tells it apart from others of its name, `code=1`.
    let key: Key?
    /// Which of those that nothing else tells apart, from 1.
    let ordinal: Int

    struct Key: Hashable {
      let name: String
      let value: String
    }
  }

  let steps: [Step]

  /// Reads a place, or nil where it is none.
  init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      let pattern = /(@?[A-Za-z]+)(?:\[([A-Za-z]+)=([^\[\]]+)\])?(?:\[([0-9]{1,4})\])?/
      guard let found = part.wholeMatch(of: pattern)?.output else { return nil }
      let ordinal = found.4.map { Int($0) ?? 0 }
      // The first of a name carries no number, so that one place has one name.
      guard ordinal.map({ $0 > 1 }) ?? true else { return nil }
      let key = found.2.map { Step.Key(name: String($0), value: String(found.3 ?? "")) }
      steps.append(Step(name: String(found.1), key: key, ordinal: ordinal ?? 1))
    }
    self.steps = steps
  }

  /// The place without what tells elements of one name apart: `Visits/ByDay[code]`.
  var shape: String {
    steps.map { step in step.name + (step.key.map { "[\($0.name)]" } ?? "") }
      .joined(separator: "/")
  }
}
