import SafeXML
import Scheme

extension ReturnHeader {
  init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    let details = try element.one("CollectionDetails")
    let source = try element.one("Source")
    let manifest = try ReturnManifest(reading: element.one("Manifest"))
    type = try details.code("ReturnType")
    purpose = try details.code("Purpose")
    year = try details.value("Year")
    periodStart = try details.value("PeriodStart")
    periodEnd = try details.value("PeriodEnd")
    referenceDate = try details.value("ReferenceDate")
    preparedOn = try details.value("FilePreparationDate")
    marking = try source.code("ProtectiveMarking")
    forceCode = try source.value("ForceCode")
    areaCode = try source.value("AreaCode")
    supplier = try source.optionalValue("SoftwareSupplier")
    package = try source.value("SoftwarePackage")
    release = try source.value("Release")
    serial = try source.value("SerialNo")
    preparedAt = try source.value("DateTime")
    supersedes = try source.optionalValue("Supersedes")
    digest = try source.optionalValue("Digest")
    self.manifest = manifest
    if let declared = element.optional("Declaration") {
      declaration = ReturnDeclaration(
        name: try declared.optionalValue("DeclarantName"),
        post: try declared.value("DeclarantPost"), day: try declared.value("DeclaredOn"))
    }
  }
}

extension ReturnManifest {
  fileprivate init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    self.init(
      ruleSet: try element.value("RuleSet"),
      recordHead: try element.optionalValue("RecordHead"))
    for form in element.all("FormVersion") {
      forms.append(
        FormVersion(
          form: try form.attribute("form"), version: try form.attribute("version"),
          digest: try form.attribute("digest")))
    }
  }
}
