extension RotaVisitor {
  init(_ part: JSONPart, at position: Int, _ counts: RotaInstance.Counts) {
    let fields = part.members()
    fields?.checkID(is: position)
    name = fields?.text("name") ?? ""
    home = fields?.required("home")?.number(of: .suite, among: counts.suites) ?? 0
    probationUntil = fields?.whole("probation_until", InstanceLimits.days) ?? 0
    accredited = fields?.required("accredited")?.days() ?? 0..<0
    vetted = fields?.required("vetted")?.days() ?? 0..<0
    maxVisits = fields?.whole("max_visits", InstanceLimits.count) ?? 0
    target10 = fields?.whole("target10", InstanceLimits.share) ?? 0
    minGapDays = fields?.whole("min_gap_days", 0...3650) ?? 0
    offers = fields?.required("avail")?.offers(bands: counts.bands.count) ?? []
    away = fields?.items("away", InstanceLimits.ranges).map { $0.days() } ?? []
    travel = fields?.required("travel")?.journeys(counts) ?? []
    let conflictParts = fields?.items("coi", InstanceLimits.suites) ?? []
    conflicts = Set(conflictParts.compactMap { $0.number(of: .suite, among: counts.suites) })
  }
}

extension JSONPart {
  /// A half-open range of days.
  fileprivate func days() -> Range<Int> {
    let ends = items(2...2).map { $0.whole(InstanceLimits.days) }
    guard ends.count == 2 else { return 0..<0 }
    guard ends[0] <= ends[1] else {
      note(.rangeReversed(from: ends[0], to: ends[1]))
      return 0..<0
    }
    return ends[0]..<ends[1]
  }

  /// A pattern of seven days' bands.
  fileprivate func offers(bands: Int) -> [RotaVisitor.Offer] {
    guard case .text = value else {
      _ = text()
      return []
    }
    let digits = text().utf8
    guard digits.count == 7 * bands else {
      // Without bands there is a fault already, and every pattern would be one more.
      if bands > 0 { note(.patternLength(digits.count, expected: 7 * bands)) }
      return []
    }
    return digits.enumerated().map { position, digit in
      if let offer = RotaVisitor.Offer(rawValue: digit &- UInt8(ascii: "0")) { return offer }
      note(.patternDigit(position: position))
      return .none
    }
  }

  /// Suites, by number as keys, and the minutes to each.
  fileprivate func journeys(_ counts: RotaInstance.Counts) -> [RotaVisitor.Journey] {
    guard let fields = members(atMost: InstanceLimits.suites.upperBound) else { return [] }
    return fields.members.compactMap { member in
      let part = JSONPart(value: member.value, place: .key(member.key, of: place), faults: faults)
      guard let suite = Int(member.key), String(suite) == member.key else {
        part.note(.notANumber(key: member.key))
        return nil
      }
      guard suite >= 0, suite < counts.suites else {
        part.note(.unknown(.suite, suite))
        return nil
      }
      return RotaVisitor.Journey(suite: suite, minutes: part.whole(InstanceLimits.minutes))
    }.sorted { $0.suite < $1.suite }
  }
}
