import Actions
import Findings
import Foundation
import RecordKeeping
import Returns
import SQLiteRecordKeeping
import Scheme
import SchemeOffice

/// Takes the practice scheme through a quarter, by the duties that people would call.
struct DemoStory {
  let folder: URL
  let tell: (String) -> Void
  private let records: SQLiteRecords
  private let shelves: Shelves
  private let form: OpenForm
  private static let seed = 2026

  init(folder: URL, options: GlobalOptions, tell: @escaping (String) -> Void) throws {
    self.folder = folder
    self.tell = tell
    shelves = try Shelves(forms: options.forms, reports: options.reports)
    form = try OpenForm("visit-report", version: nil, from: shelves)
    records = try SQLiteRecords.create(path: Opening.file(in: folder).path)
  }

  /// Runs the whole story.
  func run() throws {
    try begin()
    try allot()
    try visit()
    try close()
  }

  private func office(at moment: String) throws -> Office {
    Office(
      records: records, clock: .set(to: try Typed.instant(moment, option: "--clock")),
      account: "practice", shelves: shelves)
  }

  private var coordinator: Desk { Desk(person: nil) }

  private func begin() throws {
    guard let start = CalendarDay("2026-01-01") else { return }
    var profile = SchemeProfile.warwickshire(startsOn: start)
    profile.name = "Warwickshire (practice)"
    profile.settings.outOfHours = OutOfHoursNumbers(
      dutyInspector: "01926 496100", schemeOnCall: "01926 496200",
      professionalStandards: "01926 496300")
    try InitialiseScheme(
      profile: profile, coordinator: "Coordinator", isPractice: true, seed: Self.seed
    ).perform(
      in: records, at: Typed.instant("2026-03-02T09:00", option: "--clock"), account: "practice")
    tell("1. The scheme. Leamington (LEA) and Nuneaton (NUN), visited weekly, by pairs.")
    let table = try write(DemoCast.visitors, to: "visitors.csv")
    let office = try office(at: "2026-03-02T10:00")
    let told = try office.importVisitors(
      [UInt8](DemoCast.visitors.utf8), mayChange: false, by: coordinator)
    _ = try office.addPerson(
      name: "Insp. Hale", role: .inspector, suite: nil, id: nil, by: coordinator)
    for (suite, people) in [("LEA", 412), ("NUN", 389)] {
      for month in ["2026-04", "2026-05", "2026-06"].compactMap({ Month($0) }) {
        _ = try office.setThroughput(of: suite, month: month, people: people, by: coordinator)
      }
    }
    tell("   \(told.added.count) visitors were taken in from \(table).")
  }

  private func allot() throws {
    let look = try office(at: "2026-03-16T10:00").look()
    guard let quarter = Quarter("2026-Q2") else { return }
    let table = DemoPairing.table(
      weeks: quarter.weeks, suites: look.picture.suites.map(\.code),
      visitors: look.picture.visitors, seed: Self.seed)
    let file = try write(table, to: "rota.csv")
    let windows = try office(at: "2026-03-16T10:30").importAllotment(
      [UInt8](table.utf8), by: coordinator)
    tell("2. The rota. \(windows.count) windows of a week, paired by lot: \(file).")
    tell("   A window says who and which week. The hour is the pair's own; nobody else learns it.")
  }

  private func visit() throws {
    let look = try office(at: "2026-03-17T10:00").look()
    guard let quarter = Quarter("2026-Q2") else { return }
    let windows = try records.windows(quarter.days)
    tell("3. Visits, recorded on the real form and handed in by the pair:")
    for visit in DemoQuarter.visits where visit.window < windows.count {
      try make(visit, in: windows[visit.window], look.picture.visitors)
      try DemoPolice(story: self).answer(after: visit.window)
    }
    let made = Set(DemoQuarter.visits.map(\.window))
    let missed = windows.indices.filter { !made.contains($0) }
    for index in missed {
      let sunday = windows[index].week.sunday.adding(days: 1)
      _ = try office(at: latest(sunday)).markNotMade(
        windows[index].id.rawValue, reason: index % 2 == 0 ? "partner" : "no-pair",
        by: coordinator)
    }
    tell("   \(missed.count) windows passed without a visit, each with its reason.")
  }

