import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `What visitors change about themselves` {
  private let under: OfficeUnderTest
  private let own = Desk(person: "V01")

  init() throws { under = try OfficeUnderTest() }

  @Test func `is how to reach them, and how often they will go`() throws {
    let changed = try under.office.change("V01", by: own) { visitor in
      (visitor.phone, visitor.maxVisitsPerQuarter) = ("01926 555 0199", 3)
    }
    #expect(changed.after.phone == "01926 555 0199" && changed.after.maxVisitsPerQuarter == 3)
  }

  @Test func `is not their vetting, their training, their term or their suites`() throws {
    let day = OfficeUnderTest.day("2035-01-01")
    let changes: [(inout Visitor) -> Void] = [
      { $0.vettedUntil = day }, { $0.passUntil = day }, { $0.tactTrained = true },
      { $0.suites = [SuiteCode("LEA")] }, { $0.keepApart = [VisitorID("V02")] },
      {
        $0.standing = .active; $0.appointment.probationUntil = day
      },
    ]
    for change in changes {
      #expect(throws: OfficeRefusal.self) {
        try under.office.change("V01", by: own) { change(&$0) }
      }
      _ = try under.office.change("V01", by: under.coordinator) { change(&$0) }
    }
  }
}
