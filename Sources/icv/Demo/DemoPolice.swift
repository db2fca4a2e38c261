import Actions
import Findings
import Scheme

/// What the coordinator sends and what police answer by mail, in the practice quarter.
struct DemoPolice {
  let story: DemoStory

  /// The correspondence that follows a window's visit.
  func answer(after window: Int) throws {
    switch window {
    case 0: try firstLetters()
    case 7: try replies("Staff were reminded and a check was added to the handover.", .reminder)
    case 13: try replies("The bell of cell 4 was replaced by estates.", .repair)
    case 24: try resolveWhatIsProved()
    default: try send()
    }
  }

  private func firstLetters() throws {
    try send()
    for action in try story.unclosed() {
      let day = action.concern.day.adding(days: 4)
      try story.act(.acknowledge, on: action, day: day, from: "Insp. Hale")
      try story.act(
        .answer, on: action, day: day.adding(days: 2),
        note: "The custody team was reminded to answer bells within two minutes.",
        reply: .reminder, from: "Insp. Hale")
      try story.act(.accept, on: action, day: day.adding(days: 3))
      story.tell("4. \(action.reference) was sent, answered by mail, and accepted for checking.")
    }
  }

  private func send() throws {
    for action in try story.unclosed() where action.state == .draft {
      try story.act(.send, on: action, day: action.concern.day.adding(days: 2))
    }
  }

  private func replies(_ note: String, _ kind: ReplyKind) throws {
    try send()
    for action in try story.unclosed() where action.state.waitsFor == .police {
      let day = (action.events.last?.day ?? action.concern.day).adding(days: 5)
      try story.act(
        .answer, on: action, day: day, note: note, reply: kind, from: "Insp. Hale")
      try story.act(.accept, on: action, day: day.adding(days: 1))
      let again = action.timesReopened > 0 ? " again, after visitors found it not fixed" : ""
      story.tell("   \(action.reference) was answered\(again).")
    }
  }

  private func resolveWhatIsProved() throws {
    try send()
    for action in try story.unclosed() where action.refusal(of: .resolve) == nil {
      let day = (action.events.last?.day ?? action.concern.day).adding(days: 2)
      let why =
        action.concern.kind.canBeChecked
        ? "later visitors saw it put right" : "it is over, and the answer was judged enough"
      try story.act(.resolve, on: action, day: day, note: "Resolved: \(why).")
      story.tell("   \(action.reference) is resolved: \(why).")
    }
  }
}
