import Findings
public import Scheme

/// What a custody manager needs without a portal: thanks first, then each matter with its answer
/// box, then what waits for the scheme.
///
/// It holds nothing restricted, nothing of a coming visit, no visitor's name and no free text that
/// the screen withheld.
public struct CustodySheet: Hashable, Sendable {
  public let scheme: String
  public let isPractice: Bool
  public let suite: CustodySuite
  public let madeOn: CalendarDay
  /// To whom it goes back, with telephone and mail.
  public let returnTo: String
  public let thanks: GoodPractice
  /// What waits for the police: late first, then by what is wanted soonest.
  public let theirs: [SheetMatter]
  /// What waits for the scheme: nothing for the suite to do.
  public let withTheScheme: [SheetMatter]

  /// A sheet of some matters.
  public init(
    scheme: String, isPractice: Bool, suite: CustodySuite, madeOn: CalendarDay,
    returnTo: String, thanks: GoodPractice, matters: [SheetMatter]
  ) {
    self.scheme = scheme
    self.isPractice = isPractice
    self.suite = suite
    self.madeOn = madeOn
    self.returnTo = returnTo
    self.thanks = thanks
    theirs = matters.filter(\.isTheirs).sorted(by: Self.comesFirst)
    withTheScheme = matters.filter { !$0.isTheirs }.sorted(by: Self.comesFirst)
  }

  /// The serious first, then by what is wanted soonest, then the oldest; chance decides no place.
  private static func comesFirst(_ left: SheetMatter, _ right: SheetMatter) -> Bool {
    func rank(_ matter: SheetMatter) -> (Int, Int, Int, String) {
      (
        matter.severity == .serious ? 0 : 1,
        matter.wanted.first?.order ?? Int.max, matter.askedOn.number,
        matter.reference.rawValue
      )
    }
    return rank(left) < rank(right)
  }
}
