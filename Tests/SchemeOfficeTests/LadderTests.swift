import Actions
import Findings
import RecordKeeping
import Scheme
import Testing

@testable import SchemeOffice

@Suite struct `The ladder of a scheme` {
  private let test: OfficeUnderTest
  private var office: Office { test.office }

  init() throws { test = try OfficeUnderTest() }

  /// Sent, answered, accepted and found not fixed, all on one morning.
  private func notFixed() throws -> String {
    let action = try test.addReport().rawValue
    _ = try office.act(.send, on: action, by: test.coordinator)
    _ = try office.act(
      .answer, on: action, note: "Mended", by: OfficeUnderTest.told("X-inspector"))
    _ = try office.act(.accept, on: action, by: test.coordinator)
    _ = try office.act(.check(.notFixed), on: action, visit: "VT1", by: test.coordinator)
    return action
  }

  private func inspector() throws -> Post {
    var told = PostTold(.custodyInspector)
    told.suite = "lea"
    told.holder = "Insp. Hale"
    told.mailbox = "lea.inspector@example.org"
    return try office.addPost(told, by: test.coordinator)
  }

  @Test func `a post is kept by the coordinator alone, and ended on a day`() throws {
    let post = try inspector()
    #expect(post.id == PostID("L01") && post.suite == SuiteCode("LEA"))
    #expect(post.title == "Custody inspector")
    let deputy = OfficeUnderTest.desk(.deputy)
    #expect(throws: OfficeRefusal.self) { try office.addPost(PostTold(.panel), by: deputy) }
    let ended = try office.endPost("l01", on: nil, by: test.coordinator)
    #expect(ended.until == OfficeUnderTest.day("2026-04-07"))
    #expect(try office.posts(by: deputy) == [ended])
    #expect(throws: OfficeRefusal.self) { try office.endPost("L09", on: nil, by: test.coordinator) }
  }

  @Test func `a post takes no address that is none, and no day before its first`() throws {
    var told = PostTold(.panel)
    for mailbox in ["panel", "panel@", "@example.org", "the panel@example.org", "a@b@c"] {
      told.mailbox = mailbox
      #expect(throws: OfficeRefusal.self) { try office.addPost(told, by: test.coordinator) }
    }
    _ = try inspector()
    #expect(throws: OfficeRefusal.self) {
      try office.endPost(
        "L01", on: OfficeUnderTest.day("2026-04-06"), by: test.coordinator)
    }
    #expect(try office.posts(by: test.coordinator).count == 1)
  }

  @Test func `it says to whom a matter is addressed, and who holds that post`() throws {
    _ = try office.changeSettings(
      ["ladder_rungs": "inspector panel"], from: nil, by: test.coordinator)
    let post = try inspector()
    let action = try test.addReport().rawValue
    #expect(throws: OfficeRefusal.self) { try office.ladder(of: action, by: test.coordinator) }
    _ = try office.act(.send, on: action, by: test.coordinator)
    let matter = try office.ladder(of: action, by: test.coordinator)
    #expect(matter.addressed.place.rung == .custodyInspector)
    #expect(matter.addressed.post == post && matter.addressed.place.since == OfficeUnderTest.now)
    #expect(try office.ladder(by: test.coordinator).matters.count == 1)
  }

  @Test func `found not fixed, a step is proposed, taken, and then no more proposed`() throws {
    let action = try notFixed()
    let proposed = try office.ladder(of: action, by: test.coordinator).addressed.place
    #expect(proposed.rung == .custodySergeant && proposed.proposal?.rung == .custodyInspector)
    var event = ActionEvent(.stepUp, at: OfficeUnderTest.now, note: "Twice now")
    event.rung = .panel
    _ = try office.act(event, on: action, by: test.coordinator)
    let place = try office.ladder(of: action, by: test.coordinator).addressed.place
    #expect(place.rung == .panel && place.proposal == nil && place.steps.count == 2)
  }

  @Test func `a proposed step is declined with who, when and why, and what is not proposed is not`()
    throws
  {
    let action = try notFixed()
    let decline = ActionEvent(.declineStep, at: OfficeUnderTest.now, note: "The part is ordered")
    _ = try office.act(decline, on: action, by: test.coordinator)
    let place = try office.ladder(of: action, by: test.coordinator).addressed.place
    #expect(place.rung == .custodySergeant && place.proposal == nil)
    #expect(place.declined?.note == "The part is ordered")
    #expect(place.declined?.by?.person == PersonID(OfficeUnderTest.id(.coordinator)))
    let heads = try office.records.heads()
    do {
      _ = try office.act(decline, on: action, by: test.coordinator)
      Issue.record("declined what nothing proposes")
    } catch OfficeRefusal.ladder(.nothingProposed(let reference)) {
      #expect(reference.rawValue == action)
    }
    #expect(try office.records.heads() == heads && office.records.verify().holds)
  }

  @Test func `where the force agreed to it, the step happened by itself`() throws {
    _ = try office.changeSettings(
      ["ladder_by_itself": "chief-inspector"], from: nil, by: test.coordinator)
    let heads = try office.records.heads()
    let action = try notFixed()
    let place = try office.ladder(of: action, by: test.coordinator).addressed.place
    #expect(place.rung == .custodyInspector && place.current.isByItself)
    let lines = try office.records.lines(.record, after: heads.record.count, limit: 100)
    #expect(!lines.contains { $0.duty == Duty.stepUpAction.rawValue }, "no program took it")
  }

  @Test(arguments: [Rung.custodySergeant, .chiefInspector])
  func `a step that is none, or to a rung left out, is refused`(rung: Rung) throws {
    _ = try office.changeSettings(
      ["ladder_rungs": "sergeant inspector panel"], from: nil, by: test.coordinator)
    let action = try notFixed()
    var event = ActionEvent(.stepUp, at: OfficeUnderTest.now)
    event.rung = rung
    let heads = try office.records.heads()
    do {
      _ = try office.act(event, on: action, by: test.coordinator)
      Issue.record("it was taken to \(rung)")
    } catch OfficeRefusal.ladder(.noStepUp(_, let to, let from, let above)) {
      #expect(to == rung && from == .custodySergeant && above == [.custodyInspector, .panel])
    }
    #expect(try office.records.heads() == heads)
  }

  @Test(arguments: [Role.visitor, .chair, .restrictedReader])
  func `the ladder is not for those who read only where a matter stands`(role: Role) throws {
    _ = try notFixed()
    #expect(throws: OfficeRefusal.self) {
      try office.ladder(by: OfficeUnderTest.desk(role))
    }
  }

  @Test func `what is restricted later leaves the ladder`() throws {
    let action = try notFixed()
    _ = try office.act(.restrict, on: action, note: "It is about staff", by: test.coordinator)
    #expect(try office.ladder(by: test.coordinator).matters.isEmpty)
  }
}
