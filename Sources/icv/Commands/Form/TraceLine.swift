import Findings

/// One line of a trace: a JSON object with its keys in the order given.
struct TraceLine {
  private var text: String

  /// A line for a command.
  init(_ command: String) { text = "{\"cmd\":" + Self.quoted(command) }

  private init(text: String) { self.text = text }

  /// The line with a key more; nil leaves it as it is.
  func adding(_ key: String, _ value: String?) -> TraceLine {
    guard let value else { return self }
    return TraceLine(text: text + ",\"\(key)\":" + Self.quoted(value))
  }

  /// The line with a truth more.
  func adding(_ key: String, _ value: Bool) -> TraceLine {
    TraceLine(text: text + ",\"\(key)\":\(value)")
  }

  /// The line with a whole number more.
  func adding(_ key: String, _ value: Int) -> TraceLine {
    TraceLine(text: text + ",\"\(key)\":\(value)")
  }

  /// The line with a list of texts more.
  func adding(_ key: String, _ values: [String]) -> TraceLine {
    let list = values.map(Self.quoted).joined(separator: ",")
    return TraceLine(text: text + ",\"\(key)\":[\(list)]")
  }

  /// The line with choices more, each its value and label.
  func adding(_ key: String, choices: [(name: String, label: String)]) -> TraceLine {
    let list = choices.map {
      "{\"value\":\(Self.quoted($0.name)),\"label\":\(Self.quoted($0.label))}"
    }
    return TraceLine(text: text + ",\"\(key)\":[\(list.joined(separator: ","))]")
  }

  /// Prints the line on standard output.
  func print() { Swift.print(text + "}") }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default:
        if scalar.value < 32 {
          let digits = String(scalar.value, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
