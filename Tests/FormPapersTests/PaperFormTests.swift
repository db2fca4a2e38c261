import Findings
import FormPapers
import Foundation
import Testing

@Suite struct PaperFormTests {
  private func paper(_ questions: String) throws -> String {
    let text = """
      form: probe
      version: "1"
      title: Probe & "trial"
      choices:
        l: {x: Extra, y: Why, none: None of these}
      questions:
        - {name: kind, type: select_one l, label: Kind}
        - {name: many, type: select_multiple l, label: Many}
        - {name: count, type: integer, label: Count}
        - {name: wait, type: calculate, label: The wait in minutes, calculation: "${count} * 2"}

      """
    let indented = questions.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let reading = FormReading.read(text: text + indented, file: "probe.yaml")
    return PaperForm(try #require(reading.definition)).html
  }

  private func condition(_ relevant: String) throws -> String {
    let html = try paper("- {name: last, type: text, label: Last, relevant: \"\(relevant)\"}")
    let after = try #require(html.components(separatedBy: "class=\"passing\">").last)
    return try #require(after.components(separatedBy: "</p>").first)
  }

  @Test(
    arguments: [
      ("${kind} = 'x'", "Only if question 1 is “Extra”."),
      ("${kind} != 'x'", "Only if question 1 is not “Extra”."),
      ("${kind} = 'x' or ${kind} = 'y'", "Only if question 1 is “Extra” or “Why”."),
      ("selected(${many}, 'x')", "Only if “Extra” is ticked in question 2."),
      (
        "${many} != '' and not(selected(${many}, 'none'))",
        "Only if “None of these” is not ticked in question 2."
      ),
      ("${count} > 3", "Only if question 3 is more than 3."),
      ("${wait} > 10", "Only if the wait in minutes is more than 10."),
      ("${count} != ''", "Only if question 3 was answered."),
      (
        "(${count} >= 3 and ${kind} = 'x') or ${count} = ${wait}",
        "Only if question 3 is at least 3 and question 1 is “Extra”, or question 3 is the wait "
          + "in minutes."
      ),
      ("count-selected(${many}) > 1", "Only if it applies: see question 2."),
    ])
  func `when to pass over a question is said in plain words`(
    relevant: String, expected: String
  ) throws {
    let said = try condition(relevant).replacing("&gt;", with: ">")
    #expect(said == expected)
  }

  @Test func `questions that tick the same list are one table`() throws {
    let html = try paper(
      """
      - name: g
        type: group
        label: G
        questions:
          - {name: asked, type: select_multiple l, label: Asked}
          - {name: wrong, type: select_multiple l, label: Wrong}
      """)
    #expect(html.contains("<th>4. Asked</th><th>5. Wrong</th>"))
    #expect(html.components(separatedBy: "<th class=\"row\">Extra</th>").count == 2)
  }

  @Test func `neighbours under one condition share one note`() throws {
    let html = try paper(
      """
      - {name: p, type: text, label: P, relevant: "${count} > 1"}
      - {name: q, type: time, label: Q, relevant: "${count} > 1"}
      """)
    #expect(html.components(separatedBy: "class=\"passing\"").count == 2)
  }

  @Test func `an answer in a label is named by its number, what is worked out left blank`() throws {
    let html = try paper("- {name: sum, type: note, label: \"${wait} of ${count}\"}")
    #expect(html.contains("______ of [answer 3]"))
  }

  @Test func `what is written in a form stays words on the page`() throws {
    let html = try paper("- {name: p, type: text, label: \"<b>Bold</b> & more\"}")
    #expect(html.contains("4. &lt;b&gt;Bold&lt;/b&gt; &amp; more"))
    #expect(html.contains("<title>Probe &amp; \"trial\" (1)</title>"))
  }

  @Test func `a repeat begins on its own sheet, to be copied`() throws {
    let html = try paper(
      """
      - name: person
        type: repeat
        label: Person
        questions:
          - {name: outcome, type: text, label: Outcome}
      """)
    #expect(html.contains("<section class=\"repeat\"><h2>Person</h2>"))
    #expect(html.contains("Copy the sheets as often as needed."))
  }
}
