import Foundation
import ReportPapers
import Testing

@Suite struct `A report of a period as a paper` {
  @Test(arguments: ["annual", "quarter", "panel"])
  func `every template that the program carries can be filled`(name: String) throws {
    let html = try FixtureQuarter().paper(name).html
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(!html.contains("{" + "visits"))
    if let out = ProcessInfo.processInfo.environment["ICV_LOOK"] {
      try html.write(toFile: "\(out)/\(name).html", atomically: true, encoding: .utf8)
      try FixtureQuarter().paper(name).fragment.write(
        toFile: "\(out)/\(name)-fragment.html", atomically: true, encoding: .utf8)
    }
  }
}
