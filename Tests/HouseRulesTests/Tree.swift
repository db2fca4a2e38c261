import Foundation

/// The repository as it lies on disk, found from where this file was compiled.
struct Tree: Sendable {
  struct File: Sendable {
    /// The path from the top, such as `Sources/Scheme/Roles/Role.swift`.
    let path: String
    let text: SourceText

    /// The target's folder, `Scheme` or `SchemeTests`.
    var target: String { String(path.split(separator: "/")[1]) }
    var isTest: Bool { path.hasPrefix("Tests/") }
    /// The file's name without folder and ending.
    var name: String { String((path.split(separator: "/").last ?? "").dropLast(6)) }
  }

  static let top = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file under Sources and Tests.
  static let files: [File] = ["Sources", "Tests"].flatMap { folder in
    paths(under: folder, ending: ".swift").compactMap { path in
      text(of: path).map { File(path: path, text: SourceText($0)) }
    }
  }

  static var sources: [File] { files.filter { !$0.isTest } }

  /// The text of a file, or nil where there is none.
  static func text(of path: String) -> String? {
    try? String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
  }

  /// Paths from the top of the files under a folder; none where the folder is not there.
  static func paths(under folder: String, ending: String) -> [String] {
    let base = top.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { $0.hasSuffix(ending) && !$0.contains(".build") }
      .map { folder + "/" + $0 }.sorted()
  }
}

/// One place where a house rule is broken.
struct Offence: Hashable, CustomStringConvertible {
  let path: String
  let line: Int
  let what: String

  var description: String { "\(path):\(line): \(what)" }
}

extension Tree.File {
  /// An offence at every line of code that matches.
  func offences(_ what: String, in lines: [String]? = nil, where broken: (String) -> Bool)
    -> [Offence]
  {
    (lines ?? text.code).enumerated().filter { broken($0.element) }
      .map { Offence(path: path, line: $0.offset + 1, what: what) }
  }
}
