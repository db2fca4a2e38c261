public import Scheme

/// That visitors asked to hear or see recordings of interviews, and what police answered.
///
/// Police Reform Act 2002, section 51(3)(ba): interviews by a constable during that detention.
public struct RecordingRequest: Hashable, Sendable {
  /// The notice of the detention whose interviews were asked for.
  public var notice: Reference
  /// The day on which it was asked.
  public var day: CalendarDay
  public var answer: Answer
  /// Who answered; nil where nobody did.
  public var rank: Rank?
  /// On which ground it was refused, in the officer's words; nil where not, or once erased.
  public var ground: String?

  /// A request with its answer.
  public init(
    notice: Reference, day: CalendarDay, answer: Answer, rank: Rank?, ground: String?
  ) {
    self.notice = notice
    self.day = day
    self.answer = answer
    self.rank = rank
    self.ground = ground
  }

  /// What police answered.
  public enum Answer: String, Sendable, CaseIterable {
    case granted
    /// Of some recordings, or parts of them, only.
    case part
    case refused
    case unanswered

    /// Whether anything was kept back, for which an officer must give a ground.
    public var needsGround: Bool { self == .part || self == .refused }

    /// The answer in words.
    public var label: String {
      switch self {
      case .granted: "granted"
      case .part: "granted in part"
      case .refused: "refused"
      case .unanswered: "not answered"
      }
    }
  }

  /// The rank of the officer who answered, as far as it was told.
  public enum Rank: String, Sendable, CaseIterable {
    case inspector, sergeant, other
    case notTold = "not-told"

    /// The rank in words.
    public var label: String {
      switch self {
      case .inspector: "an inspector or above"
      case .sergeant: "a sergeant"
      case .other: "another officer, or staff"
      case .notTold: "an officer whose rank was not told"
      }
    }
  }
}
