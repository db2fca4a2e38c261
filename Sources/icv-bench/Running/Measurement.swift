import Foundation

/// What can be measured, by the name it is asked for.
enum Measurement: String, CaseIterable {
  case submissions, forms, detainees, visits, verify, actions, themes
  case `return`, merged
  case start
  case pairings

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Measures in this process.
  func run(instances: URL?) throws -> [Finding] {
    switch self {
    case .submissions: try Submissions().run()
    case .forms: try FormAnswers().run()
    case .detainees: try ManyDetainees().run()
    case .visits: try ImportedVisits().run()
    case .verify: try LogVerified().run()
    case .actions: try ActionLists().run()
    case .themes: try ThemesOfManyReports().run()
    case .return: try ReturnOfManyVisits().run()
    case .merged: try MergedReturn().run()
    case .start: try StartOfHelp().run()
    case .pairings: try Pairings(folder: instances).run()
    }
  }
}
