import Findings
import Scheme
import Testing

@Suite struct FilledFormTests {
  private static let text = """
    form: visit
    version: "1"
    title: Visit
    choices:
      yn:
        yes: Yes
        no: No
    questions:
      - {name: waited, type: integer, label: Waited, required: yes, constraint: ". >= 0"}
      - {name: why, type: text, label: Why, required: yes, relevant: "${waited} > 10"}
      - name: detainee
        type: repeat
        label: Detainee
        questions:
          - {name: age, type: integer, label: Age}
          - name: bell
            type: select_one yn
            label: Bell
            concern:
              when: . = 'no'
              theme: CELL
              severity: 2
              kind: thing
              text: The bell of person ${place} does not work.
              raised_with: whom
              settled: fixed
          - {name: whom, type: text, label: Whom, relevant: "${bell} = 'no'"}
          - {name: fixed, type: select_one yn, label: Fixed, relevant: "${bell} = 'no'"}
          - {name: place, type: calculate, calculation: position(..)}
      - {name: oldest, type: calculate, calculation: "max(${age})"}
    """

  private func form() throws -> FilledForm {
    let definition = try #require(FormReading.read(text: Self.text, file: "visit.yaml").definition)
    let at = try #require(Instant("2026-04-06T09:30:00Z"))
    return FilledForm(FormPlan(definition), at: at, zone: .utc)
  }

  @Test func `an answer that stops being relevant is kept, and comes back`() throws {
    var form = try form()
    #expect(form.answer("/data/waited", with: "25") == .accepted)
    #expect(form.answer("/data/why", with: "Handover") == .accepted)
    #expect(form.answer("/data/waited", with: "5") == .accepted)
    #expect(form.standing(at: "/data/why").isRelevant == false)
    #expect(!form.values.contains { $0.path == "/data/why" })
    #expect(form.answer("/data/why", with: "x") == .notRelevant)
    #expect(form.answer("/data/waited", with: "25") == .accepted)
    #expect(form.standing(at: "/data/why").value == "Handover")
  }

  @Test func `a refused answer leaves the old one`() throws {
    var form = try form()
    #expect(form.answer("/data/waited", with: "7") == .accepted)
    #expect(form.answer("/data/waited", with: "-1") == .constraint(message: nil))
    #expect(form.answer("/data/waited", with: "") == .required(message: nil))
    #expect(form.answer("/data/waited", with: "7.5") == .badValue)
    #expect(form.answer("/data/detainee[1]/bell", with: "perhaps") == .notAChoice)
    #expect(form.answer("/data/oldest", with: "9") == .noSuchQuestion)
    #expect(form.standing(at: "/data/waited").value == "7")
  }

  @Test func `deleting the second of three moves the third up`() throws {
    var form = try form()
    for (number, age) in [(1, "20"), (2, "70"), (3, "31")] {
      #expect(form.answer("/data/detainee[\(number)]/age", with: age) == .accepted)
    }
    #expect(form.standing(at: "/data/oldest").value == "70")
    let isDeleted = form.deleteInstance("/data/detainee[2]")
    #expect(isDeleted)
    #expect(form.standing(at: "/data/detainee[2]/age").value == "31")
    #expect(form.standing(at: "/data/detainee[2]/place").value == "2")
    #expect(form.standing(at: "/data/oldest").value == "31")
    #expect(form.standing(at: "/data/detainee[3]/age").exists == false)
  }

  @Test func `a concern fires once for each person it is true of`() throws {
    var form = try form()
    for number in 1...3 {
      #expect(
        form.answer("/data/detainee[\(number)]/bell", with: number == 2 ? "yes" : "no")
          == .accepted)
    }
    #expect(form.answer("/data/detainee[3]/whom", with: "Sgt Hale") == .accepted)
    #expect(form.answer("/data/detainee[3]/fixed", with: "yes") == .accepted)
    let found = form.concerns
    #expect(found.map(\.path) == ["/data/detainee[1]/bell", "/data/detainee[3]/bell"])
    #expect(found.map(\.isSettled) == [nil, true])
    #expect(found.last?.raisedWith == "Sgt Hale")
    #expect(found.last?.text == "The bell of person 3 does not work.")
  }

  @Test func `a draft comes back as it was, what is not relevant too`() throws {
    var form = try form()
    _ = form.answer("/data/waited", with: "25")
    _ = form.answer("/data/why", with: "Handover")
    _ = form.answer("/data/waited", with: "5")
    _ = form.answer("/data/detainee[2]/bell", with: "no")
    let back = FilledForm.resuming(form.plan, draft: form.wholeDraft, at: form.at, zone: .utc)
    #expect(back.wholeDraft == form.wholeDraft)
    #expect(back.standing(at: "/data/why").value == "Handover")
    #expect(back.values.map(\.path) == form.values.map(\.path))
  }

  @Test func `answers given all at once get every remark`() throws {
    let answers = NestedAnswer.group([
      NestedEntry(name: "waited", answer: .text("5")),
      NestedEntry(name: "why", answer: .text("x")),
      NestedEntry(name: "nothing", answer: .text("x")),
      NestedEntry(
        name: "detainee",
        answer: .list([
          .group([NestedEntry(name: "bell", answer: .text("perhaps"))]),
          .group([NestedEntry(name: "age", answer: .text("old"))]),
        ])),
    ])
    let plan = try form().plan
    let (filled, remarks) = FilledForm.filling(
      plan, with: answers, at: Instant(milliseconds: 0), zone: .utc)
    #expect(Set(remarks.map(\.kind)) == [.irrelevant, .unknown, .choice, .type])
    #expect(filled.instanceCount(of: "/data/detainee") == 2)
    let (none, missing) = FilledForm.filling(
      plan, with: .group([]), at: Instant(milliseconds: 0), zone: .utc)
    #expect(missing.map(\.kind) == [.required])
    #expect(none.instanceCount(of: "/data/detainee") == 0)
  }

  @Test func `random commands never crash, and validating changes no answer`() throws {
    var seed = Lehmer(3)
    var form = try form()
    let names = ["waited", "why", "detainee", "detainee[1]/age", "detainee[2]/bell", "oldest"]
    let values = ["", "1", "25", "no", "yes", "x", "-4", "99999999999"]
    for _ in 0..<2000 {
      let path = "/data/" + names[seed.next(names.count)]
      switch seed.next(8) {
      case 0: _ = form.addInstance(of: path)
      case 1: _ = form.deleteInstance(path)
      case 2:
        let before = form.wholeDraft
        _ = form.validate()
        #expect(form.wholeDraft == before)
      default: _ = form.answer(path, with: values[seed.next(values.count)])
      }
    }
  }
}
