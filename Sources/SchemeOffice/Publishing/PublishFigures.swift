public import Publication
public import RecordKeeping
import RotaDrawing
public import Scheme

/// Who signs figures, from when everyone may read them, and why they are published anew.
public struct SignOff: Sendable {
  public var signature: KeptPublication.Signature
  /// The embargo: nobody outside the office reads them before this day.
  public var publicFrom: CalendarDay
  public var reason: String?

  /// A signature with what goes with it.
  public init(
    _ signature: KeptPublication.Signature, publicFrom: CalendarDay, reason: String? = nil
  ) {
    self.signature = signature
    self.publicFrom = publicFrom
    self.reason = reason
  }
}

extension Office {
  /// Publishes the figures of a period: hides what must be hidden, proves it, and keeps every
  /// table as it went out.
  ///
  /// Refused while a window of the period may still be open, and where the figures do not add up.
  public func publishFigures(
    of period: PublicPeriod, _ signOff: SignOff, by desk: Desk
  ) throws -> KeptPublication {
    try perform(.publishFigures, by: desk, home: .record) { look in
      let today = look.today
      try check(signOff, today: today)
      let kept = try publication(period, signOff, in: &look)
      return Decision(
        kept, about: kept.reference.rawValue,
        [.publication(kept)] + kept.tables.map { .publishedTable(kept.reference, $0) })
    }
  }

  /// What would be published of a period, with nobody's signature and nothing kept.
  public func draftFigures(of period: PublicPeriod, by desk: Desk) throws -> KeptPublication {
    var look = try look()
    let acting = try desk.acting(in: look)
    _ = try Rights.scope(of: .publishFigures, for: desk, acting: acting, in: look)
    let unsigned = KeptPublication.Signature(name: "", post: "", day: look.today)
    return try publication(period, SignOff(unsigned, publicFrom: look.today), in: &look)
  }

  private func publication(
    _ period: PublicPeriod, _ signOff: SignOff, in look: inout Look
  ) throws -> KeptPublication {
    guard look.today >= period.mayBePublishedFrom else {
      throw OfficeRefusal.publishing(
        .windowsOpen(period.days, until: period.mayBePublishedFrom))
    }
    let earlier = try records.publications()
    let edition = earlier.count { $0.days == period.days } + 1
    if edition > 1, signOff.reason == nil, !signOff.signature.name.isEmpty {
      throw OfficeRefusal.publishing(.needsReason(period.days, edition: edition - 1))
    }
    let material = try PublicMaterial(period, earlier: earlier, in: look, office: self)
    guard material.figures.unsound.isEmpty else {
      throw OfficeRefusal.publishing(.moreOutcomesThanPeople(material.figures.unsound))
    }
    let threshold = try look.settings(on: look.today).smallNumberFloor
    let draws = try rotaDraws(around: period.days).confirmed.filter {
      $0.period.days.overlaps(period.days)
    }
    return KeptPublication(
      reference: look.recordName("PB-"), days: period.days, edition: edition,
      threshold: threshold, publicFrom: signOff.publicFrom, signature: signOff.signature,
      reason: edition > 1 ? signOff.reason : nil,
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

  private func check(_ signOff: SignOff, today: CalendarDay) throws {
    let signature = signOff.signature
    guard (1...120).contains(signature.name.count), (1...120).contains(signature.post.count) else {
      throw OfficeRefusal.publishing(.badSignature)
    }
    guard signature.day <= today else { throw OfficeRefusal.dayInTheFuture(signature.day) }
    guard signOff.publicFrom >= signature.day else {
      throw OfficeRefusal.publishing(
        .publicBeforeSigned(signOff.publicFrom, signed: signature.day))
    }
  }
}
