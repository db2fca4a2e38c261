import Scheme
import Testing

@Suite struct `A visitor on a day` {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func amina() throws -> Visitor {
    Visitor(
      id: VisitorID("V01"), name: "Amina",
      appointment: Appointment(
        appointedOn: try day("2026-01-05"), termEndsOn: try day("2029-01-04"),
        probationUntil: try day("2026-07-04")),
      vettedUntil: try day("2028-12-31"), passUntil: try day("2027-06-30"))
  }

  @Test func `the first and the last day of a term are in it`() throws {
    let amina = try amina()
    #expect(!amina.isAppointed(on: try day("2026-01-04")))
    #expect(amina.isAppointed(on: try day("2026-01-05")))
    #expect(amina.isAppointed(on: try day("2029-01-04")))
    #expect(!amina.isAppointed(on: try day("2029-01-05")))
  }

  @Test func `probation ends after its last day`() throws {
    let amina = try amina()
    #expect(amina.isOnProbation(on: try day("2026-07-04")))
    #expect(!amina.isOnProbation(on: try day("2026-07-05")))
  }

  @Test func `vetting and pass hold through their last day, and never when not held`() throws {
    var amina = try amina()
    #expect(amina.isVetted(on: try day("2028-12-31")))
    #expect(!amina.isVetted(on: try day("2029-01-01")))
    #expect(amina.mayGoIn(on: try day("2027-06-30")))
    #expect(!amina.mayGoIn(on: try day("2027-07-01")))
    amina.vettedUntil = nil
    #expect(!amina.isVetted(on: try day("2026-02-01")))
    amina.passUntil = nil
    #expect(!amina.hasPass(on: try day("2026-02-01")))
  }

  @Test func `a suspended visitor is shown nothing from that day on`() throws {
    var amina = try amina()
    amina.standing = .suspended(from: try day("2026-05-01"))
    #expect(amina.maySeeRecords(on: try day("2026-04-30")))
    #expect(!amina.maySeeRecords(on: try day("2026-05-01")))
    amina.standing = .ended(on: try day("2026-05-01"))
    #expect(amina.maySeeRecords(on: try day("2026-05-01")))
    #expect(!amina.maySeeRecords(on: try day("2026-05-02")))
  }

  @Test func `two are kept apart whichever of them asked`() throws {
    var amina = try amina()
    var brian = try self.amina()
    brian.id = VisitorID("V02")
    #expect(!amina.mustKeepApart(from: brian))
    amina.keepApart = [brian.id]
    #expect(amina.mustKeepApart(from: brian))
    #expect(brian.mustKeepApart(from: amina))
  }

  @Test func `someone who lists no suite serves them all, someone who lists one serves that`()
    throws
  {
    var amina = try amina()
    #expect(amina.serves(SuiteCode("NUN")))
    amina.suites = [SuiteCode("LEA")]
    #expect(!amina.serves(SuiteCode("NUN")))
  }

  @Test func `an identifier with a space, nothing, or 41 letters is not well formed`() {
    for text in ["", "V 1", "V;1", "V|1", "V\u{E9}", String(repeating: "a", count: 41)] {
      #expect(!VisitorID(text).isWellFormed)
    }
    #expect(VisitorID("V-07_a.b/c").isWellFormed)
    #expect(VisitorID("V02") < VisitorID("V10"))
  }
}

@Suite struct `A suite over time` {
  @Test func `a reserve suite is visited only while in use`() throws {
    let first = try #require(CalendarDay("2026-04-06"))
    let history = SuiteHistory([
      SuiteStatusChange(from: first, status: .contingencyIdle),
      SuiteStatusChange(from: first.adding(days: 10), status: .contingencyActive),
      SuiteStatusChange(from: first.adding(days: 12), status: .closed),
    ])
    #expect(history.status(on: first.adding(days: -1)) == .open)
    #expect(!history.isVisited(in: VisitWeek(holding: first)))
    #expect(history.isVisited(in: VisitWeek(holding: first.adding(days: 7))))
    #expect(history.daysVisited(in: first...first.adding(days: 30)) == 2)
  }

  @Test func `of two changes told for one day the later told counts`() throws {
    let day = try #require(CalendarDay("2026-04-06"))
    let history = SuiteHistory([
      SuiteStatusChange(from: day, status: .closed), SuiteStatusChange(from: day, status: .open),
    ])
    #expect(history.status(on: day) == .open)
    #expect(history.changes.count == 1)
  }

  @Test func `panels are gathered from the suites that name them`() {
    let suites = [("A", "North"), ("B", "South"), ("C", "North")].map {
      CustodySuite(code: SuiteCode($0.0), name: $0.0, type: .designated, panel: $0.1)
    }
    let panels = Panel.panels(of: suites)
    #expect(panels.map(\.name) == [PanelName("North"), PanelName("South")])
    #expect(panels.first?.suites == [SuiteCode("A"), SuiteCode("C")])
  }
}
