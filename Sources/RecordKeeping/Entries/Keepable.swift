import Actions
import CodeBoard
import Findings
import Scheme

/// A value that a column can hold.
protocol Keepable {
  /// The value as it is kept.
  var kept: KeptValue { get }
}

extension KeptValue: Keepable {
  var kept: KeptValue { self }
}

extension String: Keepable {
  var kept: KeptValue { .text(self) }
}

extension Int: Keepable {
  var kept: KeptValue { .integer(Int64(self)) }
}

extension Bool: Keepable {
  var kept: KeptValue { .integer(self ? 1 : 0) }
}

extension CalendarDay: Keepable {
  var kept: KeptValue { .text(description) }
}

extension Instant: Keepable {
  var kept: KeptValue { .text(description) }
}

extension Severity: Keepable {
  var kept: KeptValue { .integer(Int64(rawValue)) }
}

extension Optional: Keepable where Wrapped: Keepable {
  var kept: KeptValue { self?.kept ?? .null }
}

extension RawRepresentable where RawValue == String {
  var kept: KeptValue { .text(rawValue) }
}

extension SuiteCode: Keepable {}
extension Reference: Keepable {}
extension VisitorID: Keepable {}
extension PersonID: Keepable {}
extension WindowID: Keepable {}
extension AccountName: Keepable {}
extension PanelName: Keepable {}
extension Role: Keepable {}
extension SuiteType: Keepable {}
extension SuiteStatus: Keepable {}
extension VisitorFactKind: Keepable {}
extension VisitMode: Keepable {}
extension VisitOutcome: Keepable {}
extension VisitJudgement: Keepable {}
extension VisitSource: Keepable {}
extension ConfirmationStanding: Keepable {}
extension ConcernKind: Keepable {}
extension Owner: Keepable {}
extension Theme: Keepable {}
extension Side: Keepable {}
extension WellbeingEntry.Event: Keepable {}
extension MessageClaim: Keepable {}
extension ReplyKind: Keepable {}
extension CheckResult: Keepable {}
extension AssetKind: Keepable {}
extension RecommendationKind: Keepable {}
extension DrawID: Keepable {}
extension MomentChoice: Keepable {}
extension TurnSource: Keepable {}
extension MomentCause: Keepable {}
extension PostID: Keepable {}
extension HandOff.Receiver: Keepable {}
extension TACTDispatch.Receiver: Keepable {}
extension RecordingRequest.Answer: Keepable {}
extension RecordingRequest.Rank: Keepable {}
extension QAFLevel: Keepable {}
extension FileKind: Keepable {}
extension Showing.Kind: Keepable {}

extension KeptRow {
  /// A row of a table with its values in the columns' order.
  init(_ table: KeptTable, _ values: (any Keepable)?...) {
    self.init(table: table, values: values.map { $0?.kept ?? .null })
  }
}
