import Scheme

extension Entry {
  /// The row of an entry about what was published.
  static func publicationRow(_ entry: Entry) -> KeptRow? {
    switch entry {
    case .publication(let publication):
      KeptRow(
        .publication, publication.reference, publication.days.lowerBound,
        publication.days.upperBound, publication.edition, publication.threshold,
        // Who signed it off stands in a row of its own: these columns are of before there was one.
        publication.publicFrom, "", "", LondonTime.day(at: publication.preparation.at),
        publication.reason, publication.facts, publication.recordHead)
    case .publishedTable(let publication, let table):
      KeptRow(.publishedTable, publication, table.name, table.text)
    case .publicationEmbargo(let publication, let until):
      KeptRow(.publicationEmbargo, publication, until)
    case .publicationSignOff(let publication, let signature):
      KeptRow(
        .publicationSignOff, publication, signature.name, signature.post, signature.day)
    default: nil
    }
  }
}
