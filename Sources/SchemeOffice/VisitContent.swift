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
    return Digest(of: "icv-row-1" + parts.map(part).joined()).description
  }

  /// The digest of a report's answers on a form.
  static func digest(formDigest: String, answers: [(path: String, value: String)]) -> String {
    let parts = answers.flatMap { [$0.path, $0.value] }
    return Digest(of: "icv-report-1" + part(formDigest) + parts.map(part).joined()).description
  }

  /// A part with its length in front, so that no two contents run together.
  private static func part(_ text: String?) -> String {
    text.map { ",\($0.utf8.count):\($0)" } ?? ",-"
  }
}
