/// Why a draft cannot be kept or taken up.
public enum DraftFault: Error, Hashable, Sendable {
  /// Another process has it open.
  case inUse(path: String)
  /// The file holds no draft of ours.
  case notADraft(path: String)
  /// A line that was whole cannot be read; what follows it is not guessed at.
  case unreadableLine(path: String, line: Int)
  /// The system refused: a full disk, a folder that cannot be written to.
  case system(path: String, doing: String, reason: String)
}
