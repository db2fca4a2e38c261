public import RecordKeeping
import Scheme
import Seals

/// The scheme's office: it performs one duty at a time, and both front doors go through it.
///
/// A duty reads what is kept, decides with the core, and commits what changed together with its log
/// line. When something else was written meanwhile it reads and decides again.
public struct Office: Sendable {
  public let records: any Records
  /// What time it is: the wall clock, or the moment set in a practice scheme.
  public let clock: OfficeClock
  /// The operating-system account under which this runs.
  public let account: String
  /// Forms, schemas and themes, bundled or given.
  public let shelves: Shelves
  /// Decide, but write nothing.
  public var isDryRun = false

  /// An office over a scheme's records.
  public init(records: any Records, clock: OfficeClock, account: String, shelves: Shelves) {
    self.records = records
    self.clock = clock
    self.account = account
    self.shelves = shelves
  }

  /// Reads the office's picture as it is now.
  public func look() throws -> Look {
    let heads = try records.heads()
    let picture = try records.office()
    let now = clock.now()
    return Look(heads: heads, picture: picture, now: now)
  }

  /// Performs a duty: reads, checks that it is permitted, decides, commits.
  func perform<Outcome>(
    _ duty: Duty, by desk: Desk, home: Chain,
    _ decide: (inout Look) throws -> Decision<Outcome>
  ) throws -> Outcome {
    var latest: Instant?
    for _ in 0..<50 {
      var look = try look()
      if let latest { look.now = max(look.now, latest) }
      let acting = try desk.acting(in: look)
      look.acting = acting
      let scope = try Rights.scope(of: duty, for: desk, acting: acting, in: look)
      look.scope = scope
      let decision = try decide(&look)
      guard !isDryRun, decision.isWritten else { return decision.outcome }
      do {
        try write(decision, duty, acting, home, &look)
        return decision.outcome
      } catch RecordsFault.changedSince {
        continue
      } catch RecordsFault.clockBehind(let last) where !clock.isSet {
        // A wall clock that was set back a little must not stop the office.
        latest = last
      }
    }
    throw OfficeRefusal.tooBusy
  }

  /// Performs what several people did and somebody enters together: a line for each, all or none.
  func performEach<Outcome>(
    home: Chain, _ decide: (Look) throws -> EnteredActs<Outcome>
  ) throws -> Outcome {
    var latest: Instant?
    for _ in 0..<50 {
      var look = try look()
      if let latest { look.now = max(look.now, latest) }
      let decided = try decide(look)
      if isDryRun || decided.acts.isEmpty { return decided.outcome }
      do {
        try write(decided.acts, home, look)
        return decided.outcome
      } catch RecordsFault.changedSince {
        continue
      } catch RecordsFault.clockBehind(let last) where !clock.isSet {
        latest = last
      }
    }
    throw OfficeRefusal.tooBusy
  }

  private func write(_ acts: [EnteredAct], _ home: Chain, _ look: Look) throws {
    var commits: [Commit] = []
    for act in acts {
      commits.append(
        Commit(
          act.duty, by: act.acting, at: look.now, subject: act.subject,
          lots: look.salts(after: commits.count), home: home, entries: act.entries))
    }
    try records.commit(commits, after: look.heads)
  }

  private func write<Outcome>(
    _ decision: Decision<Outcome>, _ duty: Duty, _ acting: Acting, _ home: Chain,
    _ look: inout Look
  ) throws {
    var known = acting
    var extra: [Entry] = []
    if case .claimed = acting.by {
      let (name, entry) = look.accountName(for: account)
      known.by = .claimed(name)
      extra = entry.map { [$0] } ?? []
    }
    var commit = Commit(
      duty, by: known, at: look.now, subject: decision.subject, lots: look.salts, home: home
    ) { keep in
      try decision.entries(keep)
      for entry in extra { try keep(entry) }
    }
    commit.subject = decision.subject
    try records.commit(commit, after: look.heads)
  }
}

/// What somebody did that another enters, with whose act it is.
struct EnteredAct {
  let duty: Duty
  let acting: Acting
  let subject: String
  let entries: [Entry]
}

/// What several people did, and what to tell.
struct EnteredActs<Outcome> {
  let acts: [EnteredAct]
  let outcome: Outcome
}

/// What a duty decided: what to write, what it is about, and what to tell.
struct Decision<Outcome> {
  var subject: String?
  var entries: (_ keep: (Entry) throws -> Void) throws -> Void
  var outcome: Outcome
  /// Nothing is written when nothing changed.
  var isWritten = true

  /// A decision with a few entries.
  init(_ outcome: Outcome, about subject: String? = nil, _ entries: [Entry]) {
    self.outcome = outcome
    self.subject = subject
    self.entries = { keep in for entry in entries { try keep(entry) } }
  }

  /// A decision whose entries are too many to hold.
  init(
    _ outcome: Outcome, about subject: String? = nil,
    stream entries: @escaping (_ keep: (Entry) throws -> Void) throws -> Void
  ) {
    self.outcome = outcome
    self.subject = subject
    self.entries = entries
  }

  /// A decision that nothing needs writing.
  static func nothing(_ outcome: Outcome) -> Decision {
    var decision = Decision(outcome, [])
    decision.isWritten = false
    return decision
  }
}
