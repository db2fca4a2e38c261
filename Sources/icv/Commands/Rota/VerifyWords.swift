import RotaDrawing
import Scheme

/// What the one who checks a draw reads when everything holds.
struct VerifyWords {
  private let found: RotaVerification

  init(_ found: RotaVerification) { self.found = found }

  func text(digest: String, isPublished: Bool) -> String {
    var facts = FactList()
    if let period = found.period {
      facts.add("Period", Words.period(period.first, weeks: period.weeks))
    }
    facts.add("Written for", found.auditor)
    facts.add("Commitment", found.commitment)
    facts.add("Published", Self.published(isPublished))
    facts.add("Windows drawn", "\(found.windows)")
    facts.add("Set by hand", Self.settled(found.pins))
    facts.add("Changed after it", Self.overrides(found))
    for quarter in found.quarters where found.quarters.count > 1 {
      facts.add("  \(quarter.quarter.name)", Self.rate(quarter))
    }
    facts.add("Second draws", Self.secondDraws(found.secondDraws))
    facts.add("Draws made", Self.draws(found.draws))
    facts.add("This file", "SHA-256 \(digest)")
    return [
      "The draw holds: made again from its seed it is the same, window by window.", "", facts.text,
      "", changes,
    ].joined(separator: "\n")
  }

  private var changes: String {
    var columns = Columns("CHANGED", "WINDOW", "FROM", "TO", "BY", "WHY")
    for change in found.changes {
      columns.add(
        Words.moment(change.at), change.window.rawValue, Self.people(change.from),
        Self.people(change.to), change.by.rawValue, change.why)
    }
    return columns.text(ifEmpty: "Nobody changed anything by hand after the draw.")
  }

  /// What is said of a public file whose commitment opens.
  static func text(_ proof: PublicProof, digest: String, isPublished: Bool) -> String {
    var facts = FactList()
    facts.add("Period", Words.period(proof.period.first, weeks: proof.period.weeks))
    facts.add("Commitment", proof.commitment)
    facts.add("Published", published(isPublished))
    facts.add("Windows drawn", "\(proof.windows), as the scheme says")
    facts.add("Set by hand", settled(proof.pins))
    facts.add(
      "Changed after it",
      "\(percent(proof.overrideRate)) of windows, in "
        + Words.count(proof.changes, "change"))
    for quarter in proof.quarters where proof.quarters.count > 1 {
      facts.add("  \(quarter.quarter.name)", rate(quarter))
    }
    facts.add("Second draws", secondDraws(proof.secondDraws))
    facts.add("Draws made", draws(proof.draws))
    facts.add("This file", "SHA-256 \(digest)")
    return [
      "The commitment opens: seed, period and moves are those committed to.",
      "That the rota follows from them is for the scheme's auditor, who has what visitors offered;"
        + "\nthe scheme says that it does.", "", facts.text,
    ].joined(separator: "\n")
  }

  /// `2 of 26 windows (7.7%)`.
  static func overrides(_ found: RotaVerification) -> String {
    let changed = Set(found.changes.map(\.window)).count
    return "\(changed) of \(Words.count(found.windows, "window")) changed by hand"
      + " (\(percent(found.overrideRate)))"
  }

  /// A part of a thousand as a percentage.
  static func percent(_ thousandth: Int) -> String { "\(thousandth / 10).\(thousandth % 10)%" }

  private static func rate(_ quarter: QuarterChanges) -> String {
    "\(quarter.changed) of \(quarter.windows) (\(percent(quarter.rate)))"
  }

  private static func published(_ isChecked: Bool) -> String {
    isChecked
      ? "the same commitment was published"
      : "not compared: give what you were sent before the period with --published"
  }

  private static func settled(_ count: Int) -> String {
    "\(Words.count(count, "window or hand-back", "windows or hand-backs")) before the draw or in"
      + " its draft"
  }

  private static func secondDraws(_ count: Int) -> String {
    "\(Words.count(count, "moment")) drawn once more at a pair's wish"
  }

  private static func draws(_ count: Int) -> String {
    count == 1 ? "1, this one" : "\(count) of weeks of this period, of which this is the rota"
  }

  private static func people(_ visitors: [VisitorID]) -> String {
    visitors.isEmpty ? "nobody" : visitors.map(\.rawValue).joined(separator: " ")
  }
}

/// A draw that holds, as JSON tells it.
struct VerifiedFacts: Encodable {
  let verified = true
  let kind: String
  let commitment: String
  let publishedCompared: Bool
  let from: String?
  let weeks: Int?
  let windows: Int
  let pins: Int
  let changed: Int
  let overrideRatePerThousand: Int
  let quarters: [QuarterFacts]
  let secondDraws: Int
  let draws: Int
  let changes: [ChangeFacts]?
  let sha256: String

  init(_ found: RotaVerification, _ digest: String, isPublished: Bool) {
    kind = "full"
    commitment = found.commitment
    publishedCompared = isPublished
    from = found.period?.first.description
    weeks = found.period?.weeks
    windows = found.windows
    pins = found.pins
    changed = Set(found.changes.map(\.window)).count
    overrideRatePerThousand = found.overrideRate
    quarters = found.quarters.map(QuarterFacts.init)
    secondDraws = found.secondDraws
    draws = found.draws
    changes = found.changes.map(ChangeFacts.init)
    sha256 = digest
  }

  init(_ found: PublicVerification, _ digest: String, isPublished: Bool) {
    let proof = found.proof
    kind = "public"
    commitment = proof.commitment
    publishedCompared = isPublished
    from = proof.period.first.description
    weeks = proof.period.weeks
    windows = proof.windows
    pins = proof.pins
    changed = proof.quarters.reduce(0) { $0 + $1.changed }
    overrideRatePerThousand = proof.overrideRate
    quarters = proof.quarters.map(QuarterFacts.init)
    secondDraws = proof.secondDraws
    draws = proof.draws
    changes = nil
    sha256 = digest
  }

  /// A quarter's changes.
  struct QuarterFacts: Encodable {
    let quarter: String
    let windows: Int
    let changed: Int
    let perThousand: Int

    init(_ quarter: QuarterChanges) {
      self.quarter = quarter.quarter.description
      (windows, changed, perThousand) = (quarter.windows, quarter.changed, quarter.rate)
    }
  }

  /// A change by hand.
  struct ChangeFacts: Encodable {
    let window: String
    let at: String
    let by: String
    let from: [String]
    let to: [String]
    let why: String

    init(_ change: ManualChange) {
      window = change.window.rawValue
      at = LondonTime.text(change.at)
      by = change.by.rawValue
      from = change.from.map(\.rawValue)
      to = change.to.map(\.rawValue)
      why = change.why
    }
  }
}