  private func make(
    _ visit: DemoVisit, in window: KeptWindow, _ visitors: [Visitor]
  ) throws {
    let date = window.week.monday.adding(days: visit.day - 1)
    let office = try office(at: latest(date.adding(days: 1)))
    let matters = try records.actions(
      .toBeChecked(window.suite, limit: 50), asOf: office.clock.now())
    let picture = try office.look().picture
    let lists = FilledLists.choices(
      for: form.definition, suites: picture.suites.map { ($0.code.rawValue, $0.name) },
      visitors: visitors.map { ($0.id.rawValue, $0.name) },
      matters: matters.map { ($0.reference.rawValue, $0.concern.wording) })
    var scenario = visit
    for (key, value) in visit.answers where value == "#first" {
      scenario.answers[key] = matters.first?.reference.rawValue
    }
    let empty = FilledForm(form.plan, at: office.clock.now(), zone: .london, filled: lists)
    var file = AnswersFile(
      answers: scenario.answers(
        on: empty, suite: window.suite, pair: window.visitors, date: date))
    file.form = form.definition.id
    file.version = form.definition.version
    file.window = window.id.rawValue
    file.visitors = window.visitors.map(\.rawValue)
    file.confirmations = confirmations(of: window.visitors, visit)
    let told = try office.submit(file, by: Desk(person: window.visitors.first?.rawValue))
    file.reference = told.reference.rawValue
    let path = folder.appendingPathComponent("answers/\(told.reference).json")
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try file.json().write(to: path)
    let found = told.concerns.isEmpty ? "nothing to raise" : "\(told.concerns.count) to raise"
    tell("   \(date) \(window.suite)  \(told.reference)  \(found)")
  }

  private func confirmations(
    of pair: [VisitorID], _ visit: DemoVisit
  ) -> [AnswersFile.Confirmation] {
    pair.enumerated().map { index, visitor in
      let dissents = index == 1 && visit.dissent != nil
      return AnswersFile.Confirmation(
        visitor: visitor.rawValue, standing: dissents ? "dissents" : "confirmed",
        dissent: dissents ? visit.dissent : nil)
    }
  }

  private func close() throws {
    let office = try office(at: "2026-07-14T10:30")
    if let first = try records.visits(VisitsWanted(limit: 1)).first {
      let copy = try office.custodyCopy(of: first.figures.reference, by: coordinator)
      let file = try write(CustodyCopyText.text(copy) + "\n", to: "copy-for-custody.txt")
      tell("5. The copy that police receive of \(first.figures.reference): \(file).")
    }
    guard let quarter = Quarter("2026-Q2") else { return }
    let built = try office.buildReturn(
      ReturnAsked(.quarter(quarter), release: Release.version), by: coordinator)
    let file = folder.appendingPathComponent("returns").appendingPathComponent(built.name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(built.bytes).write(to: file)
    tell("6. The return for April to June 2026, marked PRACTICE: \(file.path).")
    for suite in built.paper.suites {
      tell("   \(suite.code): \(suite.visits.completed) visits made")
    }
    for line in ReturnText.remarks(built.remarks) { tell("   " + line) }
    let verified = try records.verify()
    tell("7. Both logs verify: \(verified.holds ? "yes" : "NO"), \(verified.rows) rows.")
  }

  /// A moment of that morning, or just after the log's last line where that is later.
  func latest(_ day: CalendarDay) throws -> String {
    let wanted = Instant(day: day, secondsUTC: 9 * 3600)
    return max(wanted, try lastWritten() ?? wanted).description
  }

  private func lastWritten() throws -> Instant? {
    try Chain.allCases.compactMap { chain in
      let head = chain == .record ? try records.heads().record : try records.heads().office
      return try records.lines(chain, after: head.count - 1, limit: 1).last?.at
    }.max()
  }

  /// Does a deed for the police or the office on a day.
  func act(
    _ deed: Deed, on action: Action, day: CalendarDay, note: String? = nil,
    reply: ReplyKind? = nil, from: String? = nil
  ) throws {
    let office = try office(at: latest(day))
    let source = from.map { Desk.Source(who: $0, by: .fromMail, received: day) }
    var event = ActionEvent(deed, at: office.clock.now(), note: note)
    event.reply = reply
    _ = try office.act(
      event, on: action.reference.rawValue, by: Desk(person: nil, from: source))
  }

  /// Actions that are not closed, oldest first.
  ///
  /// Restricted matters are not the suite's to answer, and are left to their named readers.
  func unclosed() throws -> [Action] {
    guard let now = try lastWritten() else { return [] }
    return try records.actions(.unclosed(suite: nil, limit: 100), asOf: now)
      .filter { !$0.isRestricted }
  }

  private func write(_ text: String, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
