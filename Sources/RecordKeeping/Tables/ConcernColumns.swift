/// The columns of a concern, of the action it becomes and of that action's dated events.
enum ConcernColumns {
  static let concern = [
    Column("reference", "the concern's name: random, without order or gap"),
    Column("visit", "the visit it was found on"), Column("path", "the question"),
    Column("clause", "which of the question's concern clauses"),
    Column("theme", "theme of reports/themes.yaml"), Column("severity", "0 to 4"),
    Column("kind", "thing, practice or past_event"), Column("owner", "who can put it right"),
    Column("wording", "the form's own words for it"),
    Column("words_seal", "the visitors' own words"),
    Column("raised_with_seal", "with whom it was raised"),
    Column("raised_at", "when it was raised"), Column("reply_seal", "what was answered there"),
    Column("settled", "1 when put right before leaving"),
    Column("restricted", "1 when it must not reach the suite"),
  ]

  static let action = [
    Column("reference", "the action's name: random, without order or gap"),
    Column("concern", "the concern"), Column("suite", "which suite"),
    Column("severity", "0 to 4, frozen when raised"),
    Column("kind", "thing, practice or past_event"), Column("owner", "who can put it right"),
  ]

  static let event = [
    Column("action", "the action"), Column("event", "what happened"),
    Column("day", "the day it was received or done"), Column("side", "scheme or police"),
    Column("visit", "the visit, for a check"), Column("result", "of a check"),
    Column("checkers", "ids of those who checked"),
    Column("promise", "the day promised"), Column("note_seal", "what was said"),
  ]

  static let broughtIn = [
    Column("reference", "the matter's name: random, without order or gap"),
    Column("suite", "which suite"), Column("day", "the day it was first raised"),
    Column("called", "what it was called where it came from"),
    Column("theme", "theme of reports/themes.yaml"), Column("severity", "0 to 4"),
    Column("kind", "thing, practice or past_event"), Column("owner", "who can put it right"),
    Column("wording", "what it is, naming nobody"), Column("words_seal", "what was noted then"),
    Column("restricted", "1 when it must not reach the suite"),
  ]

  static let terms = [
    Column("action", "the action"), Column("raised_at", "when the concern was handed in"),
    Column("goes_at", "when it goes by itself; nothing where it waits for a person"),
    Column("acknowledge", "time to acknowledge by severity, with the day the force agreed to it"),
    Column("answer", "time to answer, the same"),
    Column("put_right", "time to put right, the same"),
  ]

  static let deed = [
    Column("action", "the action"), Column("deed", "what was done"),
    Column("at", "the moment it counts from: done or received"),
    Column("side", "scheme or police"), Column("visit", "the visit, for a check"),
    Column("result", "of a check"), Column("checkers", "ids of those who checked"),
    Column("until", "the day promised, asked for or granted"),
    Column("reply", "which kind of reply an answer is"),
    Column("owner", "to whom it was handed on"),
    Column("named_seal", "to which person or post"),
    Column("other", "the action it was joined to, or whose return it is"),
    Column("severity", "0 to 4, as graded anew"), Column("rung", "the rung it stepped up to"),
    Column("note_seal", "what was said, or why"),
  ]
}
