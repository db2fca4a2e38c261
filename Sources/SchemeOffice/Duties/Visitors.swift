import RecordKeeping
public import Scheme

extension Office {
  /// Appoints a visitor from a day; the id is the next of V01, V02 where none is given.
  public func appoint(
    _ id: String?, _ make: (VisitorID, SchemeSettings) throws -> Visitor, by desk: Desk
  ) throws -> Visitor {
    try perform(.appointVisitor, by: desk, home: .office) { look in
      let used = look.picture.visitors.map(\.id.rawValue)
      let chosen = VisitorID(rawValue: try id ?? Office.nextID("V", among: used))
      guard chosen.isWellFormed else { throw OfficeRefusal.badIdentifier(chosen.rawValue) }
      guard !used.contains(chosen.rawValue),
        !look.picture.people.contains(where: { $0.id == PersonID(chosen) })
      else { throw OfficeRefusal.alreadyThere(kind: "visitor", name: chosen.rawValue) }
      let visitor = try make(chosen, look.settings())
      try Office.checkSuites(of: visitor, in: look)
      return Decision(
        visitor, about: chosen.rawValue, [.person(PersonID(chosen)), .visitorDetail(visitor)])
    }
  }

  /// Changes what is held about one visitor; refused when nothing would change.
  public func change(
    _ text: String, by desk: Desk, _ alter: (inout Visitor) throws -> Void
  ) throws -> (before: Visitor, after: Visitor) {
    try perform(.changeVisitor, by: desk, home: .office) { look in
      let before = try look.visitor(text)
      try Rights.check(
        isOwn: look.acting?.who == PersonID(before.id), .changeVisitor, in: look)
      var after = before
      try alter(&after)
      guard after != before else { throw OfficeRefusal.nothingToChange }
      // Nobody vets, trains or appoints themselves.
      if look.scope == .own, after.withoutOwn != before.withoutOwn {
        throw OfficeRefusal.notPermitted(.changeVisitor, .visitor)
      }
      try Office.checkSuites(of: after, in: look)
      return Decision((before, after), about: before.id.rawValue, [.visitorDetail(after)])
    }
  }

  /// Suspends a visitor from a day; nothing they wrote is touched.
  public func suspend(_ text: String, from day: CalendarDay?, by desk: Desk) throws -> Visitor {
    try perform(.suspendVisitor, by: desk, home: .office) { look in
      var visitor = try look.visitor(text)
      visitor.standing = .suspended(from: day ?? look.today)
      return Decision(visitor, about: visitor.id.rawValue, [.visitorDetail(visitor)])
    }
  }

  /// Ends a visitor's appointment on a day, the last one.
  public func end(_ text: String, on day: CalendarDay?, by desk: Desk) throws -> Visitor {
    try perform(.endVisitor, by: desk, home: .office) { look in
      var visitor = try look.visitor(text)
      visitor.standing = .ended(on: day ?? look.today)
      return Decision(visitor, about: visitor.id.rawValue, [.visitorDetail(visitor)])
    }
  }

  /// Records a dated fact about a visitor, such as training or a review.
  public func record(
    _ kind: VisitorFactKind, about text: String, on day: CalendarDay?, note: String?,
    by desk: Desk
  ) throws -> VisitorFact {
    try perform(.recordFact, by: desk, home: .office) { look in
      let visitor = try look.visitor(text)
      let panel = Panels(look.picture).suites(of: look.who)
      if look.scope == .ownPanel, !panel.contains(where: visitor.serves) {
        throw OfficeRefusal.notTheirOwn(.recordFact, look.who)
      }
      let when = try look.done(on: day)
      let fact = VisitorFact(visitor: visitor.id, kind: kind, day: when, note: note)
      return Decision(fact, about: visitor.id.rawValue, [.visitorFact(fact)])
    }
  }

  private static func checkSuites(of visitor: Visitor, in look: Look) throws(OfficeRefusal) {
    let known = look.picture.suites.map(\.code)
    for code in visitor.suites + visitor.conflicts where !known.contains(code) {
      throw .unknownSuite(code.rawValue, known: known)
    }
  }
}

extension Visitor {
  /// What is held besides that which visitors may change about themselves.
  fileprivate var withoutOwn: Visitor {
    var rest = self
    (rest.email, rest.phone, rest.homePostcodeArea, rest.maxVisitsPerQuarter) = (nil, nil, nil, nil)
    return rest
  }
}
