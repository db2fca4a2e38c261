import Scheme
import Seals
import Testing

@testable import RotaDrawing

/// Draws that every later release must make again, window by window.
@Suite struct `The draw of a release` {
  private let secret = Salt([UInt8](repeating: 1, count: 16))

  private func draw(_ moment: MomentChoice) -> RotaDraw {
    var scheme = Warwickshire()
    scheme.settings.moment = moment
    return RotaDraw(facts: scheme.facts, seed: SeedStream.Seed(practice: 1), moves: 2000)
  }

  @Test func `is made again where pairs choose their moment`() throws {
    let draw = draw(.pair)
    let commitment = RotaCommitment(draw, secret: try #require(secret))
    #expect(
      draw.facts.digest.description
        == "f0e213d8553d2baad3d56c43108ad824b8a41e0bd45ad5eb92e71c63243d0a1a")
    #expect(
      commitment.hash == "1aec7a59893b05d6d1174c30158015cc5cb7655799435c47f8c801f1bc5ee34c")
    #expect(try draw.run().windows.map(\.line) == Self.pair.map { "drawn " + $0 })
  }

  @Test func `is made again where moments are drawn`() throws {
    let draw = draw(.drawn)
    let commitment = RotaCommitment(draw, secret: try #require(secret))
    #expect(
      draw.facts.digest.description
        == "b338874034093b01372f3503f2f483622c19176f75ce4405a1327bff77697dea")
    #expect(
      commitment.hash == "66da1154672a79e1a49ac1c119d76fd4551868da0f00079f3ae5223350c539db")
    let rota = try draw.run()
    #expect(rota.windows.map(\.line) == Self.drawn.map { "drawn " + $0 })
    #expect(RotaCheck(draw.facts).breaches(of: rota.windows).isEmpty)
  }

  @Test func `is made again where a draft was solved again around a pin`() throws {
    var draw = draw(.pair)
    draw = RotaDraw(
      facts: draw.facts.settling([
        .pin(Pin(window: WindowID("NUN-2026-05-11"), visitors: [id(13), id(15)], isAgreed: true)),
        .away(id(5), day(2026, 6, 15).week),
      ]), seed: draw.seed, moves: draw.moves)
    let commitment = RotaCommitment(draw, secret: try #require(secret))
    #expect(draw.way.rawValue == "icv-draw-2")
    #expect(
      draw.facts.digest.description
        == "a9d46e4663ada56a8c0e6e241697890a13ff0b95ea677df502c430a9d973b0e4")
    #expect(
      commitment.hash == "df156422f000b52c86b80bc0c3fff174d812d75058248107e03d233c4fa8d62b")
    let lines = try draw.run().windows.map(\.line)
    #expect(lines.filter { !Self.pair.map { "drawn " + $0 }.contains($0) } == Self.settled)
  }

  /// What differs from the draw before the pin.
  private static let settled = [
    "drawn NUN-2026-04-20 V13,V20", "drawn NUN-2026-05-11 V13,V15",
    "drawn LEA-2026-06-15 V11,V14",
  ]

  private static let pair = [
    "LEA-2026-04-06 V01,V04",
    "NUN-2026-04-06 V05,V07",
    "LEA-2026-04-13 V08,V09",
    "NUN-2026-04-13 V02,V12",
    "LEA-2026-04-20 V06,V10",
    "NUN-2026-04-20 V13,V15",
    "LEA-2026-04-27 V16,V17",
    "NUN-2026-04-27 V14,V19",
    "LEA-2026-05-04 V18,V20",
    "NUN-2026-05-04 V01,V11",
    "LEA-2026-05-11 V03,V05",
    "NUN-2026-05-11 V04,V12",
    "LEA-2026-05-18 V07,V09",
    "NUN-2026-05-18 V02,V06",
    "LEA-2026-05-25 V08,V10",
    "NUN-2026-05-25 V13,V16",
    "LEA-2026-06-01 V15,V17",
    "NUN-2026-06-01 V14,V20",
    "LEA-2026-06-08 V18,V19",
    "NUN-2026-06-08 V01,V03",
    "LEA-2026-06-15 V05,V11",
    "NUN-2026-06-15 V04,V06",
    "LEA-2026-06-22 V02,V07",
    "NUN-2026-06-22 V09,V10",
    "LEA-2026-06-29 V12,V16",
    "NUN-2026-06-29 V15,V19",
  ]

  private static let drawn = [
    "LEA-2026-04-06 V01,V13 2026-04-12 late 176",
    "NUN-2026-04-06 V07,V11 2026-04-12 night 110",
    "LEA-2026-04-13 V03,V19 2026-04-14 night 335",
    "NUN-2026-04-13 V10,V18 2026-04-14 late 239",
    "LEA-2026-04-20 V04,V16 2026-04-26 early 62",
    "NUN-2026-04-20 V02,V14 2026-04-22 late 113",
    "LEA-2026-04-27 V05,V09 2026-04-29 evening 35",
    "NUN-2026-04-27 V06,V12 2026-04-28 late 190",
    "LEA-2026-05-04 V02,V06 2026-05-06 evening 118",
    "NUN-2026-05-04 V09,V13 2026-05-08 evening 91",
    "LEA-2026-05-11 V11,V15 2026-05-16 night 304",
    "NUN-2026-05-11 V04,V18 2026-05-15 late 37",
    "LEA-2026-05-18 V07,V19 2026-05-19 night 248",
    "NUN-2026-05-18 V10,V17 2026-05-24 late 127",
    "LEA-2026-05-25 V08,V12 2026-05-27 early 167",
    "NUN-2026-05-25 V03,V15 2026-05-27 night 106",
    "LEA-2026-06-01 V16,V20 2026-06-01 early 39",
    "NUN-2026-06-01 V04,V12 2026-06-05 early 96",
    "LEA-2026-06-08 V08,V20 2026-06-11 early 115",
    "NUN-2026-06-08 V07,V15 2026-06-12 night 268",
    "LEA-2026-06-15 V11,V19 2026-06-15 night 6",
    "NUN-2026-06-15 V01,V05 2026-06-21 late 12",
    "LEA-2026-06-22 V03,V15 2026-06-24 night 214",
    "NUN-2026-06-22 V09,V17 2026-06-27 evening 19",
    "LEA-2026-06-29 V05,V14 2026-07-04 late 21",
    "NUN-2026-06-29 V03,V11 2026-07-04 night 7",
  ]
}
