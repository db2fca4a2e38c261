public import CodeBoard
import Scheme

extension Entry {
  /// The row of an entry about the Code or ICVA's framework.
  func codeRow(_ seals: inout Sealing) -> KeptRow {
    switch self {
    case .qafCriterion(let criterion):
      KeptRow(
        .qafCriterion, criterion.version, criterion.level, criterion.reference, criterion.text,
        Entry.list(criterion.shownBy))
    case .evidenceFile(let file, let bytes):
      KeptRow(
        .evidenceFile, file.digest, file.size, file.kind,
        seals.seal(
          bytes, .personDetail, holder: "evidence:\(file.digest)", field: EvidenceFile.field))
    case .showing(let showing): Entry.showing(showing, &seals)
    default: preconditionFailure("\(self) is nothing about the Code")
    }
  }

  private static func showing(_ showing: Showing, _ seals: inout Sealing) -> KeptRow {
    let holder = "\(showing.subject.framework)/\(showing.subject.reference)"
    func sealed(_ text: String?) -> KeptValue {
      seals.seal(text, .personDetail, holder: holder, field: Showing.field)
    }
    return KeptRow(
      .showing, showing.subject.framework, showing.subject.reference, showing.kind, showing.day,
      showing.until, showing.author, showing.document?.file?.digest, sealed(showing.text),
      sealed(showing.document?.title))
  }
}

extension EvidenceFile {
  /// The field of personal detail in which a file's bytes stand, which nobody else reads.
  public static var field: String { "evidence file" }
}

extension Showing {
  /// The field of personal detail in which the words of a declaration stand.
  public static var field: String { "about the Code" }
}
