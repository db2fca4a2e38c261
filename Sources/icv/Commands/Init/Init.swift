import ArgumentParser
import Foundation
import RecordKeeping
import SQLiteRecordKeeping
import Scheme
import SchemeOffice

/// `icv init`: begins a scheme's folder.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begins a scheme: its folder, its suites, its coordinator.",
    discussion: """
      Examples:
        icv init warwickshire
        icv init ourscheme --profile ourscheme.yaml --coordinator "Ruth Okafor"
        icv init training --practice --seed 7

      A profile is a file such as `icv scheme profile` prints. Whoever can open the folder can
      read it: keep it in the office.
      """)

  @Argument(help: "The folder to make.") var folder: String
  @Option(help: "warwickshire, or a profile's file.") var profile = "warwickshire"
  @Option(help: "The coordinator's name (else this account's; Coordinator in practice).")
  var coordinator: String?
  @Flag(help: "A scheme for training: its clock can be set and its reports say PRACTICE.")
  var practice = false
  @Option(help: "Make ids and salts from this number, in a practice scheme.") var seed: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard practice || (seed == nil && options.clock == nil) else {
      throw Problem(
        .usage, "practice_only", "--seed and --clock are for practice schemes.",
        at: seed == nil ? "--clock" : "--seed", next: "Add --practice, or leave them out.")
    }
    let now = try Opening.clock(options).now()
    let begun = InitialiseScheme(
      profile: try chosenProfile(on: LondonTime.day(at: now)),
      coordinator: coordinator ?? (practice ? "Coordinator" : Opening.account),
      isPractice: practice, seed: seed)
    let target = URL(fileURLWithPath: folder)
    let file = Opening.file(in: target)
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw Problem(
        .document, "scheme_exists", "There is a scheme in this folder already.", at: folder,
        next: "Choose another folder, or look at it: `icv scheme show --scheme \(folder)`.")
    }
    if !options.dryRun { try make(begun, at: now, in: target, file) }
    tell(begun)
  }

  private func make(
    _ begun: InitialiseScheme, at now: Instant, in folder: URL, _ file: URL
  ) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Problem(
        .fault, "folder_not_made", "The folder cannot be made: \(ShelfFault.reason(error)).",
        at: folder.path)
    }
    let records = try SQLiteRecords.create(path: file.path)
    try begun.perform(in: records, at: now, account: Opening.account)
  }

  private func tell(_ begun: InitialiseScheme) {
    let output = Output(options: options)
    output.show(InitFacts(begun, folder: folder, isDryRun: options.dryRun)) {
      let kind = begun.isPractice ? "practice scheme" : "scheme"
      let verb = options.dryRun ? "Would begin" : "Began"
      let suites = begun.profile.suites.map { "\($0.name) (\($0.code))" }
      return """
        \(verb) the \(kind) \(begun.profile.name) in \(folder).
        Suites: \(Words.list(suites)).
        Coordinator: P01, \(begun.coordinator).
        """
    }
    output.say(
      """
      Next: icv visitor import FILE.csv --scheme \(folder)
            icv scheme settings --scheme \(folder)
      """)
  }

  private func chosenProfile(on day: CalendarDay) throws -> SchemeProfile {
    if profile == "warwickshire" { return .warwickshire(startsOn: day) }
    let bytes = try TableFile.read(profile)
    let text = String(decoding: bytes, as: UTF8.self)
    return try ProfileReading.read(text, file: profile, startsOn: day)
  }
}

/// A scheme's beginning as JSON tells it.
struct InitFacts: Encodable {
  let folder: String
  let name: String
  let practice: Bool
  let seed: Int?
  let coordinator: String
  let suites: [String]
  let dryRun: Bool

  init(_ begun: InitialiseScheme, folder: String, isDryRun: Bool) {
    self.folder = folder
    name = begun.profile.name
    practice = begun.isPractice
    seed = begun.seed
    coordinator = "P01"
    suites = begun.profile.suites.map(\.code.rawValue)
    dryRun = isDryRun
  }
}
