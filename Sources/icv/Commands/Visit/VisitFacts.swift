import Findings
import RecordKeeping
import Scheme
import SchemeOffice

/// A visit's figures as JSON tells them: the columns of `visit import`.
struct VisitFacts: Encodable {
  let reference: String
  let suite: String
  let date: String
  let arrived: String?
  let admitted: String?
  let left: String?
  let mode: String
  let outcome: String
  let reason: String?
  let visitors: Int?
  let counts: [String: Int]
  let positive: Bool?
  let opcat: Bool?
  let judgement: String?
  let source: String?
  let setAside: Bool?

  init(_ line: KeptVisitLine) {
    self.init(line.figures, source: line.source, isSetAside: line.isSetAside)
  }

  init(_ figures: VisitRow, source: VisitSource?, isSetAside: Bool?) {
    reference = figures.reference
    suite = figures.suite
    date = figures.date.description
    arrived = figures.arrived.map(LondonTime.text)
    admitted = figures.admitted.map(LondonTime.text)
    left = figures.left.map(LondonTime.text)
    mode = figures.mode.rawValue
    outcome = figures.outcome.rawValue
    reason = figures.reason
    visitors = figures.visitors
    counts = Dictionary(
      figures.counts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { one, _ in one })
    positive = figures.positive
    opcat = figures.opcat
    judgement = figures.judgement?.rawValue
    self.source = source?.rawValue
    setAside = isSetAside
  }
}

/// A visit with its report as JSON tells it.
struct VisitSeenFacts: Encodable {
  let figures: VisitFacts
  let form: String?
  let version: String?
  let visitors: [String]
  let standings: [String: String]
  let dissents: [String: String]
  let answers: [Answer]
  let corrections: [Correction]
  let addenda: [Text]
  let comments: [Text]
  let setAside: Text?
  let withheld: [String: String]
  let sendings: [Sending]

  struct Answer: Encodable {
    let path: String
    let question: String
    let value: String?
    let answer: String?
    let hidden: String?
  }

  struct Text: Encodable {
    let author: String?
    let at: String
    let text: String?

    init(_ text: KeptText) {
      author = text.author.rawValue.isEmpty ? nil : text.author.rawValue
      at = LondonTime.text(text.at)
      self.text = text.text
    }
  }

  struct Correction: Encodable {
    let path: String
    let before: String?
    let after: String?
    let reason: String
    let author: String
    let at: String
  }

  struct Sending: Encodable {
    let post: String
    let copyDigest: String
    let at: String
  }

  init(_ seen: VisitSeen, _ words: ReportWords) {
    let visit = seen.visit
    figures = VisitFacts(visit.figures, source: visit.source, isSetAside: visit.setAside != nil)
    form = visit.report?.form
    version = visit.report?.version
    visitors = visit.visitors.map(\.visitor.rawValue)
    standings = Dictionary(
      seen.standings.map { ($0.visitor.rawValue, $0.standing.rawValue) },
      uniquingKeysWith: { _, later in later })
    dissents = Dictionary(
      seen.standings.compactMap { one in one.dissent.map { (one.visitor.rawValue, $0) } },
      uniquingKeysWith: { _, later in later })
    answers = (visit.report?.answers ?? []).map { answer in
      Answer(
        path: answer.path, question: words.question(answer.path), value: answer.value,
        answer: answer.value.map { words.answer($0, at: answer.path) },
        hidden: seen.hidden[answer.path]?.rawValue)
    }
    corrections = visit.corrections.map {
      Correction(
        path: $0.correction.path, before: $0.correction.before, after: $0.correction.after,
        reason: $0.correction.reason, author: $0.correction.author.rawValue,
        at: LondonTime.text($0.at))
    }
    addenda = visit.addenda.map(Text.init)
    comments = visit.comments.map(Text.init)
    setAside = visit.setAside.map(Text.init)
    withheld = visit.withheld
    sendings = visit.sendings.map {
      Sending(post: $0.post, copyDigest: $0.copyDigest, at: LondonTime.text($0.at))
    }
  }
}
