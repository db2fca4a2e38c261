import ArgumentParser

/// `icv recommendation`: what inspectors asked of the force, followed like any other matter.
struct RecommendationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommendation", abstract: "What inspectors asked of the force.",
    discussion: """
      The way of a recommendation:
        import, reply (the Commissioner, 56 days), plan (the force), review, status

      Two of them go into every suite's brief, others after each visit; what visitors see comes
      back with their reports.
      """,
    subcommands: [
      RecommendationImport.self, RecommendationList.self, RecommendationShow.self,
      RecommendationReply.self, RecommendationPlan.self, RecommendationReview.self,
      RecommendationStatusCommand.self, RecommendationKnown.self,
    ])
}
