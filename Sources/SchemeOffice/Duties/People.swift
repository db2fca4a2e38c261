import RecordKeeping
public import Scheme

extension Office {
  /// Gives somebody other than a visitor a role in the scheme; returns the new id.
  public func addPerson(
    name: String, role: Role, suite: String?, id: String?, email: String? = nil,
    phone: String? = nil, by desk: Desk
  ) throws -> Person {
    try perform(.addPerson, by: desk, home: .office) { look in
      let known = try suite.map { try look.suite($0).code }
      let chosen = try id ?? Office.nextID("P", among: look.picture.people.map(\.id.rawValue))
      let person = PersonID(rawValue: chosen)
      guard person.isWellFormed else { throw OfficeRefusal.badIdentifier(chosen) }
      let taken =
        look.picture.people.contains { $0.id == person }
        || look.picture.visitors.contains { PersonID($0.id) == person }
      guard !taken else { throw OfficeRefusal.alreadyThere(kind: "person", name: chosen) }
      let added = Person(
        id: person, name: name, role: role, suite: known, email: email, phone: phone)
      return Decision(added, about: chosen, [.person(person), .officer(added)])
    }
  }

  /// Ends a person's role on a day, the last one.
  public func endPerson(_ text: String, on day: CalendarDay?, by desk: Desk) throws -> Person {
    try perform(.endPerson, by: desk, home: .office) { look in
      let wanted = text.lowercased()
      guard
        var person = look.picture.people.first(where: {
          $0.id.rawValue.lowercased() == wanted || $0.name.lowercased() == wanted
        })
      else { throw OfficeRefusal.unknownPerson(text) }
      let others = look.picture.people.filter {
        $0.role == .coordinator && $0.isActive(on: look.today) && $0.id != person.id
      }
      // The Code asks for a named person who administers the scheme: the last one cannot go.
      if person.role == .coordinator, others.isEmpty {
        throw OfficeRefusal.alreadyDone("\(person.id) is the scheme's only coordinator")
      }
      person.endedOn = day ?? look.today
      return Decision(person, about: person.id.rawValue, [.officer(person)])
    }
  }

  /// The next free id of a series such as P01, P02.
  static func nextID(_ prefix: String, among used: [String]) throws -> String {
    for number in 1...9999 {
      let id = prefix + (number < 10 ? "0\(number)" : "\(number)")
      if !used.contains(id) { return id }
    }
    throw OfficeRefusal.alreadyThere(kind: "person", name: prefix)
  }
}
