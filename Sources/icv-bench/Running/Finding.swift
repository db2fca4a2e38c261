/// One line of the table: what was measured, and whether it is good enough.
struct Finding: Codable {
  var what: String
  /// As a person reads it, unit included.
  var ours: String
  var peer: String?
  /// How many times the peer's speed ours is.
  var ratio: Double?
  var goal: String?
  /// Nil where nothing was promised, or it could not be measured.
  var holds: Bool?
  /// Peak memory in kilobytes.
  var memory: Int?
  var peerMemory: Int?

  /// What could not be measured here, and why.
  static func skipped(_ what: String, because reason: String) -> Finding {
    Finding(what: what, ours: "skipped: " + reason)
  }

  /// A time against the longest it may take, both in seconds.
  static func time(_ what: String, _ seconds: Double, under limit: Double? = nil) -> Finding {
    Finding(
      what: what, ours: Amount.time(seconds), goal: limit.map { "under " + Amount.time($0) },
      holds: limit.map { seconds < $0 })
  }

  /// A rate against a peer's, both a second, and the least ratio of the two.
  static func rate(
    _ what: String, _ ours: Double, against peer: Double, atLeast goal: Double
  ) -> Finding {
    Finding(
      what: what, ours: Amount.rate(ours), peer: Amount.rate(peer), ratio: ours / peer,
      goal: "at least \(goal) times", holds: ours / peer >= goal)
  }
}

/// Figures as a person reads them.
enum Amount {
  /// Seconds, in the unit that suits them.
  static func time(_ seconds: Double) -> String {
    if seconds < 0.001 { return places(seconds * 1_000_000, 0) + " µs" }
    if seconds < 1 { return places(seconds * 1000, seconds < 0.1 ? 1 : 0) + " ms" }
    return places(seconds, 2) + " s"
  }

  /// How many a second.
  static func rate(_ rate: Double) -> String { places(rate, rate < 100 ? 1 : 0) + "/s" }

  /// Kilobytes as megabytes.
  static func memory(_ kilobytes: Int) -> String { places(Double(kilobytes) / 1024, 0) + " MB" }

  /// A number with so many decimal places.
  static func places(_ number: Double, _ count: Int) -> String {
    var unit = 1.0
    for _ in 0..<count { unit *= 10 }
    let whole = Int((number * unit).rounded())
    guard count > 0 else { return String(whole) }
    let digits = String(abs(whole) % Int(unit))
    let padded = String(repeating: "0", count: count - digits.count) + digits
    return (whole < 0 ? "-" : "") + "\(abs(whole) / Int(unit)).\(padded)"
  }
}
