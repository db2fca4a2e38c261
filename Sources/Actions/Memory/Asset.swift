public import Scheme

/// A part of a suite that visitors can look at again: the toilet of cell 7, the second shower.
public struct Asset: Hashable, Sendable {
  /// Random, because police may see it.
  public var reference: Reference
  public var suite: SuiteCode
  public var kind: AssetKind
  /// The number or name of the cell it is or stands in, as the suite counts its cells.
  public var cell: String?
  /// What tells it from others of its kind: a number, a wing, a colour.
  public var name: String?

  /// A part of a suite.
  public init(
    reference: Reference, suite: SuiteCode, kind: AssetKind, cell: String? = nil,
    name: String? = nil
  ) {
    self.reference = reference
    self.suite = suite
    self.kind = kind
    self.cell = cell
    self.name = name
  }

  /// How people speak of it: `cell 7 toilet`, `shower 2`, `exercise yard`.
  public var label: String {
    let place = cell.map { "cell \($0)" }
    let what = kind == .cell ? nil : kind.label
    let words = [place, what, name].compactMap(\.self)
    return words.isEmpty ? kind.label : words.joined(separator: " ")
  }

  /// Whether it is the same thing under another reference.
  public func isSame(as other: Asset) -> Bool {
    suite == other.suite && kind == other.kind && cell?.lowercased() == other.cell?.lowercased()
      && name?.lowercased() == other.name?.lowercased()
  }
}

/// That a person confirmed what a concern is about; the latest of a concern holds.
public struct ConcernAsset: Hashable, Sendable {
  public var concern: Reference
  /// Nil takes back what was confirmed before.
  public var asset: Reference?

  /// A concern and the asset it is about.
  public init(concern: Reference, asset: Reference?) {
    self.concern = concern
    self.asset = asset
  }
}
