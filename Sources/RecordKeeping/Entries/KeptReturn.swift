public import Scheme

/// A return that was built, with what became of it.
public struct KeptReturn: Hashable, Sendable {
  public var built: BuiltReturn
  /// Where both chains stood when its figures were counted.
  public var heads: Heads
  public var builtAt: Instant
  public var builtBy: PersonID
  /// What was done with it, in the order in which that was recorded.
  public var steps: [ReturnStep]
  /// Nil until it was issued.
  public var issued: ReturnIssue?

  public init(
    _ built: BuiltReturn, heads: Heads, at builtAt: Instant, by builtBy: PersonID,
    steps: [ReturnStep] = [], issued: ReturnIssue? = nil
  ) {
    self.built = built
    self.heads = heads
    self.builtAt = builtAt
    self.builtBy = builtBy
    self.steps = steps
    self.issued = issued
  }
}

/// Something done with a built return before it is issued.
public struct ReturnStep: Hashable, Sendable {
  public var act: Act
  public var day: CalendarDay

  public init(_ act: Act, on day: CalendarDay) {
    self.act = act
    self.day = day
  }

  /// What was done.
  public enum Act: Hashable, Sendable {
    /// The rules found no error in it, and no query without an explanation.
    case checked
    /// The force was given it to correct facts, until a day.
    case sentToForce(post: String, until: CalendarDay)
    /// Somebody who did not build it answers for it; the document is where that is written down.
    case approved(name: String, post: String, document: String?)
  }
}

/// That a return went out, with the file to the letter.
public struct ReturnIssue: Hashable, Sendable {
  /// The digest by which the built file is known.
  public var fileDigest: String
  public var fileName: String
  public var day: CalendarDay
  /// Whom it was sent to.
  public var receivers: String
  /// The file's XML as it was built and sent.
  public var text: String

  public init(
    _ built: BuiltReturn, on day: CalendarDay, to receivers: String, text: String
  ) {
    self.init(
      fileDigest: built.fileDigest, fileName: built.fileName, on: day, to: receivers, text: text)
  }

  public init(
    fileDigest: String, fileName: String, on day: CalendarDay, to receivers: String, text: String
  ) {
    self.fileDigest = fileDigest
    self.fileName = fileName
    self.day = day
    self.receivers = receivers
    self.text = text
  }
}

/// What the force said of a period's facts before they were sent out.
public struct ForceComment: Hashable, Sendable {
  public var days: ClosedRange<CalendarDay>
  /// Whose comment it is, by the post.
  public var post: String
  public var received: CalendarDay
  /// The words; nil where the force answered that it has nothing to say.
  public var text: String?

  public init(
    _ days: ClosedRange<CalendarDay>, post: String, received: CalendarDay, text: String?
  ) {
    self.days = days
    self.post = post
    self.received = received
    self.text = text
  }
}
