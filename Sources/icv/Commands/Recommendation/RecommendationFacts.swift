import Actions
import Findings
import Scheme
import SchemeOffice

/// A recommendation as JSON tells it.
struct RecommendationFacts: Encodable {
  let reference: String
  let inspection: String
  let publishedOn: String
  let kind: String
  let number: String?
  let text: String
  let theme: String
  let topic: String
  let suite: String?
  let askedOnVisits: Bool
  let status: String?
  let open: Bool
  let replyDue: String
  let repliedOn: String?
  let events: [Event]

  struct Event: Encodable {
    let event: String
    let result: String?
    let day: String
    let until: String?
    let visit: String?
    let note: String?
  }

  init(_ history: RecommendationHistory) {
    let asked = history.recommendation
    reference = asked.reference.rawValue
    inspection = asked.inspection
    publishedOn = asked.publishedOn.description
    kind = asked.kind.rawValue
    number = asked.number
    text = asked.text
    theme = asked.theme.rawValue
    topic = asked.topic
    suite = asked.suite?.rawValue
    askedOnVisits = asked.isAskedOnVisits
    status = history.status?.rawValue
    open = history.isOpen
    replyDue = history.clock.lastDay.description
    repliedOn = history.repliedOn?.description
    events = history.events.map { event in
      Event(
        event: event.deed.name, result: event.deed.result, day: event.day.description,
        until: event.until?.description, visit: event.visit?.rawValue, note: event.note)
    }
  }
}

extension RecommendationHistory {
  /// The clock of the Commissioner's reply.
  var clock: ReplyClock {
    ReplyClock(publishedOn: recommendation.publishedOn, repliedOn: repliedOn)
  }

  /// How it stands, in a few words.
  var standing: String {
    if let status { return status.label }
    return plan == nil ? "no plan told" : "planned"
  }
}

extension ReplyClock.Standing {
  /// Where the reply stands, in words.
  var label: String {
    switch self {
    case .replied(let day): "published on day \(day) of \(ReplyClock.days)"
    case .repliedLate(let days): "published \(Words.count(days, "day")) late"
    case .running(let left): left == 0 ? "due today" : "\(Words.count(left, "day")) left"
    case .overdue(let days): "overdue by \(Words.count(days, "day"))"
    }
  }
}
