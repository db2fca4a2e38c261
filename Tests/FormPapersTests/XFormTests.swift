import Findings
import FormPapers
import SafeXML
import Testing

@Suite struct XFormTests {
  static let text = """
    form: probe
    version: "2026.10"
    title: {en: Probe, cy: Prawf}
    languages: {en: English, cy: Cymraeg}
    name_of_each_report: concat(${a}, ' ', ${b})
    choices:
      l:
        x: {label: {en: X, cy: XX}, region: north}
        y: {label: Y, region: south}
    questions:
      - {name: a, type: text, label: {en: "A & <b>", cy: Ch}, hint: Hint, default: hello}
      - {name: b, type: integer, label: "B ${a}", required: yes, constraint: ". > 0",
         constraint_message: More, required_message: Needed}
      - {name: n, type: note, label: "${a}"}
      - {name: ok, type: acknowledge, label: Ok}
      - {name: scale, type: range, label: Scale, parameters: start=0 end=1 step=0.5}
      - {name: day, type: date, label: Day, default: today()}
      - name: rep
        type: repeat
        label: Rep
        relevant: ${b} > 1
        questions:
          - {name: p, type: text, label: "P ${q}", default: "concat('a', 'b')"}
          - {name: q, type: integer, label: Q}
          - name: inner
            type: group
            label: Inner
            relevant: ${q} > 0
            questions:
              - {name: r, type: integer, label: R, relevant: "${q} = 2 and ${b} = 3"}
              - {name: pick, type: select_one l, label: Pick, choice_filter: "region = ${p}"}
      - {name: tot, type: calculate, calculation: "sum(${q}) + count(${rep})"}
      - {name: third, type: calculate,
         calculation: "indexed-repeat(${q}, ${rep}, ${b})"}
    """

  private func tree() throws -> XMLTree {
    let form = try #require(FormReading.read(text: Self.text, file: "probe.yaml").definition)
    return try XMLTree.parse(XForm(form).serialised())
  }

  private func all(_ name: String, in tree: XMLTree) -> [XMLTree] {
    (tree.name == name ? [tree] : []) + tree.elements.flatMap { all(name, in: $0) }
  }

  private func bind(_ path: String) throws -> XMLTree {
    try #require(all("bind", in: tree()).first { $0[attribute: "nodeset"] == path })
  }

  @Test func `a question names another of its own repeat by a relative path`() throws {
    #expect(
      try bind("/data/rep/inner/r")[attribute: "relevant"] == " ../../q  = 2 and  /data/b  = 3")
    #expect(try bind("/data/rep/inner")[attribute: "relevant"] == " ../q  > 0")
  }

  @Test func `a question outside a repeat names all instances from the root`() throws {
    #expect(
      try bind("/data/tot")[attribute: "calculate"] == "sum( /data/rep/q ) + count( /data/rep )")
    #expect(
      try bind("/data/third")[attribute: "calculate"]
        == "indexed-repeat( /data/rep/q ,  /data/rep ,  /data/b )")
  }

  @Test func `a choice filter looks back from the list to the question`() throws {
    let itemset = try #require(all("itemset", in: tree()).first)
    #expect(
      itemset[attribute: "nodeset"] == "instance('l')/root/item[region =  current()/../../p ]")
  }

  @Test func `a repeat stands as template and as first instance`() throws {
    let data = try #require(all("data", in: tree()).first)
    #expect(data[attribute: "version"] == "2026.10")
    let repeats = data.elements(named: "rep")
    #expect(repeats.map { $0[attribute: "jr:template"] } == ["", nil])
    #expect(data.element("a")?.text == "hello")
    #expect(data.element("meta")?.element("instanceName") != nil)
  }

  @Test func `a worked-out default is set on opening and in each new instance`() throws {
    let values = try all("setvalue", in: tree())
    #expect(
      values.map { [$0[attribute: "ref"] ?? "", $0[attribute: "event"] ?? ""] } == [
        ["/data/day", "odk-instance-first-load"], ["/data/rep/p", "odk-instance-first-load"],
        ["/data/rep/p", "odk-new-repeat"],
      ])
  }

  @Test func `every type has its control and its data type`() throws {
    let body = try #require(tree().element("h:body"))
    #expect(
      body.elements.map(\.name) == [
        "input", "input", "input", "trigger", "range", "input", "group",
      ])
    #expect(try bind("/data/scale")[attribute: "type"] == "decimal")
    #expect(try bind("/data/n")[attribute: "readonly"] == "true()")
    #expect(try bind("/data/b")[attribute: "required"] == "true()")
    #expect(
      try bind("/data/b")[attribute: "jr:constraintMsg"]
        == "jr:itext('/data/b:jr:constraintMsg')")
  }

  @Test func `words stand in every language, and where one is left out in the first`() throws {
    let translations = try all("translation", in: tree())
    #expect(translations.map { $0[attribute: "lang"] } == ["English (en)", "Cymraeg (cy)"])
    func value(_ id: String, _ index: Int) -> XMLTree? {
      translations[index].elements.first { $0[attribute: "id"] == id }?.element("value")
    }
    #expect(value("/data/a:label", 0)?.text == "A & <b>")
    #expect(value("/data/a:label", 1)?.text == "Ch")
    #expect(value("/data/a:hint", 1)?.text == "Hint")
    #expect(value("l-0", 1)?.text == "XX")
    #expect(value("/data/b:label", 0)?.element("output")?[attribute: "value"] == " /data/a ")
    #expect(value("/data/rep/p:label", 0)?.element("output")?[attribute: "value"] == " ../q ")
  }
}
