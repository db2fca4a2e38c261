public import Scheme

/// A form being filled in: its answers, and what follows from them.
///
/// A value like any other: copy it to try something, keep the copy to undo. Semantics are
/// JavaRosa's, so that the same answers give the same outcome in ODK Collect.
public struct FilledForm: Sendable {
  public let plan: FormPlan
  /// When `today()` and `now()` are.
  public let at: Instant
  public let zone: FormZone
  /// The choice lists, those of the form or as filled from outside.
  var lists: [PlanList]
  var blocks: [FormBlock] = []
  /// Blocks of deleted instances, to be used again.
  var unused: [Int] = []
  /// The language that labels and `jr:choice-name` are in, by code.
  public private(set) var language: String

  /// A fresh form: defaults set, everything worked out once.
  ///
  /// `filled` replaces the choices of lists by name, for lists that the scheme fills.
  public init(_ plan: FormPlan, at: Instant, zone: FormZone, filled: [String: [Choice]] = [:]) {
    self.plan = plan
    self.at = at
    self.zone = zone
    language = plan.definition.languages[0].code
    lists = plan.lists.map { list in
      filled[list.name].map { PlanList(name: list.name, choices: $0) } ?? list
    }
    blocks.append(FormBlock(shape: plan.shapes[0], number: 0, parent: -1, position: 0))
    for slot in 1..<max(1, plan.shapes[0].nodes.count) {
      begin(plan.shapes[0].nodes[slot], in: 0)
    }
    for repeated in plan.shapes[0].repeats { beginInstances(of: repeated, in: 0) }
    workOutStartingAnswers(in: 0)
    settle()
  }

  /// The same form, unanswered again.
  public func fresh() -> FilledForm {
    var form = FilledForm(plan, at: at, zone: zone)
    if form.lists.count == lists.count {
      form.lists = lists
      form.settle()
    }
    return form
  }

  /// Shows labels in another of the form's languages, by code; an unknown code changes nothing.
  public mutating func speak(_ language: String) {
    guard plan.definition.languages.contains(where: { $0.code == language }) else { return }
    self.language = language
  }

  var now: Int { Int(at.milliseconds) }
}

/// The answers of the form itself or of one instance of a repeat.
struct FormBlock: Sendable {
  let shape: Int
  var parent: Int
  /// Which instance it is, counted from 0.
  var position: Int
  var slots: [AnswerSlot]
  /// For each repeat directly in it, the blocks of its instances in order.
  var lists: [[Int]]

  init(shape: PlanShape, number: Int, parent: Int, position: Int) {
    self.shape = number
    self.parent = parent
    self.position = position
    slots = Array(repeating: AnswerSlot(), count: shape.nodes.count)
    lists = Array(repeating: [], count: shape.repeats.count)
  }
}

/// One answer and what holds of its question at present.
struct AnswerSlot: Sendable {
  var held = Held.none
  /// Its own condition holds.
  var isOwnRelevant = true
  /// Everything around it is relevant.
  var isAroundRelevant = true
  var isOwnOpen = true
  /// Nothing around it is read-only.
  var isAroundOpen = true
  var isRequired = false

  var isRelevant: Bool { isOwnRelevant && isAroundRelevant }
  var isReadOnly: Bool { !(isOwnOpen && isAroundOpen) }
}

/// One question of one instance: a node and the block its answer stands in.
struct AnswerPlace: Sendable, Hashable {
  let node: Int
  let block: Int
}
