public import Scheme

/// What the force said of the facts when it was asked, as it was kept.
public struct ForceSaid: Hashable, Sendable {
  /// Whose words they are, by the post.
  public var post: String
  /// The day they came.
  public var received: CalendarDay
  /// The words; nil where the force had nothing to correct.
  public var text: String?

  /// Words of a post, received on a day.
  public init(post: String, received: CalendarDay, text: String?) {
    self.post = post
    self.received = received
    self.text = text
  }
}
