/// Going through a form in order.
extension FilledForm {
  /// Everything a person comes to, in order, with what would be shown.
  public mutating func walk() -> [FormPrompt] {
    growCountedRepeats()
    return stops().compactMap { stop in isReached(stop) ? prompt(stop) : nil }
  }

  /// What a person would be shown at one path, nil where nothing is or it is not relevant.
  public mutating func prompt(at path: String) -> FormPrompt? {
    guard let read = FormPath(path), let place = place(at: read), place.node != 0,
      plan.nodes[place.node].question?.kind != .calculate
    else { return nil }
    let node = plan.nodes[place.node]
    let event: FormPrompt.Event = node.isRepeat ? .repeat : node.isGroup ? .group : .question
    let stop = FormStop(event: event, place: place, number: 0)
    return isReached(stop) ? prompt(stop) : nil
  }

  /// A place on the way through a form.
  struct FormStop {
    let event: FormPrompt.Event
    /// For a new instance, the repeat and the block around it.
    let place: AnswerPlace
    /// For a new instance, its number, counted from 1.
    let number: Int
  }

  /// Every stop in order, relevant or not.
  func stops() -> [FormStop] {
    var stops: [FormStop] = []
    for child in plan.nodes[0].children { addStops(child, 0, &stops) }
    return stops
  }

  private func addStops(_ id: Int, _ block: Int, _ stops: inout [FormStop]) {
    let node = plan.nodes[id]
    let place = AnswerPlace(node: id, block: block)
    if node.isRepeat {
      let instances = blocks[block].lists[node.list]
      for instance in instances {
        stops.append(
          FormStop(event: .repeat, place: AnswerPlace(node: id, block: instance), number: 0))
        for child in node.children { addStops(child, instance, &stops) }
      }
      if node.repeatCount == nil {
        stops.append(FormStop(event: .newRepeat, place: place, number: instances.count + 1))
      }
    } else if node.isGroup {
      stops.append(FormStop(event: .group, place: place, number: 0))
      for child in node.children { addStops(child, block, &stops) }
    } else if node.isAsked {
      stops.append(FormStop(event: .question, place: place, number: 0))
    }
  }

  /// Whether a person comes to a stop as the answers stand.
  func isReached(_ stop: FormStop) -> Bool {
    stop.event == .newRepeat
      ? canAdd(stop.place.node, in: stop.place.block) : slot(stop.place).isRelevant
  }

  private mutating func prompt(_ stop: FormStop) -> FormPrompt? {
    let node = plan.nodes[stop.place.node]
    guard let question = node.question else { return nil }
    let isNew = stop.event == .newRepeat
    // The words for a new instance are put together as seen from around it.
    let seen = isNew ? AnswerPlace(node: node.parent, block: stop.place.block) : stop.place
    let choices = stop.event == .question ? show(stop.place) : []
    let slot = isNew ? AnswerSlot() : slot(stop.place)
    let path =
      isNew
      ? path(node: node.parent, block: stop.place.block) + "/\(node.name)[\(stop.number)]"
      : path(of: stop.place)
    return FormPrompt(
      event: stop.event, path: path, question: question, label: words(question.label, at: seen),
      hint: words(question.hint, at: seen),
      guidanceHint: words(question.guidanceHint, at: seen),
      choices: choices.map { ($0.name, words($0.label, at: seen) ?? $0.name) },
      value: slot.held.text(in: zone), isRequired: slot.isRequired,
      isReadOnly: node.isNote || slot.isReadOnly)
  }
}
