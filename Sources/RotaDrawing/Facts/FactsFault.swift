/// Why a text is not the facts of a draw.
public enum FactsFault: Error, Hashable, Sendable {
  /// It does not begin as facts do, or is of a form this release does not know.
  case notFacts
  /// A line says something else than its first word promises; lines count from 1.
  case unreadable(line: Int, text: String)
  /// The last line, which counts the others, is missing or counts another number.
  case incomplete
  /// Read and written out again it is another text, so that its digest would prove nothing.
  case notCanonical
}
