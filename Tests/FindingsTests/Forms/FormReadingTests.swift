import Findings
import Testing

@Suite struct FormReadingTests {
  private static let head = "form: f\nversion: \"1\"\ntitle: T\n"

  private func faults(_ questions: String, choices: String = "") -> [FormFault] {
    FormReading.read(text: Self.head + choices + "questions:\n" + questions, file: "f.yaml").faults
  }

  private func stops(_ questions: String) -> Bool {
    faults(questions).contains { $0.weight == .stops }
  }

  private func calculation(_ expression: String) -> String {
    """
      - {name: d, type: date, label: D}
      - {name: n, type: integer, label: N}
      - {name: s, type: text, label: S}
      - name: r
        type: repeat
        label: R
        questions:
          - {name: x, type: integer, label: X}
      - name: c
        type: calculate
        calculation: >-
          \(expression)
    """
  }

  @Test func `a plain form has no faults`() {
    #expect(faults("  - {name: a, type: text, label: A}\n").isEmpty)
  }

  @Test func `an unknown key is named with its line, its column and the likely word`() {
    let found = faults("  - name: a\n    type: text\n    label: A\n    relevent: x\n")
    #expect(found.count == 1)
    #expect(found.first?.line == 8)
    #expect(found.first?.column == 5)
    #expect(found.first?.advice == "Did you mean “relevant”?")
  }

  @Test func `every fault is told at once`() {
    let found = faults(
      "  - {name: 1a, type: text, label: A}\n  - {name: b, type: txt, label: B}\n"
        + "  - {name: c, type: select_one none, label: C}\n  - {name: c, type: text, label: C}\n")
    #expect(found.filter { $0.weight == .stops }.count >= 3)
  }

  @Test(
    "what engines read differently is refused",
    arguments: [
      "${d} > '2026-01-01'", "'2026-01-01' < '2026-02-02'", "regex(${s}, 'a+')",
      "regex(${s}, '^(?i)a$')", "${r}[2]/x", "/data/*[1] = 'a'", "${missing} = 1",
      "date('2026-02-30')", "number('1e3')", "number('0x10')", "round(-2.5)",
      "string(123456789012)", "position(${r}[2])", "${x} + 1", "nothing(${s})", "count(1)",
      "selected(${s})", "${s} or", "1 +", "/data/nowhere", "${c} + 1", "regex(${s}, '^(a$')",
    ])
  func refused(_ expression: String) {
    #expect(stops(calculation(expression)))
  }

  @Test(
    "what all engines read alike is taken",
    arguments: [
      "${d} > date('2026-01-01')", "regex(${s}, '^a+$')", "sum(${x})", "count(${r})",
      "${r}[position() = 2]/x", "count(${r}[x > ${n}])", "indexed-repeat(${x}, ${r}, 2)",
      "round(100 * 1.1, 2)", "if(${n} > 1, 'a', 'b')", "coalesce(${s}, 'x')",
    ])
  func taken(_ expression: String) {
    #expect(!stops(calculation(expression)))
  }

  @Test func `a ring of conditions is found`() {
    #expect(
      stops(
        "  - {name: a, type: text, label: A, relevant: \"${b} = 'x'\"}\n"
          + "  - {name: b, type: text, label: B, relevant: \"${a} = 'x'\"}\n"))
  }

  @Test func `a theme, a severity and a kind must be known`() {
    func concern(_ theme: String, _ severity: String, _ kind: String) -> Bool {
      stops(
        "  - name: a\n    type: text\n    label: A\n    concern:\n      when: . = 'x'\n"
          + "      theme: \(theme)\n      severity: \(severity)\n      kind: \(kind)\n")
    }
    #expect(!concern("CARE", "2", "practice"))
    #expect(concern("CAER", "2", "practice"))
    #expect(concern("CARE", "5", "practice"))
    #expect(concern("CARE", "2", "habit"))
  }

  @Test func `tell_now needs both of its answers, required under the same condition`() {
    let asked =
      "  - name: a\n    type: text\n    label: A\n    tell_now: {when: . = 'x', text: T}\n"
    let told =
      "  - {name: told_at, type: time, label: At, required: yes, relevant: \"${a} = 'x'\"}\n"
    let whom =
      "  - {name: told_whom, type: text, label: W, required: yes, relevant: \"${a} = 'x'\"}\n"
    #expect(!stops(asked + told + whom))
    #expect(stops(asked + told))
    #expect(stops(asked + told + whom.replacing("required: yes, ", with: "")))
    #expect(stops(asked + told + whom.replacing("= 'x'", with: "= 'y'")))
  }

  @Test func `mutated forms never crash the reader`() {
    var seed = Lehmer(11)
    let base = Array((Self.head + "questions:\n" + calculation("sum(${x}) + ${r}[x > 1]/x")).utf8)
    for _ in 0..<1500 {
      var bytes = base
      for _ in 0..<(1 + seed.next(4)) { bytes[seed.next(bytes.count)] = UInt8(seed.next(128)) }
      let text = String(decoding: bytes, as: UTF8.self)
      let reading = FormReading.read(text: text, file: "f.yaml")
      #expect(reading.definition != nil || !reading.faults.isEmpty)
    }
  }
}

/// A generator whose numbers are the same in every run.
struct Lehmer {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed * 2 + 1 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
