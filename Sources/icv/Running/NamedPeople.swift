import SchemeOffice
import Synchronization

/// Puts people's names beside their ids in a refusal, where the one at the desk may know them.
enum NamedPeople {
  /// The office and the desk of this run; a run has one of each.
  private static let run = Mutex<(office: Office?, desk: Desk?)>((nil, nil))

  static func remember(_ office: Office) { run.withLock { $0.office = office } }

  static func remember(_ desk: Desk) { run.withLock { $0.desk = desk } }

  /// Lets go of the office at the end of a run, so that the scheme's file is closed and whole.
  static func forget() { run.withLock { $0 = (nil, nil) } }

  /// The names of some ids; none where nobody at the desk is known, or nothing can be read.
  static func names(of ids: [String]) -> [String: String] {
    let (office, desk) = run.withLock { ($0.office, $0.desk) }
    guard !ids.isEmpty, let office, let desk else { return [:] }
    do {
      return try office.names(of: ids, by: desk)
    } catch {
      // What was refused stands as it is, told by ids.
      return [:]
    }
  }

  /// A text in which the first mention of each id has the name before it, and later ones are the
  /// name alone.
  static func naming(_ names: [String: String], in text: String) -> String {
    var told = ""
    var named: Set<String> = []
    var rest = text[...]
    while let start = rest.firstIndex(where: isPartOfID) {
      told += rest[..<start]
      let word = rest[start...].prefix(while: isPartOfID)
      if let name = names[String(word)] {
        let isFirst = named.insert(String(word)).inserted
        let withID = told.hasSuffix("(") ? "\(name), \(word)" : "\(name) (\(word))"
        told += isFirst ? withID : name
      } else {
        told += word
      }
      rest = rest[word.endIndex...]
    }
    return told + rest
  }

  private static func isPartOfID(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}

extension Problem {
  /// The same problem with people told by name as well as by id.
  func naming(_ ids: [String]) -> Problem {
    let names = NamedPeople.names(of: ids)
    guard !names.isEmpty else { return self }
    var problem = self
    problem.message = NamedPeople.naming(names, in: message)
    problem.faults = faults.map { fault in
      var named = fault
      named.message = NamedPeople.naming(names, in: fault.message)
      return named
    }
    return problem
  }
}
