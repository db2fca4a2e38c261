import ArgumentParser
import Scheme
import SchemeOffice

/// For acts of someone without an account: who, how it came, and the day it was received.
struct SourceOptions: ParsableArguments {
  @Option(help: "Whose words or deeds these are, when they have no account.")
  var from: String?

  @Option(help: "How they came: email, paper, phone or meeting.")
  var by: String?

  @Option(help: "The day they were received, or 2026-04-09T14:30; clocks count from it.")
  var received: String?

  /// The source that the three options name, nil when none is given.
  func source() throws -> Desk.Source? {
    try Self.source(from: from, by: by, received: received)
  }

  /// The source that the texts of the three options name, nil when there is none.
  static func source(from: String?, by: String?, received: String?) throws -> Desk.Source? {
    guard let from else {
      guard by == nil, received == nil else {
        throw Problem(
          .usage, "from_missing", "--by and --received need --from.", at: "--from",
          next: "Say whose words these are: --from \"Inspector Hale\".")
      }
      return nil
    }
    guard let by, let known = HowKnown(by), ["email", "paper", "phone", "meeting"].contains(by)
    else {
      throw Problem(
        .usage, "by_missing", "--from needs --by email, paper, phone or meeting.", at: "--by")
    }
    guard let received else {
      throw Problem(
        .usage, "received_missing", "--from needs --received DAY, from which clocks count.",
        at: "--received")
    }
    let parts = received.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let time = TimeOfDay(parts[1].prefix(5)) else {
      return Desk.Source(
        who: from, by: known, received: try Typed.day(received, option: "--received"))
    }
    let day = try Typed.day(String(parts[0]), option: "--received")
    return Desk.Source(who: from, by: known, received: day, time: time)
  }
}
