import ReportPapers
import Testing

@Suite struct `Templates that people write` {
  private func read(_ text: String) -> Result<ReportTemplate, TemplateFaults> {
    let report = FixtureQuarter().report
    let figures = NamedFigures(report)
    return Result { () throws(TemplateFaults) in
      try ReportTemplate.read(text, figures: figures)
    }
  }

  private func faults(_ text: String) -> [TemplateFault] {
    if case .failure(let faults) = read(text) { faults.faults } else { [] }
  }

  @Test func `every mistake is told with its line, all at once`() {
    let found = faults(
      """
      title: In {schemes}
      page_one:
        - heading: Visits
          say: [visits, weather]
          colour: red
      sections:
        - heading: About
          text: |
            First line.

            Then {visits.done} of them.
        - show: [moment]
      """)
    #expect(found.map(\.line) == [1, 4, 5, 11, 12])
    #expect(found[1].what == "There is no “weather” to stand here.")
    #expect(found[2].what == "“colour” means nothing here.")
    #expect(found[4].what == "This part has no heading.")
  }

  @Test func `a file that is no YAML is refused at its place`() {
    #expect(faults("title: [a\nsections: b").isEmpty == false)
  }

  @Test func `every sentence and every block stands in one of the program's own templates`() throws
  {
    var say: Set<SentenceName> = []
    var show: Set<BlockName> = []
    for name in ["annual", "quarter", "panel"] {
      let template = try read(FixtureQuarter.template(name)).get()
      for section in template.pageOne + template.sections {
        say.formUnion(section.say)
        show.formUnion(section.show)
      }
    }
    #expect(say == Set(SentenceName.allCases))
    #expect(show == Set(BlockName.allCases))
  }

  @Test func `a part of which nothing is held is left out with its heading`() throws {
    let html = try FixtureQuarter().paper("annual").html
    #expect(!html.contains("What comes next"))
    #expect(!html.contains("Whether it held"))
    #expect(html.contains("You said, they did"))
  }
}
