import SchemeOffice

/// What was asked and not answered: passed over, or left for later.
struct Marks {
  private(set) var passed: Set<String> = []
  private(set) var later: Set<String> = []

  /// Whether a path needs no asking for now.
  func covers(_ path: String) -> Bool { passed.contains(path) || later.contains(path) }

  mutating func take(_ step: DraftStep) {
    switch step {
    case .pass(let path):
      later.remove(path)
      passed.insert(path)
    case .leave(let path): later.insert(path)
    case .takeUpLater: later = []
    case .answer(let path, _, _):
      passed.remove(path)
      later.remove(path)
    case .delete(let path):
      passed = Marks.moved(passed, past: path)
      later = Marks.moved(later, past: path)
    case .begin, .add, .confirm, .handIn: break
    }
  }

  /// Paths as they read once an instance is gone: its own fall away, later ones move up.
  private static func moved(_ paths: Set<String>, past gone: String) -> Set<String> {
    guard let bracket = gone.lastIndex(of: "["), let number = Int(gone[bracket...].digits) else {
      return paths
    }
    let start = String(gone[...bracket])
    return Set(
      paths.compactMap { path in
        guard path.hasPrefix(start), let end = path[start.endIndex...].firstIndex(of: "]"),
          let here = Int(path[start.endIndex..<end]), here >= number
        else { return path }
        return here == number ? nil : "\(start)\(here - 1)\(path[end...])"
      })
  }
}

extension Substring {
  fileprivate var digits: String { filter(\.isASCIIDigit) }
}
