/// Where a requirement comes from.
///
/// The Code of March 2013 was not to be had when the list was made: much of it is recalled from
/// practice. What is recalled says so wherever it is shown, until somebody has held it against the
/// Code.
public struct Basis: Hashable, Sendable {
  /// The source in words.
  public let source: String
  /// Whether it must still be confirmed against the Code of March 2013.
  public let isRecalled: Bool

  /// The source, and that it is to be confirmed where it is.
  public var words: String {
    isRecalled ? "\(source); to be confirmed against the Code of March 2013" : source
  }

  /// A subsection of section 51 of the Police Reform Act 2002, which was read.
  static func act(_ subsection: String) -> Basis {
    Basis(source: "Police Reform Act 2002, section 51\(subsection)", isRecalled: false)
  }

  /// A paragraph that was read in the Code of 2010; the numbers of 2013 may have moved.
  static func paragraph(_ number: Int) -> Basis {
    Basis(source: "Code of Practice, paragraph \(number) as numbered in 2010", isRecalled: false)
  }

  /// What was read in a scheme's published answers, which follow the Code closely.
  static let told = Basis(
    source: "Code of Practice, as a scheme's published answers tell it", isRecalled: false)

  /// The Code, recalled and not read.
  static let recalled = Basis(source: "Code of Practice", isRecalled: true)

  /// What other schemes, inspectors or ICVA do, read from their papers.
  static func practice(_ whose: String) -> Basis { Basis(source: whose, isRecalled: false) }

  /// What we take the Code to mean in a program.
  static let inferred = Basis(source: "Our reading of the Code of Practice", isRecalled: true)

  /// This source and another; recalled where either is.
  func and(_ other: Basis) -> Basis {
    Basis(source: "\(source); \(other.source)", isRecalled: isRecalled || other.isRecalled)
  }
}
