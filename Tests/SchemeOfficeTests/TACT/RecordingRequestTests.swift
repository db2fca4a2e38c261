import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `A request for recordings of interviews` {
  private let under: TACTUnderTest
  private let notice: String

  init() throws {
    under = try TACTUnderTest()
    notice = try under.notice()
  }

  private func ask(
    _ answer: RecordingRequest.Answer, rank: RecordingRequest.Rank? = nil, ground: String? = nil,
    on day: String = "2026-04-07"
  ) throws -> TACTDetention {
    try under.office.recordRecordingRequest(
      notice, on: OfficeUnderTest.day(day), answer: answer, rank: rank, ground: ground,
      by: under.coordinator)
  }

  @Test func `is kept with its answer, in the office's log`() throws {
    let before = try under.office.records.heads()
    _ = try ask(.granted)
    _ = try ask(.refused, rank: .inspector, ground: " An arrest is to be made ")
    let kept = try #require(try under.office.records.tactDetentions().first?.recordings)
    #expect(kept.map(\.answer) == [.granted, .refused] && kept.last?.rank == .inspector)
    #expect(kept.last?.ground == "An arrest is to be made")
    #expect(try under.office.records.heads().record == before.record)
  }

  @Test(arguments: [RecordingRequest.Answer.part, .refused])
  func `that is not granted whole has a rank and a ground`(answer: RecordingRequest.Answer) throws {
    #expect(under.refusal { try ask(answer, rank: .inspector) } == .groundMissing(answer))
    #expect(under.refusal { try ask(answer, ground: "Danger") } == .groundMissing(answer))
    #expect(under.refusal { try ask(answer, rank: .other, ground: " ") } == .groundMissing(answer))
    _ = try ask(answer, rank: .notTold, ground: "Danger")
  }

  @Test(arguments: ["2026-04-05", "2026-04-08"])
  func `before the notice or still to come is refused`(day: String) {
    #expect(throws: OfficeRefusal.self) { try ask(.granted, on: day) }
  }
}
