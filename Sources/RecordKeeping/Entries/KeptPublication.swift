public import Scheme

/// Figures as they were prepared for everyone to read, with every table to the letter.
///
/// They count as published once somebody else has signed them off.
public struct KeptPublication: Hashable, Sendable {
  public var reference: Reference
  public var days: ClosedRange<CalendarDay>
  /// 1, and one more each time the period's figures were prepared anew.
  public var edition: Int
  /// The threshold under which counts of people were hidden.
  public var threshold: Int
  /// The day from which it may be read by everyone, once it is signed off.
  public var publicFrom: CalendarDay
  /// The moment before which nobody outside the office may read it; nil where it need not wait.
  public var embargo: Instant?
  public var preparation: Preparation
  /// Who signed it off; nil until somebody has, and until then it is not published.
  public var signature: Signature?
  /// Why it was published anew; nil in a first edition.
  public var reason: String?
  /// What the pages say besides figures, as rows of a name and a text.
  public var facts: String
  /// The head of the record log when the figures were counted.
  public var recordHead: String
  /// The tables by their names, in the order of the page.
  public var tables: [Table]

  public init(
    reference: Reference, days: ClosedRange<CalendarDay>, edition: Int, threshold: Int,
    publicFrom: CalendarDay, embargo: Instant? = nil, preparation: Preparation,
    signature: Signature?, reason: String?, facts: String, recordHead: String, tables: [Table]
  ) {
    self.reference = reference
    self.days = days
    self.edition = edition
    self.threshold = threshold
    self.publicFrom = publicFrom
    self.embargo = embargo
    self.preparation = preparation
    self.signature = signature
    self.reason = reason
    self.facts = facts
    self.recordHead = recordHead
    self.tables = tables
  }

  /// Who prepared figures, and when.
  public struct Preparation: Hashable, Sendable {
    public var by: PersonID
    public var at: Instant

    public init(by: PersonID, at: Instant) {
      self.by = by
      self.at = at
    }
  }

  /// Who answers for figures before the public.
  public struct Signature: Hashable, Sendable {
    public var name: String
    /// The post, such as *Scheme Manager*.
    public var post: String
    public var day: CalendarDay

    public init(name: String, post: String, day: CalendarDay) {
      self.name = name
      self.post = post
      self.day = day
    }
  }

  /// One published table, hidden cells hidden.
  public struct Table: Hashable, Sendable {
    public var name: String
    public var text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}
