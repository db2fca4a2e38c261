import SafeXML

extension ReturnRule {
  /// Nothing can be said about a file that is no document.
  static let fileIsReadable = ReturnRule(
    code: "001", severity: .fail, level: .file,
    asks: "The file is well-formed XML in UTF-8, without a DOCTYPE, within the limits of size",
    remedy: "export the return again and send that file as it is",
    authority: "XML 1.0; the ILR's first check of files; CWE-611, CWE-776",
    passing: .changed { _ in },
    failing: .bytes("<!DOCTYPE CustodyVisitingReturn><CustodyVisitingReturn/>"),
    finds: { checked in
      guard let fault = checked.fault else { return [] }
      return [Finding(what: "The file cannot be read as a custody visiting return (\(fault))")]
    })
}
