import Actions
import Scheme
import SchemeOffice

/// Refusals of what is asked about, and of acts that its state does not allow: exit 3.
extension Problem {
  static func unknown(_ kind: String, _ text: String, list: String) -> Problem {
    Problem(
      .document, "unknown_\(kind)", "There is no \(kind) \"\(text)\" in this scheme.", at: text,
      next: "See what there is with `\(list)`.")
  }

  static func unknownSuite(_ text: String, _ known: [SuiteCode]) -> Problem {
    let codes = known.map(\.rawValue)
    let nearest = NearestWord(to: text, among: codes).word.map { "Did you mean \($0)? " } ?? ""
    return Problem(
      .document, "unknown_suite", "The scheme has no suite \"\(text)\".", at: text,
      next: nearest + "Known: \(codes.joined(separator: ", ")).")
  }

  static func unknownForm(_ text: String, _ known: [String]) -> Problem {
    let nearest = NearestWord(to: text, among: known).word.map { "Did you mean \($0)? " } ?? ""
    return Problem(
      .document, "unknown_form", "There is no form \"\(text)\".", at: text,
      next: nearest + "Known: \(known.joined(separator: ", ")).")
  }

  static func alreadyThere(_ kind: String, _ name: String) -> Problem {
    Problem(
      .document, "already_there", "There is a \(kind) \(name) already.", at: name,
      next: kind == "window"
        ? "See what stands with `icv rota show`." : "Choose another name, or change that one.")
  }

  static func referenceUsed(_ reference: Reference) -> Problem {
    Problem(
      .document, "reference_used",
      "The reference \(reference) is taken by a visit with other content.",
      at: reference.rawValue,
      next: "Look with `icv visit show \(reference)`. To change that report, use"
        + " `icv visit correct`; for another visit, give another reference.")
  }

  static func noReport(_ visit: Reference) -> Problem {
    Problem(
      .document, "no_report", "\(visit) came as figures from a spreadsheet: it has no report.",
      at: visit.rawValue)
  }

  static func alreadySetAside(_ visit: Reference) -> Problem {
    Problem(
      .document, "already_set_aside", "\(visit) is set aside already.", at: visit.rawValue,
      next: "See why with `icv visit show \(visit)`.")
  }

  static func nothingWithheld(_ visit: Reference) -> Problem {
    Problem(
      .document, "nothing_withheld", "No such text of \(visit) is withheld.",
      at: visit.rawValue, next: "See what is with `icv visit show \(visit)`.")
  }

  static func alreadyDone(_ what: String) -> Problem {
    Problem(.document, "not_possible_now", "This cannot be done now: \(what).")
  }

  static var tooBusy: Problem {
    Problem(
      .document, "changed_since",
      "Others wrote to the scheme again and again while this was being decided.",
      next: "Nothing was changed. Try again.")
  }
}

extension [String] {
  /// Each text once, in order of first appearance.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
