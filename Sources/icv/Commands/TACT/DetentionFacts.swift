import Findings
import Scheme

/// What a reader sees of detentions and visits, as JSON tells it.
struct TACTFacts: Encodable {
  let detentions: [DetentionFacts]
  let visits: [DetentionFacts.Visit]

  init(_ detentions: [TACTDetention], _ visits: [TACTDetention.Visit]) {
    self.detentions = detentions.map(DetentionFacts.init)
    self.visits = visits.map(DetentionFacts.Visit.init)
  }
}

/// A detention as JSON tells it.
struct DetentionFacts: Encodable {
  let reference: String
  let suite: String
  let receivedAt: String
  let toldBy: String?
  let theirs: String?
  let state: String
  let assignments: [Assignment]
  let visits: [Visit]
  let recordings: [Recording]
  let closedOn: String?
  let closedBecause: String?

  struct Assignment: Encodable {
    let day: String
    let visitors: [String]
  }

  struct Visit: Encodable {
    let reference: String
    let suite: String
    let day: String
    let visitors: [String]
    let sent: [Sent]
    let notSentTo: [String]
    let report: String?

    init(_ visit: TACTDetention.Visit) {
      reference = visit.made.reference.rawValue
      suite = visit.made.suite.rawValue
      day = visit.made.day.description
      visitors = visit.made.visitors.map(\.rawValue)
      sent = visit.dispatches.map(Sent.init)
      notSentTo = visit.lacking.map(\.rawValue)
      report = visit.made.report
    }
  }

  struct Sent: Encodable {
    let to: String
    let day: String

    init(_ sent: TACTDispatch) {
      to = sent.to.rawValue
      day = sent.day.description
    }
  }

  struct Recording: Encodable {
    let day: String
    let answer: String
    let rank: String?
    let ground: String?
  }

  init(_ detention: TACTDetention) {
    let notice = detention.notice
    reference = notice.reference.rawValue
    suite = notice.suite.rawValue
    receivedAt = LondonTime.text(notice.receivedAt)
    toldBy = notice.toldBy
    theirs = notice.theirs
    state = detention.state.rawValue
    assignments = detention.assignments.map {
      Assignment(day: $0.day.description, visitors: $0.visitors.map(\.rawValue))
    }
    visits = detention.visits.map(Visit.init)
    recordings = detention.recordings.map {
      Recording(
        day: $0.day.description, answer: $0.answer.rawValue, rank: $0.rank?.rawValue,
        ground: $0.ground)
    }
    closedOn = detention.closing?.day.description
    closedBecause = detention.closing?.reason
  }
}
