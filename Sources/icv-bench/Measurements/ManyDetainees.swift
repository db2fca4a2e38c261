import Findings
import Foundation
import RecordKeeping
import Scheme
import SchemeOffice

/// A visit that tells of sixty people: typed answer by answer, then handed in.
struct ManyDetainees {
  private let people = 60

  func run() throws -> [Finding] {
    let scheme = try BenchScheme("detainees")
    let office = try scheme.office()
    let text = try String(
      contentsOf: Places.top.appendingPathComponent("forms/visit-report/2026.1.yaml"),
      encoding: .utf8)
    let form = try OpenForm(text: text, file: "2026.1.yaml")
    let picture = try office.look().picture
    let lists = FilledLists.choices(
      for: form.definition, suites: picture.suites.map { ($0.code.rawValue, $0.name) },
      visitors: picture.visitors.map { ($0.id.rawValue, $0.name) }, matters: [])
    let file = try SampleVisit.file("B-60", people: people)
    let known = FilledForm.resuming(
      form.plan, draft: file.answers, at: BenchScheme.now, zone: .london, filled: lists
    ).values
    var typed = FilledForm(form.plan, at: BenchScheme.now, zone: .london, filled: lists)
    let times = known.map { path, value in
      Stopwatch.seconds {
        _ = typed.answer(path, with: value)
        _ = typed.question(after: path)
      }
    }
    let handed = try Stopwatch.seconds { _ = try office.submit(file, by: Desk(person: "V07")) }
    return [
      .time(
        "60 detainees typed: answer and next question, 95 in 100",
        Stopwatch.quantile(0.95, of: times), under: 0.1),
      .time("60 detainees typed: all \(times.count) answers", times.reduce(0, +)),
      .time("60 detainees handed in", handed),
    ]
  }
}
