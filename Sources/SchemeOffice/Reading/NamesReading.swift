import RecordKeeping
import Scheme

extension Office {
  /// The names that go with ids, of those alone whose names the one at the desk may know.
  ///
  /// Who holds an office is no secret; a visitor is known to those who may read anything of them.
  public func names(of ids: [String], by desk: Desk) throws -> [String: String] {
    let reader = try reader(desk)
    let wanted = Set(ids)
    var names: [String: String] = [:]
    for person in reader.look.picture.people where wanted.contains(person.id.rawValue) {
      names[person.id.rawValue] = person.name
    }
    let visitors = reader.look.picture.visitors.filter { wanted.contains($0.id.rawValue) }
    guard !visitors.isEmpty else { return names }
    let partners = try partners(of: reader)
    for visitor in visitors {
      let isOwn = PersonID(visitor.id) == reader.person
      guard isOwn || reader.seen(visitor, partners: partners) != nil else { continue }
      names[visitor.id.rawValue] = visitor.name
    }
    return names
  }
}
