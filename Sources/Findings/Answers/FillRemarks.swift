/// What is wrong with answers, once all of them stand.
extension FilledForm {
  func remarks(about answered: Set<AnswerPlace>, isStrict: Bool) -> [FillRemark] {
    var remarks: [FillRemark] = []
    for place in everyPlace {
      guard slot(place).isRelevant else {
        if answered.contains(place), plan.nodes[place.node].isAsked {
          remarks.append(
            FillRemark(
              path: path(of: place), kind: .irrelevant,
              message: "This is not asked as the other answers stand."))
        }
        continue
      }
      guard plan.nodes[place.node].isAsked else { continue }
      if let remark = remark(about: place, isStrict: isStrict) { remarks.append(remark) }
    }
    return remarks
  }

  private func remark(about place: AnswerPlace, isStrict: Bool) -> FillRemark? {
    let held = slot(place).held
    let path = path(of: place)
    if let stray = strayChoice(held, at: place) {
      return FillRemark(
        path: path, kind: .choice, message: "“\(stray)” is not among the choices.")
    }
    switch refusal(of: held, at: place) {
    case .required(let message):
      return FillRemark(path: path, kind: .required, message: message ?? "An answer is needed.")
    case .constraint(let message):
      return FillRemark(
        path: path, kind: .constraint, message: message ?? "This answer is not allowed.")
    default:
      return isStrict ? strictRemark(held, at: place) : nil
    }
  }

  private func strayChoice(_ held: Held, at place: AnswerPlace) -> String? {
    let node = plan.nodes[place.node]
    guard node.choices != nil, case .text(let text) = held else { return nil }
    let names = Set(choices(at: place).map(\.name))
    let words = node.answer == .choice ? [text] : AnswerWords.list(text)
    return words.first { !names.contains($0) }
  }

  /// What a scale or a box to tick could never have shown.
  private func strictRemark(_ held: Held, at place: AnswerPlace) -> FillRemark? {
    guard held != .none, let question = plan.nodes[place.node].question else { return nil }
    if question.kind == .acknowledge, held != .text("OK") {
      return FillRemark(path: path(of: place), kind: .choice, message: "A box ticked is OK.")
    }
    guard question.kind == .range else { return nil }
    func bound(_ name: String, _ usual: Double) -> Double {
      question.parameters.first { $0.name == name }.flatMap { Double($0.value) } ?? usual
    }
    let (start, end) = (bound("start", 1), bound("end", 10))
    let number = held.value.number(in: zone)
    guard number < min(start, end) || number > max(start, end) else { return nil }
    return FillRemark(
      path: path(of: place), kind: .constraint,
      message: "The scale goes from \(XPathValue.text(start)) to \(XPathValue.text(end)).")
  }
}
