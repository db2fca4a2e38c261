public import Publication
public import Scheme

/// One publication as the pages tell it: a period's figures in one edition.
public struct PublicIssue: Sendable {
  /// The period.
  public var period: PublicPeriod
  /// 1, and one more each time the figures were published anew.
  public var edition: Int
  /// Counts of people under this are hidden.
  public var threshold: Int
  /// The day from which everyone may read it.
  public var publicFrom: CalendarDay
  /// The moment before which nobody outside the office may read it; nil where it has come.
  public var embargo: Instant?
  /// Whether anybody answers for it; what nobody has signed off says so on every page.
  public var standing: PublicStanding
  /// Why it was published anew.
  public var reason: String?
  /// What the pages say besides figures, as rows of a name and texts.
  public var facts: [[String]]
  /// The head of the record log when the figures were counted.
  public var recordHead: String
  /// The tables.
  public var tables: [PublishedTable]

  /// A publication with its tables.
  public init(
    period: PublicPeriod, edition: Int, threshold: Int, publicFrom: CalendarDay,
    embargo: Instant? = nil, standing: PublicStanding, reason: String?, facts: [[String]],
    recordHead: String, tables: [PublishedTable]
  ) {
    self.period = period
    self.edition = edition
    self.threshold = threshold
    self.publicFrom = publicFrom
    self.embargo = embargo
    self.standing = standing
    self.reason = reason
    self.facts = facts
    self.recordHead = recordHead
    self.tables = tables
  }

  /// A fact by its name; nil where the scheme has not told it.
  func fact(_ name: String) -> String? { facts.first { $0.first == name && $0.count > 1 }?[1] }

  /// The draws whose last visit was over, with the commitments given before them.
  var draws: [(weeks: ClosedRange<CalendarDay>, commitment: String)] {
    facts.compactMap { row in
      guard row.count == 3, row[0] == "draw", let weeks = ClosedRange(period: row[1]) else {
        return nil
      }
      return (weeks, row[2])
    }
  }

  /// The table of a name.
  func table(_ name: String) -> PublishedTable? { tables.first { $0.name == name } }

  /// By when the next period of its kind is due: four weeks after its last window has closed.
  var nextDue: (period: PublicPeriod, by: CalendarDay) {
    (period.next, period.next.mayBePublishedFrom.adding(days: 28))
  }

  /// The name of its page.
  var page: String { "figures-\(period).html" }

  /// Its files of open data, the last of which says what adds up to what, each with its name
  /// without an ending and its title.
  var openData: [(name: String, title: String, file: PublicFile)] {
    tables.filter { !$0.cells.isEmpty }.map {
      ("\(period)-\($0.name)", $0.title, $0.openData(notes: notes))
    } + [
      (
        "\(period)-breakdowns", "What adds up to what", BreakdownSheet.file(tables, notes: notes)
      )
    ]
  }

  /// What each row of its files says, so that it cannot be taken for what may be published.
  private var notes: [PublicNote] {
    var notes: [PublicNote] = []
    switch standing {
    case .draft: notes.append(PublicNote("status", "draft"))
    case .prepared: notes.append(PublicNote("status", "not signed off"))
    case .signedOff: break
    }
    if let embargo {
      notes.append(PublicNote("not_to_be_published_before", embargo.description))
    }
    return notes
  }
}

/// How far figures are on their way to the public.
public enum PublicStanding: Hashable, Sendable {
  /// Nothing of it is kept.
  case draft
  /// It is kept as it will go out, and nobody answers for it yet.
  case prepared(CalendarDay)
  /// It is published.
  case signedOff(PublicSignature)

  /// Who signed it off; nil where nobody has.
  public var signature: PublicSignature? {
    if case .signedOff(let signature) = self { signature } else { nil }
  }
}

/// Who answers for published figures.
public struct PublicSignature: Hashable, Sendable {
  /// The person.
  public let name: String
  /// The post.
  public let post: String
  /// The day of the signature.
  public let day: CalendarDay

  /// The signature of the holder of a post.
  public init(name: String, post: String, day: CalendarDay) {
    self.name = name
    self.post = post
    self.day = day
  }
}
