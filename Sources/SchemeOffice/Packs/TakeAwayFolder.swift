import Findings
public import Foundation
public import Scheme
import Seals

/// A folder that visitors take to the suite instead of the scheme's own.
public struct TakeAwayFolder: Sendable {
  static let formName = "visit-report"
  public let url: URL

  /// The folder at a place, whether or not it is there.
  public init(_ url: URL) { self.url = url }

  /// Whether the folder says that it is one.
  public var isThere: Bool { FileManager.default.fileExists(atPath: packFile.path) }

  private var packFile: URL { url.appendingPathComponent(TakeAwayPack.fileName) }

  /// Refuses a place where something is already, before anything is logged.
  public func checkFree() throws {
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: url.path)
    } catch {
      throw ShelfFault(path: url.path, reason: ShelfFault.reason(error))
    }
    guard names.isEmpty else { throw PackRefusal.folderNotEmpty(path: url.path) }
  }

  /// Writes the folder: what it is, the form's exact text, and what to do in plain words.
  public func write(_ pack: TakeAwayPack, form: OpenForm) throws {
    let forms = url.appendingPathComponent("forms")
    let inside = forms.appendingPathComponent(pack.form)
    do {
      try FileManager.default.createDirectory(
        at: inside, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw ShelfFault(path: url.path, reason: ShelfFault.reason(error))
    }
    let file = inside.appendingPathComponent("\(pack.version).yaml")
    try FileCalls.replace(file.path, with: Array(form.text.utf8))
    let readme = url.appendingPathComponent("README.txt")
    try FileCalls.replace(readme.path, with: Array(PackWords.readme(pack).utf8))
    // What makes it a take-away folder comes last: before that it is none.
    try FileCalls.replace(packFile.path, with: try pack.json())
  }

  /// What the folder says of itself.
  public func pack() throws -> TakeAwayPack {
    do {
      let pack = try JSONDecoder().decode(TakeAwayPack.self, from: Data(contentsOf: packFile))
      guard pack.format == TakeAwayPack.format else {
        throw PackRefusal.unreadable(path: packFile.path, reason: "a later icv made it")
      }
      return pack
    } catch let refusal as PackRefusal {
      throw refusal
    } catch {
      throw PackRefusal.unreadable(path: packFile.path, reason: ShelfFault.reason(error))
    }
  }

  /// What recording a visit needs, from the folder alone.
  public func material() throws -> VisitMaterial {
    let pack = try pack()
    let shelves = try Shelves(forms: url.appendingPathComponent("forms").path, reports: nil)
    let form = try OpenForm(pack.form, version: pack.version, from: shelves)
    return VisitMaterial(
      scheme: pack.scheme, isPractice: pack.practice, form: form, suites: [pack.suite],
      visitors: pack.visitors, matters: [pack.suite.id: pack.matters],
      numbers: pack.numbers.outOfHours, window: nil,
      known: KnownAnswer.known(suite: pack.suite.id, visitors: [], in: form.definition),
      typist: nil)
  }

  /// Names for the reference of a new draft, from the system's generator.
  public func draftNames() -> () -> Reference {
    var lots = Lots.system
    return { Reference("V-" + lots.name()) }
  }

  /// Writes what was recorded as the one file that goes back to the office; gives its name.
  public func keep(_ file: AnswersFile) throws -> String {
    let name = "answers-\(file.reference ?? "visit").json"
    try FileCalls.replace(
      url.appendingPathComponent(name).path, with: [UInt8](try file.json()))
    return name
  }
}
