import Findings
import Scheme
import Seals

/// What a visit was submitted with, as one digest: the same content under the same reference is the
/// same submission, however often it is sent.
enum VisitContent {
  /// The digest of a row of figures.
  static func digest(_ row: VisitRow) -> String {
    var parts: [String?] = [
      row.reference, row.suite, row.date.description, row.arrived?.description,
      row.admitted?.description, row.left?.description, row.mode.rawValue,
      row.outcome.rawValue, row.reason, row.visitors.map(String.init),
      row.positive.map(String.init), row.opcat.map(String.init), row.judgement?.rawValue,
    ]
    for count in VisitCount.allCases { parts.append(row.counts[count].map(String.init)) }
    return digest("icv-row-1", parts)
  }

  /// The digest of a report's answers on a form.
  static func digest(formDigest: String, answers: [(path: String, value: String)]) -> String {
    digest("icv-report-1", [formDigest] + answers.flatMap { [$0.path, $0.value] })
  }

  /// Each part with its length in front, so that no two contents run together.
  private static func digest(_ mark: String, _ parts: [String?]) -> String {
    var bytes = Array(mark.utf8)
    for part in parts {
      guard var part else {
        bytes.append(contentsOf: [UInt8(ascii: ","), UInt8(ascii: "-")])
        continue
      }
      bytes.append(contentsOf: ",\(part.utf8.count):".utf8)
      part.withUTF8 { bytes.append(contentsOf: $0) }
    }
    return Digest(of: bytes).description
  }
}
