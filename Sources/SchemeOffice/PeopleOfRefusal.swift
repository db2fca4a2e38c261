import Actions
import Rotas
import Scheme

extension OfficeRefusal {
  /// The ids of the people it speaks of, whose names a reader who may know them would rather hear.
  public var people: [String] {
    switch self {
    case .policeOnSchemeFolder(let person), .noLongerActive(let person),
      .notTheirOwn(_, let person):
      [person.rawValue]
    case .detailsForAnother(let visitor), .visitorTwice(let visitor),
      .visitorMayNotVisit(let visitor, _), .availability(.gone(let visitor)),
      .proof(.ownEyesOnly(let visitor)), .proof(.noWindow(let visitor)),
      .rota(.notInWindow(let visitor, _)), .rota(.notInDraw(let visitor)):
      [visitor.rawValue]
    case .allotment(let breaches, _):
      breaches.flatMap { $0.visitors.map(\.rawValue) }
    case .action(_, .notInThisState(_, _, let last, _)): last?.people ?? []
    case .action(_, .pauseTwice(let since)): since.people
    case .action(_, .before(let event)): event.people
    default: []
    }
  }
}

extension ActionEvent {
  /// Who did it and who looked.
  fileprivate var people: [String] {
    (by.map { [$0.person.rawValue] } ?? []) + checkers.map(\.rawValue)
  }
}
