import Foundation
import Predictability
import SchemeOffice
import Spreadsheets

/// The files of a report: for each suite a heat map, and the same figures as page and spreadsheet.
struct PredictabilityFolder {
  let report: PredictabilityReport
  let asked: PredictabilityAsked

  init(_ report: PredictabilityReport, _ asked: PredictabilityAsked) {
    self.report = report
    self.asked = asked
  }

  /// Writes the files into a folder, which is made where it is missing.
  func write(to path: String, _ options: GlobalOptions) throws {
    let folder = URL(fileURLWithPath: path)
    var files: [(name: String, text: String)] = []
    for (number, found) in report.suites.enumerated() {
      files.append(
        ("visits-\(safe(asked.suites[number])).svg", heatMap(number, found).svg))
    }
    files.append(("predictability.html", PredictabilityPage(report, asked).html))
    files.append(("predictability.csv", SheetWriter.sheet(rows)))
    let output = Output(options: options)
    guard !options.dryRun else {
      return output.say("Would be written to \(path): \(Words.list(files.map(\.name))).")
    }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(
          to: folder.appendingPathComponent(file.name), options: .atomic)
      }
    } catch {
      throw Problem(
        .fault, "file_not_written", ShelfFault.reason(error), at: path,
        next: "See that the folder can be written to.")
    }
    output.say(
      "Written to \(path): \(Words.list(files.map(\.name))). Keep them from police and public.")
  }

  private func heatMap(_ number: Int, _ found: Findings) -> PredictabilityHeatMap {
    PredictabilityHeatMap(asked, suite: asked.suites[number], found.blindSpots)
  }

  /// A suite's name as a part of a file's name.
  private func safe(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  private var rows: [[String]] {
    let headings = [
      "suite", "weekday", "band", "made", "expected", "chance_of_none", "open",
    ]
    return [headings]
      + zip(asked.suites, report.suites).flatMap { name, found in
        found.blindSpots.spots.map { spot in
          [
            name, PredictabilityWords.weekday(spot.weekday), asked.history.bands[spot.band].name,
            "\(spot.made)", PredictabilityWords.figure(spot.expected),
            PredictabilityWords.figure(spot.noneChance, 4), spot.isOpen ? "yes" : "no",
          ]
        }
      }
  }
}
