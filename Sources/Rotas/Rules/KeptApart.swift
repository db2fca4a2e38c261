import Scheme

extension RotaRule {
  /// Two who are to be kept apart, such as partners at home, do not go in together.
  static let keptApart = RotaRule(
    .keptApart, "Two who are to be kept apart are not in one window.",
    authority: "House rule: the pair must be able to correct each other"
  ) { window, allotment in
    let people = allotment.people(in: window)
    return people.filter { visitor in
      people.contains { $0.id != visitor.id && $0.mustKeepApart(from: visitor) }
    }.map(\.id)
  }
}
