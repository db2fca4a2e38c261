import Testing

@testable import Scheme

@Suite struct `Who does what` {
  @Test(arguments: Duty.allCases)
  func `every duty has one row, with a sentence and somebody to do it`(duty: Duty) throws {
    #expect(WhoDoesWhat.table.filter { $0.duty == duty }.count == 1)
    let row = try #require(WhoDoesWhat.row(of: duty))
    #expect(row.sentence.hasSuffix(".") && row.sentence.first?.isUppercase == true)
    #expect(!row.who.isEmpty)
  }

  @Test(arguments: Duty.allCases)
  func `a duty's word is kebab case`(duty: Duty) {
    #expect(duty.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  @Test(arguments: Role.allCases.filter(\.isPolice))
  func `police acknowledge, answer, ask for time, hand on, plan and comment, and nothing else`(
    role: Role
  ) {
    let theirs = Duty.allCases.filter { WhoDoesWhat.scope(of: $0, for: role) != nil }
    #expect(
      Set(theirs) == [
        .acknowledgeAction, .answerAction, .extendAction, .handOnAction, .recordSuiteComment,
        .recordForcePlan,
      ])
    #expect(WhoDoesWhat.scope(of: .resolveAction, for: role) == nil)
  }

  @Test func `what the force says is entered by the office only as told`() {
    #expect(WhoDoesWhat.scope(of: .answerAction, for: .coordinator) == .asTold)
    #expect(WhoDoesWhat.scope(of: .answerAction, for: .custody) == .ownSuite)
    #expect(WhoDoesWhat.scope(of: .answerAction, for: .chiefInspector) == .ownForce)
    #expect(WhoDoesWhat.scope(of: .answerAction, for: .visitor) == nil)
  }

  @Test(arguments: [Duty.readRestricted, .handOffMatter])
  func `nobody touches a restricted matter without being named`(duty: Duty) {
    for role in Role.allCases {
      let scope = WhoDoesWhat.scope(of: duty, for: role)
      #expect(scope == nil || scope == .ifNamed)
    }
  }
}

@Suite struct `Who reads what` {
  @Test(arguments: Matter.allCases)
  func `every matter has one full row`(matter: Matter) throws {
    let rows = DisclosureTable.rows.filter { $0.0 == matter }
    #expect(rows.count == 1)
    #expect(rows.first?.1.count == Disclosure.columns.count)
  }

  @Test func `every role has a column`() {
    #expect(Set(Disclosure.columns) == Set(Role.allCases))
  }

  @Test(arguments: Role.allCases.filter(\.isPolice))
  func `police read nothing of the future whatever ties them to it`(role: Role) {
    for matter in Matter.allCases where matter.isOfTheFuture {
      #expect(Disclosure.reach(of: matter, for: role) == .nothing)
      #expect(!Disclosure.may(role, read: matter, ties: Ties(rawValue: 255)))
    }
  }

  @Test func `only the pair reads the moment of its visit`() {
    for role in Role.allCases where role != .visitor {
      #expect(!Disclosure.may(role, read: .moment, ties: Ties(rawValue: 255)))
    }
    #expect(Disclosure.may(.visitor, read: .moment, ties: .own))
    #expect(!Disclosure.may(.visitor, read: .moment, ties: [.panel, .partner]))
  }

  @Test func `a suite reads a report once it was sent, and only its own`() {
    #expect(Disclosure.may(.custody, read: .submittedReport, ties: [.sent, .suite]))
    #expect(!Disclosure.may(.custody, read: .submittedReport, ties: .sent))
    #expect(!Disclosure.may(.inspector, read: .submittedReport, ties: .suite))
    #expect(Disclosure.may(.chiefInspector, read: .submittedReport, ties: .sent))
  }

  @Test func `a coordinator who is not named does not read a restricted matter`() {
    #expect(!Disclosure.may(.coordinator, read: .restrictedMatter))
    #expect(Disclosure.may(.coordinator, read: .restrictedMatter, ties: .named))
    #expect(!Disclosure.may(.custody, read: .restrictedMatter, ties: Ties(rawValue: 255)))
  }

  @Test func `a custody number is the pair's only while the action is open`() {
    #expect(Disclosure.may(.visitor, read: .custodyNumber, ties: [.own, .open]))
    #expect(!Disclosure.may(.visitor, read: .custodyNumber, ties: .own))
    #expect(!Disclosure.may(.commissioner, read: .custodyNumber, ties: .open))
  }

  @Test(arguments: Reach.allCases)
  func `without any tie only what is for all is read`(reach: Reach) {
    #expect(reach.covers([]) == (reach == .all))
  }

  @Test func `a terrorism report is for a trained visitor who made the visit`() {
    #expect(Disclosure.may(.visitor, read: .tactReport, ties: [.own, .tactTrained]))
    #expect(!Disclosure.may(.visitor, read: .tactReport, ties: .own))
  }
}

@Suite struct `How a person was known` {
  @Test func `each way is read back as it is kept`() {
    let ways: [HowKnown] = [
      .signedIn, .claimed(AccountName("amina")), .fromPaper, .fromMail, .byPhone, .inMeeting,
    ]
    for way in ways { #expect(HowKnown(way.description) == way) }
    #expect(HowKnown("fax") == nil)
  }
}
