import Actions
import Scheme

extension Entry {
  static func post(_ post: Post, _ seals: inout Sealing) -> KeptRow {
    func sealed(_ value: String?, _ field: String) -> KeptValue {
      seals.seal(value, .personDetail, holder: Post.holder(post.id), field: field)
    }
    return KeptRow(
      .post, post.id, post.rung.rawValue, post.suite, post.title, post.from, post.until,
      sealed(post.holder, "holder"), sealed(post.mailbox, "mailbox"))
  }

  static func handOff(
    _ handOff: HandOff, about concern: Concern, _ seals: inout Sealing
  ) -> KeptRow {
    KeptRow(
      .handOff, handOff.reference, handOff.concern, handOff.to, handOff.day,
      seals.seal(
        handOff.note, .freeText, holder: concern.visit?.rawValue ?? concern.reference.rawValue,
        field: "hand-off \(handOff.reference)"))
  }
}

extension Post {
  /// Under which name the personal details of a post stand; no person has such an id.
  static func holder(_ id: PostID) -> String { "post:\(id)" }
}
