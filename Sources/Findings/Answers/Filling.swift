public import Scheme

/// Filling a form with answers given all at once.
extension FilledForm {
  /// A form with these answers, and every remark about them.
  ///
  /// The length of a list decides how many instances a repeat has; none means none. With
  /// `isStrict`, scales and boxes to tick are held to what can be shown, which JavaRosa leaves to
  /// the screen: a submission is only text that anyone can send.
  public static func filling(
    _ plan: FormPlan, with answers: NestedAnswer, at: Instant, zone: FormZone,
    filled: [String: [Choice]] = [:], isStrict: Bool = false
  ) -> (form: FilledForm, remarks: [FillRemark]) {
    var form = FilledForm(plan, at: at, zone: zone, filled: filled)
    var remarks: [FillRemark] = []
    var answered: Set<AnswerPlace> = []
    form.removeEveryInstance()
    form.take(answers, into: 0, 0, "/data", &remarks, &answered)
    form.growCountedRepeats()
    form.settle()
    let found = form.remarks(about: answered, isStrict: isStrict)
    return (form, remarks + found)
  }

  /// A draft as it was: every answer kept, nothing remarked.
  public static func resuming(
    _ plan: FormPlan, draft: NestedAnswer, at: Instant, zone: FormZone,
    filled: [String: [Choice]] = [:]
  ) -> FilledForm {
    filling(plan, with: draft, at: at, zone: zone, filled: filled).form
  }

  private mutating func removeEveryInstance() {
    for repeated in plan.shapes[0].repeats {
      let list = plan.nodes[repeated].list
      for block in blocks[0].lists[list] { unused.append(block) }
      blocks[0].lists[list] = []
    }
    // Blocks of instances inside those are not used again: they are few, and gone on copying.
  }

  private mutating func take(
    _ answer: NestedAnswer, into id: Int, _ block: Int, _ path: String,
    _ remarks: inout [FillRemark], _ answered: inout Set<AnswerPlace>
  ) {
    guard case .group(let entries) = answer else {
      if answer != .none {
        remarks.append(
          FillRemark(path: path, kind: .type, message: "Answers by name belong here."))
      }
      return
    }
    for entry in entries {
      let here = path + "/" + entry.name
      guard
        let child = plan.nodes[id].children.first(where: { plan.nodes[$0].name == entry.name })
      else {
        remarks.append(
          FillRemark(path: here, kind: .unknown, message: "The form has no such question."))
        continue
      }
      let node = plan.nodes[child]
      if node.isRepeat {
        takeInstances(entry.answer, of: child, in: block, here, &remarks, &answered)
      } else if node.isGroup {
        answered.insert(AnswerPlace(node: child, block: block))
        take(entry.answer, into: child, block, here, &remarks, &answered)
      } else {
        takeOne(entry.answer, at: AnswerPlace(node: child, block: block), here, &remarks, &answered)
      }
    }
  }

  private mutating func takeInstances(
    _ answer: NestedAnswer, of node: Int, in block: Int, _ path: String,
    _ remarks: inout [FillRemark], _ answered: inout Set<AnswerPlace>
  ) {
    guard answer != .none else { return }
    guard case .list(let instances) = answer else {
      remarks.append(FillRemark(path: path, kind: .type, message: "A list belongs here."))
      return
    }
    guard instances.count <= 10_000 else {
      remarks.append(FillRemark(path: path, kind: .type, message: "The list is too long."))
      return
    }
    for (index, instance) in instances.enumerated() {
      let inner = makeBlock(of: node, in: block)
      answered.insert(AnswerPlace(node: node, block: inner))
      take(instance, into: node, inner, "\(path)[\(index + 1)]", &remarks, &answered)
    }
  }

  private mutating func takeOne(
    _ answer: NestedAnswer, at place: AnswerPlace, _ path: String,
    _ remarks: inout [FillRemark], _ answered: inout Set<AnswerPlace>
  ) {
    let node = plan.nodes[place.node]
    var text: String
    switch answer {
    case .none: text = ""
    case .text(let one): text = one
    case .list(let several) where node.answer == .choices:
      text = several.map { if case .text(let one) = $0 { one } else { "" } }
        .joined(separator: " ")
    case .list, .group:
      remarks.append(FillRemark(path: path, kind: .type, message: "One answer belongs here."))
      return
    }
    if node.answer == .choices { text = AnswerWords.list(text).joined(separator: " ") }
    guard let held = Held(reading: text, as: node.answer, now: now, in: zone) else {
      remarks.append(
        FillRemark(
          path: path, kind: .type,
          message: "“\(text)” is no \(node.question?.kind.written ?? "answer")."))
      return
    }
    blocks[place.block].slots[node.slot].held = held
    if held != .none, node.isAsked { answered.insert(place) }
  }
}
