/// Who makes each visit of an instance, in the format `icv-rota-solution-1`.
public struct RotaSolution: Sendable, Hashable {
  /// The mark of the format.
  public static let format = "icv-rota-solution-1"

  /// The name of the instance it solves.
  public var instance: String
  /// The pair of each slot, nil where there is none.
  public var pairing: Pairing

  /// A solution of an instance.
  public init(instance: String, pairing: Pairing) {
    self.instance = instance
    self.pairing = pairing
  }
}
