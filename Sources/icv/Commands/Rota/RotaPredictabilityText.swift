import Foundation
import Predictability

/// The report as a person reads it on a terminal.
struct PredictabilityText {
  let report: PredictabilityReport
  let asked: PredictabilityAsked
  let seed: UInt64

  init(_ report: PredictabilityReport, _ asked: PredictabilityAsked, seed: UInt64) {
    self.report = report
    self.asked = asked
    self.seed = seed
  }

  var text: String {
    let all = report.overall
    var parts = [opening, wrapped(verdictLine(all)), wrapped(PredictabilityWords.sight(all))]
    if asked.withoutTime > 0 || asked.history.secondOfDay > 0 { parts.append(leftOut) }
    parts += [suites, guessers(all), hazard]
    for (name, found) in zip(asked.suites, report.suites) { parts.append(spots(name, found)) }
    if let starts = all.starts { parts.append(wrapped(begins(starts))) }
    if !all.breaches.isEmpty { parts.append(breaches) }
    return parts.joined(separator: "\n\n")
  }

  private var opening: String {
    let weeks = asked.history.days / 7
    return [
      "How predictable were the visits? \(Words.day(asked.monday)) to \(Words.day(asked.lastDay)): "
        + "\(Words.count(report.overall.visits, "visit")) in \(Words.count(weeks, "week")).",
      asked.law,
      "Compared with \(report.drawn) histories drawn from these rules (seed \(seed)).",
    ].map(wrapped).joined(separator: "\n")
  }

  private func verdictLine(_ found: Findings) -> String {
    "\(PredictabilityWords.word(found.verdict)): \(PredictabilityWords.verdict(found))"
  }

  private var leftOut: String {
    var parts: [String] = []
    if asked.withoutTime > 0 {
      parts.append(
        "\(Words.count(asked.withoutTime, "visit")) had no time of arrival and "
          + "\(asked.withoutTime == 1 ? "is" : "are") not judged.")
    }
    if asked.history.secondOfDay > 0 {
      parts.append(
        "\(Words.count(asked.history.secondOfDay, "visit")) came second to a suite in a day: "
          + "only the first is judged.")
    }
    return wrapped(parts.joined(separator: " "))
  }

  private var suites: String {
    var columns = Columns(
      "SUITE", "VISITS", "ENTROPY", "BEST GUESSER", "OVER BASE", "OVER RULES", "P", "VERDICT")
    let rows = zip(asked.suites + ["all"], report.suites + [report.overall])
    for (name, found) in rows {
      columns.add(
        name, "\(found.visits)", PredictabilityWords.figure(found.entropyRatio, 3),
        found.best?.name.rawValue ?? "-", percent(found.best?.skillOverBase),
        percent(found.best?.skillOverLaw), PredictabilityWords.figure(found.chance),
        PredictabilityWords.word(found.verdict))
    }
    let leak = PredictabilityWords.percent(report.overall.designLeak)
    return columns.text(ifEmpty: "") + "\n"
      + wrapped(
        "Entropy 1 is all that the rules leave to chance. The rules alone give \(leak) away; "
          + "what counts is what a guesser gains over them. P is how likely an honest draw "
          + "looks as bad.")
  }

  private func guessers(_ found: Findings) -> String {
    var columns = Columns(
      "GUESSER", "OVER BASE", "OVER RULES", "BET P", "DRAWN P", "TENTH", "WATCHES")
    for one in found.guessers {
      columns.add(
        one.name.rawValue, percent(one.skillOverBase), percent(one.skillOverLaw),
        PredictabilityWords.figure(one.bettingChance),
        PredictabilityWords.figure(one.drawnChance),
        String(format: "%.0f%%", 100 * one.catch10), PredictabilityWords.watches(one.name))
    }
    return columns.text(ifEmpty: "") + "\n"
      + wrapped("Tenth: the visits in the tenth of hours it found likeliest; 10% is no knowledge.")
  }

