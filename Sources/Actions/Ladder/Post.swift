public import Scheme

/// A post to which the matters of its rung are addressed, whoever holds it.
public struct Post: Hashable, Sendable, Identifiable {
  public var id: PostID
  public var rung: Rung
  /// The suite it answers for; nil for all of them.
  public var suite: SuiteCode?
  /// What the post is called.
  public var title: String
  /// Where mail to the post goes; nil once erased, or where none is known.
  public var mailbox: String?
  /// Who holds it; nil once erased, or while nobody does.
  public var holder: String?
  public var from: CalendarDay
  /// The last day it stands; nil while it does.
  public var until: CalendarDay?

  /// A post that stands from a day on.
  public init(
    id: PostID, rung: Rung, suite: SuiteCode? = nil, title: String, mailbox: String? = nil,
    holder: String? = nil, from: CalendarDay, until: CalendarDay? = nil
  ) {
    self.id = id
    self.rung = rung
    self.suite = suite
    self.title = title
    self.mailbox = mailbox
    self.holder = holder
    self.from = from
    self.until = until
  }

  /// Whether the post stands on a day.
  public func stands(on day: CalendarDay) -> Bool { from <= day && day <= (until ?? day) }
}

extension [Post] {
  /// The post on a rung that answers for a suite on a day: the suite's own before one for all, and
  /// of several the one that stands since the latest day.
  public func post(on rung: Rung, for suite: SuiteCode, on day: CalendarDay) -> Post? {
    filter { post in
      post.rung == rung && post.stands(on: day) && (post.suite ?? suite) == suite
    }.max { left, right in
      (left.suite == nil ? 0 : 1, left.from, left.id) < (
        right.suite == nil ? 0 : 1, right.from, right.id
      )
    }
  }
}
