import Foundation
import Scheme

/// What a take-away folder says about itself: one suite, names to choose from, numbers to call.
///
/// Nothing of the rota, of another suite or of the future is in it, so that losing it loses little.
public struct TakeAwayPack: Hashable, Sendable, Codable {
  /// The mark of the format.
  public static let format = "icv-pack-1"
  /// The file that holds it.
  public static let fileName = "pack.json"

  public var format = TakeAwayPack.format
  public var scheme: String
  public var practice: Bool
  public var madeOn: String
  public var suite: NamedChoice
  public var form: String
  public var version: String
  public var visitors: [NamedChoice]
  /// What earlier visitors raised and somebody should look at again.
  public var matters: [NamedChoice]
  public var numbers: Numbers

  /// Whom to call at night.
  public struct Numbers: Hashable, Sendable, Codable {
    public var dutyInspector: String?
    public var schemeOnCall: String?
    public var professionalStandards: String?

    enum CodingKeys: String, CodingKey {
      case dutyInspector = "duty_inspector"
      case schemeOnCall = "scheme_on_call"
      case professionalStandards = "professional_standards"
    }

    init(_ numbers: OutOfHoursNumbers) {
      dutyInspector = numbers.dutyInspector
      schemeOnCall = numbers.schemeOnCall
      professionalStandards = numbers.professionalStandards
    }

    var outOfHours: OutOfHoursNumbers {
      OutOfHoursNumbers(
        dutyInspector: dutyInspector, schemeOnCall: schemeOnCall,
        professionalStandards: professionalStandards)
    }
  }

  enum CodingKeys: String, CodingKey {
    case format, scheme, practice, suite, form, version, visitors, matters, numbers
    case madeOn = "made_on"
  }

  /// The file's bytes, keys in order.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

/// Why a take-away folder cannot be made or used.
public enum PackRefusal: Error, Hashable, Sendable {
  /// Something is in the folder already; it is not written over.
  case folderNotEmpty(path: String)
  /// The file saying what the folder is cannot be read.
  case unreadable(path: String, reason: String)
}
