import Findings
import RecordKeeping
public import Scheme
import Seals

extension Office {
  /// Adds text to a submitted report, which is itself never altered.
  public func addAddendum(to reference: String, text: String, by desk: Desk) throws -> Reference {
    try perform(.addAddendum, by: desk, home: .record) { look in
      let (visit, name) = try ownVisit(reference, .addAddendum, in: look)
      guard visit.report != nil else { throw OfficeRefusal.noReport(name) }
      guard !text.isEmpty else {
        throw OfficeRefusal.unacceptable(field: "text", value: "", takes: "some text")
      }
      return Decision(name, about: name.rawValue, [.addendum(name, author: look.who, text: text)])
    }
  }

  /// Sets a report aside, entered twice or for the wrong suite: it stays, and is counted nowhere.
  public func setAside(_ reference: String, reason: String, by desk: Desk) throws -> Reference {
    try perform(.setAsideReport, by: desk, home: .record) { look in
      let (visit, name) = try ownVisit(reference, .setAsideReport, in: look)
      guard visit.setAside == nil else { throw OfficeRefusal.alreadySetAside(name) }
      return Decision(
        name, about: name.rawValue, [.setAside(name, author: look.who, reason: reason)])
    }
  }

  /// Clears text that the screen withheld, having read it; all of it where no path is given.
  public func clearWithheld(
    _ reference: String, path: String?, by desk: Desk
  ) throws -> [String] {
    try perform(.clearWithheldText, by: desk, home: .record) { look in
      let (visit, name) = try ownVisit(reference, .clearWithheldText, in: look)
      let paths = visit.withheld.keys.sorted().filter { path == nil || $0 == path }
      guard !paths.isEmpty else { throw OfficeRefusal.nothingWithheld(name) }
      return Decision(paths, about: name.rawValue, paths.map { .cleared(name, path: $0) })
    }
  }

  /// Keeps the suite's comment beside a report that it was sent.
  public func recordComment(
    on reference: String, text: String, by desk: Desk
  ) throws -> Reference {
    try perform(.recordSuiteComment, by: desk, home: .record) { look in
      let (visit, name) = try ownVisit(reference, .recordSuiteComment, in: look)
      guard !visit.sendings.isEmpty else {
        throw OfficeRefusal.alreadyDone("\(name) was not yet sent to the suite")
      }
      return Decision(name, about: name.rawValue, [.suiteComment(name, text: text)])
    }
  }

  /// Records that the suite was sent its copy of a report, and which copy; the same copy to the
  /// same post is recorded once.
  public func recordSending(
    of reference: Reference, to post: String, copy: String, by desk: Desk
  ) throws {
    try perform(.sendCopyToCustody, by: desk, home: .record) { look in
      let digest = Digest(of: copy).description
      let sent = try keptVisit(reference.rawValue).sendings
      guard !sent.contains(where: { $0.post == post && $0.copyDigest == digest }) else {
        return .nothing(())
      }
      return Decision(
        (), about: reference.rawValue, [.sending(reference, post: post, copyDigest: digest)])
    }
  }

  /// A visit that may be acted on: any for the office, their own for those who made it.
  func ownVisit(
    _ text: String, _ duty: Duty, in look: Look
  ) throws -> (KeptVisit, Reference) {
    let visit = try keptVisit(text)
    let who = look.acting?.who
    try Rights.check(
      isOwn: visit.visitors.contains { PersonID($0.visitor) == who }, duty, in: look)
    try Rights.check(suite: SuiteCode(visit.figures.suite), duty, in: look)
    return (visit, Reference(visit.figures.reference))
  }
}

extension Look {
  /// Whose act it is.
  var who: PersonID { acting?.who ?? PersonID(rawValue: "") }

  /// Who sits at the keyboard, whoever they type for.
  var keyboard: PersonID { acting?.typedBy ?? who }
}
