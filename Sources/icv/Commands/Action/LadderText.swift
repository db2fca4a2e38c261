import Actions
import Findings
import Scheme
import SchemeOffice

/// The ladder as people read it.
enum LadderText {
  /// Each rung with who stands there, then each matter with to whom and since when.
  static func whole(_ seen: LadderSeen) -> String {
    var rungs = Columns("RUNG", "MATTERS", "WHO STANDS THERE")
    for rung in Rung.allCases.reversed() {
      let count = seen.matters.count { $0.addressed.place.rung == rung }
      rungs.add(rung.name, count == 0 ? "" : "\(count)", who(rung, seen))
    }
    var matters = Columns("ACTION", "SUITE", "SEV", "ADDRESSED TO")
    for matter in seen.matters {
      let proposal = LadderWords.proposal(matter.addressed).map { ". Proposed: \($0)" } ?? ""
      matters.add(
        matter.action.reference.rawValue, matter.action.concern.suite.rawValue,
        "\(matter.action.severity.rawValue)", LadderWords.address(matter.addressed) + proposal)
    }
    return rungs.text(ifEmpty: "") + "\n\n" + matters.text(ifEmpty: "No matter is with the police.")
  }

  private static func who(_ rung: Rung, _ seen: LadderSeen) -> String {
    guard seen.settings.rungs.contains(rung) else { return "left out" }
    let posts = seen.posts.filter { $0.rung == rung }.map { post in
      post.title + (post.suite.map { " at \($0)" } ?? "") + (post.holder.map { ": \($0)" } ?? "")
    }
    let named = posts.isEmpty ? "no post is named" : posts.joined(separator: "; ")
    return seen.settings.happensByItself(rung) ? named + " (reached by itself)" : named
  }

  /// One matter with every step that brought it where it is.
  static func steps(_ matter: MatterOnLadder) -> String {
    var facts = FactList()
    facts.add("Action", "\(matter.action.reference), \(matter.action.state.label)")
    facts.add("What", matter.action.question)
    facts.add("Addressed to", LadderWords.address(matter.addressed))
    facts.add("Proposed", LadderWords.proposal(matter.addressed))
    facts.add("Declined", matter.addressed.place.declined.map(LadderWords.declined))
    var steps = Columns("SINCE", "TO", "WHY")
    for step in matter.addressed.place.steps {
      steps.add(
        Words.shortDay(LondonTime.day(at: step.at)), step.rung.label, LadderWords.cause(step))
    }
    return facts.text + "\n\n" + steps.text(ifEmpty: "")
  }

  /// The command that takes the proposed step; `steps` tells how it is declined.
  static func hint(_ matter: MatterOnLadder) -> String? {
    matter.addressed.place.proposal.map {
      "icv action step-up \(matter.action.reference) --to \($0.rung.name) --note \"…\""
    }
  }
}
