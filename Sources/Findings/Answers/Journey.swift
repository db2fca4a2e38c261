/// Going through a form one question at a time.
extension FilledForm {
  /// The path of the next question a person is asked after a path, nil at the end; the first when
  /// none is given.
  ///
  /// New instances are offered by `walk`; a journey passes over them and over notes.
  public func question(after path: String?) -> String? {
    var isPast = path == nil
    for place in everyPlace {
      let here = self.path(of: place)
      if isPast, isAskable(place) { return here }
      if here == path { isPast = true }
    }
    return nil
  }

  /// The path of the question before a path, nil at the beginning.
  public func question(before path: String) -> String? {
    var found: String?
    for place in everyPlace {
      let here = self.path(of: place)
      if here == path { return found }
      if isAskable(place) { found = here }
    }
    return nil
  }

  /// The paths of required questions without an answer, in order: what is left to do.
  public var unanswered: [String] {
    everyPlace.filter { isAskable($0) && slot($0).isRequired && slot($0).held == .none }
      .map { path(of: $0) }
  }

  private func isAskable(_ place: AnswerPlace) -> Bool {
    let node = plan.nodes[place.node]
    return node.isAsked && !node.isNote && slot(place).isRelevant && !slot(place).isReadOnly
  }
}
