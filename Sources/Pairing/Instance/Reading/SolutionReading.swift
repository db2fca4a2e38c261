extension RotaSolution {
  /// Reads a solution of an instance; throws everything wrong with it, each with its place.
  ///
  /// It is read as written, broken rules included: those are for `breaches` to find.
  public init(json bytes: [UInt8], of instance: RotaInstance) throws(RotaInstanceFaults) {
    let faults = FaultList()
    let top = try JSONPart(top: bytes, faults: faults)
    self.instance = instance.name
    pairing = Pairing(pairs: [])
    if let fields = top.members() {
      fields.check("format", is: RotaSolution.format) {
        .wrongFormat(found: $0, expected: RotaSolution.format)
      }
      fields.check("instance", is: instance.name) {
        .wrongInstance(found: $0, expected: instance.name)
      }
      let count = instance.slots.count
      pairing.pairs = fields.items("assign", count...count).map {
        $0.assigned(among: instance.visitors.count)
      }
    }
    try faults.finish()
  }
}

extension JSONFields {
  fileprivate func check(
    _ key: String, is expected: String, else fault: (String) -> RotaInstanceFault.What
  ) {
    guard let part = required(key), case let found = part.text(), found != expected else { return }
    part.note(fault(found))
  }
}

extension JSONPart {
  fileprivate func assigned(among visitors: Int) -> Pair? {
    if value == .null { return nil }
    let people = items(2...2).compactMap { $0.number(of: .visitor, among: visitors) }
    return people.count == 2 ? Pair(people[0], people[1]) : nil
  }
}
