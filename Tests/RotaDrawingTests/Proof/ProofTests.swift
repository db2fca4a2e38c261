import Rotas
import Scheme
import Seals
import Testing

@testable import RotaDrawing

@Suite struct `A draw that can be proved` {
  private let secret: Salt
  private let draw: RotaDraw
  private let reveal: RotaReveal
  private let swap = ManualChange(
    window: WindowID("LEA-2026-04-06"), at: Instant(milliseconds: 1_775_000_000_000),
    by: PersonID("coordinator"), from: [], to: [id(3), id(7)], why: "V09 is ill\nand V13 too")

  init() throws {
    secret = try #require(Salt([UInt8](repeating: 9, count: 16)))
    var scheme = Warwickshire()
    scheme.pins = [Pin(window: WindowID("NUN-2026-04-06"), visitors: [id(3), id(7)])]
    draw = RotaDraw(facts: scheme.facts, seed: try seed(1), moves: 1000)
    let rota = try draw.run(pairing: Greedy.pairing)
    var change = swap
    change.from = try #require(rota.window(swap.window)).visitors
    reveal = RotaReveal(
      draw, rota: rota, secret: secret, changes: [change], secondDraws: 2,
      auditor: "Dana Ferris, internal audit")
  }

  private func verify(_ text: String, published: String? = nil, kept: RotaFacts? = nil) throws
    -> RotaVerification
  {
    try RotaVerification(full: text, published: published, kept: kept, pairing: Greedy.pairing)
  }

  @Test func `is verified, with every change and who made it`() throws {
    let verified = try verify(
      reveal.text, published: RotaCommitment(draw, secret: secret).hash, kept: draw.facts)
    #expect(verified.isVerified && verified.differences.isEmpty)
    #expect(verified.changes.map(\.by) == [PersonID("coordinator")])
    #expect(verified.changes.first?.why == "V09 is ill and V13 too")
    #expect(verified.windows == 26 && verified.overrideRate == 38)
    #expect(verified.secondDraws == 2 && verified.pins == 1)
  }

