public import Scheme

/// The counts of people as they were published for exactly the days of a report.
///
/// A paper for everybody tells no others: whatever it told besides would be known to readers, and
/// later publications would not know that it is.
public struct PublishedPeople: Hashable, Sendable {
  /// The table, hidden cells hidden.
  public var table: PeopleTable
  /// Which edition of the figures it is from.
  public var edition: Int
  /// The day on which they were signed off.
  public var signedOn: CalendarDay
  /// The moment before which nobody outside the office may read them; nil where there is none.
  public var embargo: Instant?

  /// A table out of a publication.
  public init(table: PeopleTable, edition: Int, signedOn: CalendarDay, embargo: Instant? = nil) {
    self.table = table
    self.edition = edition
    self.signedOn = signedOn
    self.embargo = embargo
  }
}

extension PeriodReport {
  /// People in the cells as the paper may tell of them.
  ///
  /// A public one tells what was published, and nothing before anything was; the office's own tells
  /// every count.
  public var people: PeopleTable {
    let table = PeopleTable(self)
    guard period.kind.isPublic else { return table }
    return published?.table ?? table.withoutNumbers
  }

  /// Whether counts of people wait until the period's figures are published.
  public var peopleWait: Bool {
    period.kind.isPublic && published == nil && PeopleTable(self).holdsNumbers
  }

  /// What a reader must know of the counts of people.
  var peopleNote: String {
    guard period.kind.isPublic else {
      return
        "Every count of people is told here, small ones too: this paper is not for publication."
    }
    guard let published else {
      return "Counts of people stand here once the period's figures are published."
    }
    var words =
      "As published in edition \(published.edition), signed off on \(published.signedOn.words)."
    if let embargo = published.embargo {
      let (day, time) = LondonTime.wall(at: embargo)
      words += " Not to be published before \(time) on \(day.words)."
    }
    return words
  }
}
