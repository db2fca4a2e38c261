import RecordKeeping
import Scheme

extension Look {
  /// Whether a name, as somebody wrote it, may be a known person's: by id, or by any name that the
  /// scheme holds of them.
  ///
  /// Who answers for figures may be outside the scheme and is known by name alone.
  func mayBe(_ name: String, _ person: PersonID) -> Bool {
    let names =
      picture.people.filter { $0.id == person }.map(\.name)
      + picture.visitors.filter { PersonID($0.id) == person }.map(\.name)
    return ([person.rawValue] + names).map(compared).contains(compared(name))
  }

  /// A name without what people write differently from one time to the next.
  private func compared(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
