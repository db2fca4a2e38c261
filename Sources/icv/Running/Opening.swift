import Foundation
import RecordKeeping
import SQLiteRecordKeeping
import Scheme
import SchemeOffice

/// The single place where the command line joins office, store, clock and folders.
enum Opening {
  /// The folder of the scheme that was named, or the one it is run in.
  static func folder(_ options: GlobalOptions) -> URL {
    let named = options.scheme ?? ProcessInfo.processInfo.environment["ICV_SCHEME"]
    return URL(fileURLWithPath: named ?? FileManager.default.currentDirectoryPath)
  }

  /// The scheme's file in its folder.
  static func file(in folder: URL) -> URL { folder.appendingPathComponent("scheme.sqlite") }

  /// The office over the scheme that was named.
  static func office(_ options: GlobalOptions) throws -> Office {
    let folder = folder(options)
    let file = file(in: folder)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw Problem(
        .document, "no_scheme", "There is no scheme in this folder.", at: folder.path,
        next: "Name its folder with --scheme DIR, or begin one with `icv init DIR`.")
    }
    let records = try SQLiteRecords.open(path: file.path)
    var office = Office(
      records: records, clock: try clock(options), account: account,
      shelves: try Shelves(forms: options.forms, reports: options.reports))
    office.isDryRun = options.dryRun
    if office.clock.isSet, try !records.office().scheme.isPractice {
      throw Problem(
        .usage, "clock_on_real_scheme", "--clock is for practice schemes: this one is real.",
        at: "--clock")
    }
    NamedPeople.remember(office)
    return office
  }

  /// The machine's clock, or the moment given for one command.
  static func clock(_ options: GlobalOptions) throws -> OfficeClock {
    guard let text = options.clock else { return .wall }
    return .set(to: try Typed.instant(text, option: "--clock"))
  }

  /// The operating-system account this runs under.
  static var account: String { NSUserName() }

  /// Who sits at the desk, and for whom they type.
  static func desk(_ options: GlobalOptions, _ source: SourceOptions? = nil) throws -> Desk {
    let person = options.person ?? ProcessInfo.processInfo.environment["ICV_AS"]
    let desk = Desk(person: person, from: try source?.source())
    NamedPeople.remember(desk)
    return desk
  }
}
