import Actions
import Findings
import Scheme
import SchemeOffice

/// The ladder as JSON tells it.
struct LadderFacts: Encodable {
  let rungs: [Rungs]
  let matters: [MatterOnLadderFacts]

  struct Rungs: Encodable {
    let rung: String
    let used: Bool
    let byItself: Bool
    let posts: [PostFacts]
  }

  init(_ seen: LadderSeen) {
    rungs = Rung.allCases.map { rung in
      Rungs(
        rung: rung.name, used: seen.settings.rungs.contains(rung),
        byItself: seen.settings.happensByItself(rung),
        posts: seen.posts.filter { $0.rung == rung }.map(PostFacts.init))
    }
    matters = seen.matters.map(MatterOnLadderFacts.init)
  }
}

/// Where one matter stands, as JSON tells it.
struct MatterOnLadderFacts: Encodable {
  let action: String
  let suite: String
  let severity: Int
  let rung: String
  let post: String?
  let since: String
  let handedOnTo: String?
  let steps: [Step]
  let proposed: Proposed?
  let declined: Declined?

  struct Declined: Encodable {
    let at: String
    let by: String?
    let why: String?
  }

  struct Step: Encodable {
    let rung: String
    let at: String
    let byItself: Bool
    let why: String
  }

  struct Proposed: Encodable {
    let rung: String
    let post: String?
    let reasons: [String]
  }

  init(_ matter: MatterOnLadder) {
    let place = matter.addressed.place
    action = matter.action.reference.rawValue
    suite = matter.action.concern.suite.rawValue
    severity = matter.action.severity.rawValue
    rung = place.rung.name
    post = matter.addressed.post?.id.rawValue
    since = LondonTime.text(place.since)
    handedOnTo = place.handedOn?.owner?.rawValue
    steps = place.steps.map { step in
      Step(
        rung: step.rung.name, at: LondonTime.text(step.at), byItself: step.isByItself,
        why: LadderWords.cause(step))
    }
    declined = place.declined.map {
      Declined(at: LondonTime.text($0.at), by: $0.by?.person.rawValue, why: $0.note)
    }
    proposed = place.proposal.map {
      Proposed(
        rung: $0.rung.name, post: matter.addressed.proposedPost?.id.rawValue,
        reasons: $0.reasons.map(LadderWords.reason))
    }
  }
}
