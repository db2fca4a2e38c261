import Returns
import SchemeOffice

/// Returns given as files, each of which must stand by itself.
struct ReturnFiles {
  private let check: ReturnCheck

  init(_ options: GlobalOptions) throws {
    check = try Shelves(forms: options.forms, reports: options.reports).returnCheck()
  }

  /// A return, or what is wrong with the file; nothing is taken from one that has errors.
  func read(_ file: String) throws -> CustodyVisitingReturn {
    let bytes = try TableFile.read(file)
    let errors = check.remarks(on: bytes).filter { $0.severity != .query }
    guard errors.isEmpty, let paper = check.paper(in: bytes) else {
      throw Problem(
        .document, "return_has_errors",
        errors.first.map { "Rule \($0.rule): \($0.message)" }
          ?? "The file is no custody visiting return.",
        at: file, next: "Run `icv return check \(file)`. Nothing was written.")
    }
    return paper
  }
}
