/// A question, group or repeat of a form made ready.
///
/// A reference, because answers are worked out by looking at nodes all the time, and a copy of one
/// with its question costs more than what is looked up in it.
final class PlanNode: Sendable {
  let id: Int
  let name: String
  let parent: Int
  /// The node ids from the root to this one.
  let trail: [Int]
  /// The repeats from the root to this one, itself included.
  let repeats: [Int]
  /// The shape of the block its answer stands in, and the slot there.
  let shape: Int
  let slot: Int
  /// Nil for the root.
  let question: Question?
  /// For a repeat, which of the enclosing block's lists its instances are in.
  let list: Int
  /// For a question with choices, the number of its choice list.
  let choices: Int?
  let children: [Int]
  /// All nodes below, children first.
  let below: [Int]
  let answer: AnswerType
  let constraint: Code?
  let choiceFilter: Code?
  let repeatCount: Code?
  let startingAnswer: StartingAnswer
  let concernConditions: [Code]
  let tellNowConditions: [Code]
  let isRepeat: Bool
  let isGroup: Bool
  /// Whether a person can be asked it.
  let isAsked: Bool
  /// Whether it is words only.
  let isNote: Bool
  /// How many repeats it stands in, itself included.
  let depth: Int

  /// A node once nothing more is to be added to it.
  init(_ draft: NodeDraft) {
    id = draft.id
    name = draft.name
    parent = draft.parent
    trail = draft.trail
    repeats = draft.repeats
    shape = draft.shape
    slot = draft.slot
    question = draft.question
    list = draft.list
    choices = draft.choices
    children = draft.children
    below = draft.below
    answer = draft.answer
    constraint = draft.constraint
    choiceFilter = draft.choiceFilter
    repeatCount = draft.repeatCount
    startingAnswer = draft.startingAnswer
    concernConditions = draft.concernConditions
    tellNowConditions = draft.tellNowConditions
    let kind = draft.question?.kind
    isRepeat = kind == .repeat
    isGroup = kind == .group
    isAsked = kind.map { $0 != .calculate && !$0.holdsQuestions } ?? false
    isNote = kind == .note
    depth = draft.repeats.count
  }
}

/// What a question begins with.
enum StartingAnswer: Sendable {
  case none
  case held(Held)
  /// Worked out when the form, or the instance of a repeat, begins.
  case workedOut(Code)
}

/// What kind of answer is kept.
enum AnswerType: Sendable {
  case text, whole, decimal, date, time, dateTime, choice, choices
}

/// What a block of answers is made of: the form itself, or one instance of a repeat.
struct PlanShape: Sendable {
  /// The node whose block it is: the root or a repeat.
  let owner: Int
  /// The nodes in slot order; the owner is first.
  var nodes: [Int]
  /// The repeats directly in it, in list order.
  var repeats: [Int] = []
}

/// A choice list made ready.
struct PlanList: Sendable {
  let name: String
  var choices: [Choice]
  var columns: [String]
  var position: [String: Int]

  init(_ list: ChoiceList) {
    self.init(name: list.name, choices: list.choices)
  }

  init(name: String, choices: [Choice]) {
    self.name = name
    self.choices = choices
    var columns: [String] = []
    for choice in choices {
      for column in choice.columns where !columns.contains(column.name) {
        columns.append(column.name)
      }
    }
    self.columns = columns
    position = Dictionary(
      choices.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Something worked out again when what it depends on changes.
struct Derivation: Sendable {
  enum Kind: Sendable, Equatable {
    case relevant, required, readOnly, calculation
  }

  let kind: Kind
  let node: Int
  let code: Code
  /// The nodes it reads.
  let triggers: Set<Int>
  /// The questions it shows the choices of.
  let shown: Set<Int>
}
