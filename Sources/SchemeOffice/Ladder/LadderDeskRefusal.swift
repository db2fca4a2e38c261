public import Actions
public import Scheme

/// Why the office will not do what was asked about posts, steps up or restricted matters.
public enum LadderDeskRefusal: Hashable, Sendable {
  case unknownPost(String)
  /// No restricted matter has this name; an ordinary one may.
  case unknownRestricted(String)
  /// It is a draft, or restricted, and so addressed to nobody.
  case onNoRung(Reference, ActionState)
  /// There is no proposed step that could be declined.
  case nothingProposed(Reference)
  /// A step to a rung that is not used, or not above the one it stands on; with those that are.
  case noStepUp(Reference, to: Rung, from: Rung?, above: [Rung])
}
