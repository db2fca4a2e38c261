import Actions
import Findings
import RecordKeeping
public import Scheme
import SchemeTables
import Spreadsheets

extension Office {
  /// Takes in matters that were open before the records began, all or none, with their dates.
  ///
  /// One that was taken in before under the same name at the same suite is passed over. With
  /// `isCleared` somebody has read what the screen would flag, and says that it names nobody.
  public func importMatters(
    _ bytes: [UInt8], isCleared: Bool = false, by desk: Desk
  ) throws -> MattersImported {
    try perform(.importActions, by: desk, home: .record) { look in
      let suites = look.picture.suites
      let ordinary = suites.flatMap { [$0.code.rawValue, $0.name] } + [look.picture.scheme.name]
      let table = MattersTable(
        bytes, suites: suites.map(\.code), today: look.today,
        screen: isCleared ? nil : IdentityScreen(ordinaryWords: Set(ordinary)))
      guard table.faults.isEmpty else { throw OfficeRefusal.table(table.faults, beyond: 0) }
      let known = try records.concerns(.called(table.matters.map(\.calledBefore)))
      let standing = Set(known.map { "\($0.suite) \($0.calledBefore ?? "")" })
      let settings = try look.settings()
      var told = MattersImported()
      var entries: [Entry] = []
      for matter in table.matters {
        guard !standing.contains("\(matter.suite) \(matter.calledBefore)") else {
          told.standing += 1
          continue
        }
        let concern = matter.concern(look.recordName("C-"))
        let action = look.recordName("A-")
        let raised = matter.moment(matter.raisedOn, .officeOpens, latest: look.now)
        entries.append(.matterBroughtIn(concern))
        entries += RaisingActions(settings, at: raised, flagged: [])
          .entries(action, about: concern, goesByItself: false)
        entries += matter.events(latest: look.now).map { .actionEvent(action, $0) }
        told.taken.append((matter.calledBefore, action))
      }
      return entries.isEmpty ? .nothing(told) : Decision(told, entries)
    }
  }
}

/// What an import of matters did, or would do.
public struct MattersImported: Sendable {
  /// What each was called before, and the action it became.
  public internal(set) var taken: [(before: String, action: Reference)] = []
  /// Matters that stood already.
  public internal(set) var standing = 0
}

extension MatterRow {
  fileprivate func concern(_ name: Reference) -> Concern {
    var concern = Concern(
      reference: name, visit: nil, suite: suite, day: raisedOn, path: "", clause: 1, theme: theme,
      severity: severity, kind: kind, owner: owner, wording: found, isSettled: false,
      isRestricted: false)
    concern.calledBefore = calledBefore
    return concern
  }

  /// What had happened to it, each deed at its own date.
  fileprivate func events(latest: Instant) -> [ActionEvent] {
    var events = [ActionEvent(.send, at: moment(sentOn, .officeOpens, latest: latest))]
    if let acknowledgedOn {
      events.append(
        ActionEvent(.acknowledge, at: moment(acknowledgedOn, .officeCloses, latest: latest)))
    }
    if let answer {
      var event = ActionEvent(
        .answer, at: moment(answer.on, .officeCloses, latest: latest), note: answer.words)
      event.reply = answer.reply
      event.until = answer.promise
      events.append(event)
    }
    return events
  }

  /// A moment on a day of which no hour is known; never one still to come.
  fileprivate func moment(
    _ day: CalendarDay, _ time: TimeOfDay, latest: Instant
  ) -> Instant {
    min(latest, LondonTime.instant(of: time, on: day))
  }
}
