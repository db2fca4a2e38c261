import Findings
import Foundation
import Scheme
import SchemeOffice

/// A form's file, as the form commands are given it.
enum FormFile {
  /// Reads and checks a form, by its file or by the name of one carried with the program.
  static func read(_ file: String) throws -> FormReading {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: file))
    } catch {
      throw Problem(
        .document, "file_unreadable", "The form cannot be read.", at: file,
        next: "Check the name. `icv form list` shows the forms carried with the program.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Problem(
        .document, "not_utf8", "The form is not UTF-8 text.", at: file,
        next: "Save it as UTF-8.")
    }
    return FormReading.read(text: text, file: file)
  }

  /// The form of a file, or every fault that stops it.
  static func definition(_ file: String) throws -> FormDefinition {
    let reading = try read(file)
    guard let definition = reading.definition else {
      let faults = reading.faults.filter { $0.weight == .stops }
      throw Problem(
        .document, "form_faults", faults.map(\.description).joined(separator: "\n"),
        next: "Mend the form, then try `icv form check \(file)`.")
    }
    return definition
  }

  /// The moment given, or the present one.
  static func moment(_ text: String?) throws -> Instant {
    guard let text else { return OfficeClock.wall.now() }
    guard let instant = Instant(text) else {
      throw Problem(
        .usage, "bad_moment", "“\(text)” is no moment in time.", at: "--at",
        next: "Write it as 2026-04-06T09:30:00Z.")
    }
    return instant
  }
}
