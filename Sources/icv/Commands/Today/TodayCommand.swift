import ArgumentParser
import Scheme
import SchemeOffice

/// `icv today`: what needs whoever asks, the most pressing first.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "What needs you today, each line with its command.",
    discussion: """
      Examples:
        icv today
        icv today --as V01          a visitor's own windows, reports and matters
        icv today --all --json

      Left unread for two weeks, nothing is lost: what got worse meanwhile stands first.
      """)

  @Flag(help: "Every line, however many are alike.") var all = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let drafts = try DraftFolder(in: Opening.folder(options)).drafts()
    let seen = try Opening.office(options).today(drafts: drafts, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(TodayFacts(seen)) { TodayText(seen, mostAlike: all ? nil : 5).text }
    if let first = seen.lines.first { output.say("Next: \(first.command)") }
  }
}

/// The day's page as JSON tells it.
struct TodayFacts: Encodable {
  let today: String
  let role: String
  let lines: [Line]

  struct Line: Encodable {
    let rule: String
    let urgency: String
    let about: String
    let sentence: String
    let command: String
    let day: String?
  }

  init(_ seen: TodaySeen) {
    today = seen.today.description
    role = seen.role.rawValue
    lines = seen.lines.map { line in
      Line(
        rule: line.rule.rawValue, urgency: line.urgency.name, about: line.about,
        sentence: line.sentence, command: line.command, day: line.day?.description)
    }
  }
}
