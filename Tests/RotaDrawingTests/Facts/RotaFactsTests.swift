import Rotas
import Scheme
import Testing

@testable import RotaDrawing

@Suite struct `Facts of a draw` {
  @Test func `read back say the same, byte for byte`() throws {
    var scheme = Warwickshire()
    scheme[4].standing = .suspended(from: day(2026, 5, 1))
    scheme[6].standing = .ended(on: day(2026, 5, 2))
    scheme[9].suites = [SuiteCode("NUN"), SuiteCode("LEA")]
    scheme[9].tactTrained = true
    scheme[9].maxVisitsPerQuarter = nil
    scheme.suites[1].history = SuiteHistory([
      SuiteStatusChange(from: day(2026, 5, 4), status: .closed)
    ])
    scheme.suites.append(
      SuiteFacts(code: SuiteCode("TAC"), frequency: .weekly, isTerrorism: true))
    scheme.windows = [stands("LEA", day(2026, 3, 30), 1, 3), stands("LEA", day(2026, 4, 6))]
    scheme.pins = [Pin(window: WindowID("NUN-2026-04-06"), visitors: [id(3), id(4)])]
    let text = scheme.facts.text
    let again = try RotaFacts(text: text)
    #expect(again == scheme.facts)
    #expect(again.text == text && again.digest == scheme.facts.digest)
  }

  @Test func `are the same in whatever order they were gathered`() {
    var scheme = Warwickshire()
    let digest = scheme.facts.digest
    scheme.visitors.reverse()
    scheme.offers.reverse()
    scheme.suites.reverse()
    #expect(scheme.facts.digest == digest)
  }

  @Test func `hold nobody's name, address or telephone`() {
    var scheme = Warwickshire()
    scheme[1].phone = "01926 000000"
    scheme[1].homePostcodeArea = "CV32"
    for word in ["Visitor 1", "example.org", "01926", "CV32"] {
      #expect(!scheme.facts.text.contains(word))
    }
  }

  @Test func `forget what lies further off than a quarter`() {
    var scheme = Warwickshire()
    let near = stands("LEA", day(2026, 1, 5), 1, 3)
    scheme.windows = [stands("LEA", day(2025, 12, 29), 1, 3), near]
    #expect(scheme.facts.windows == [near])
  }

  @Test func `that were shortened, altered or are no facts are refused`() {
    let text = Warwickshire().facts.text
    func fault(_ text: String) -> FactsFault? {
      do {
        _ = try RotaFacts(text: text)
        return nil
      } catch { return error }
    }
    #expect(fault(text) == nil)
    #expect(fault("") == .notFacts)
    #expect(fault("icv-rota-facts-2\n" + text.dropFirst(17)) == .notFacts)
    #expect(fault(String(text.dropLast(1))) == .incomplete)
    #expect(fault(String(text.dropLast(10))) == .incomplete)
    #expect(
      fault(text.replacing("rule rest_days 7", with: "rule rest_days seven"))
        == .unreadable(line: 11, text: "rule rest_days seven"))
    #expect(fault(text.replacing("rule size 2", with: "rule size 02")) == .notCanonical)
  }
}
