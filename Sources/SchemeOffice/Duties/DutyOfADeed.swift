public import Actions
public import Scheme

extension Deed {
  /// The duty that does it, by which the table of who does what is asked.
  public var duty: Duty {
    switch self {
    case .send: .sendAction
    case .hold, .reword: .reviewDraft
    case .restrict: .restrictMatter
    case .join, .recur: .linkActions
    case .regrade: .regradeAction
    case .stepUp, .declineStep: .stepUpAction
    case .acknowledge: .acknowledgeAction
    case .answer, .add, .cannot: .answerAction
    case .extend: .extendAction
    case .handOn: .handOnAction
    case .grant, .pause, .resume: .grantTime
    case .sendBack: .sendBackAnswer
    case .accept: .acceptAnswer
    case .disagree: .recordDisagreement
    case .check: .recordCheck
    case .resolve, .resolveUnchecked: .resolveAction
    case .reopen, .unjoin: .reopenAction
    }
  }
}
