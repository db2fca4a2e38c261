import Actions
import ArgumentParser
import Scheme
import SchemeOffice

/// Doing a deed to an action and telling what became of it, alike for every verb.
enum ActionDeed {
  static func perform(
    _ deed: Deed, on reference: String, note: String? = nil, _ options: GlobalOptions,
    _ source: SourceOptions? = nil
  ) throws {
    try perform(event(deed, note), on: reference, options, source)
  }

  /// An event to be completed with what a verb asks for.
  static func event(_ deed: Deed, _ note: String?) -> ActionEvent {
    // The office sets the moment.
    ActionEvent(deed, at: Instant(milliseconds: 0), note: note)
  }

  static func perform(
    _ event: ActionEvent, on reference: String, _ options: GlobalOptions,
    _ source: SourceOptions? = nil
  ) throws {
    let office = try Opening.office(options)
    let desk = try Opening.desk(options, source)
    let action = try office.act(event, on: reference, by: desk)
    let output = Output(options: options)
    output.show(ActionFacts(action)) {
      let would = options.dryRun ? "would be" : "is"
      let day = action.events.last.map { ", \(Words.day($0.day))" } ?? ""
      return """
        \(Words.deed(event.deed))\(day). \(action.reference) \(would) \(action.state.label).
        Now: \(Words.turn(action.state)).
        """
    }
    output.say("Next: \(ActionText(action).hint)")
  }
}
