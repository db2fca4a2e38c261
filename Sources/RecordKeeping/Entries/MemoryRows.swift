import Actions
import Scheme

extension Entry {
  /// The row of an entry about an asset or an inspection's recommendation.
  func memoryRow(_ seals: inout Sealing) -> KeptRow {
    switch self {
    case .asset(let asset):
      KeptRow(.asset, asset.reference, asset.suite, asset.kind, asset.cell, asset.name)
    case .concernAsset(let link): KeptRow(.concernAsset, link.concern, link.asset)
    case .recommendation(let asked):
      KeptRow(
        .recommendation, asked.reference, asked.inspection, asked.publishedOn, asked.kind,
        asked.number, asked.text, asked.theme, asked.topic, asked.suite, asked.isAskedOnVisits)
    case .recommendationEvent(let reference, let event):
      KeptRow(
        .recommendationEvent, reference, event.deed.name, event.deed.result, event.day,
        event.until, event.visit,
        seals.seal(event.note, .freeText, holder: reference.rawValue, field: "note"))
    default: preconditionFailure("other entries have their rows in EntryRows")
    }
  }
}
