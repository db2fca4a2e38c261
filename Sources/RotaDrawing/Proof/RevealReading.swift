import Scheme
import Seals

/// A file for an auditor as it was handed in: what it says, and what in it was altered.
struct RevealReading {
  private(set) var stated: [String: String] = [:]
  /// The way of drawing that the file states.
  let way: WayOfDrawing
  private(set) var altered: [RotaDifference] = []
  private var facts: [String] = []
  private(set) var drawn: [String] = []
  private(set) var changes: [ManualChange] = []

  init(text: String) throws(RevealFault) {
    guard text.utf8.count <= RevealLimits.bytes else { throw .tooLarge(bytes: text.utf8.count) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == RotaReveal.format else { throw .notReveal }
    guard lines.popLast() == "", lines.popLast() == "end \(lines.count)" else {
      throw .incomplete
    }
    var counts: [Int] = []
    var index = 1
    while index < lines.count, counts.isEmpty {
      let words = lines[index].split(separator: " ", maxSplits: 1).map(String.init)
      if words.first == "lines" {
        counts = lines[index].split(separator: " ").dropFirst().compactMap { Int($0) }
      }
      if words.count == 2 { stated[words[0]] = words[1] }
      index += 1
    }
    way = try Self.way(stated["version"])
    guard counts.count == 3, counts.allSatisfy({ (0...lines.count).contains($0) }),
      lines.count - index == counts.reduce(0, +)
    else { throw .incomplete }
    for (place, text) in lines[index...].enumerated() {
      guard let (line, code) = CheckedLine.reading(text) else {
        throw .unreadable(line: index + place + 1, text: text)
      }
      let isWhole = code == CheckedLine.code(of: line)
      if !isWhole { note(line, code: code, number: index + place + 1) }
      let isTaken = take(line, place: place, counts: counts)
      guard isTaken || !isWhole else {
        throw .unreadable(line: index + place + 1, text: line)
      }
    }
  }

  /// The way of drawing of this name; refused where this release cannot draw so.
  static func way(_ version: String?) throws(RevealFault) -> WayOfDrawing {
    guard let version else { throw .incomplete }
    guard let way = WayOfDrawing(rawValue: version) else {
      throw .otherVersion(version, known: WayOfDrawing.names)
    }
    return way
  }

  /// What the first few altered lines were is found out; of many it would take too long.
  private mutating func note(_ line: String, code: String, number: Int) {
    let was = altered.count < 10 ? LineMending.original(of: line, code: code) : nil
    altered.append(.altered(line: number, text: line, was: was))
  }

  private mutating func take(_ line: String, place: Int, counts: [Int]) -> Bool {
    if place < counts[0] {
      facts.append(line)
    } else if place < counts[0] + counts[1] {
      drawn.append(line)
    } else {
      guard let change = ManualChange(line: line) else { return false }
      changes.append(change)
    }
    return true
  }

  /// A count that the file states; 0 where it states none.
  func number(_ key: String) -> Int { stated[key].flatMap { Int($0) } ?? 0 }

  /// What the file opens.
  func reveal() throws(RevealFault) -> RotaReveal {
    let facts: RotaFacts
    do {
      facts = try RotaFacts(text: self.facts.map { $0 + "\n" }.joined())
    } catch {
      throw .facts(error)
    }
    guard let seed = SeedStream.Seed(hex: stated["seed"] ?? ""),
      let secret = Salt(hex: stated["secret"] ?? ""), let moves = Int(stated["moves"] ?? "")
    else { throw .incomplete }
    try RevealLimits.check(facts, moves: moves)
    var reveal = RotaReveal(
      RotaDraw(facts: facts, seed: seed, moves: moves),
      rota: DrawnRota(windows: [], score: RotaScore(), rounds: [], moments: []), secret: secret,
      changes: changes, secondDraws: number("second_draws"), draws: number("draws"),
      auditor: stated["for"] ?? "")
    reveal.drawn = drawn
    return reveal
  }
}

/// Why a file is none that opens a draw.
public enum RevealFault: Error, Hashable, Sendable {
  /// It does not begin as such a file does, or is of a form this release does not know.
  case notReveal
  /// Lines are missing.
  case incomplete
  /// A line is none of this form; lines count from 1.
  case unreadable(line: Int, text: String)
  /// The facts in it are none.
  case facts(FactsFault)
  /// It was drawn in a way that this release does not know.
  case otherVersion(String, known: String)
  /// It is larger than any such file.
  case tooLarge(bytes: Int)
  /// It describes a draw larger than this release makes.
  case tooMuch(RevealLimits.Measure, found: Int, most: Int)
}
