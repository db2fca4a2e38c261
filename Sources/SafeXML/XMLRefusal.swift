/// Why a tree cannot be written as XML.
public enum XMLRefusal: Error, Hashable, Sendable {
  case notAName(String, in: String)
  case undeclaredPrefix(String, element: String)
  case repeatedAttribute(String, element: String)
  /// A character that XML 1.0 forbids even when escaped, by its code point.
  case forbiddenCharacter(UInt32, element: String)
  case tooDeep(limit: Int, element: String)
  /// A namespace that is a relative address, for which Canonical XML has no form.
  case noCanonicalForm(element: String)
  case outOfMemory(element: String)
}

extension XMLRefusal: CustomStringConvertible {
  /// What is wrong and in which element, as a sentence without its full stop.
  public var description: String {
    switch self {
    case .notAName(let name, let element): "\(element): \"\(name)\" cannot be a name in XML"
    case .undeclaredPrefix(let prefix, let element):
      "\(element): the prefix \(prefix) is not declared here or above"
    case .repeatedAttribute(let name, let element): "\(element): \(name) is given twice"
    case .forbiddenCharacter(let code, let element):
      "\(element): the character U+\(hexadecimal(code)) cannot stand in XML; remove it"
    case .tooDeep(let limit, let element): "\(element): stands more than \(limit) deep"
    case .noCanonicalForm(let element):
      "\(element): a namespace in it is a relative address; write it in full"
    case .outOfMemory(let element): "\(element): there is not enough memory to write it"
    }
  }

  private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
