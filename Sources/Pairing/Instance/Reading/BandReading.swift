extension RotaInstance.Band {
  /// Reads the bands, which follow each other once round the clock.
  static func reading(_ fields: JSONFields) -> [RotaInstance.Band] {
    guard let part = fields.required("bands") else { return [] }
    let items = part.items(InstanceLimits.bands)
    let bands = items.map(RotaInstance.Band.init)
    guard part.faults.isEmpty, let first = bands.first else { return bands }
    var end = first.start
    for (band, item) in zip(bands, items) {
      if band.start != end % 1440 { item.note(.bandsDoNotCoverTheDay(minutes: band.start)) }
      end = band.start + band.minutes
    }
    let total = bands.reduce(0) { $0 + $1.minutes }
    if total != 1440 { part.note(.bandsDoNotCoverTheDay(minutes: total)) }
    return bands
  }

  private init(_ part: JSONPart) {
    let fields = part.members()
    id = fields?.text("id") ?? ""
    start = fields?.required("start")?.minutesFromMidnight() ?? 0
    minutes = fields?.whole("minutes", 1...1440) ?? 1
  }

  /// Whether a moment, in minutes from midnight, lies in it, give or take the hour by which clocks
  /// change.
  func mayHold(_ moment: Int) -> Bool { (moment - start + 60 + 1440) % 1440 < minutes + 120 }
}

extension JSONPart {
  /// A time of day written as `22:05`.
  func minutesFromMidnight() -> Int {
    let text = text()
    let letters = Array(text.utf8)
    guard letters.count == 5, letters[2] == UInt8(ascii: ":"),
      let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)),
      letters.allSatisfy({ (0x30...0x3A).contains($0) }), hour < 24, minute < 60
    else {
      if case .text = value { note(.notATime(found: text)) }
      return 0
    }
    return hour * 60 + minute
  }
}
