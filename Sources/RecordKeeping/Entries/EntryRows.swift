import Actions
import Findings
import Scheme

extension Entry {
  /// The row that is kept of this entry, personal values replaced by their seals.
  func row(_ seals: inout Sealing) -> KeptRow {
    switch self {
    case .formText(let digest, let form, let version, let text):
      KeptRow(.formText, digest, form, version, text)
    case .visit(let reference, let suite, let source, let content):
      KeptRow(.visit, reference, suite, source, content)
    case .visitFigures(let row): Entry.figures(row, &seals)
    case .report(let report): Entry.report(report, &seals)
    case .reportVisitor(let visit, let visitor, let standing, let dissent):
      KeptRow(
        .reportVisitor, visit, visitor, standing,
        seals.seal(dissent, .freeText, holder: visit.rawValue, field: "dissent"))
    case .addendum(let visit, let author, let text):
      KeptRow(
        .addendum, visit, author,
        seals.seal(text, .freeText, holder: visit.rawValue, field: "addendum"))
    case .correction(let correction): Entry.correction(correction, &seals)
    case .setAside(let visit, let author, let reason):
      KeptRow(
        .setAside, visit, author,
        seals.seal(reason, .freeText, holder: visit.rawValue, field: "reason"))
    case .withheld(let visit, let path, let screenedAs):
      KeptRow(.withheld, visit, path, screenedAs)
    case .cleared(let visit, let path): KeptRow(.cleared, visit, path)
    case .sending(let visit, let post, let digest): KeptRow(.sending, visit, post, digest)
    case .suiteComment(let visit, let text):
      KeptRow(
        .suiteComment, visit,
        seals.seal(text, .freeText, holder: visit.rawValue, field: "suite comment"))
    case .concern(let concern): Entry.concern(concern, &seals)
    case .matterBroughtIn(let concern): Entry.broughtIn(concern, &seals)
    case .action(let reference, let concern):
      KeptRow(
        .action, reference, concern.reference, concern.suite, concern.severity, concern.kind,
        concern.owner)
    case .actionTerms(let action, let terms): Entry.terms(terms, of: action)
    case .actionEvent(let action, let event): Entry.event(event, of: action, &seals)
    case .asset, .concernAsset, .recommendation, .recommendationEvent: memoryRow(&seals)
    case .handOff(let handOff, let concern): Entry.handOff(handOff, about: concern, &seals)
    default:
      Entry.publicationRow(self) ?? Entry.returnRow(self) ?? tactRow(&seals)
        ?? officeRow(&seals)
    }
  }

  private static func figures(_ row: VisitRow, _ seals: inout Sealing) -> KeptRow {
    var values: [KeptValue] = [
      row.reference.kept, row.date.kept, row.arrived.kept, row.admitted.kept, row.left.kept,
      row.mode.kept, row.outcome.kept,
      seals.seal(row.reason, .freeText, holder: row.reference, field: "reason"),
      row.visitors.kept,
    ]
    for count in VisitCount.allCases { values.append(row.counts[count].kept) }
    values += [row.positive.kept, row.opcat.kept, row.judgement.kept]
    return KeptRow(table: .visitFigures, values: values)
  }
}
