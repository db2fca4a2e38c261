/// One thing a person comes to when going through a form.
public struct FormPrompt: Sendable, Hashable {
  /// What kind of thing.
  public enum Event: String, Sendable, Hashable {
    case question
    case group
    case `repeat`
    /// The question whether another instance is to be added.
    case newRepeat = "new-repeat?"
  }

  public let event: Event
  /// Its path, each repeat numbered: `/data/detainee[2]/outcome`.
  public let path: String
  /// The question, group or repeat itself.
  public let question: Question
  /// In the language chosen, with answers put in; nil where it has none.
  public let label: String?
  public let hint: String?
  public let guidanceHint: String?
  /// Choices as shown now, name and label, for a question that has them.
  public let choices: [(name: String, label: String)]
  /// The answer as a submission holds it, empty when there is none.
  public let value: String
  public let isRequired: Bool
  public let isReadOnly: Bool

  public static func == (left: FormPrompt, right: FormPrompt) -> Bool {
    left.path == right.path && left.event == right.event && left.value == right.value
      && left.label == right.label
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(event)
  }
}
