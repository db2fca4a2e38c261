import Actions
import Findings
import RecordKeeping
public import Scheme
import Seals

extension Office {
  /// What the one at the desk needs to record a visit, on a form and in a window if one is named.
  ///
  /// A visitor may name only a window of their own.
  public func materialForRecording(
    form: String, version: String?, window: String?, by desk: Desk
  ) throws -> VisitMaterial {
    var look = try look()
    let acting = try desk.acting(in: look)
    look.acting = acting
    look.scope = try Rights.scope(
      of: .submitReport, for: desk, acting: acting, in: look)
    let open = try OpenForm(form, version: version, from: shelves)
    let kept = try window.map { try keptWindow($0) }
    if let kept {
      try Rights.check(
        isOwn: kept.visitors.contains { PersonID($0) == acting.who }, .submitReport, in: look)
    }
    let visitors = look.picture.visitors.filter {
      $0.isAppointed(on: look.today) || kept?.visitors.contains($0.id) == true
    }
    let known = kept.map { window in
      KnownAnswer.known(
        suite: window.suite.rawValue, visitors: window.visitors.map(\.rawValue),
        in: open.definition)
    }
    return VisitMaterial(
      scheme: look.picture.scheme.name, isPractice: look.picture.scheme.isPractice, form: open,
      suites: look.picture.suites.map { NamedChoice(id: $0.code.rawValue, name: $0.name) },
      visitors: visitors.map { NamedChoice(id: $0.id.rawValue, name: $0.name) },
      matters: try matters(of: look.picture.suites, in: look),
      numbers: try look.settings().outOfHours,
      window: kept?.id.rawValue, known: known ?? [],
      typist: visitors.first { PersonID($0.id) == acting.who }?.id.rawValue)
  }

  /// Names for the reference of a new draft, one after the other; none stands in the records.
  ///
  /// In a practice scheme they are a function of its seed and the record's length.
  public func draftNames() throws -> () throws -> Reference {
    let look = try look()
    let isSeeded = look.picture.scheme.isPractice
    var lots = Lots.system
    if isSeeded, let seed = look.picture.scheme.seed {
      lots = .seeded(seed, position: "draft:\(look.heads.record.count + 1)")
    }
    return {
      while true {
        let name = Reference("V-" + lots.name())
        if try records.contents(of: [name]).isEmpty { return name }
      }
    }
  }

  /// What became of a report handed in before: nil while none stands under the reference.
  public func handedIn(_ reference: Reference) throws -> SubmittedVisit? {
    guard let visit = try records.visit(reference) else { return nil }
    var told = SubmittedVisit(
      reference: reference, suite: SuiteCode(visit.figures.suite))
    let concerns = try records.concerns(.ofVisit(reference))
    told.concerns = concerns.map(\.reference)
    told.settled = concerns.count { $0.isSettled }
    told.actions = try actions(.ofVisit(reference)).map(\.reference)
    told.withheld = visit.withheld.keys.sorted()
    told.isRepeated = true
    return told
  }

  /// Drafts that the one at the desk may take up: a visitor's own, all of them for the office.
  public func mayTakeUp(_ draft: DraftBeginning, by desk: Desk) throws -> Bool {
    let acting = try desk.acting(in: try look())
    return acting.role != .visitor || draft.by == nil || draft.by == acting.who.rawValue
  }

  /// Who the desk is, as a draft remembers it.
  public func typing(_ desk: Desk) throws -> String {
    try desk.acting(in: try look()).who.rawValue
  }

  /// What is asked about at each suite: the questions of its brief.
  func matters(of suites: [CustodySuite], in look: Look) throws -> [String: [NamedChoice]] {
    var found: [String: [NamedChoice]] = [:]
    for suite in suites {
      found[suite.code.rawValue] = try brief(of: suite.code, in: look).questions.map {
        NamedChoice(id: $0.reference.rawValue, name: $0.text)
      }
    }
    return found
  }
}

extension KnownAnswer {
  /// Suite and visitors, where a form asks for them.
  static func known(
    suite: String?, visitors: [String], in form: FormDefinition
  ) -> [KnownAnswer] {
    form.everyQuestion.compactMap { path, question in
      let path = "/data/" + path.joined(separator: "/")
      if question.figures.contains("suite"), let suite {
        return KnownAnswer(path: path, value: suite)
      }
      if question.figures.contains("visitors"), question.kind.list != nil, !visitors.isEmpty {
        return KnownAnswer(path: path, value: visitors.joined(separator: " "))
      }
      return nil
    }
  }
}
