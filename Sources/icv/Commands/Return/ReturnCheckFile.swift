import ArgumentParser
import Foundation
import Returns
import SchemeOffice

/// `icv return check`: what the rules say of a return's file; needs no scheme.
struct ReturnCheckFile: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a return's file against schema and rules.",
    discussion: "Example: icv return check ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml")

  @Argument(help: "The file.") var file: String
  @Flag(help: "Leave with 4 when a query is not explained.") var strict = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let url = URL(fileURLWithPath: file)
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: url))
    } catch {
      throw Problem(.document, "file_unreadable", ShelfFault.reason(error), at: file)
    }
    let shelves = try Shelves(forms: options.forms, reports: options.reports)
    let remarks = try shelves.checkReturn(bytes, fileName: url.lastPathComponent)
    Output(options: options).show(["remarks": remarks.map(RemarkFacts.init)]) {
      ReturnText.remarks(remarks).joined(separator: "\n")
    }
    if let exit = ReturnText.exit(for: remarks, strict: strict) { throw exit }
  }
}
