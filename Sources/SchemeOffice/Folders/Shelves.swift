public import Foundation

/// The forms and the papers of returns: carried with the program, or in folders that were named.
public struct Shelves: Sendable {
  private let forms: URL
  private let reports: URL

  /// The folders given, each the one carried with the program where it is nil.
  public init(forms: String? = nil, reports: String? = nil) throws(ShelfFault) {
    self.forms = try Shelves.folder(forms, carried: "forms")
    self.reports = try Shelves.folder(reports, carried: "reports")
  }

  /// The names of forms that have at least one version, in order.
  public func formNames() throws(ShelfFault) -> [String] {
    try Shelves.list(forms).filter { !$0.hasSuffix(".md") }
  }

  /// The versions of a form, oldest first.
  public func versions(ofForm name: String) throws(ShelfFault) -> [String] {
    try Shelves.list(forms.appendingPathComponent(name)).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }
      .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
  }

  /// The text of a form's version, the latest where none is named; the file's name for messages.
  public func form(
    _ name: String, version: String? = nil
  ) throws(ShelfFault) -> (text: String, file: String) {
    let versions = try versions(ofForm: name)
    guard let version = version ?? versions.last, versions.contains(version) else {
      throw ShelfFault(path: "forms/\(name)/\(version ?? "")", reason: "there is no such form")
    }
    let file = forms.appendingPathComponent(name).appendingPathComponent("\(version).yaml")
    return (try Shelves.text(file), file.path)
  }

  /// A file under the folder of returns and reports.
  public func report(_ path: String) throws(ShelfFault) -> String {
    try Shelves.text(reports.appendingPathComponent(path))
  }

  /// The names in a folder under that of returns and reports, in order.
  func names(in folder: String) throws(ShelfFault) -> [String] {
    try Shelves.list(reports.appendingPathComponent(folder))
  }

  /// Reads a text file; invalid UTF-8 is a fault.
  public static func text(_ file: URL) throws(ShelfFault) -> String {
    do {
      return try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw ShelfFault(path: file.path, reason: ShelfFault.reason(error))
    }
  }

  private static func list(_ folder: URL) throws(ShelfFault) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw ShelfFault(path: folder.path, reason: ShelfFault.reason(error))
    }
  }

  private static func folder(
    _ given: String?, carried name: String
  ) throws(ShelfFault) -> URL {
    if let given {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: given, isDirectory: &isFolder),
        isFolder.boolValue
      else { throw ShelfFault(path: given, reason: "there is no such folder") }
      return URL(fileURLWithPath: given)
    }
    // The package manager puts what the program carries into a folder beside it.
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let beside = [
      Bundle.main.bundleURL, Bundle.main.resourceURL, program.deletingLastPathComponent(),
    ].compactMap { $0?.appendingPathComponent("custody-visiting_SchemeOffice.resources") }
    for folder in beside + [Bundle.module.bundleURL] {
      let found = folder.appendingPathComponent(name)
      if FileManager.default.fileExists(atPath: found.path) { return found }
    }
    throw ShelfFault(path: name, reason: "the program was moved away from what it carries")
  }
}

/// A file or folder that could not be read.
public struct ShelfFault: Error {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The system's own words for what went wrong, without its codes.
  public static func reason(_ error: any Error) -> String {
    (error as NSError).localizedDescription
  }
}
