import Foundation

/// A report for a word processor, converted by LibreOffice where it is installed.
enum WordDocument {
  /// How the conversion ended.
  enum Outcome {
    case written
    case notWritten(String)
  }

  private static let longestSeconds = 120.0

  /// Converts bare HTML; that LibreOffice is missing is an outcome and no error.
  static func write(_ fragment: String, to file: URL) -> Outcome {
    guard
      let program = ["soffice", "libreoffice"].lazy.compactMap({ Program.path($0, also: []) }).first
    else {
      return .notWritten("LibreOffice is not installed here, so there is no .docx.")
    }
    guard let scratch = scratchFolder(beside: file) else {
      return .notWritten("There is no room for temporary files, so there is no .docx.")
    }
    let outcome = write(fragment, to: file, with: program, in: scratch)
    do {
      try FileManager.default.removeItem(at: scratch)
    } catch {
      return .notWritten("A copy of the report was left in \(scratch.path): remove it.")
    }
    return outcome
  }

  private static func write(
    _ fragment: String, to file: URL, with program: String, in scratch: URL
  ) -> Outcome {
    do {
      let source = scratch.appendingPathComponent("report.html")
      try Data(page(fragment).utf8).write(to: source)
      try run(program, source, in: scratch)
      let made = scratch.appendingPathComponent("report.docx")
      guard FileManager.default.fileExists(atPath: made.path) else {
        return .notWritten("LibreOffice wrote no .docx; the page can be opened with it by hand.")
      }
      try Data(contentsOf: made).write(to: file, options: .withoutOverwriting)
      return .written
    } catch {
      return .notWritten("There is no .docx: \(error.localizedDescription)")
    }
  }

  /// A folder of its own that nobody else can read, where the report itself is to lie.
  ///
  /// The machine's folder for temporary files may be on another disk, which others keep and copy.
  private static func scratchFolder(beside file: URL) -> URL? {
    let wanted = file.deletingLastPathComponent().appendingPathComponent("icv-XXXXXX").path
    var template = Array(wanted.utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return URL(fileURLWithPath: String(decoding: bytes, as: UTF8.self))
  }

  /// Its own profile, so that an office that is open on this machine is left alone.
  private static func run(_ program: String, _ source: URL, in scratch: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "-env:UserInstallation=\(scratch.appendingPathComponent("profile").absoluteString)",
      "--headless", "--norestore", "--infilter=HTML (StarWriter)", "--convert-to",
      "docx:MS Word 2007 XML", "--outdir", scratch.path, source.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let limit = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + longestSeconds, execute: limit)
    process.waitUntilExit()
    limit.cancel()
  }

  /// The fragment as a page that a word processor lays out: tables with lines, A4.
  private static func page(_ fragment: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>Report</title><style>
    @page { size: 21cm 29.7cm; margin: 2cm }
    body { font-family: "Liberation Sans", Arial, sans-serif; font-size: 11pt }
    table { border-collapse: collapse; width: 100% }
    td, th { border: 0.5pt solid #666666; padding: 0.1cm; text-align: left; vertical-align: top }
    caption { text-align: left; font-weight: bold }
    </style></head><body>
    \(fragment)
    </body></html>
    """
  }
}
