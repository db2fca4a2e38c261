import Actions
import ArgumentParser
import SchemeOffice

/// Doing a deed to an action and telling what became of it, alike for every verb.
enum ActionDeed {
  static func perform(
    _ deed: Deed, on reference: String, note: String? = nil, promise: String? = nil,
    visit: String? = nil, _ options: GlobalOptions, _ source: SourceOptions? = nil
  ) throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options, source)
    let action = try office.act(
      deed, on: reference, note: note,
      promise: promise.map { try Typed.day($0, option: "--promise") }, visit: visit, by: desk)
    let output = Output(options: options)
    output.show(ActionFacts(action)) {
      let would = options.dryRun ? "would be" : "is"
      let day = action.events.last.map { ", \(Words.day($0.day))" } ?? ""
      return """
        \(Words.deed(deed))\(day). \(action.reference) \(would) \(action.state.label).
        Now: \(Words.turn(action.state)).
        """
    }
    output.say("Next: \(ActionText(action).hint)")
  }
}
