public import Publication
public import RecordKeeping
import RotaDrawing
public import Scheme

/// What goes with figures that are prepared for the public.
public struct Preparing: Sendable {
  /// Nobody outside the office reads them before this moment.
  public var embargo: Instant?
  /// Why they are published anew; everyone reads it.
  public var reason: String?
  /// Who signs them off in the same breath; nil where that is still to come.
  public var signature: KeptPublication.Signature?

  /// Nothing besides the figures, unless it is given.
  public init(
    embargo: Instant? = nil, reason: String? = nil, signature: KeptPublication.Signature? = nil
  ) {
    self.embargo = embargo
    self.reason = reason
    self.signature = signature
  }
}

extension Office {
  /// Prepares the figures of a period for the public: hides what must be hidden, proves it, and
  /// keeps every table as it will go out.
  ///
  /// From now on they count as known to every reader, signed off or not: somebody may have been
  /// shown them. Refused while a window of the period may still be open, and where the figures do
  /// not add up.
  public func prepareFigures(
    of period: PublicPeriod, _ preparing: Preparing = Preparing(), by desk: Desk
  ) throws -> KeptPublication {
    try perform(.publishFigures, by: desk, home: .record) { look in
      if let embargo = preparing.embargo, embargo <= look.now {
        throw OfficeRefusal.publishing(.embargoIsOver(embargo))
      }
      var kept = try publication(period, preparing, in: &look)
      kept.signature = preparing.signature
      var entries: [Entry] =
        [.publication(kept)] + kept.tables.map { .publishedTable(kept.reference, $0) }
      if let embargo = kept.embargo {
        entries.append(.publicationEmbargo(kept.reference, until: embargo))
      }
      if let signature = kept.signature {
        try SignOffRules(kept, in: look).check(signature)
        entries.append(.publicationSignOff(kept.reference, signature))
      }
      return Decision(kept, about: kept.reference.rawValue, entries)
    }
  }

  /// What would be published of a period, with nobody's signature and nothing kept.
  public func draftFigures(of period: PublicPeriod, by desk: Desk) throws -> KeptPublication {
    var look = try look()
    let acting = try desk.acting(in: look)
    look.acting = acting
    _ = try Rights.scope(of: .publishFigures, for: desk, acting: acting, in: look)
    return try publication(period, nil, in: &look)
  }

  /// The publication as it would be kept; what is only a draft needs no reason.
  private func publication(
    _ period: PublicPeriod, _ preparing: Preparing?, in look: inout Look
  ) throws -> KeptPublication {
    guard look.today >= period.mayBePublishedFrom else {
      throw OfficeRefusal.publishing(
        .windowsOpen(period.days, until: period.mayBePublishedFrom))
    }
    let earlier = try records.publications()
    let editions = earlier.filter { $0.days == period.days }
    if let preparing, preparing.reason == nil, let last = editions.last(where: \.isSignedOff) {
      throw OfficeRefusal.publishing(.needsReason(period.days, edition: last.edition))
    }
    let material = try PublicMaterial(period, earlier: earlier, in: look, office: self)
    guard material.figures.unsound.isEmpty else {
      throw OfficeRefusal.publishing(.moreOutcomesThanPeople(material.figures.unsound))
    }
    let threshold = try look.settings(on: look.today).smallNumberFloor
    let draws = try rotaDraws(around: period.days).confirmed.filter {
      $0.period.days.overlaps(period.days)
    }
    let embargo = preparing?.embargo
    return KeptPublication(
      reference: look.recordName("PB-"), days: period.days, edition: editions.count + 1,
      threshold: threshold, publicFrom: embargo.map { LondonTime.day(at: $0) } ?? look.today,
      embargo: embargo,
      preparation: KeptPublication.Preparation(
        by: look.acting?.who ?? PersonID(""), at: look.now),
      signature: nil,
      reason: editions.contains(where: \.isSignedOff) ? preparing?.reason : nil,
      facts: try PublicationFacts(look, draws: draws).text, recordHead: look.heads.record.digest,
      tables: try published(material, threshold: threshold))
  }

  /// Each table in the finest form that may be shown; what one shows counts as known in the next.
  private func published(
    _ material: PublicMaterial, threshold: Int
  ) throws -> [KeptPublication.Table] {
    var before = material.before
    return try material.tables.all.map { ladder in
      if let wrong = ladder.tables.first(where: { !$0.table.wrongTotals.isEmpty }) {
        throw OfficeRefusal.publishing(.doesNotAddUp(table: wrong.table.name))
      }
      let control = DisclosureControl(
        threshold: threshold, before: before, truth: material.figures.count)
      let table = control.publish(finestOf: ladder)
      before.add(table)
      return KeptPublication.Table(name: table.name, text: table.kept)
    }
  }
}
