public import Scheme

/// What became of a window, derived from what was recorded about it.
public enum WindowState: Hashable, Sendable {
  /// Given to its visitors, who have not said that they arranged a visit.
  case allotted
  /// Arranged by the pair; nobody else knows when.
  case arranged
  /// A visit was made or attempted in it, under this reference.
  case done(Reference)
  /// It passed without a visit.
  case notMade(NotMadeReason)
}

/// Why a window passed without a visit; none of these is a refusal by police.
public enum NotMadeReason: String, Sendable, CaseIterable {
  /// The other of the pair did not come or could not.
  case partner
  /// No pair could be found.
  case noPair = "no-pair"
  case suiteClosed = "suite-closed"
  case illness
  case weather
  case emergency
  /// The window passed and the pair did not go.
  case missed
  case other

  /// The reason in words.
  public var label: String {
    switch self {
    case .partner: "The partner could not go"
    case .noPair: "No pair could be found"
    case .suiteClosed: "The suite was closed"
    case .illness: "Illness"
    case .weather: "Weather or travel"
    case .emergency: "An emergency"
    case .missed: "The pair did not go"
    case .other: "Another reason"
    }
  }
}

/// Something recorded about a window.
public enum WindowEvent: Hashable, Sendable {
  /// The pair says it has arranged its visit.
  case arranged
  /// A report came in for it.
  case reported(Reference)
  /// It was recorded as not made.
  case notMade(NotMadeReason)
}

extension WindowState {
  /// The state after these events, in the order recorded; a report outweighs all else.
  public init(after events: [WindowEvent]) {
    self = .allotted
    for event in events {
      switch (event, self) {
      case (.reported(let reference), _): self = .done(reference)
      case (_, .done): continue
      case (.arranged, _): self = .arranged
      case (.notMade(let reason), _): self = .notMade(reason)
      }
    }
  }
}
