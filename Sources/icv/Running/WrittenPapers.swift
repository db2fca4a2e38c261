import Foundation
import SchemeOffice

/// Writes papers where a person asked for them; what goes wrong is told as such.
enum WrittenPapers {
  /// Refuses a folder in which something lies already.
  static func checkFree(_ folder: PaperFolder) throws {
    do {
      try folder.checkFree()
    } catch let refusal as PackRefusal {
      throw Problem(refusal)
    }
  }

  /// Runs what writes, and tells a fault of the disk in words.
  static func writing(_ path: String, _ write: () throws -> Void) throws {
    do {
      try write()
    } catch DraftFault.system(_, let doing, let reason) {
      throw notWritten(path, "failed \(doing): \(reason)")
    } catch let fault as ShelfFault {
      throw notWritten(path, fault.reason)
    }
  }

  private static func notWritten(_ path: String, _ why: String) -> Problem {
    Problem(
      .fault, "file_not_written", "This could not be written: \(why).", at: path,
      next: "See that the disk has room and the folder can be written to.")
  }
}
