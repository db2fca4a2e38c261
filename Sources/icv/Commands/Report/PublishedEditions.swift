import PublicPages
import Publication
import RecordKeeping
import Scheme
import SchemeOffice

/// What was kept of publications, as their pages tell it at a moment.
struct PublishedEditions {
  private let kept: [KeptPublication]
  private let now: Instant

  /// Publications, oldest first; an embargo that is over is told no more.
  init(_ kept: [KeptPublication], asOf now: Instant) {
    self.kept = kept
    self.now = now
  }

  /// A page's issue for each; one of them may be a draft.
  ///
  /// Editions are numbered as the public sees them: what was prepared and never signed off leaves
  /// no gap.
  func issues(draft: Reference? = nil) throws -> [PublicIssue] {
    try kept.enumerated().map { index, one in
      let edition = kept[..<index].count { $0.days == one.days && $0.isSignedOff } + 1
      return try issue(one, edition: edition, isDraft: one.reference == draft)
    }
  }

  private func issue(
    _ kept: KeptPublication, edition: Int, isDraft: Bool
  ) throws -> PublicIssue {
    guard let period = PublicPeriod(days: kept.days) else {
      throw OfficeRefusal.publishing(.unreadable(kept.reference, table: "publication"))
    }
    let signature = kept.signature.map {
      PublicSignature(name: $0.name, post: $0.post, day: $0.day)
    }
    return PublicIssue(
      period: period, edition: edition, threshold: kept.threshold,
      publicFrom: max(kept.publicFrom, signature?.day ?? kept.publicFrom),
      embargo: kept.embargo.flatMap { $0 > now ? $0 : nil },
      standing: signature.map { .signedOff($0) }
        ?? (isDraft ? .draft : .prepared(LondonTime.day(at: kept.preparation.at))),
      reason: kept.reason, facts: try kept.factRows(), recordHead: kept.recordHead,
      tables: try kept.published())
  }
}
