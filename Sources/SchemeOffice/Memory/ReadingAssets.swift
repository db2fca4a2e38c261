public import Actions
import RecordKeeping
public import Scheme

/// A part of a suite with what was found wrong with it.
public struct AssetSeen: Sendable {
  public let history: AssetHistory
  /// The concerns confirmed to be about it, oldest first; restricted ones are left out.
  public let concerns: [Concern]
  public let today: CalendarDay
}

extension Office {
  /// The parts of a suite, or of every suite, each with the days on which it failed.
  public func assets(
    at suite: String?, by desk: Desk
  ) throws -> (histories: [AssetHistory], today: CalendarDay) {
    let reader = try reader(desk)
    try requireActions(reader)
    let code = try suite.map { try reader.look.suite($0).code }
    let found = try records.findings(ofAssetsAt: code)
    let histories = try records.assets(at: code).map {
      AssetHistory($0, found: found[$0.reference] ?? [])
    }
    return (histories, reader.look.today)
  }

  /// One part of a suite by its reference or what it is called, with its concerns.
  public func asset(_ text: String, by desk: Desk) throws -> AssetSeen {
    let reader = try reader(desk)
    try requireActions(reader)
    let wanted = text.lowercased()
    let named = try records.assets(at: nil).filter {
      $0.reference.rawValue.lowercased() == wanted
        || "\($0.suite) \($0.label)".lowercased() == wanted || $0.label.lowercased() == wanted
    }
    guard let asset = named.first, named.count == 1 else { throw OfficeRefusal.unknownAsset(text) }
    let own = try ownVisits(of: reader)
    let concerns = try records.concerns(.aboutAsset(asset.reference)).filter { !$0.isRestricted }
    return AssetSeen(
      history: AssetHistory(asset, found: concerns.map(\.day)),
      concerns: reader.role == .visitor ? concerns.map { $0.wordless(unless: own) } : concerns,
      today: reader.look.today)
  }

  /// Refuses whoever may not even read where an action stands.
  private func requireActions(_ reader: Reader) throws(OfficeRefusal) {
    guard Disclosure.reach(of: .action, for: reader.role) != .nothing else {
      throw .mayNotRead(.action, reader.role)
    }
  }
}

extension Concern {
  /// Without the visitors' words, but for those who wrote them.
  fileprivate func wordless(unless own: Set<Reference>) -> Concern {
    guard !isOf(own) else { return self }
    var shown = self
    (shown.words, shown.reply, shown.raisedWith) = (nil, nil, nil)
    return shown
  }
}
