import SafeXML

extension ReturnRule {
  /// The schema holds shape and types; what the figures mean is for the other rules.
  static let fileFitsItsSchema = ReturnRule(
    code: "003", severity: .fail, level: .file,
    asks: "The return validates against the schema of its year",
    remedy: "correct that element, or export the return again",
    authority: "icv-return.xsd of that year",
    passing: .changed { $0.header.marking = .officialSensitive },
    failing: .changed { $0.header.forceCode = "W" },
    finds: { checked in
      checked.schemaRemarks.map { remark in
        let place = remark.line > 0 ? "line \(remark.line), " : ""
        return Finding(what: "The return does not match the schema: \(place)\(remark.message)")
      }
    })
}
