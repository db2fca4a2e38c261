import ArgumentParser
import RotaDrawing
import Scheme
import SchemeOffice

/// `icv rota explain`: why a window is as it is, or how a visitor's load stands.
struct RotaExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Why a window is as it is, or how a visitor's load stands.",
    discussion: """
      Examples:
        icv rota explain LEA-2026-07-06
        icv rota explain V07
        icv rota explain --as V07     a visitor's own windows, once confirmed

      It never tells a day or a time.
      """)

  @Argument(help: "A window, or a visitor's id or name (else whoever acts).") var what: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options)
    let output = Output(options: options)
    let asked = try what ?? office.reader(desk).person.rawValue
    if RotaExplain.isWindow(asked) {
      let told = try office.explainWindow(asked, by: desk)
      output.show(WindowExplainedFacts(told)) { ExplanationText(told).text }
      output.say("Next: icv rota suggest \(told.window.id)")
    } else {
      let told = try office.explainVisitor(asked, by: desk)
      output.show(FairnessFacts(told)) { FairnessText(told).text }
    }
  }

  /// Whether a text is a window's identifier: a suite's code and a day.
  static func isWindow(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    guard parts.count >= 4 else { return false }
    return (1...(parts.count - 3)).contains {
      CalendarDay(parts[$0...($0 + 2)].joined(separator: "-")) != nil
    }
  }
}
