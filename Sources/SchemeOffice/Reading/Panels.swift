import RecordKeeping
import Scheme

/// Which suites somebody who leads a panel answers for.
struct Panels {
  private let picture: OfficePicture

  init(_ picture: OfficePicture) { self.picture = picture }

  /// The suites of a person's panel: those named for them, or every suite where none is named.
  func suites(of id: PersonID) -> [SuiteCode] {
    guard let person = picture.people.first(where: { $0.id == id }) else { return [] }
    return picture.suites.filter { suite in
      let isTheirPanel = person.panel.map { $0.rawValue == suite.panel } ?? true
      let isTheirSuite = person.suite.map { $0 == suite.code } ?? true
      return isTheirPanel && isTheirSuite
    }.map(\.code)
  }
}
