import SchemeOffice

/// What is said when an answer could not be kept.
enum KeepingWords {
  static func text(_ fault: DraftFault) -> String {
    switch fault {
    case .system(_, let doing, let reason):
      "That could not be kept: \(doing) failed (\(reason)). What you answered before is safe. "
        + "Make room, or type stop, then answer again."
    case .inUse, .notADraft, .unreadableLine:
      "That could not be kept. What you answered before is safe. Type stop, then begin again."
    }
  }
}
