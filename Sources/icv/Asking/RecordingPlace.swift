import Findings
import Foundation
import Scheme
import SchemeOffice

/// Where a visit is recorded: at the scheme's own folder, or in a take-away folder without it.
enum RecordingPlace {
  case office(Office, Desk, folder: URL)
  case takeAway(TakeAwayFolder)

  /// The place that was named, or the folder it is run in.
  static func find(_ options: GlobalOptions) throws -> RecordingPlace {
    let folder = Opening.folder(options)
    let away = TakeAwayFolder(folder)
    if away.isThere, !FileManager.default.fileExists(atPath: Opening.file(in: folder).path) {
      if options.clock != nil, try !away.pack().practice {
        throw Problem(
          .usage, "clock_on_real_scheme", "--clock is for practice schemes: this one is real.",
          at: "--clock")
      }
      return .takeAway(away)
    }
    return .office(try Opening.office(options), try Opening.desk(options), folder: folder)
  }

  /// What recording needs, on a form and for a window where they are named.
  func material(form: String?, version: String?, window: String?) throws -> VisitMaterial {
    switch self {
    case .office(let office, let desk, _):
      return try office.materialForRecording(
        form: form ?? RecordingPlace.usualForm, version: version, window: window, by: desk)
    case .takeAway(let folder):
      let material = try folder.material()
      guard form == nil || form == material.form.definition.id else {
        throw Problem(
          .document, "form_not_here", "Only \(material.form.definition.id) is in this folder.",
          at: "--form")
      }
      guard window == nil else {
        throw Problem(
          .usage, "no_windows_here", "A take-away folder knows no windows: leave it out.",
          at: "WINDOW")
      }
      return material
    }
  }

  private static let usualForm = "visit-report"

  /// The folder of drafts here.
  var drafts: DraftFolder {
    switch self {
    case .office(_, _, let folder): DraftFolder(in: folder)
    case .takeAway(let folder): DraftFolder(in: folder.url)
    }
  }

  /// The drafts that the one at the keyboard may take up.
  func draftsToTakeUp() throws -> [DraftFound] {
    let found = try drafts.drafts()
    guard case .office(let office, let desk, _) = self else { return found }
    return try found.filter { try office.mayTakeUp($0.beginning, by: desk) }
  }

  /// Begins a draft of a visit.
  func begin(_ material: VisitMaterial, at now: Instant) throws -> DraftFile {
    var beginning = DraftBeginning(
      reference: Reference(""), form: material.form.definition.id,
      version: material.form.definition.version, formDigest: material.form.digest,
      window: material.window, by: nil, at: now)
    switch self {
    case .office(let office, let desk, _):
      beginning.by = try office.typing(desk)
      return try drafts.begin(beginning, names: try office.draftNames())
    case .takeAway(let folder):
      return try drafts.begin(beginning, names: folder.draftNames())
    }
  }
}
