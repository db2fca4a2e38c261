import Scheme
import Seals

extension PublicProof {
  /// Reads a public file as `text` writes it, whether or not it is true.
  init(text: String) throws(RevealFault) {
    let stated = try Self.stated(text)
    way = try RevealReading.way(stated["version"])
    let words = (stated["period"] ?? "").split(separator: " ")
    guard let salt = Salt(hex: stated["salt"] ?? ""), words.count == 2,
      let seed = SeedStream.Seed(hex: stated["seed"] ?? ""), let monday = CalendarDay(words[0]),
      let first = VisitWeek(monday: monday), let weeks = Int(words[1]), (1...53).contains(weeks),
      let moves = Int(stated["moves"] ?? "")
    else { throw .incomplete }
    period = RotaPeriod(first: first, weeks: weeks)
    (self.salt, self.seed, self.moves) = (salt, seed, moves)
    commitment = stated["commitment"] ?? ""
    factsSeal = stated["facts"] ?? ""
    isVerified = stated["verdict"] == "verified"
    func count(_ key: String) -> Int { stated[key].flatMap { Int($0) } ?? 0 }
    (windows, pins, changes) = (count("windows"), count("pins"), count("changes"))
    overrideRate = count("override_rate_per_thousand")
    (secondDraws, draws) = (count("second_draws"), count("draws"))
    quarters = text.split(separator: "\n").compactMap(QuarterChanges.init)
  }

  private static func stated(_ text: String) throws(RevealFault) -> [String: String] {
    guard text.utf8.count <= RevealLimits.bytes else { throw .tooLarge(bytes: text.utf8.count) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == format else { throw .notReveal }
    guard lines.popLast() == "", lines.popLast() == "end \(lines.count)" else {
      throw .incomplete
    }
    return Dictionary(
      lines.dropFirst().map { line in
        let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
          .map(String.init)
        return (words[0], words.count > 1 ? words[1] : "")
      }, uniquingKeysWith: { one, _ in one })
  }
}

extension QuarterChanges {
  /// Reads `quarter 2026-Q2 26 2`, or nil.
  fileprivate init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count == 4, words[0] == "quarter", let quarter = Quarter(String(words[1])),
      let windows = Int(words[2]), let changed = Int(words[3]), (0...windows).contains(changed)
    else { return nil }
    self.init(quarter: quarter, windows: windows, changed: changed)
  }
}
