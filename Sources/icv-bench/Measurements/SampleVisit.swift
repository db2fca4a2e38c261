import Findings
import Foundation
import SchemeOffice

/// The visit that is handed in over and over: two people spoken to, nothing wrong.
enum SampleVisit {
  /// Its answers file, under another reference.
  static func file(_ reference: String) throws -> AnswersFile {
    var file = try read()
    file.reference = reference
    return file
  }

  /// The same visit with so many people told of, each answered for as the first.
  static func file(_ reference: String, people: Int) throws -> AnswersFile {
    var file = try file(reference)
    file.answers = answers(file.answers, people: people)
    return file
  }

  private static func read() throws -> AnswersFile {
    try AnswersFile(json: Data(contentsOf: Places.material("visit.json")))
  }

  private static func answers(_ answers: NestedAnswer, people: Int) -> NestedAnswer {
    guard case .group(let entries) = answers else { return answers }
    let counts = [
      "in_custody": people, "people": people, "males": people, "accounted": people, "rest": 0,
    ]
    let left = ["rest_why", "rest_asleep"]
    return .group(
      entries.compactMap { entry in
        if entry.name == "detainee", case .list(let those) = entry.answer, let first = those.first {
          let all = Array(repeating: first, count: people)
          return NestedEntry(name: entry.name, answer: .list(all))
        }
        guard !left.contains(entry.name) else { return nil }
        guard let count = counts[entry.name] else {
          return NestedEntry(name: entry.name, answer: self.answers(entry.answer, people: people))
        }
        return NestedEntry(name: entry.name, answer: .text(String(count)))
      })
  }
}
