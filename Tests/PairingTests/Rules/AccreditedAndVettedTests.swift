import Pairing
import Testing

@Suite struct `Accreditation and vetting` {
  @Test func `is kept by the instance as it is written`() throws {
    #expect(try InstanceCase.broken() == [:])
  }

  @Test func `nobody goes before they are accredited`() throws {
    #expect(
      try InstanceCase.broken(
        #""probation_until":7,"accredited":[0,7]"#, #""probation_until":7,"accredited":[1,7]"#)
        == [.accreditedAndVetted: [1]])
  }

  @Test func `nobody goes on the day their vetting has ended`() throws {
    #expect(
      try InstanceCase.broken(
        #""accredited":[0,7],"vetted":[0,7],\#n   "max_visits":2,"target10":20"#,
        #""accredited":[0,7],"vetted":[0,6],\#n   "max_visits":2,"target10":20"#)
        == [.accreditedAndVetted: [0]])
  }
}
