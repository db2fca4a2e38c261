import Scheme

extension Entry {
  /// The row of an entry about what became of a return.
  static func returnRow(_ entry: Entry) -> KeptRow? {
    switch entry {
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
