/// What a JSON text says, as far as instances and solutions need it.
///
/// Foundation takes 80 to 130 ms for a national instance, a tenth of what its solver is given, and
/// names one fault at a time; this takes a few and leaves every fault to the reading.
enum JSONValue: Sendable, Hashable {
  case null
  case flag(Bool)
  case whole(Int)
  /// A number with a fraction or an exponent, or one too large to count with.
  case otherNumber
  case text(String)
  case list([JSONValue])
  case object([JSONMember])

  /// Its kind, as a fault names it.
  var kind: RotaInstanceFault.Kind {
    switch self {
    case .null: .null
    case .flag: .flag
    case .whole: .whole
    case .otherNumber: .otherNumber
    case .text: .text
    case .list: .list
    case .object: .object
    }
  }
}

/// A key of an object and what stands behind it.
struct JSONMember: Sendable, Hashable {
  var key: String
  var value: JSONValue
}

/// Where in a JSON text something stands, such as `visitors[3].avail`.
indirect enum JSONPlace: Sendable, Hashable, CustomStringConvertible {
  case top
  case key(String, of: JSONPlace)
  case item(Int, of: JSONPlace)

  var description: String {
    switch self {
    case .top: ""
    case .key(let key, of: .top): key
    case .key(let key, let place): "\(place).\(key)"
    case .item(let index, let place): "\(place)[\(index)]"
    }
  }
}
