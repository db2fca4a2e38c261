import ArgumentParser
import Foundation
import Returns
import Scheme
import SchemeOffice

/// `icv return check`: what the rules say of a return's file, or of the records as they stand.
struct ReturnCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a return's file, or the records as they stand.",
    discussion: """
      Examples:
        icv return check ICV-23-2026-27-QUARTER-20260714T093000Z-001.xml
        icv return check NEW.xml --beside LAST.xml --beside A-YEAR-AGO.xml
        icv return check                          this quarter so far, visit by visit
        icv return check --period 2026-27

      A file needs no scheme. In a scheme's folder what is known there is asked about too; the rules
      that could not be asked are named.
      """)

  @Argument(help: "The file; without one the records are checked.") var file: String?
  @Option(help: "For the records: 2026-Q2, 2026-27 or DAY..DAY (else this quarter).")
  var period: String?
  @Option(help: "A return accepted before, to compare with; may be repeated.")
  var beside: [String] = []
  @Flag(help: "Leave with 4 when a query is not explained.") var strict = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if file != nil, period != nil {
      throw ValidationError("--period is for the records; a file says itself what it covers.")
    }
  }

  func run() throws {
    let remarks = try file.map(checkFile) ?? checkRecords()
    if let exit = ReturnText.exit(for: remarks, strict: strict) { throw exit }
  }

  private func checkFile(_ file: String) throws -> [ReturnRemark] {
    let bytes = try TableFile.read(file)
    let check = try Shelves(forms: options.forms, reports: options.reports).returnCheck()
    let accepted = try beside.map { try self.paper($0, check) }
    let paper = check.paper(in: bytes)
    var known = try paper.map { try self.known(besides: $0) } ?? KnownBesides()
    known.accepted = accepted.isEmpty ? known.accepted : accepted
    let outcome = check.outcome(
      of: bytes, fileName: URL(fileURLWithPath: file).lastPathComponent, known: known)
    Output(options: options).show(CheckedFacts(outcome)) {
      (ReturnText.remarks(outcome.remarks) + ReturnText.notRun(outcome.notRun))
        .joined(separator: "\n")
    }
    return outcome.remarks
  }

  private func paper(_ file: String, _ check: ReturnCheck) throws -> CustodyVisitingReturn {
    guard let paper = check.paper(in: try TableFile.read(file)) else {
      throw Problem(
        .document, "not_a_return", "This file is no custody visiting return.", at: file,
        next: "Run `icv return check` on it.")
    }
    return paper
  }

  /// What the scheme knows whose folder was named or is the present one; else what day it is.
  private func known(besides paper: CustodyVisitingReturn) throws -> KnownBesides {
    let scheme = Opening.file(in: Opening.folder(options))
    guard FileManager.default.fileExists(atPath: scheme.path) else {
      var known = KnownBesides()
      known.today = LondonTime.day(at: try Opening.clock(options).now())
      return known
    }
    return try Opening.office(options).known(
      besides: paper.header, by: Opening.desk(options))
  }

  private func checkRecords() throws -> [ReturnRemark] {
    let office = try Opening.office(options)
    let today = LondonTime.day(at: office.clock.now())
    let asked = try period.map(ReturnTyped.anyPeriod) ?? .quarter(Quarter(holding: today))
    let found = try office.checkRecords(
      asked, release: Release.version, by: Opening.desk(options))
    Output(options: options).show(RecordsCheckedFacts(found)) {
      ReturnText.checked(found).joined(separator: "\n")
    }
    return found.remarks.map(\.remark)
  }
}
