import Actions
import Scheme

/// A clock as JSON tells it.
struct ClockFacts: Encodable {
  let target: String
  let allowance: String
  let agreedOn: String?
  let standing: String
  let dueDay: String?
  let dueAt: String?
  let late: Bool
  let used: Length
  let left: Length
  let timeline: [Turn]

  /// A length of time: working days, or minutes where hours are counted.
  struct Length: Encodable {
    let workingDays: Int?
    let minutes: Int?

    init(_ time: ClockTime) {
      workingDays = time.unit == .workingDays ? time.amount : nil
      minutes = time.minutes
    }
  }

  struct Turn: Encodable {
    let at: String
    let day: String
    let what: String
    let event: String?
    let dueAt: String?
    let used: Length
    let left: Length
    let why: String
  }

  init(_ clock: Clock) {
    target = clock.target.rawValue
    allowance = "\(clock.allowance.amount)\(clock.allowance.unit.rawValue)"
    agreedOn = clock.allowance.agreedOn?.description
    standing = clock.standing.rawValue
    dueDay = clock.due?.day.description
    dueAt = clock.due.map { LondonTime.text($0.ends) }
    late = clock.isLate
    used = Length(clock.used)
    left = Length(clock.left)
    timeline = clock.turns.map { turn in
      var name: String?
      if case .event(let event) = turn.cause { name = event.deed.name }
      return Turn(
        at: LondonTime.text(turn.at), day: turn.day.description, what: turn.kind.rawValue,
        event: name, dueAt: turn.due.map { LondonTime.text($0.ends) }, used: Length(turn.used),
        left: Length(turn.left), why: Words.turn(turn))
    }
  }
}

/// A promise as JSON tells it.
struct PromiseFacts: Encodable {
  let day: String
  let madeOn: String
  let standing: String
  let decidedOn: String?

  init(_ promise: Promise) {
    day = promise.day.description
    madeOn = promise.made.day.description
    standing = promise.standing.rawValue
    decidedOn = promise.decided?.day.description
  }
}

/// Why an action is overdue, as JSON tells it.
struct OverdueFacts: Encodable {
  let target: String
  let allowance: String
  let agreedOn: String?
  let dueAt: String
  let over: ClockFacts.Length
  let owner: String
  let turnSince: String
  let promised: String?
  let why: String

  init(_ overdue: Overdue) {
    target = overdue.target.rawValue
    allowance = "\(overdue.allowance.amount)\(overdue.allowance.unit.rawValue)"
    agreedOn = overdue.allowance.agreedOn?.description
    dueAt = LondonTime.text(overdue.due.ends)
    over = ClockFacts.Length(overdue.over)
    owner = overdue.owner.rawValue
    turnSince = LondonTime.text(overdue.since.at)
    promised = overdue.promised?.description
    why = Words.overdue(overdue)
  }
}

/// Whom an action waited for, as JSON tells it.
struct WaitingFacts: Encodable {
  let force: Part
  let otherOwner: Part
  let scheme: Part
  let ofWhichPaused: Part
  let whole: Part

  struct Part: Encodable {
    let days: Int
    let workingDays: Int
    let minutes: Int

    init(_ waited: Waited) {
      (days, workingDays, minutes) = (waited.days, waited.workingDays, waited.minutes)
    }
  }

  init(_ split: WaitingSplit) {
    force = Part(split[.force])
    otherOwner = Part(split[.otherOwner])
    scheme = Part(split[.scheme])
    ofWhichPaused = Part(split.paused)
    whole = Part(split.whole)
  }
}
