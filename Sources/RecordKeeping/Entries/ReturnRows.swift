import Scheme

extension Entry {
  /// The row of an entry about a return and what became of it.
  static func returnRow(_ entry: Entry) -> KeptRow? {
    switch entry {
    case .returnBuilt(let built):
      KeptRow(
        .returnBuilt, built.reference, built.type, built.days.lowerBound, built.days.upperBound,
        built.serial, built.digest, built.fileName, built.fileDigest, built.supersedes,
        built.purpose)
    case .queryExplained(let days, let rule, let suite, let text):
      KeptRow(.queryExplained, days.lowerBound, days.upperBound, rule, suite, text)
    case .returnStep(let reference, let step): stepRow(reference, step)
    case .returnIssued(let issue):
      KeptRow(
        .returnIssued, issue.fileDigest, issue.fileName, issue.day, issue.receivers, issue.text)
    case .forceComment(let comment):
      KeptRow(
        .forceComment, comment.days.lowerBound, comment.days.upperBound, comment.post,
        comment.received, comment.text)
    default: nil
    }
  }

  private static func stepRow(_ reference: Reference, _ step: ReturnStep) -> KeptRow {
    switch step.act {
    case .checked:
      KeptRow(.returnStep, reference, "checked", step.day, nil, nil, nil, nil)
    case .sentToForce(let post, let until):
      KeptRow(.returnStep, reference, "sent_to_force", step.day, until, nil, post, nil)
    case .approved(let name, let post, let document):
      KeptRow(.returnStep, reference, "approved", step.day, nil, name, post, document)
    }
  }
}
