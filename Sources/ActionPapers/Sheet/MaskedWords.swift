import Actions
public import Scheme

/// Which free text nobody has read yet after the screen for identities withheld it.
///
/// Such text stays off every paper: it may say who was held.
public struct MaskedWords: Hashable, Sendable {
  /// Paths of withheld text that is not yet cleared, by the visit whose report holds it.
  private let paths: [Reference: [String]]

  /// The withheld paths of each visit.
  public init(_ paths: [Reference: [String]] = [:]) { self.paths = paths }

  /// Whether a concern's own words stay off: they were typed in a group of which any text waits.
  func hides(_ concern: Concern) -> Bool {
    guard let visit = concern.visit, let withheld = paths[visit] else { return false }
    let parent = concern.path.split(separator: "/").dropLast().joined(separator: "/")
    return withheld.contains { $0.dropFirst().hasPrefix(parent + "/") }
  }

  /// Whether the note of a check stays off: the report it came with has a remark that waits.
  ///
  /// Which remark is told by the end of a question's name: `…_what` of *not fixed*, `…_why` of
  /// *could not check*.
  func hides(_ event: ActionEvent) -> Bool {
    guard case .check = event.deed, let visit = event.visit, let withheld = paths[visit] else {
      return false
    }
    return withheld.contains { $0.hasSuffix("_what") || $0.hasSuffix("_why") }
  }
}
