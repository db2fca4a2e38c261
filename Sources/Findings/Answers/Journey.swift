/// Going through a form one question at a time.
extension FilledForm {
  /// The path of the next question a person is asked after a path, nil at the end; the first when
  /// none is given.
  ///
  /// New instances are offered by `walk`; a journey passes over them and over notes.
  public func question(after path: String?) -> String? {
    var places = everyPlace[...]
    if let path {
      guard let wanted = FormPath(path).flatMap({ place(at: $0) }),
        let index = places.firstIndex(of: wanted)
      else { return nil }
      places = places[(index + 1)...]
    }
    return places.first(where: isAskable).map { self.path(of: $0) }
  }

  /// The path of the question before a path, nil at the beginning.
  public func question(before path: String) -> String? {
    guard let wanted = FormPath(path).flatMap({ place(at: $0) }) else { return nil }
    let places = everyPlace
    guard let index = places.firstIndex(of: wanted) else { return nil }
    return places[..<index].last(where: isAskable).map { self.path(of: $0) }
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
