public import ActionPapers
import Actions
import RecordKeeping
import Scheme

extension Office {
  /// The sheet of what is asked of a suite; the log says that it left the office.
  public func custodySheet(for suite: String, by desk: Desk) throws -> CustodySheet {
    try perform(.makeActionSheet, by: desk, home: .office) { look in
      let suite = try look.suite(suite)
      let days = look.today.adding(days: -Office.thanksDays)...look.today
      let open = try actions(.unclosed(suite: suite.code), asOf: look.now)
      let touched = try actions(.touching(days), asOf: look.now)
      let found = try records.concerns(.found(days)).filter { $0.suite == suite.code }
      let masked = try maskedWords(of: open)
      let workingDays = try look.settings().workingDays
      let sheet = CustodySheet(
        scheme: look.picture.scheme.name, isPractice: look.picture.scheme.isPractice,
        suite: suite, madeOn: look.today, returnTo: look.deskForAnswers,
        thanks: GoodPractice(
          days: days, found: found, actions: touched.filter { $0.concern.suite == suite.code }),
        matters: open.compactMap {
          SheetMatter($0, wanted: SheetWish.wishes(of: $0.clocks(workingDays)), masked: masked)
        })
      return Decision(sheet, about: suite.code.rawValue, [])
    }
  }

  /// Over how many days thanks are counted: thirteen weeks.
  private static let thanksDays = 90

  /// Which words of these actions nobody has cleared.
  private func maskedWords(of actions: [Action]) throws -> MaskedWords {
    let visits = Set(
      actions.flatMap { action in
        [action.concern.visit].compactMap { $0 } + action.events.compactMap(\.visit)
      })
    let told = try records.circumstances(of: visits.sorted { $0.rawValue < $1.rawValue })
    return MaskedWords(told.mapValues(\.withheld))
  }
}

extension Look {
  /// To whom papers go back: the one at the desk, as the scheme holds them.
  var deskForAnswers: String {
    let person = picture.people.first { $0.id == keyboard }
    let parts = [person?.name, person?.phone, person?.email].compactMap { $0 }
    return parts.isEmpty ? "the scheme's coordinator" : parts.joined(separator: ", ")
  }
}
