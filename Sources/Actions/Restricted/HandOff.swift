public import Scheme

/// That a restricted matter was handed to someone outside the suite, on which day.
public struct HandOff: Hashable, Sendable {
  /// Random, so that nothing follows from it.
  public var reference: Reference
  /// The concern that was handed on.
  public var concern: Reference
  public var to: Receiver
  public var day: CalendarDay
  /// What was said or came back; nil once erased.
  public var note: String?

  /// A matter handed on.
  public init(
    reference: Reference, concern: Reference, to: Receiver, day: CalendarDay, note: String?
  ) {
    self.reference = reference
    self.concern = concern
    self.to = to
    self.day = day
    self.note = note
  }

  /// To whom a restricted matter can go.
  public enum Receiver: String, Sendable, CaseIterable {
    case iopc
    case professionalStandards = "professional-standards"
    case commissioner
    case safeguarding
    /// To nobody further: those named have seen it through.
    case concluded

    /// The receiver in words.
    public var label: String {
      switch self {
      case .iopc: "the Independent Office for Police Conduct"
      case .professionalStandards: "professional standards"
      case .commissioner: "the Commissioner"
      case .safeguarding: "safeguarding"
      case .concluded: "nobody further: concluded"
      }
    }

    /// Those to whom it can be handed.
    public static let outside = allCases.filter { $0 != .concluded }
  }
}
