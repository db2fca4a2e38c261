import ArgumentParser
import Foundation
import Scheme
import SchemeOffice

/// `icv scheme doctor`: who could read the scheme that should not.
struct SchemeDoctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks for ways in which others could read the scheme.",
    discussion: """
      Examples:
        icv scheme doctor
        icv scheme settings set force_runs_machines no
        icv scheme settings set force_runs_drives yes
        icv scheme settings set force_runs_mail no

      Whoever can open the scheme's folder can read all of it. The program cannot see who runs the
      office's computers, drives and mail, so it asks, and warns until it is told.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let (office, desk) = (try Opening.office(options), try Opening.desk(options))
    let settings = try office.settings(by: desk).settings
    let folder = Opening.folder(options)
    let remarks =
      [FolderRemarks.everyone(folder)] + FolderRemarks.remarks(on: folder)
      + ForceRemarks.remarks(on: settings.forceRuns)
      + MomentRemarks.remarks(try office.momentKnowledge(by: desk))
    Output(options: options).show(["remarks": remarks]) {
      remarks.map(\.text).joined(separator: "\n")
    }
  }
}

/// One thing that the doctor says.
struct DoctorRemark: Encodable {
  /// `tell`, `warn` or `ask`.
  let kind: Kind
  /// What it is about, for scripts: `folder`, `machines`.
  let about: String
  let message: String
  var next: String?

  enum Kind: String, Encodable {
    case tell, warn, ask
  }

  /// The remark in lines of at most 80 characters.
  var text: String {
    let mark = ["tell": "", "warn": "WARNING: ", "ask": "NOT ANSWERED: "][kind.rawValue] ?? ""
    let lines = Columns.wrapped(mark + message, width: 78) + (next.map { [$0] } ?? [])
    return lines.joined(separator: "\n  ")
  }
}
