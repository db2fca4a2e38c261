import RecordKeeping
import Returns
import Scheme
import Seals

extension Office {
  /// Builds a return from the records: the same records, forms and rules give the same figures and
  /// the same digest, whenever it is built.
  ///
  /// Nothing is kept of a return that a failing rule stops.
  public func buildReturn(_ asked: ReturnAsked, by desk: Desk) throws -> ReturnFile {
    try perform(.buildReturn, by: desk, home: .office) { look in
      let earlier = try records.returnsBuilt().filter {
        $0.type == asked.period.type.rawValue && $0.days == asked.period.days
      }
      if let replaced = asked.supersedes, !earlier.contains(where: { $0.serial == replaced }) {
        throw OfficeRefusal.unacceptable(
          field: "--supersedes", value: String(replaced),
          takes: "the serial number of a return of this type and period that was built before")
      }
      let file = try returnFile(
        asked, serial: (earlier.map(\.serial).max() ?? 0) + 1, in: look)
      guard !file.isStopped else { return .nothing(file) }
      let header = file.paper.header
      let built = BuiltReturn(
        reference: Reference(look.officeName("R-")), type: header.type.rawValue,
        days: asked.period.days, serial: header.serial, digest: header.digest ?? "",
        fileName: file.name, fileDigest: Digest(of: file.bytes).description,
        supersedes: header.supersedes, purpose: header.purpose.rawValue)
      let checked = ReturnStep(.checked, on: look.today)
      return Decision(
        file, about: file.name,
        [.returnBuilt(built)] + (file.isClean ? [.returnStep(built.reference, checked)] : []))
    }
  }

  /// A return as the records stand, checked with all that the office knows; nothing is kept.
  func returnFile(_ asked: ReturnAsked, serial: Int, in look: Look) throws -> ReturnFile {
    let material = try ReturnMaterial(for: asked.period, in: look, office: self)
    let body: ReturnBody =
      asked.nothing.map { .nothingToReport(reason: $0) } ?? .figures(material.figures)
    var paper = CustodyVisitingReturn(
      header: try header(of: asked, serial: serial, in: look), body: body)
    paper = try paper.sealed { Digest(of: $0).bytes }
    let bytes = try paper.bytes()
    let name = ReturnFileName(paper.header).description
    let outcome = try shelves.returnCheck().outcome(
      of: bytes, fileName: name,
      known: try known(
        in: look, held: material.held, tactVisits: material.tactVisits, days: asked.period.days))
    return ReturnFile(bytes: bytes, name: name, paper: paper, outcome: outcome)
  }

  private func header(
    of asked: ReturnAsked, serial: Int, in look: Look
  ) throws -> ReturnHeader {
    let scheme = look.picture.scheme
    let forms = try records.formsUsed(asked.period.days)
    var header = ReturnHeader(
      period: asked.period, purpose: scheme.isPractice ? .practice : .live,
      forceCode: scheme.forceCode, areaCode: scheme.areaCode, package: "icv",
      release: asked.release, serial: serial, preparedAt: look.now,
      manifest: ReturnManifest(
        forms: forms.map { FormVersion(form: $0.form, version: $0.version, digest: $0.digest) },
        ruleSet: ReturnRule.setVersion, recordHead: look.heads.record.digest))
    header.marking = asked.marking
    header.supersedes = asked.supersedes
    header.declaration = asked.declaration(on: look.today)
    return header
  }
}