  @Test func `names a seed of which one bit was changed`() throws {
    let bad = reveal.text.replacing("seed 0101", with: "seed 0100")
    #expect(try verify(bad).differences.contains(.seed(digit: 4)))
    #expect(
      try verify(bad).differences.contains { if case .commitment = $0 { true } else { false } })
  }

  @Test func `names the line of an availability, a rule or a window that was changed`() throws {
    for (from, to) in [
      ("offer V03 2026-01-05..2026-07-05 00", "offer V03 2026-01-05..2026-07-05 01"),
      ("rule rest_days 7", "rule rest_days 8"),
      ("drawn LEA-2026-04-13 V", "drawn LEA-2026-04-13 W"),
      ("visitor V08 appointed=2024", "visitor V08 appointed=2023"),
    ] {
      let text = reveal.text
      #expect(text.contains(from))
      let bad = text.replacing(from, with: to)
      let found = try verify(bad).differences
      #expect(
        found.contains {
          if case .altered(_, let line, let was?) = $0 {
            line.hasPrefix(to) && was.hasPrefix(from)
          } else {
            false
          }
        })
    }
  }

  @Test func `finds out whoever changes facts and the digits before them`() throws {
    var other = reveal
    var scheme = Warwickshire()
    scheme.pins = draw.facts.pins
    scheme.settings.draw.restDays = 14
    other.facts = scheme.facts
    let found = try verify(
      other.text, published: reveal.commitment.hash, kept: draw.facts
    ).differences
    #expect(found.contains(.fact(kept: "rule rest_days 7", stated: "rule rest_days 14")))
    #expect(
      found.contains(
        .published(stated: other.commitment.hash, published: reveal.commitment.hash)))
  }

  @Test func `names a window that the draw gives to others`() throws {
    var other = reveal
    other.drawn[2] = "drawn LEA-2026-04-13 V19,V20"
    other.drawn.removeLast()
    let found = try verify(other.text).differences
    let last = try #require(reveal.drawn.last)
    #expect(
      found == [
        .window(
          WindowID("LEA-2026-04-13"), stated: "drawn LEA-2026-04-13 V19,V20",
          again: reveal.drawn[2]),
        .window(WindowID("NUN-2026-06-29"), stated: nil, again: last),
      ])
  }

  @Test func `names a change that does not start from those who had the window`() throws {
    var other = reveal
    other.changes.append(swap)
    #expect(
      try verify(other.text).differences
        == [.change(swap.window, from: [], had: [id(3), id(7)])])
  }

  @Test func `is verified where its draft was solved again, by that way alone`() throws {
    let pin = Pin(window: WindowID("LEA-2026-06-01"), visitors: [id(4), id(12)], isAgreed: true)
    let settled = RotaDraw(
      facts: draw.facts.settling([.pin(pin)]), seed: draw.seed, moves: draw.moves)
    let opened = RotaReveal(
      settled, rota: try settled.run(pairing: Greedy.pairing), secret: secret, changes: [],
      auditor: "Dana Ferris, internal audit")
    #expect(opened.text.contains("\nversion icv-draw-2\n"))
    let verified = try verify(opened.text, kept: settled.facts)
    #expect(verified.isVerified && verified.pins == 2)
    let proof = PublicProof(opened, verified: verified)
    #expect(proof.text.contains("\nversion icv-draw-2\n"))
    #expect(try PublicVerification(text: proof.text).differences.isEmpty)
    let older = opened.text.replacing("icv-draw-2", with: "icv-draw-1")
    #expect(
      try verify(older).differences == [.way(stated: .once, made: .settledAfterwards)])
    let other = opened.text.replacing("later pin LEA-2026-06-01", with: "later pin LEA-2026-06-08")
    #expect(
      try verify(other).differences.contains {
        if case .altered(_, _, let was?) = $0 {
          was.hasPrefix("later pin LEA-2026-06-01")
        } else {
          false
        }
      })
    #expect(
      throws: RevealFault.otherVersion("icv-draw-9", known: "icv-draw-1 and icv-draw-2")
    ) { try verify(opened.text.replacing("icv-draw-2", with: "icv-draw-9")) }
  }

  @Test func `is opened to everyone without anything that visitors offered`() throws {
    let proof = PublicProof(reveal, verified: try verify(reveal.text))
    for number in 1...20 { #expect(!proof.text.contains(id(number).rawValue)) }
    #expect(!proof.text.contains("\(secret)") && !proof.text.contains("\(draw.facts.digest)"))
    let published = RotaCommitment(draw, secret: secret).hash
    let checked = try PublicVerification(text: proof.text, published: published)
    #expect(checked.differences.isEmpty && checked.isSaidVerified)
    let bad = proof.text.replacing("seed 0101", with: "seed 0100")
    #expect(try PublicVerification(text: bad).differences.first == .seed(digit: 4))
    let other = String(repeating: "0", count: 64)
    #expect(
      try PublicVerification(text: proof.text, published: other).differences
        == [.published(stated: published, published: other)])
  }

  @Test func `is refused when its file was cut short or is another`() {
    #expect(throws: RevealFault.notReveal) { try verify("icv-rota-public-1\nend 1\n") }
    #expect(throws: RevealFault.incomplete) { try verify(String(reveal.text.dropLast(3))) }
    #expect(throws: RevealFault.notReveal) { try PublicVerification(text: "") }
  }

  @Test func `commits to another hash under another secret, seed, facts or period`() throws {
    let other = try #require(Salt([UInt8](repeating: 8, count: 16)))
    var hashes = [RotaCommitment(draw, secret: secret), RotaCommitment(draw, secret: other)]
    hashes.append(
      RotaCommitment(
        RotaDraw(facts: draw.facts, seed: try seed(2), moves: 1000), secret: secret))
    hashes.append(
      RotaCommitment(RotaDraw(facts: draw.facts, seed: draw.seed, moves: 1001), secret: secret))
    hashes.append(
      RotaCommitment(
        RotaDraw(facts: draw.facts.pinning([]), seed: draw.seed, moves: 1000), secret: secret))
    #expect(Set(hashes.map(\.hash)).count == 5)
    #expect(hashes[0].hash.count == 64)
  }
}