  private var hazard: String {
    var columns = Columns("AFTER A VISIT", "ANOTHER WITHIN", "VISITS", "UNDER THE RULES", "P")
    for (name, found) in zip(asked.suites, report.suites) {
      for one in found.hazard {
        columns.add(
          name, Words.count(one.days, "day"), percent(one.share), percent(one.lawShare),
          PredictabilityWords.figure(one.chance))
      }
    }
    let gaps = zip(asked.suites, report.suites).compactMap { name, found -> String? in
      guard let shortest = found.gaps.shortest, let longest = found.gaps.longest else {
        return nil
      }
      return "\(name): \(shortest) to \(longest) days between visits, spread "
        + "\(PredictabilityWords.figure(found.gaps.deviation, 1)) "
        + "(\(PredictabilityWords.figure(found.gaps.lawDeviation, 1)) under the rules)."
    }
    return columns.text(ifEmpty: "") + "\n" + gaps.map(wrapped).joined(separator: "\n")
  }

  private func spots(_ name: String, _ found: Findings) -> String {
    let bands = asked.history.bands
    var lines = ["\(name): visits made, and in brackets how many the rules make one expect"]
    let width = bands.map(\.name.count).max().map { max(12, $0 + 2) } ?? 12
    func row(_ cells: [String]) -> String {
      cells.enumerated().map { place, cell in
        let room = place == 0 ? 11 : width
        return cell + String(repeating: " ", count: max(1, room - cell.count))
      }.joined().replacing(#/ +$/#, with: "")
    }
    lines.append(row([""] + bands.map(\.name)))
    for weekday in 0..<7 {
      let cells = found.blindSpots.spots.filter { $0.weekday == weekday }.map { spot in
        spot.isOpen || spot.made > 0
          ? "\(spot.made) (\(PredictabilityWords.figure(spot.expected, 1)))" : "closed"
      }
      lines.append(row([PredictabilityWords.weekday(weekday)] + cells))
    }
    lines.append(wrapped(blind(found.blindSpots)))
    return lines.joined(separator: "\n")
  }

  private func blind(_ spots: BlindSpots) -> String {
    let never = spots.blind.map {
      "\(PredictabilityWords.weekday($0.weekday)) \(asked.history.bands[$0.band].name)"
    }
    let count =
      "Never visited: \(never.count) of \(spots.spots.count { $0.isOpen }) open cells; chance "
      + "leaves \(PredictabilityWords.figure(spots.blindExpected, 1)), and as many or more "
      + "\(PredictabilityWords.chance(spots.blindChance))."
    guard !never.isEmpty, never.count <= 10 else { return count }
    return count + " They are: " + Words.list(never) + "."
  }

  private func begins(_ starts: StartMinutes) -> String {
    let figures =
      "Of \(Words.count(starts.count, "known start")), \(starts.onQuarters) "
      + "\(starts.onQuarters == 1 ? "is" : "are") on a quarter hour "
      + "(chance: \(PredictabilityWords.figure(starts.quartersExpected, 0)))"
    return asked.isDrawn
      ? figures + ", p \(PredictabilityWords.figure(starts.quarterChance)); spread over the band, "
        + "p \(PredictabilityWords.figure(starts.unevenChance))."
      : figures + ". People round the times they write down, so this decides nothing."
  }

  private var breaches: String {
    let all = zip(asked.suites, report.suites).flatMap { name, found in
      found.breaches.map { "\(name): \(PredictabilityWords.breach($0, asked))" }
    }
    let more = all.count > 8 ? ["and \(all.count - 8) more"] : []
    return (["Where the visits did not keep the rules:"] + all.prefix(8) + more)
      .map(wrapped).joined(separator: "\n")
  }

  private func percent(_ share: Double?) -> String {
    share.map(PredictabilityWords.percent) ?? "-"
  }

  private func wrapped(_ text: String) -> String {
    Columns.wrapped(text, width: 80).joined(separator: "\n")
  }
}
