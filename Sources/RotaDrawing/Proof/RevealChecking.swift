import Scheme
import Seals

/// The single checks of a file that opens a draw.
struct RevealChecking {
  let reading: RevealReading
  let reveal: RotaReveal

  /// Whether what is opened is what was committed to.
  func ofCommitment(published: String?) -> [RotaDifference] {
    var found: [RotaDifference] = []
    let (stated, made) = (reading.stated, reveal.commitment)
    if reading.way != reveal.draw.way {
      found.append(.way(stated: reading.way, made: reveal.draw.way))
    }
    if stated["seed_digest"] != made.seedDigest {
      let digit = SeedMending.digit(of: reveal.seed) {
        $0.digest.description == stated["seed_digest"]
      }
      found.append(.seed(digit: digit))
    }
    if stated["facts"] != made.factsSeal { found.append(.facts) }
    if stated["commitment"] != made.hash {
      found.append(.commitment(stated: stated["commitment"] ?? "", found: made.hash))
    }
    if let published, published != stated["commitment"] {
      found.append(.published(stated: stated["commitment"] ?? "", published: published))
    }
    return found
  }

  /// Where the facts are not those the office kept, line by line.
  func ofFacts(kept: RotaFacts?) -> [RotaDifference] {
    guard let kept else { return [] }
    return FactsDifference.between(kept, reveal.facts)
  }

  /// Where the rota drawn again is not the one in the file.
  func ofWindows(_ pairing: @escaping PairingChoice) -> [RotaDifference] {
    do {
      let again = try reveal.draw.run(pairing: pairing).windows.filter { !$0.stands }
      return differences(stated: reveal.drawn, again: again.map(\.line))
    } catch {
      return [.refused(error)]
    }
  }

  private func differences(stated: [String], again: [String]) -> [RotaDifference] {
    let (one, other) = (byWindow(stated), byWindow(again))
    return Set(one.keys).union(other.keys).sorted().compactMap { id in
      one[id] == other[id] ? nil : .window(id, stated: one[id], again: other[id])
    }
  }

  private func byWindow(_ lines: [String]) -> [WindowID: String] {
    Dictionary(
      lines.map { (Self.window($0), $0) }, uniquingKeysWith: { one, other in one + "; " + other })
  }

  /// The window that a line is about.
  static func window(_ line: String) -> WindowID {
    WindowID(line.split(separator: " ").dropFirst().first ?? "")
  }

  /// Changes that start from others than those who had the window by then.
  var ofChanges: [RotaDifference] {
    var have = byWindow(reveal.drawn).mapValues { line -> [VisitorID] in
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] != "-" else { return [] }
      return words[2].split(separator: ",").map { VisitorID($0) }
    }
    return reveal.changes.compactMap { change in
      let had = have[change.window] ?? []
      have[change.window] = change.to
      return Set(had) == Set(change.from)
        ? nil : .change(change.window, from: change.from, had: had)
    }
  }
}
