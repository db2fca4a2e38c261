import Scheme

extension ReturnRule {
  /// Each year has a namespace of its own, so that an old file cannot be read as a new one.
  static let namespaceIsKnown = ReturnRule(
    code: "002", severity: .fail, level: .file,
    asks: "The namespace is that of a year whose schema is held",
    remedy: "check it with the release of its year, or export it anew for a year that is held",
    authority: "specification.md, Types and periods; the ILR has a namespace a year",
    passing: .changed { _ in },
    failing: .bytes("<CustodyVisitingReturn xmlns=\"urn:x-icv:return:1999-00\"/>"),
    finds: { checked in
      guard let strange = checked.strangeNamespace else { return [] }
      let held = checked.years.map(\.description).joined(separator: ", ")
      let found =
        strange.isEmpty ? "it is in no namespace" : "its namespace is \"\(strange)\""
      return [
        Finding(
          what: "This return uses a schema version we do not hold (\(found); held: \(held))")
      ]
    })
}
