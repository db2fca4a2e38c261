public import Actions
import RecordKeeping
public import Scheme

/// A post as somebody tells of it before it has an id.
public struct PostTold: Sendable {
  public var rung: Rung
  /// The code of the suite it answers for; nil for all of them.
  public var suite: String?
  /// What it is called; nil takes the rung's own words.
  public var title: String?
  public var mailbox: String?
  public var holder: String?
  /// The first day; nil is today.
  public var from: CalendarDay?
  /// The id to give it; nil takes the next.
  public var id: String?

  /// A post on a rung.
  public init(_ rung: Rung) { self.rung = rung }
}

extension Office {
  /// Adds a post to the ladder.
  public func addPost(_ told: PostTold, by desk: Desk) throws -> Post {
    try perform(.keepPosts, by: desk, home: .office) { look in
      let ids = look.picture.posts.map(\.id.rawValue)
      let chosen = try told.id ?? Office.nextID("L", among: ids)
      guard PostID(chosen).isWellFormed else { throw OfficeRefusal.badIdentifier(chosen) }
      guard !ids.contains(chosen) else {
        throw OfficeRefusal.alreadyThere(kind: "post", name: chosen)
      }
      if let mailbox = told.mailbox { try Office.check(mailbox: mailbox) }
      let post = Post(
        id: PostID(chosen), rung: told.rung, suite: try told.suite.map { try look.suite($0).code },
        title: told.title ?? told.rung.title, mailbox: told.mailbox, holder: told.holder,
        from: told.from ?? look.today)
      return Decision(post, about: chosen, [.post(post)])
    }
  }

  /// Ends a post on a day, the last one; what was addressed to it stays so in the record.
  public func endPost(_ text: String, on day: CalendarDay?, by desk: Desk) throws -> Post {
    try perform(.keepPosts, by: desk, home: .office) { look in
      guard
        var post = look.picture.posts.first(where: {
          $0.id.rawValue.lowercased() == text.lowercased()
        })
      else { throw OfficeRefusal.ladder(.unknownPost(text)) }
      let last = day ?? look.today
      guard last >= post.from else {
        throw OfficeRefusal.unacceptable(
          field: "the last day", value: last.description, takes: "a day from \(post.from) on")
      }
      guard post.until.map({ last < $0 }) ?? true else { return .nothing(post) }
      post.until = last
      return Decision(post, about: post.id.rawValue, [.post(post)])
    }
  }

  /// The posts of the ladder, lowest rung first, ended ones too.
  public func posts(by desk: Desk) throws -> [Post] {
    let reader = try reader(desk)
    try reader.require(.action)
    return reader.look.picture.posts
  }

  private static func check(mailbox: String) throws(OfficeRefusal) {
    let sides = mailbox.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }),
      !mailbox.contains(where: \.isWhitespace), mailbox.utf8.count <= 254
    else {
      throw .unacceptable(
        field: "mailbox", value: mailbox, takes: "an address such as custody@example.org")
    }
  }
}

extension Rung {
  /// What a post on the rung is called where nobody says.
  var title: String {
    switch self {
    case .custodySergeant: "Custody sergeant"
    case .custodyInspector: "Custody inspector"
    case .chiefInspector: "Chief inspector for custody"
    case .panel: "Panel"
    case .commissioner: "Commissioner"
    case .national: "ICVA and the inspectorate"
    }
  }
}
