public import Actions
import RecordKeeping
import Scheme

extension Office {
  /// Confirms which part of the suite an action or a concern is about; nil takes it back.
  public func confirmAsset(
    of reference: String, as asset: String?, by desk: Desk
  ) throws -> (concern: Concern, asset: Asset?) {
    try perform(.confirmAsset, by: desk, home: .record) { look in
      let concern = try concernOrItsAction(reference, in: look)
      let chosen = try asset.map { text in
        let wanted = text.lowercased()
        guard
          let found = try records.assets(at: concern.suite).first(where: {
            $0.reference.rawValue.lowercased() == wanted || $0.label.lowercased() == wanted
          })
        else { throw OfficeRefusal.unknownAsset(text) }
        return found
      }
      let standing = try records.assets(ofConcerns: [concern.reference])[concern.reference]
      guard standing != chosen?.reference else { throw OfficeRefusal.nothingToChange }
      let link = ConcernAsset(concern: concern.reference, asset: chosen?.reference)
      return Decision(
        (concern, chosen), about: concern.reference.rawValue, [.concernAsset(link)])
    }
  }

  /// The concern of this reference, or the one that the action of this reference is about.
  private func concernOrItsAction(_ text: String, in look: Look) throws -> Concern {
    let wanted = Reference(rawValue: text.uppercased())
    let named = try records.concerns(.reference(wanted)).first
    let concern = try named ?? actions(.reference(wanted), asOf: look.now).first?.concern
    guard let concern else { throw OfficeRefusal.unknownAction(text) }
    if concern.isRestricted, !look.named.contains(look.keyboard) {
      throw OfficeRefusal.mayNotRead(.restrictedMatter, look.acting?.role ?? .coordinator)
    }
    return concern
  }
}
