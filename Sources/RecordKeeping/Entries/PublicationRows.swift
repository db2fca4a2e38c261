import Scheme

extension Entry {
  /// The row of an entry about what was published.
  static func publicationRow(_ entry: Entry) -> KeptRow? {
    switch entry {
    case .publication(let publication):
      KeptRow(
        .publication, publication.reference, publication.days.lowerBound,
        publication.days.upperBound, publication.edition, publication.threshold,
        publication.publicFrom, publication.signature.name, publication.signature.post,
        publication.signature.day, publication.reason, publication.facts,
        publication.recordHead)
    case .publishedTable(let publication, let table):
      KeptRow(.publishedTable, publication, table.name, table.text)
    default: nil
    }
  }
}
