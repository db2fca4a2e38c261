/// A node while a form is being made ready.
struct NodeDraft {
  let id: Int
  let name: String
  let parent: Int
  let trail: [Int]
  let repeats: [Int]
  let shape: Int
  let slot: Int
  let question: Question?
  let list: Int
  let choices: Int?
  var children: [Int] = []
  var below: [Int] = []
  let answer: AnswerType
  var constraint: Code?
  var choiceFilter: Code?
  var repeatCount: Code?
  var startingAnswer: StartingAnswer = .none
  var concernConditions: [Code] = []
  var tellNowConditions: [Code] = []

  var isRepeat: Bool { question?.kind == .repeat }
}
