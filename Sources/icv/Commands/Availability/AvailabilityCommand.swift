import ArgumentParser

/// `icv availability`: when visitors can go, as they tell it.
struct AvailabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "availability", abstract: "When visitors can go and are away, as they tell it.",
    discussion: """
      A day has four bands: early 06:00 to 12:00, late 12:00 to 18:00, evening 18:00 to 22:00 and
      night 22:00 to 06:00. Of any day what was told last counts. It is read by the office and the
      visitor alone, never by police.
      """,
    subcommands: [
      AvailabilitySet.self, AvailabilityImport.self, AvailabilityList.self,
      AvailabilitySheets.self,
    ])
}
