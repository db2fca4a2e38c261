import Actions
import Scheme
import SchemeOffice

/// Doing something about a recommendation and telling what became of it, alike for every verb.
enum RecommendationDeedTold {
  static func perform(
    _ deed: RecommendationDeed, _ reference: String, note: String?, until: String? = nil,
    on day: String? = nil, all: Bool, _ options: GlobalOptions, _ source: SourceOptions? = nil
  ) throws {
    let changed = try Opening.office(options).follow(
      deed, reference, note: note, until: until.map { try Typed.day($0, option: "--until") },
      on: day.map { try Typed.day($0, option: "--on") }, all: all,
      by: Opening.desk(options, source))
    let output = Output(options: options)
    output.show(["recommendations": changed.map { RecommendationFacts($0) }]) {
      let would = options.dryRun ? "Would be recorded" : "Recorded"
      let names = changed.map(\.recommendation.reference.rawValue)
      return "\(would) for \(Words.list(names)): \(changed.first?.standing ?? "")."
    }
    if let first = changed.first {
      output.say("Next: icv recommendation show \(first.recommendation.reference)")
    }
  }
}
