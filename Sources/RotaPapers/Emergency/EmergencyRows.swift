import Rotas
import Scheme

extension EmergencyPack {
  /// The windows as rows of a spreadsheet, headings first.
  public var rows: [[String]] {
    let most = max(2, turns.map(\.visitors.count).max() ?? 0)
    let people = (1...most).flatMap { ["visitor_\($0)", "telephone_\($0)"] }
    return [["never_to_police", "made_on", "window", "week", "suite", "state"] + people]
      + turns.map { turn in
        let names = (0..<most).flatMap { index -> [String] in
          guard index < turn.visitors.count else { return ["", ""] }
          return [turn.visitors[index].name ?? "", turn.visitors[index].phone ?? ""]
        }
        return [
          "NEVER TO POLICE", madeOn.description, turn.window.rawValue,
          turn.week.monday.description, turn.suite, turn.state.words,
        ] + names
      }
  }
}
