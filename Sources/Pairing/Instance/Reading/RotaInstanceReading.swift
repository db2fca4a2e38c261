extension RotaInstance {
  /// Reads an instance strictly; throws everything that is wrong with it, each with its place.
  public init(json bytes: [UInt8]) throws(RotaInstanceFaults) {
    let faults = FaultList()
    let found = RotaInstance(try JSONPart(top: bytes, faults: faults))
    try faults.finish()
    guard let found else { throw RotaInstanceFaults(faults: [], beyond: 0) }
    found.checkScore(faults)
    try faults.finish()
    self = found
  }

  /// Reads the object at the top; nil only where a fault was noted.
  private init?(_ top: JSONPart) {
    guard let fields = top.members(), let format = fields.required("format") else { return nil }
    let mark = format.text()
    guard mark == RotaInstance.format else {
      format.note(.wrongFormat(found: mark, expected: RotaInstance.format))
      return nil
    }
    name = fields.text("name")
    startDate = fields.text("start_date")
    if let date = fields.optional("start_date"), !Monday.isWritten(in: startDate) {
      date.note(.notAMonday(found: startDate))
    }
    weeks = fields.whole("weeks", InstanceLimits.weeks)
    bands = Band.reading(fields)
    let suiteParts = fields.items("suites", InstanceLimits.suites)
    let visitorParts = fields.items("visitors", InstanceLimits.visitors)
    let counts = Counts(
      suites: suiteParts.count, visitors: visitorParts.count, bands: bands, days: 7 * weeks)
    suites = suiteParts.enumerated().map { Suite($1, at: $0, weeks: counts.days / 7) }
    visitors = visitorParts.enumerated().map { RotaVisitor($1, at: $0, counts) }
    let ruleFields = fields.required("rules")?.members()
    rules = ruleFields.map { Rules($0, counts) } ?? Rules.none
    forbiddenPairs = fields.forbiddenPairs(counts)
    priorPairs = fields.priorPairs(counts, atMost: rules.free.pair)
    weights = fields.required("weights")?.members().map(Weights.init) ?? Weights.none
    slots = Slot.reading(fields, counts)
  }

  /// How many there are of what other parts name by number.
  struct Counts {
    let suites: Int
    let visitors: Int
    let bands: [Band]
    let days: Int
  }

  /// Refuses weights under which some score could not be written exactly.
  ///
  /// The bound is crude: every turn empty and every pair, suite and block the same one at once.
  private func checkScore(_ faults: FaultList) {
    let turns = Double(slots.count)
    let seats = 2 * turns
    let crowded = (seats + 1) * (seats + 1)
    let perSeat = weights.prefer + 1440 * weights.travel
    var most = turns * Double(weights.unfilled) + seats * Double(perSeat)
    most += seats * Double(weights.quota) * Double(rules.quotas.count + 1)
    for visitor in visitors {
      let visits = Double(10 * min(visitor.maxVisits, slots.count) + abs(visitor.target10))
      most += visits * visits * Double(weights.load)
    }
    for weight in [weights.rotate, weights.clump, weights.pair] {
      most += Double(weight) * crowded
    }
    if most >= InstanceLimits.mostScore {
      faults.note(.scoreTooLarge, at: .key("weights", of: .top))
    }
  }
}
