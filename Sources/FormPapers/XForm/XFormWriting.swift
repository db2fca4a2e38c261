import Findings
import SafeXML

/// The form being written, with the paths that its expressions need.
struct XFormWriting {
  let form: FormDefinition
  let paths: QuestionPaths

  init(_ form: FormDefinition) {
    self.form = form
    paths = QuestionPaths(form)
  }

  /// The model, in the order of the specification.
  func model() -> XMLTree {
    XMLTree(
      "model", attributes: ["odk:xforms-version": "1.0.0"],
      [itext(), primaryInstance()] + choiceInstances() + binds())
  }

  func expression(_ expression: FormExpression, at steps: [String]) -> String {
    ExpressionPaths(paths: paths, context: steps).rewritten(expression)
  }
}

extension XMLTree {
  /// Adds an attribute unless there is nothing to say.
  mutating func set(_ name: String, _ value: String?) {
    if let value { attributes.append(XMLPair(name, value)) }
  }
}
