import ArgumentParser
import SchemeOffice

/// `icv visit record`: asks a form's questions one by one.
struct VisitRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Records a visit, question by question.",
    discussion: """
      Examples:
        icv visit record
        icv visit record LEA-2026-04-06
        icv visit record --form observation

      Every answer is kept before the next question appears. Type stop to end, and the same
      command to go on. Inside a take-away folder it needs no scheme, and writes one file for
      `icv visit submit --answers FILE`.
      """)

  @Argument(help: "The window that was allotted, LEA-2026-04-06; may be left out.")
  var window: String?
  @Option(help: "The form to fill in (else visit-report).") var form: String?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard Output(options: options).isTalking else {
      throw Problem(
        .usage, "not_a_terminal", "Recording asks questions, and nobody is there to answer them.",
        next: "Put the answers into a file: icv visit submit --answers FILE.")
    }
    guard !options.dryRun else {
      throw Problem(
        .usage, "no_dry_run", "Recording cannot be tried without keeping anything.",
        at: "--dry-run", next: "Practise in a practice scheme: icv demo.")
    }
    do {
      let recording = RecordingAVisit(
        place: try RecordingPlace.find(options), clock: try Opening.clock(options), talk: Talk())
      try recording.run(form: form, window: window)
    } catch Leaving.stopped {
      Talk().say("Stopped.")
    } catch let fault as DraftFault {
      throw Problem(fault)
    } catch let refusal as PackRefusal {
      throw Problem(refusal)
    }
  }
}

extension Problem {
  /// A draft that cannot be kept or taken up.
  init(_ fault: DraftFault) {
    switch fault {
    case .inUse(let path):
      self.init(
        .document, "draft_in_use", "This visit is being recorded in another window.", at: path,
        next: "Go on there, or close it first.")
    case .notADraft(let path):
      self.init(.document, "not_a_draft", "This file holds no draft of ours.", at: path)
    case .unreadableLine(let path, let line):
      self.init(
        .document, "draft_unreadable", "A line of this draft cannot be read.",
        at: "\(path):\(line)",
        next: "Lines before it are good. Put the file back from a copy, or move it away.")
    case .system(let path, let doing, let reason):
      self.init(
        .fault, "draft_not_kept", "Failed \(doing): \(reason). What was kept before is safe.",
        at: path, next: "See that the disk has room and the folder can be written to.")
    }
  }

  /// A take-away folder that cannot be made or used.
  init(_ refusal: PackRefusal) {
    switch refusal {
    case .folderNotEmpty(let path):
      self.init(
        .document, "folder_not_empty", "There is something in this folder already.", at: path,
        next: "Name a folder that is not there yet.")
    case .unreadable(let path, let reason):
      self.init(
        .document, "pack_unreadable", "This take-away folder cannot be read: \(reason).",
        at: path, next: "Ask the office for a new one.")
    }
  }
}
