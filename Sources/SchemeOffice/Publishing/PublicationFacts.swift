import Publication
import RecordKeeping
import Scheme
import Spreadsheets

/// What the pages of a publication say besides figures, as it stood when it was signed.
struct PublicationFacts {
  private var rows: [[String]] = []

  /// The facts of a scheme on a day, with the draws whose last visit is over.
  init(_ look: Look, draws: [KeptDrawLine]) throws {
    let scheme = look.picture.scheme
    let words = try look.settings().publicWords
    add("scheme", scheme.name)
    add("force", PoliceForce.all.first { $0.code == scheme.forceCode }?.name)
    if scheme.isPractice { add("practice", "yes") }
    add("contact", words.contact)
    add("volunteer", words.volunteer)
    add("complaint", words.complaint)
    add("reprisals", words.reprisals)
    add("annual_reports", words.annualReports)
    add("inspections", words.inspections)
    // A draw of weeks to come is of the future and stands in nothing that police may ever see.
    for draw in draws where draw.confirmedAt != nil && draw.period.over <= look.now {
      let last = draw.first.adding(weeks: draw.weeks - 1).sunday
      rows.append(["draw", (draw.first.monday...last).period, draw.commitment])
    }
  }

  private mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { rows.append([name, text]) }
  }

  /// The facts as they are kept.
  var text: String { rows.map(SheetWriter.row).joined() }
}
