import CodeBoard
import Foundation
import Scheme
import SchemeOffice

/// Puts something on record about the Code or the framework, and tells it, alike for every verb.
enum PuttingOnRecord {
  static func perform(
    _ toShow: ToShow, about subject: TypedSubject, _ options: GlobalOptions, show: String
  ) throws {
    let showing = try Opening.office(options).putOnRecord(
      toShow, about: subject, by: Opening.desk(options))
    let output = Output(options: options)
    output.show(ShowingFacts(showing)) {
      let would = options.dryRun ? "Would be on record" : "On record"
      var words = "\(would) for \(showing.subject.reference): \(showing.kind.rawValue)"
      words += ", \(Words.day(showing.day))"
      if let file = showing.document?.file {
        words += "\nSHA-256 \(file.digest), \(file.size) bytes kept with the records"
      }
      return words
    }
    output.say("Next: \(show)")
  }

  /// Evidence from a file that is kept, or from a document that is named with where it lies.
  static func evidence(
    file: String?, document: String?, text: String?, on day: String?, until: String?
  ) throws -> ToShow {
    guard (file == nil) != (document == nil) else {
      throw Problem(
        .usage, "file_or_document", "Evidence is a file, or a document that is named: one of both.",
        at: file == nil ? "FILE" : "--document",
        next: "Name a file to keep, or --document \"NAME, WHERE IT LIES\".")
    }
    return ToShow(
      .evidence, text: text,
      title: document ?? file.map { URL(fileURLWithPath: $0).lastPathComponent },
      file: try file.map(bytes), day: try Self.day(day, "--on"),
      until: try Self.day(until, "--until"))
  }

  static func day(_ text: String?, _ option: String) throws -> CalendarDay? {
    try text.map { try Typed.day($0, option: option) }
  }

  /// The bytes of a file; one that is too large is refused before it is read.
  private static func bytes(_ path: String) throws -> [UInt8] {
    let size: Int?
    do {
      size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    } catch {
      throw Problem(
        .document, "file_unreadable", "The file cannot be read: \(ShelfFault.reason(error)).",
        at: path, next: "See that the name is right and that you may read the file.")
    }
    if let size, size > EvidenceFile.mostBytes {
      throw OfficeRefusal.code(.fileTooLarge(bytes: size, most: EvidenceFile.mostBytes))
    }
    return try TableFile.read(path)
  }
}
