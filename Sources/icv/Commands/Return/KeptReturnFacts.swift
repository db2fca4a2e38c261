import RecordKeeping
import Scheme
import SchemeOffice

/// A built return and how far it has come, as JSON tells it.
struct KeptReturnFacts: Encodable {
  let reference: String
  let type: String
  let periodStart: String
  let periodEnd: String
  let serial: Int
  let fileName: String
  let digest: String
  let purpose: String
  let supersedes: Int?
  let state: String
  let builtBy: String
  let sentToForceOn: String?
  let forceMayAnswerUntil: String?
  let approval: ApprovalFacts?
  let issuedOn: String?
  let issuedTo: String?
  let comments: [ForceCommentFacts]
  /// Told only where it was built again; that it was the same, for otherwise there is a refusal.
  let rebuiltSame: Bool?

  init(_ kept: KeptReturn, among all: [KeptReturn]) {
    self.init(kept, kept.state(among: all))
  }

  init(
    _ kept: KeptReturn, _ state: ReturnState, comments: [ForceComment] = [],
    isRebuilt: Bool = false
  ) {
    let built = kept.built
    reference = built.reference.rawValue
    type = built.type
    periodStart = built.days.lowerBound.description
    periodEnd = built.days.upperBound.description
    serial = built.serial
    fileName = built.fileName
    digest = built.digest
    purpose = built.purpose
    supersedes = built.supersedes
    self.state = state.rawValue
    builtBy = kept.builtBy.rawValue
    sentToForceOn = kept.sentToForce?.day.description
    forceMayAnswerUntil = kept.sentToForce?.until.description
    approval = kept.steps.lazy.compactMap(ApprovalFacts.init).first
    issuedOn = kept.issued?.day.description
    issuedTo = kept.issued?.receivers
    self.comments = comments.map(ForceCommentFacts.init)
    rebuiltSame = isRebuilt ? true : nil
  }
}

/// Who answers for a return, as JSON tells it.
struct ApprovalFacts: Encodable {
  let name: String
  let post: String
  let day: String
  let document: String?

  init?(_ step: ReturnStep) {
    guard case .approved(let name, let post, let document) = step.act else { return nil }
    (self.name, self.post, self.document) = (name, post, document)
    day = step.day.description
  }
}

/// What the force said, as JSON tells it.
struct ForceCommentFacts: Encodable {
  let periodStart: String
  let periodEnd: String
  let post: String
  let received: String
  let text: String?

  init(_ comment: ForceComment) {
    periodStart = comment.days.lowerBound.description
    periodEnd = comment.days.upperBound.description
    post = comment.post
    received = comment.received.description
    text = comment.text
  }
}
