public import Scheme

/// Looks through free text for what may say who a person is: names, numbers, dates of birth,
/// addresses, offences.
///
/// It asks, and never decides: the visitor is shown each remark and says whether it stands. It
/// cannot know every name, and a name that is also a word at the start of a sentence goes
/// unseen, so a clean screen proves nothing.
public struct IdentityScreen: Sendable {
  private let ordinary: Set<String>

  /// A screen that also takes these words, such as the suites' names, for ordinary.
  public init(ordinaryWords: Set<String> = []) {
    ordinary = Set(ordinaryWords.flatMap { ScreenWord.words(of: $0).map(\.lower) })
  }

  /// A screen that takes the names of these suites for ordinary.
  public init(of suites: [CustodySuite]) {
    self.init(ordinaryWords: Set(suites.map(\.name)))
  }

  /// What the text may give away, in its order; no two remarks overlap.
  public func remarks(on text: String) -> [IdentityRemark] {
    let words = ScreenWord.words(of: text)
    let found =
      ScreenedAddresses.remarks(words, in: text) + ScreenedDates.remarks(words, in: text)
      + ScreenedNumbers.remarks(words, in: text)
      + ScreenedOffences.remarks(words, in: text)
      + ScreenedNames(ordinary: ordinary).remarks(words, in: text)
    let sorted = found.sorted {
      ($0.range.lowerBound, $0.kind.order) < ($1.range.lowerBound, $1.kind.order)
    }
    var kept: [IdentityRemark] = []
    for remark in sorted {
      if let last = kept.last, last.range.upperBound > remark.range.lowerBound { continue }
      kept.append(remark)
    }
    return kept
  }
}

/// A stretch of free text that may say who a person is.
public struct IdentityRemark: Hashable, Sendable {
  public let kind: IdentityKind
  /// Where it stands in the text that was screened.
  public let range: Range<String.Index>
  /// The words themselves.
  public let excerpt: String

  init(_ kind: IdentityKind, _ range: Range<String.Index>, in text: String) {
    self.kind = kind
    self.range = range
    excerpt = String(text[range])
  }
}

/// What a stretch of free text may be.
public enum IdentityKind: String, Hashable, Sendable, CaseIterable {
  case email
  case postcode
  case dateOfBirth = "date_of_birth"
  case telephone
  case custodyNumber = "custody_number"
  /// What a person is said to have done, which visitors never ask or note.
  case offence
  case name

  /// Which of two remarks on the same words is the better one; lower is.
  var order: Int { IdentityKind.allCases.firstIndex(of: self) ?? IdentityKind.allCases.count }
}
