public import Actions
import RecordKeeping
import Scheme

extension Office {
  /// Adds a part of a suite to those that are remembered.
  public func addAsset(
    _ kind: AssetKind, at suite: String, cell: String?, name: String?, by desk: Desk
  ) throws -> Asset {
    try perform(.addAsset, by: desk, home: .record) { look in
      var asset = Asset(
        reference: Reference(rawValue: ""), suite: try look.suite(suite).code, kind: kind)
      asset.cell = try short(cell, "cell")
      asset.name = try short(name, "name")
      if kind == .cell, asset.cell == nil {
        throw OfficeRefusal.unacceptable(field: "cell", value: "", takes: "the cell's number")
      }
      let standing = try records.assets(at: asset.suite)
      if let same = standing.first(where: { $0.isSame(as: asset) }) {
        throw OfficeRefusal.alreadyThere(kind: "asset", name: "\(same.label), \(same.reference)")
      }
      asset.reference = look.recordName("T-")
      return Decision(asset, about: asset.reference.rawValue, [.asset(asset)])
    }
  }

  /// A name that stands on a door: short, and nobody's.
  private func short(_ text: String?, _ field: String) throws(OfficeRefusal) -> String? {
    guard let text, !text.isEmpty else { return nil }
    guard text.count <= 20, text.allSatisfy({ $0.isLetter || $0.isNumber || " -/".contains($0) })
    else {
      throw .unacceptable(
        field: field, value: text, takes: "up to 20 letters and numbers, such as 7 or male wing")
    }
    return text
  }
}
