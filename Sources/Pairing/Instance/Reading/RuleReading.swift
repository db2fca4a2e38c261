extension RotaInstance.Rules {
  /// Stands in where the rules could not be read.
  static var none: RotaInstance.Rules {
    RotaInstance.Rules(
      free: FreeCounts(pair: 0, suite: 0, block: 0), blockDays: 1, quotaWeeks: 1,
      maxSuiteGapDays: 0, quotas: [])
  }

  init(_ fields: JSONFields, _ counts: RotaInstance.Counts) {
    free = FreeCounts(
      pair: fields.whole("pair_free", InstanceLimits.count),
      suite: fields.whole("rot_free", InstanceLimits.count),
      block: fields.whole("block_free", InstanceLimits.count))
    blockDays = fields.whole("block_days", 1...3650)
    quotaWeeks = fields.whole("quota_weeks", InstanceLimits.weeks)
    maxSuiteGapDays = fields.whole("max_suite_gap_days", 0...3650)
    quotas = fields.items("quotas", InstanceLimits.quotas).map {
      RotaInstance.Quota($0, bands: counts.bands.count)
    }
  }
}

extension RotaInstance.Quota {
  fileprivate init(_ part: JSONPart, bands count: Int) {
    let fields = part.members()
    id = fields?.text("id") ?? ""
    let bandParts = fields?.items("bands", 0...InstanceLimits.bands.upperBound) ?? []
    bands = Set(bandParts.compactMap { $0.number(of: .band, among: count) })
    let dayParts = fields?.items("weekdays", 0...7) ?? []
    weekdays = Set(dayParts.compactMap { $0.number(of: .weekday, among: 7) })
    percent = fields?.whole("percent", 0...100) ?? 0
  }
}

extension RotaInstance.Weights {
  /// Stands in where the weights could not be read.
  static var none: RotaInstance.Weights {
    RotaInstance.Weights(
      unfilled: 0, load: 0, pair: 0, rotate: 0, prefer: 0, travel: 0, clump: 0, quota: 0)
  }

  init(_ fields: JSONFields) {
    let range = InstanceLimits.weight
    unfilled = fields.whole("unfilled", range)
    load = fields.whole("load", range)
    pair = fields.whole("pair", range)
    rotate = fields.whole("rotate", range)
    prefer = fields.whole("prefer", range)
    travel = fields.whole("travel", range)
    clump = fields.whole("clump", range)
    quota = fields.whole("quota", range)
  }
}
