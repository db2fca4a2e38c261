import CodeBoard
import Foundation
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `Putting on record how the Code is kept` {
  private let under: OfficeUnderTest
  private let pdf = Array("%PDF-1.4 made up".utf8)

  init() throws { under = try OfficeUnderTest() }

  private func put(
    _ toShow: ToShow, _ code: String = "C07", by desk: Desk? = nil
  ) throws -> Showing {
    try under.office.putOnRecord(
      toShow, about: .requirement(code), by: desk ?? under.coordinator)
  }

  private func refusal(_ body: () throws -> Void) -> CodeRefusal? {
    do {
      try body()
    } catch OfficeRefusal.code(let refusal) {
      return refusal
    } catch {
      Issue.record("\(error)")
    }
    return nil
  }

  private func line(_ code: String) throws -> BoardLine {
    let seen = try under.office.codeBoard(by: under.coordinator)
    return try #require(seen.board[RequirementCode(rawValue: code)])
  }

  @Test func `the latest stands, with its day and author, and what was before stays`() throws {
    _ = try put(ToShow(.declared, text: "On the shelf", day: OfficeUnderTest.day("2026-03-01")))
    _ = try put(ToShow(.gap, text: "Lost", until: OfficeUnderTest.day("2026-09-01")))
    let line = try line("C07")
    #expect(line.standing == .gap && line.author == PersonID("P01"))
    #expect(line.showings.map(\.kind) == [.gap, .declared])
    #expect(try under.office.records.verify().holds)
  }

  @Test func `a file is kept to the byte, once for two requirements, and the log covers it`() throws
  {
    let file = try put(ToShow(.evidence, title: "roles.pdf", file: pdf)).document?.file
    let kept = try #require(file)
    #expect(kept.kind == .pdf && kept.size == pdf.count)
    let again = try put(ToShow(.evidence, title: "same.pdf", file: pdf), "8").document?.file
    #expect(again == kept)
    let bytes = try under.office.records.evidenceFiles([kept.digest])[kept.digest]
    #expect(bytes.flatMap { Data(base64Encoded: $0) } == Data(pdf))
    let material = try under.office.codeBinder(nil, version: nil, by: under.coordinator)
    #expect(Array(material.files.keys) == [kept.digest])
    #expect(try under.office.records.verify().holds)
  }

  @Test func `a requirement that there is not is refused`() {
    #expect(
      refusal { _ = try put(ToShow(.declared, text: "So"), "C71") }
        == .unknownRequirement(typed: "C71"))
  }

  @Test func `nothing said, and too much, are refused`() {
    #expect(refusal { _ = try put(ToShow(.declared, text: " ")) } == .nothingSaid)
    let long = String(repeating: "x", count: 4_001)
    #expect(
      refusal { _ = try put(ToShow(.declared, text: long)) }
        == .textTooLong(letters: 4_001, most: 4_000))
  }

  @Test func `a day that has not come, and an end before the beginning, are refused`() throws {
    let tomorrow = OfficeUnderTest.day("2026-04-08")
    do {
      _ = try put(ToShow(.declared, text: "So", day: tomorrow))
      Issue.record("tomorrow was taken")
    } catch OfficeRefusal.dayInTheFuture(let day) {
      #expect(day == tomorrow)
    }
    let yesterday = OfficeUnderTest.day("2026-04-06")
    #expect(
      refusal { _ = try put(ToShow(.gap, text: "Lost", until: yesterday)) }
        == .endsBefore(yesterday, day: OfficeUnderTest.day("2026-04-07")))
  }

  @Test func `a file that is empty or over ten megabytes is refused, and nothing is kept`() throws {
    let before = try under.office.records.heads()
    #expect(
      refusal { _ = try put(ToShow(.evidence, title: "x", file: [])) } == .fileIsEmpty)
    let large = [UInt8](repeating: 0, count: (10 << 20) + 1)
    #expect(
      refusal { _ = try put(ToShow(.evidence, title: "x", file: large)) }
        == .fileTooLarge(bytes: (10 << 20) + 1, most: 10 << 20))
    #expect(try under.office.records.heads() == before)
    _ = try put(ToShow(.evidence, title: "x", file: Array(large.dropLast())))
  }

  @Test(arguments: Role.allCases)
  func `only the office puts anything on record`(role: Role) {
    let may = role == .coordinator || role == .deputy
    do {
      _ = try put(ToShow(.declared, text: "So"), by: OfficeUnderTest.desk(role))
      #expect(may)
    } catch {
      #expect(!may, "\(role): \(error)")
    }
  }

  @Test func `a dry run keeps nothing`() throws {
    var office = under.office
    office.isDryRun = true
    let before = try office.records.heads()
    _ = try office.putOnRecord(
      ToShow(.declared, text: "So"), about: .requirement("C07"), by: under.coordinator)
    #expect(try office.records.heads() == before)
  }
}
