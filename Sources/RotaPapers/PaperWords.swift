/// Words used by every paper that goes to visitors about their windows.
enum PaperWords {
  /// What to do when a visitor cannot go, in one sentence.
  static let cannotGo = "If you cannot go, tell your partner and the coordinator at once."
}
