import RecordKeeping
import RotaPapers
import Scheme
import SchemeOffice

/// What one of a pair reads about when to go.
struct MomentText {
  private let seen: MomentSeen

  init(_ seen: MomentSeen) { self.seen = seen }

  /// Where, with whom, when, and what to do.
  var text: String {
    let window = seen.window
    let with = seen.partners.isEmpty ? "" : ", with \(Words.list(seen.partners.map(Self.partner)))"
    let where_ = "\(seen.suite), week of \(Words.day(window.week.monday))\(with)."
    return ([where_, ""] + body + others).joined(separator: "\n")
  }

  private var body: [String] {
    guard let moment = seen.moment else { return chosen }
    let when = ArrivalWords(moment).text
    let again =
      seen.mayDrawAgain
      ? [
        "- If one of you cannot: icv rota moment \(seen.window.id) --again",
        "  It is drawn once more, once, and nobody asks why.",
      ]
      : []
    return [
      when, "", "- Tell your partner, and nobody else: not the coordinator, no diary others read.",
      "- Once you both can, say that it is arranged, not when:",
      "  icv rota arranged \(seen.window.id)",
    ] + again
  }

  /// What is said where nothing was drawn.
  private var chosen: [String] {
    let names = seen.partners.map(\.name)
    let first =
      seen.choice == .pair
      ? "In this scheme the pair choose when to go, and nothing is drawn for them."
      : "No moment was drawn for this window, so you choose when to go."
    let who = names.isEmpty ? "your partner" : Words.list(names)
    return Columns.wrapped(
      "\(first) Agree with \(who) on a day and an hour of that week, by day or by night, and on one"
        + " that nobody would expect. Tell nobody else.", width: 80)
      + ["", "- Once it is agreed: icv rota arranged \(seen.window.id)"]
  }

  private var others: [String] {
    guard !seen.others.isEmpty else { return [] }
    let first = seen.others.prefix(3).map(\.rawValue)
    let more = seen.others.count - first.count
    let list = Words.list(more > 0 ? first + ["\(more) more"] : Array(first))
    return ["", "Your other windows to come: \(list)."]
  }

  private static func partner(_ partner: MomentSeen.Partner) -> String {
    partner.phone.map { "\(partner.name) (\($0))" } ?? partner.name
  }
}

/// The two hours of an arrival in words, the night's day named beyond doubt.
struct ArrivalWords {
  private let moment: KeptMoment
  private let arrival: ArrivalPeriod

  init(_ moment: KeptMoment) {
    self.moment = moment
    arrival = ArrivalPeriod(day: moment.day, start: moment.start)
  }

  /// A sentence such as `Arrive on Wednesday 8 April 2026 between 14:10 and 16:10`.
  var text: String {
    let (from, until) = (LondonTime.wall(at: arrival.start), LondonTime.wall(at: arrival.end))
    let night =
      moment.band == .night
      ? " This is the night from \(moment.day.weekday.name) to"
        + " \(moment.day.adding(days: 1).weekday.name)." : ""
    guard from.day == until.day else {
      return "Arrive between \(from.time) on \(Self.day(from.day)) and \(until.time) on"
        + " \(Self.day(until.day)).\(night)"
    }
    return "Arrive on \(Self.day(from.day)) between \(from.time) and \(until.time).\(night)"
  }

  private static func day(_ day: CalendarDay) -> String {
    "\(day.weekday.name) \(Words.day(day))"
  }
}

/// A moment as JSON tells it to one of the pair.
struct MomentFacts: Encodable {
  let window: String
  let suite: String
  let week: String
  let partners: [String]
  let chosenBy: String
  let day: String?
  let band: String?
  let arriveFrom: String?
  let arriveUntil: String?
  let mayDrawAgain: Bool
  let otherWindows: [String]

  init(_ seen: MomentSeen) {
    window = seen.window.id.rawValue
    suite = seen.window.suite.rawValue
    week = seen.window.week.monday.description
    partners = seen.partners.map(\.id.rawValue)
    chosenBy = seen.moment == nil ? "pair" : "draw"
    day = seen.moment?.day.description
    band = seen.moment?.band.word
    let arrival = seen.moment.map { ArrivalPeriod(day: $0.day, start: $0.start) }
    arriveFrom = arrival.map { LondonTime.text($0.start) }
    arriveUntil = arrival.map { LondonTime.text($0.end) }
    mayDrawAgain = seen.mayDrawAgain
    otherWindows = seen.others.map(\.rawValue)
  }
}

extension Weekday {
  /// The day's name.
  fileprivate var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }
}
