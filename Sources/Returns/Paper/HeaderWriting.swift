import SafeXML
import Scheme

extension ReturnHeader {
  func tree() -> XMLTree {
    .block(
      "Header",
      [collectionDetails(), source(), manifest.tree(), declaration?.tree()])
  }

  private func collectionDetails() -> XMLTree {
    .block(
      "CollectionDetails",
      [
        .value("Collection", "ICV"), .value("ReturnType", type.rawValue),
        .value("Purpose", purpose.rawValue), .value("Year", year),
        .value("PeriodStart", periodStart), .value("PeriodEnd", periodEnd),
        .value("ReferenceDate", referenceDate), .value("FilePreparationDate", preparedOn),
      ])
  }

  private func source() -> XMLTree {
    .block(
      "Source",
      [
        .value("ProtectiveMarking", marking.rawValue), .value("SourceLevel", "P"),
        .value("ForceCode", forceCode), .value("AreaCode", areaCode),
        .value("SoftwareSupplier", supplier), .value("SoftwarePackage", package),
        .value("Release", release), .value("SerialNo", serial.serialText),
        .value("DateTime", preparedAt.text(offsetMinutes: 0)),
        .value("Supersedes", supersedes?.serialText),
        digest.map { XMLTree("Digest", attributes: ["alg": "sha256-c14n"], text: $0) },
      ])
  }
}

extension ReturnManifest {
  fileprivate func tree() -> XMLTree {
    let forms = forms.sorted { ($0.form, $0.version) < ($1.form, $1.version) }
    return .block(
      "Manifest",
      forms.map { form in
        XMLTree(
          "FormVersion",
          attributes: ["form": form.form, "version": form.version, "digest": form.digest])
      } + [.value("RuleSet", ruleSet), .value("RecordHead", recordHead)])
  }
}

extension ReturnDeclaration {
  fileprivate func tree() -> XMLTree {
    .block(
      "Declaration",
      [
        .value("DeclarantName", name), .value("DeclarantPost", post),
        .value("DeclaredOn", day),
      ])
  }
}

extension Int {
  /// A serial number as headers and file names have it: three digits.
  var serialText: String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, 3 - digits.count)) + digits
  }
}
