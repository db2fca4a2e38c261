public import Actions
public import Scheme

/// One line of a matter's history, as the suite and the visitors may read it: no visitor is named.
public struct SheetLine: Hashable, Sendable {
  public let day: CalendarDay
  /// What happened, in a few words.
  public let what: String
  /// What was said; nil where nothing was, or where it is withheld.
  public let said: String?
  /// Whether what was said was left out because nobody has cleared it.
  public let isMasked: Bool

  /// A line of an event; nil for what is the scheme's own affair.
  public init?(_ event: ActionEvent, masked: MaskedWords) {
    guard let what = SheetLine.what(event) else { return nil }
    self.what = what
    day = event.day
    let hidden = masked.hides(event)
    let note = event.note.flatMap { $0.isEmpty ? nil : $0 }
    isMasked = hidden && note != nil
    said = hidden || SheetLine.isInternal(event) ? nil : note
  }

  /// The words for a deed; nil for one that does not leave the office.
  private static func what(_ event: ActionEvent) -> String? {
    switch event.deed {
    case .send: "The scheme asked"
    case .acknowledge: "The police have it in hand"
    case .answer:
      event.reply.map { "The police answered: \($0.label)" } ?? "The police answered"
    case .add: "The police added to their answer"
    case .cannot: "The police said that it cannot be done"
    case .extend: "The police asked for more time" + until(event)
    case .grant: "The scheme gave more time" + until(event)
    case .handOn:
      "The police handed it on" + (event.owner.map { " to \($0.label)" } ?? "")
    case .pause: "The clock was stopped"
    case .resume: "The clock runs again"
    case .sendBack: "The scheme asked again"
    case .accept: "The scheme accepted the answer, for later visitors to look"
    case .disagree: "The scheme and the police disagree"
    case .check(let result): "Visitors looked: \(result.label)"
    case .resolve, .resolveUnchecked: "Resolved"
    case .reopen: "Opened again"
    case .stepUp: event.rung.map { "Taken to \($0.label)" }
    case .regrade: event.severity.map { "Graded anew: \($0.label)" }
    case .hold, .reword, .restrict, .join, .unjoin, .recur, .declineStep: nil
    }
  }

  /// Whether the note is the office's own reason and no word to the police.
  private static func isInternal(_ event: ActionEvent) -> Bool {
    switch event.deed {
    case .send, .regrade, .stepUp, .resolve: true
    default: false
    }
  }

  private static func until(_ event: ActionEvent) -> String {
    event.until.map { ", until \($0.words)" } ?? ""
  }
}
