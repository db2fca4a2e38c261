extension RotaInstance.Slot {
  /// Reads the slots, none where nothing has been drawn; they stand by day and suite.
  static func reading(_ fields: JSONFields, _ counts: RotaInstance.Counts)
    -> [RotaInstance.Slot]
  {
    guard let part = fields.optional("slots") else { return [] }
    var before: RotaInstance.Slot?
    return part.items(InstanceLimits.slots).enumerated().compactMap { position, part in
      guard let slot = RotaInstance.Slot(part, at: position, counts) else { return nil }
      if let before, (before.day, before.suite) > (slot.day, slot.suite) {
        part.note(.outOfOrder)
      }
      before = slot
      return slot
    }
  }

  private init?(_ part: JSONPart, at position: Int, _ counts: RotaInstance.Counts) {
    guard let fields = part.members() else { return nil }
    fields.checkID(is: position)
    let found = fields.required("suite")?.number(of: .suite, among: counts.suites)
    day = fields.whole("day", 0...max(0, counts.days - 1))
    let inBand = fields.required("band")?.number(of: .band, among: counts.bands.count)
    let startPart = fields.required("start")
    start = startPart?.minutesFromMidnight() ?? 0
    isSurprise = fields.optional("surprise")?.flag() ?? false
    guard let found, let inBand else { return nil }
    suite = found
    band = inBand
    if counts.bands.indices.contains(band), !counts.bands[band].mayHold(start) {
      startPart?.note(.outsideItsBand(band: band))
    }
  }
}
