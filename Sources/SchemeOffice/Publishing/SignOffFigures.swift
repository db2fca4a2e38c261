public import RecordKeeping
public import Scheme

extension Office {
  /// Notes who signed prepared figures off; from then on they are published.
  ///
  /// The one who signs may be outside the scheme's files, but is never the one who prepared them.
  public func signOffFigures(
    _ reference: Reference, _ signature: KeptPublication.Signature, by desk: Desk
  ) throws -> KeptPublication {
    try perform(.signOffFigures, by: desk, home: .record) { look in
      let all = try records.publications()
      guard var kept = all.first(where: { $0.reference == reference }) else {
        throw OfficeRefusal.publishing(
          .signOff(
            .unknown(reference, waiting: all.filter { !$0.isSignedOff }.map(\.reference))))
      }
      if let earlier = kept.signature {
        throw OfficeRefusal.publishing(
          .signOff(.already(reference, name: earlier.name, post: earlier.post, on: earlier.day)))
      }
      let later = all.last { $0.days == kept.days && $0.edition > kept.edition }
      if let later {
        throw OfficeRefusal.publishing(
          .signOff(.laterPrepared(reference, later: later.reference)))
      }
      try SignOffRules(kept, in: look).check(signature)
      kept.signature = signature
      return Decision(
        kept, about: reference.rawValue, [.publicationSignOff(reference, signature)])
    }
  }
}

extension KeptPublication {
  /// Whether somebody answers for it, so that it counts as published.
  public var isSignedOff: Bool { signature != nil }
}

/// Who may sign figures off, and when.
struct SignOffRules {
  private let kept: KeptPublication
  private let look: Look

  init(_ kept: KeptPublication, in look: Look) {
    self.kept = kept
    self.look = look
  }

  /// Refuses the one who prepared them, a day before they were prepared, and a day to come.
  func check(_ signature: KeptPublication.Signature) throws {
    guard (1...120).contains(signature.name.count), (1...120).contains(signature.post.count) else {
      throw OfficeRefusal.publishing(.badSignature)
    }
    _ = try look.done(on: signature.day)
    let prepared = LondonTime.day(at: kept.preparation.at)
    guard signature.day >= prepared else {
      throw OfficeRefusal.publishing(
        .signOff(.beforePrepared(signature.day, prepared: prepared)))
    }
    guard !look.mayBe(signature.name, kept.preparation.by) else {
      throw OfficeRefusal.publishing(.signOff(.byPreparer(name: signature.name)))
    }
  }
}
