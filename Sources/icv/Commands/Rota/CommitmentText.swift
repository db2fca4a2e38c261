import RecordKeeping
import Scheme
import SchemeOffice

/// The commitment to a draw as a text to publish: it tells nothing that was drawn.
struct CommitmentText {
  private let seen: CommitmentSeen

  init(_ seen: CommitmentSeen) { self.seen = seen }

  /// From the first Monday to the last Sunday, in words.
  var period: String { Words.period(seen.line.first, weeks: seen.line.weeks) }

  /// The whole text.
  var text: String {
    let last = Words.day(seen.line.first.adding(weeks: seen.line.weeks - 1).sunday)
    var facts = FactList()
    facts.add("Period", "\(period) (\(Words.count(seen.line.weeks, "week")))")
    facts.add(
      "Drawn", "\(LondonTime.text(seen.line.drawnAt)), by the way of drawing \(seen.version)")
    let paragraphs = [
      """
      What it is. Chance draws the rota from a secret number, the seed, so that nobody chooses who \
      visits custody when. The commitment above was computed from the seed and from all that the \
      draw rested on. It tells nothing about the rota, and it would be another number if either \
      were changed.
      """,
      """
      How to check. After \(last) the scheme publishes the seed in a file. `icv rota verify FILE \
      --published COMMITMENT` computes the commitment again from that file: it must be the one \
      above. An auditor whom the scheme names is given everything and draws the whole rota again.
      """,
    ]
    return
      ([
        "\(seen.scheme): commitment to the custody visiting rota", "", seen.line.commitment, "",
        facts.text,
      ]
      + paragraphs.flatMap { [""] + Columns.wrapped($0, width: 80) }).joined(separator: "\n") + "\n"
  }
}

extension Words {
  /// `6 April to 5 July 2026`, from the Monday of the first week to the Sunday of the last.
  static func period(_ first: VisitWeek, weeks: Int) -> String {
    let (from, to) = (first.monday, first.adding(weeks: max(1, weeks) - 1).sunday)
    let start = from.year == to.year ? "\(from.parts.day) \(Month(holding: from).name)" : day(from)
    return "\(start) to \(day(to))"
  }
}
