public import Actions
import RecordKeeping
import Scheme

/// To whom a matter is addressed now: the rung, and the post that stands on it.
public struct Addressed: Sendable {
  public let place: LadderPlace
  /// The post on that rung for the suite; nil where the scheme has named none.
  public let post: Post?
  /// The post to which the proposed step would take it; nil where none is proposed or named.
  public let proposedPost: Post?
}

extension Ladder {
  /// To whom an action is addressed; nil before it is sent, and for what is restricted.
  func addressed(_ action: Action) -> Addressed? {
    guard let place = place(of: action, late: action.lateness(workingDays)) else { return nil }
    let day = LondonTime.day(at: action.asOf)
    func post(_ rung: Rung) -> Post? { posts.post(on: rung, for: action.concern.suite, on: day) }
    return Addressed(
      place: place, post: post(place.rung), proposedPost: place.proposal.flatMap { post($0.rung) })
  }
}

extension Look {
  /// The ladder of the scheme, as its settings have been day by day.
  func ladder() throws -> Ladder {
    let days = Set(picture.settings.filter { $0.name.hasPrefix("ladder_") }.map(\.startsOn))
    let first = CalendarDay(number: 0)
    return Ladder(
      posts: picture.posts,
      settings: try days.union([first]).map { ($0, try settings(on: $0).ladder) },
      workingDays: try settings().workingDays)
  }
}
