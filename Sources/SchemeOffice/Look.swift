public import RecordKeeping
public import Scheme
import Seals

/// What a duty sees before it decides: one picture of the office, the time, and a source of names.
public struct Look {
  public let heads: Heads
  public let picture: OfficePicture
  public internal(set) var now: Instant
  var acting: Acting?
  var scope: DutyScope?
  private var names: [Chain: Lots] = [:]

  init(heads: Heads, picture: OfficePicture, now: Instant) {
    self.heads = heads
    self.picture = picture
    self.now = now
    for chain in Chain.allCases { names[chain] = lots("names", chain) }
  }

  /// The day it is in London.
  public var today: CalendarDay { LondonTime.day(at: now) }

  /// The settings that hold on a day.
  public func settings(on day: CalendarDay) throws -> SchemeSettings {
    var table: [String: (from: CalendarDay, value: String)] = [:]
    for change in picture.settings where change.startsOn <= day {
      if let earlier = table[change.name], earlier.from > change.startsOn { continue }
      table[change.name] = (change.startsOn, change.value)
    }
    return try SchemeSettings(table: table.mapValues(\.value), startsOn: day)
  }

  /// The people named to read restricted matters today.
  var named: [PersonID] {
    let changes = picture.settings.filter {
      $0.name == "restricted_readers" && $0.startsOn <= today
    }
    // Of two changes from the same day the later made counts, as in `settings(on:)`.
    let last = changes.indices.max {
      (changes[$0].startsOn, $0) < (changes[$1].startsOn, $1)
    }
    let words = last.map { changes[$0].value } ?? ""
    return words.split { " ;,|".contains($0) }.map { PersonID($0) }
  }

  /// The settings that hold today.
  public func settings() throws -> SchemeSettings { try settings(on: today) }

  /// A suite by its code, whatever its letters' case.
  public func suite(_ code: String) throws(OfficeRefusal) -> CustodySuite {
    let wanted = code.uppercased()
    guard let suite = picture.suites.first(where: { $0.code.rawValue.uppercased() == wanted })
    else {
      throw .unknownSuite(code, known: picture.suites.map(\.code))
    }
    return suite
  }

  /// A visitor by id or, where only one has it, by name.
  public func visitor(_ text: String) throws(OfficeRefusal) -> Visitor {
    if let visitor = picture.visitors.first(where: { $0.id.rawValue == text }) { return visitor }
    let named = picture.visitors.filter {
      $0.name.lowercased() == text.lowercased()
        || $0.id.rawValue.lowercased() == text.lowercased()
    }
    guard named.count == 1 else { throw .unknownVisitor(text) }
    return named[0]
  }

  /// A name that police may see: random, from the record's own source.
  mutating func recordName(_ prefix: String) -> Reference {
    Reference(rawValue: prefix + names[.record, default: .system].name())
  }

  /// A random name of the office's.
  mutating func officeName(_ prefix: String) -> String {
    prefix + names[.office, default: .system].name()
  }

  /// Where the salts of a commit come from, each chain's apart.
  var salts: [Chain: Lots] { salts(after: 0) }

  /// Where the salts of a commit come from that so many others are written before.
  func salts(after others: Int) -> [Chain: Lots] {
    Dictionary(
      uniqueKeysWithValues: Chain.allCases.map { ($0, lots("salts", $0, after: others)) })
  }

  /// The id that stands for an account, and the entry that introduces it when it is new.
  mutating func accountName(for account: String) -> (AccountName, Entry?) {
    if let known = picture.accounts.first(where: { $0.value == account }) {
      return (known.key, nil)
    }
    let name = AccountName(rawValue: officeName("K"))
    return (name, .account(name, name: account))
  }

  /// A practice scheme's stream for a purpose, the system's generator in any other.
  func lots(_ purpose: String, _ chain: Chain, after others: Int = 0) -> Lots {
    guard picture.scheme.isPractice, let seed = picture.scheme.seed else { return .system }
    let head = chain == .record ? heads.record : heads.office
    return .seeded(seed, position: "\(purpose):\(chain.rawValue):\(head.count + 1 + others)")
  }
}
