import ArgumentParser
import Findings
import SchemeOffice

/// `icv tact recording`: records a request for recordings of interviews, and its answer.
struct TACTRecording: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recording",
    abstract: "Records a request for recordings of interviews, and what police answered.",
    discussion: """
      Examples:
        icv tact recording T-7K2MPQ --answer granted --rank inspector
        icv tact recording T-7K2MPQ --answer refused --rank inspector \\
          --ground "An arrest is still to be made" --on 2026-04-08

      Answers: granted, part, refused, unanswered. Where anything was kept back, rank and ground
      belong to it. Ranks: inspector (or above), sergeant, other, not-told.
      """)

  @Argument(help: "The notice's reference.") var reference: String
  @Option(help: "granted, part, refused or unanswered.") var answer: String
  @Option(help: "inspector, sergeant, other or not-told.") var rank: String?
  @Option(help: "The ground, in the officer's words.") var ground: String?
  @Option(help: "The day it was asked (else today).") var on: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let answered = try Typed.one(of: RecordingRequest.Answer.self, answer, option: "--answer")
    let officer = try rank.map {
      try Typed.one(of: RecordingRequest.Rank.self, $0, option: "--rank")
    }
    let detention = try Opening.office(options).recordRecordingRequest(
      reference, on: try on.map { try Typed.day($0, option: "--on") }, answer: answered,
      rank: officer, ground: ground, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(DetentionFacts(detention)) { DetentionText.text(detention) }
    if answered.needsGround, officer != .inspector {
      output.say("An inspector or above should refuse: ask at the next meeting who decided.")
    }
  }
}
