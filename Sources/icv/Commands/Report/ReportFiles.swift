import Foundation
import SchemeOffice

/// The files of one report: a page, a fragment to paste, and one for a word processor.
struct ReportFiles {
  let folder: URL
  let name: String
  let docx: Bool

  /// What was written, and why there is no file for a word processor where there is none.
  struct Written {
    var files: [String] = []
    var withoutWord: String?
  }

  /// Refuses to write over an earlier report: somebody may have worked on it since.
  func checkFree() throws {
    for file in [".html", ".fragment.html", ".txt", ".docx"].map(place)
    where FileManager.default.fileExists(atPath: file.path) {
      throw Problem(
        .document, "already_there", "This report was written here before.", at: file.path,
        next: "Move it away, or name another folder with -o.")
    }
  }

  /// Writes the files; a dry run writes none.
  func write(
    page: String, fragment: String, text: String? = nil, dryRun: Bool
  ) throws -> Written {
    var written = Written()
    guard !dryRun else { return written }
    var papers = [
      (name: name + ".html", text: page), (name: name + ".fragment.html", text: fragment),
    ]
    if let text { papers.append((name: name + ".txt", text: text)) }
    try WrittenPapers.writing(folder.path) { try PaperFolder(folder).write(papers) }
    written.files = papers.map { folder.appendingPathComponent($0.name).path }
    guard docx else { return written }
    switch WordDocument.write(fragment, to: place(".docx")) {
    case .written: written.files.append(place(".docx").path)
    case .notWritten(let why): written.withoutWord = why
    }
    return written
  }

  private func place(_ ending: String) -> URL { folder.appendingPathComponent(name + ending) }
}
