import Publication

/// Words of the pages that are the same for every scheme.
enum PublicWords {
  /// A heading of the first page with the fact under it, and what is said without one.
  struct Heading {
    let title: String
    let fact: String
    let otherwise: String

    init(_ title: String, _ fact: String, _ otherwise: String) {
      self.title = title
      self.fact = fact
      self.otherwise = otherwise
    }
  }

  /// The headings of the first page, in their order.
  static let headings: [Heading] = [
    Heading("Talk to us", "contact", "The scheme has not published how to reach it."),
    Heading("Become a visitor", "volunteer", volunteer),
    Heading("Complain", "complaint", complaint),
    Heading("Speaking to visitors without fear", "reprisals", reprisals),
    Heading(
      "Annual reports", "annual_reports",
      "The scheme has not said where its annual reports are."),
    Heading("Inspections", "inspections", inspections),
  ]

  private static let volunteer = """
    Visitors are adults who live or work in the area and are independent of the police. Ask the \
    scheme when it next appoints.
    """

  private static let complaint = """
    About how somebody was treated in custody: to the police force, or to the Independent Office \
    for Police Conduct. About the scheme or its visitors: to the Commissioner's office.
    """

  private static let reprisals = """
    Nobody may be treated worse for having spoken to visitors. A visitor who hears of fear of \
    reprisals tells the Commissioner's office at once, and not the suite.
    """

  private static let inspections = """
    Custody is inspected by His Majesty's Inspectorate of Constabulary and Fire & Rescue Services \
    with the Care Quality Commission, which publish their reports.
    """

  /// What the marks in a table mean, those alone that stand in it.
  static func marks(in table: PublishedTable, threshold: Int) -> String {
    let cells = Set(table.cells.values.map(\.text))
    var notes: [String] = []
    if cells.contains("[c]") {
      notes.append(
        "[c] is a number of people that is under \(threshold), or from which such a number could be"
          + " worked out.")
    }
    if cells.contains("[x]") { notes.append("[x] is not held, which is not nought.") }
    return notes.joined(separator: " ")
  }
}
