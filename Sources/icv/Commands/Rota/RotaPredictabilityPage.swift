import Foundation
import Predictability

/// The report as one page that can be printed: verdict, heat maps, and the same figures as tables.
struct PredictabilityPage {
  let report: PredictabilityReport
  let asked: PredictabilityAsked

  init(_ report: PredictabilityReport, _ asked: PredictabilityAsked) {
    self.report = report
    self.asked = asked
  }

  var html: String {
    let title = "How predictable were the visits?"
    let body = zip(asked.suites, report.suites).map(section).joined()
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font: 1rem/1.5 sans-serif; color: #0b0c0c; max-width: 60rem; margin: 1rem auto; }
      table { border-collapse: collapse; margin: 1rem 0; }
      th, td { border: 1px solid #505a5f; padding: 0.25rem 0.6rem; text-align: left; }
      caption { font-weight: bold; text-align: left; }
      svg { max-width: 100%; height: auto; }
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p><strong>Not for police or public.</strong> What stands here could be turned into a
      timetable.</p>
      <p>\(safe("\(Words.day(asked.monday)) to \(Words.day(asked.lastDay)). \(asked.law)"))</p>
      <p><strong>\(PredictabilityWords.word(report.overall.verdict))</strong>:
      \(safe(PredictabilityWords.verdict(report.overall)))</p>
      <p>\(safe(PredictabilityWords.sight(report.overall)))</p>
      \(summary)
      \(body)</main>
      </body>
      </html>

      """
  }

  private var summary: String {
    let rows = zip(asked.suites + ["All"], report.suites + [report.overall]).map { name, found in
      row(
        name,
        [
          "\(found.visits)", PredictabilityWords.figure(found.entropyRatio, 3),
          found.best.map { PredictabilityWords.watches($0.name) } ?? "",
          PredictabilityWords.percent(found.best?.skillOverLaw ?? 0),
          PredictabilityWords.figure(found.chance), PredictabilityWords.word(found.verdict),
        ])
    }
    return table(
      "Suites",
      [
        "Suite", "Visits", "Entropy", "Best guesser watches", "Gain over the rules", "P",
        "Verdict",
      ], rows)
  }

  private func section(_ name: String, _ found: Findings) -> String {
    let bands = asked.history.bands.map(\.name)
    let spots = (0..<7).map { weekday in
      row(
        PredictabilityWords.weekday(weekday),
        found.blindSpots.spots.filter { $0.weekday == weekday }.map { spot in
          guard spot.isOpen || spot.made > 0 else { return "closed" }
          return "\(spot.made) (\(PredictabilityWords.figure(spot.expected, 1)))"
        })
    }
    let hazard = found.hazard.map { one in
      row(
        Words.count(one.days, "day"),
        [
          PredictabilityWords.percent(one.share), PredictabilityWords.percent(one.lawShare),
          PredictabilityWords.figure(one.chance),
        ])
    }
    return "<h2>\(safe(name))</h2>\n"
      + PredictabilityHeatMap(asked, suite: name, found.blindSpots).svg
      + table("Visits made (expected under the rules)", ["Weekday"] + bands, spots)
      + table(
        "After a visit, another came", ["Within", "Visits", "Under the rules", "P"], hazard)
  }

  private func table(_ caption: String, _ headings: [String], _ rows: [String]) -> String {
    let head = headings.map { "<th scope=\"col\">\(safe($0))</th>" }.joined()
    return
      "<table>\n<caption>\(safe(caption))</caption>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
      + rows.joined() + "</tbody>\n</table>\n"
  }

  private func row(_ heading: String, _ cells: [String]) -> String {
    "<tr><th scope=\"row\">\(safe(heading))</th>"
      + cells.map { "<td>\(safe($0))</td>" }.joined() + "</tr>\n"
  }

  private func safe(_ text: String) -> String { PredictabilityHeatMap.safe(text) }
}
