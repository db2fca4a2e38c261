public import Scheme

/// Why records could not be read or written.
public enum RecordsFault: Error {
  /// The machinery failed, as when the disk is full.
  case store(doing: String, underlying: any Error)
  /// Something else was written since it was read; read again, decide again.
  case changedSince
  /// A time earlier than the last line of the log.
  case clockBehind(last: Instant)
  /// The file is no scheme of ours, or of a later release.
  case notAScheme(path: String)
  /// The file is a scheme of a later release.
  case laterRelease(path: String)
  /// A row holds a value that this release cannot read.
  case unreadable(table: String, column: String)
  /// The chains never stood at these heads together.
  case headsUnknown(Heads)
}
