public import CodeBoard
import Foundation
import RecordKeeping
public import Scheme
import Seals

/// What is to be put on record about the Code or the framework.
public struct ToShow: Sendable {
  public var kind: Showing.Kind
  public var text: String?
  /// What a document is called and, where no file comes with it, where it lies.
  public var title: String?
  /// The bytes of a file to keep.
  public var file: [UInt8]?
  /// The day it speaks of; nil for today.
  public var day: CalendarDay?
  /// The last day it holds, or the day by which a gap is to be closed.
  public var until: CalendarDay?

  public init(
    _ kind: Showing.Kind, text: String? = nil, title: String? = nil, file: [UInt8]? = nil,
    day: CalendarDay? = nil, until: CalendarDay? = nil
  ) {
    self.kind = kind
    self.text = text
    self.title = title
    self.file = file
    self.day = day
    self.until = until
  }

  /// The most letters of a declaration.
  static let mostLetters = 4_000
}

/// What something is put on record about, as it was typed.
public enum TypedSubject: Sendable {
  case requirement(String)
  /// A criterion of the version named, or of the one taken in last.
  case criterion(String, version: String?)
}

extension Office {
  /// Puts a declaration, evidence or a gap on record; what stood before stays as history.
  ///
  /// A file is kept in the scheme's own file, once for however many requirements it is attached to.
  public func putOnRecord(
    _ toShow: ToShow, about typed: TypedSubject, by desk: Desk
  ) throws -> Showing {
    try perform(toShow.kind.duty, by: desk, home: .office) { look in
      let subject = try subject(typed)
      let day = try look.done(on: toShow.day ?? look.acting?.received)
      try check(toShow, on: day)
      var entries: [Entry] = []
      var document: EvidenceDocument?
      if toShow.kind == .evidence, let title = toShow.title {
        document = EvidenceDocument(title: title)
        if let bytes = toShow.file {
          let (file, entry) = try kept(bytes)
          document?.file = file
          if let entry { entries.append(entry) }
        }
      }
      let showing = Showing(
        subject, toShow.kind, day: day, until: toShow.until,
        author: look.acting?.who ?? PersonID(rawValue: ""), text: toShow.text, document: document)
      return Decision(showing, about: subject.reference, entries + [.showing(showing)])
    }
  }

  private func subject(_ typed: TypedSubject) throws -> ShowingSubject {
    switch typed {
    case .requirement(let text):
      guard let code = RequirementCode(typed: text) else {
        throw OfficeRefusal.code(.unknownRequirement(typed: text))
      }
      return .requirement(code)
    case .criterion(let text, let wanted):
      let criteria = try records.qafCriteria()
      guard let version = try Self.version(wanted, of: criteria) else {
        throw OfficeRefusal.code(.noFramework)
      }
      let found = criteria.first {
        $0.version == version && $0.reference.lowercased() == text.lowercased()
      }
      guard let found else {
        throw OfficeRefusal.code(.unknownCriterion(typed: text, version: version))
      }
      return .criterion(version: version, reference: found.reference)
    }
  }

  private func check(_ toShow: ToShow, on day: CalendarDay) throws {
    if let until = toShow.until, until < day {
      throw OfficeRefusal.code(.endsBefore(until, day: day))
    }
    let words = [toShow.text, toShow.title].compactMap(\.self)
    guard words.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw OfficeRefusal.code(.nothingSaid)
    }
    for text in words where text.count > ToShow.mostLetters {
      throw OfficeRefusal.code(.textTooLong(letters: text.count, most: ToShow.mostLetters))
    }
    if let file = toShow.file {
      guard !file.isEmpty else { throw OfficeRefusal.code(.fileIsEmpty) }
      guard file.count <= EvidenceFile.mostBytes else {
        throw OfficeRefusal.code(.fileTooLarge(bytes: file.count, most: EvidenceFile.mostBytes))
      }
    }
  }

  /// The file, and the entry that keeps it where it is not kept already.
  private func kept(_ bytes: [UInt8]) throws -> (EvidenceFile, Entry?) {
    let digest = Digest(of: bytes).description
    let file = EvidenceFile(digest: digest, size: bytes.count, kind: FileKind(of: bytes))
    let isKept = try records.showings().contains { $0.document?.file?.digest == digest }
    return (
      file, isKept ? nil : .evidenceFile(file, bytes: Data(bytes).base64EncodedString())
    )
  }
}

extension Showing.Kind {
  /// The duty that puts it on record.
  var duty: Duty {
    switch self {
    case .declared: .declareForCode
    case .evidence: .attachEvidence
    case .gap: .recordCodeGap
    }
  }
}
