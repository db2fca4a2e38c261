import Scheme
import Seals

/// A file for an auditor as it was handed in: what it says, and what in it was altered.
struct RevealReading {
  private(set) var stated: [String: String] = [:]
  private(set) var altered: [RotaDifference] = []
  private var facts: [String] = []
  private(set) var drawn: [String] = []
  private(set) var changes: [ManualChange] = []

  init(text: String) throws(RevealFault) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == RotaReveal.format else { throw .notReveal }
    guard lines.popLast() == "", lines.popLast() == "end \(lines.count)" else {
      throw .incomplete
    }
    var counts: [Int] = []
    var index = 1
    while index < lines.count, counts.isEmpty {
      let words = lines[index].split(separator: " ").map(String.init)
      if words.first == "lines" { counts = words.dropFirst().compactMap { Int($0) } }
      if words.count == 2 { stated[words[0]] = words[1] }
      index += 1
    }
    guard counts.count == 3, counts.allSatisfy({ $0 >= 0 }),
      lines.count - index == counts.reduce(0, +)
    else { throw .incomplete }
    for (place, text) in lines[index...].enumerated() {
      guard let (line, isWhole) = CheckedLine.reading(text) else {
        throw .unreadable(line: index + place + 1, text: text)
      }
      if !isWhole { altered.append(.altered(line: index + place + 1, text: line)) }
      try take(line, place: place, counts: counts, number: index + place + 1)
    }
  }

  private mutating func take(
    _ line: String, place: Int, counts: [Int], number: Int
  ) throws(RevealFault) {
    if place < counts[0] {
      facts.append(line)
    } else if place < counts[0] + counts[1] {
      drawn.append(line)
    } else {
      guard let change = ManualChange(line: line) else {
        throw .unreadable(line: number, text: line)
      }
      changes.append(change)
    }
  }

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
    var reveal = RotaReveal(
      RotaDraw(facts: facts, seed: seed, moves: moves),
      rota: DrawnRota(windows: [], score: RotaScore(), rounds: [], moments: []), secret: secret,
      changes: changes, secondDraws: Int(stated["second_draws"] ?? "") ?? 0,
      auditor: PersonID(stated["for"] ?? ""))
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
}
