import Findings
import RecordKeeping
import Scheme

extension Office {
  /// Puts together a take-away folder's contents for one suite, and logs that it was made.
  ///
  /// A visitor packs only for a suite they serve.
  public func packForVisit(_ suite: String, by desk: Desk) throws -> (
    pack: TakeAwayPack, form: OpenForm
  ) {
    try perform(.packForVisit, by: desk, home: .office) { look in
      let suite = try look.suite(suite)
      let serving = look.serving(suite.code)
      let who = look.acting?.who
      try Rights.check(
        isOwn: serving.contains { PersonID($0.id) == who }, .packForVisit, in: look)
      let form = try OpenForm(TakeAwayFolder.formName, version: nil, from: shelves)
      let pack = TakeAwayPack(
        scheme: look.picture.scheme.name, practice: look.picture.scheme.isPractice,
        madeOn: look.today.description,
        suite: NamedChoice(id: suite.code.rawValue, name: suite.name),
        form: form.definition.id, version: form.definition.version,
        visitors: serving.map { NamedChoice(id: $0.id.rawValue, name: $0.name) },
        matters: try matters(of: [suite], in: look)[suite.code.rawValue] ?? [],
        numbers: TakeAwayPack.Numbers(try look.settings().outOfHours))
      return Decision((pack, form), about: suite.code.rawValue, [])
    }
  }
}
