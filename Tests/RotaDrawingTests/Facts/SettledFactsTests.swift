import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `What was settled in a draft` {
  private let changes: [DraftChange] = [
    .pin(Pin(window: WindowID("LEA-2026-05-18"), visitors: [id(3), id(7)], isAgreed: true)),
    .lift(WindowID("NUN-2026-04-06")), .away(id(9), day(2026, 5, 4).week),
    .away(id(4), day(2026, 5, 4).week),
  ]

  @Test func `is written among the facts and read again`() throws {
    let facts = Warwickshire().facts.settling(changes)
    #expect(facts.text.contains("later pin LEA-2026-05-18 agreed V03 V07\n"))
    #expect(facts.text.contains("later lift NUN-2026-04-06\n"))
    #expect(facts.text.contains("later away V09 2026-05-04\n"))
    #expect(facts.text.contains("rule cost_change 60\n"))
    #expect(try RotaFacts(text: facts.text) == facts)
    #expect(facts == Warwickshire().facts.settling(changes.reversed()))
  }

  @Test func `leaves no line where nothing was`() throws {
    let text = Warwickshire().facts.text
    #expect(!text.contains("later") && !text.contains("cost_change"))
    let count = text.split(separator: "\n").count - 1
    let other = text.replacing("cost_quota 500\n", with: "cost_quota 500\nrule cost_change 0\n")
      .replacing("end \(count)\n", with: "end \(count + 1)\n")
    #expect(throws: FactsFault.notCanonical) { try RotaFacts(text: other) }
  }

  @Test func `is refused where a line says anything else`() {
    let facts = Warwickshire().facts.settling(changes)
    for (from, to) in [
      ("later lift NUN-2026-04-06", "later raise NUN-2026-04-06"),
      ("later away V09 2026-05-04", "later away V09 2026-05-05"),
      ("agreed V03", "perhaps V03"),
    ] {
      #expect(throws: FactsFault.self, "\(to)") {
        try RotaFacts(text: facts.text.replacing(from, with: to))
      }
    }
  }

  @Test func `counts each window once, whoever lifts it again, and each hand-back`() {
    var scheme = Warwickshire()
    scheme.pins = [
      Pin(window: WindowID("NUN-2026-04-06"), visitors: [id(3), id(7)]),
      Pin(window: WindowID("LEA-2026-06-01"), visitors: [id(3), id(7)]),
    ]
    #expect(scheme.facts.settledByHand == 2)
    #expect(scheme.facts.settling(changes).settledByHand == 5)
    #expect(
      scheme.facts.settling(changes).inForce.pins.map(\.window.rawValue) == [
        "LEA-2026-05-18", "LEA-2026-06-01",
      ])
  }
}
