import Findings

/// Rewrites the `${name}` of an expression into paths of the XForm.
struct ExpressionPaths {
  let paths: QuestionPaths
  /// The steps of the question whose expression this is.
  let context: [String]
  /// Whether the expression stands inside a choice list, where `..` would leave the list.
  var isChoiceFilter = false

  /// A call that is open at some place of an expression, and which of its arguments.
  private struct OpenCall {
    let isIndexedRepeat: Bool
    var argument = 0
  }

  /// The expression with every `${name}` replaced.
  func rewritten(_ expression: FormExpression) -> String {
    var written = ""
    var calls: [OpenCall] = []
    var quote: Character?
    var rest = expression.source[...]
    while let character = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        let name = rest[rest.index(rest.startIndex, offsetBy: 2)..<end].filter { $0 != " " }
        written += " \(path(to: name, inside: calls)) "
        rest = rest[rest.index(after: end)...]
        continue
      }
      if let open = quote {
        if character == open { quote = nil }
      } else {
        switch character {
        case "'", "\"": quote = character
        case "(": calls.append(OpenCall(isIndexedRepeat: written.hasSuffix("indexed-repeat")))
        case ")": calls.removeLast(calls.isEmpty ? 0 : 1)
        case ",": if !calls.isEmpty { calls[calls.count - 1].argument += 1 }
        default: break
        }
      }
      written.append(character)
      rest.removeFirst()
    }
    return written
  }

  /// `indexed-repeat` takes the question and the repeats from the root; its positions, and
  /// everything else, are named from where the expression stands.
  private func path(to name: String, inside calls: [OpenCall]) -> String {
    if let call = calls.last(where: \.isIndexedRepeat), [0, 1, 3, 5].contains(call.argument) {
      return paths.absoluteReference(to: name)
    }
    let reference = paths.reference(to: name, from: context)
    return isChoiceFilter && reference.hasPrefix("..") ? "current()/\(reference)" : reference
  }
}
