import RecordKeeping
import Scheme
import SchemeOffice

/// Refusals and faults of every layer, each turned into a sentence and an exit code here alone.
extension Problem {
  /// The problem that an error of the core, the office or a store is.
  init(of error: any Error) {
    switch error {
    case let refusal as OfficeRefusal:
      self = Problem(refusal: refusal).naming(refusal.people)
    case let fault as RecordsFault: self = Problem(fault: fault)
    case let fault as ShelfFault:
      self.init(
        .document, "file_unreadable", fault.reason, at: fault.path,
        next: "See that the name is right and that you may read the file.")
    case let faults as SettingFaults: self = Problem(refusal: .settings(faults))
    case let fault as ListFault: self = .template(fault.faults, in: fault.file)
    default: self.init(.fault, "fault", "Something went wrong: \(error)")
    }
  }

  private init(fault: RecordsFault) {
    switch fault {
    case .notAScheme(let path):
      self.init(
        .document, "not_a_scheme", "This file is no scheme of ours.", at: path,
        next: "Name the scheme's folder with --scheme DIR.")
    case .laterRelease(let path):
      self.init(
        .fault, "later_release", "A later release of icv has changed this scheme.", at: path,
        next: "Install that release; this one would not understand it.")
    case .clockBehind(let last):
      self.init(
        .document, "clock_behind", "The log's last line is later than this moment.",
        at: "--clock", next: "Give a moment from \(LondonTime.text(last)) on.")
    case .changedSince:
      self.init(
        .document, "changed_since", "Somebody else changed this meanwhile.",
        next: "Look again, then decide.")
    case .unreadable(let table, let column):
      self.init(
        .fault, "unreadable", "A value is kept that this release cannot read.",
        at: "\(table).\(column)", next: "Run `icv log verify`.")
    case .headsUnknown:
      self.init(
        .fault, "heads_unknown", "The log never stood where this return was built.",
        next: "Run `icv log verify`.")
    case .store(let doing, let underlying):
      self.init(
        .fault, "store", "Failed \(doing): \(underlying). Nothing was changed.",
        next: "See that the disk has room and the folder can be written to, then try again.")
    }
  }
}
