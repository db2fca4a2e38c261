import Findings
import RecordKeeping
import Scheme
import SchemeOffice

/// A visit as people read it.
struct VisitText {
  private let seen: VisitSeen
  private let words: ReportWords

  init(_ seen: VisitSeen, _ words: ReportWords) {
    self.seen = seen
    self.words = words
  }

  var text: String {
    var parts = [figures]
    if seen.visit.report != nil { parts.append(report) }
    parts += [added("Added later", seen.visit.addenda), corrections]
    parts += [added("The suite's comment", seen.visit.comments), dissents]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var figures: String {
    let row = seen.visit.figures
    var facts = FactList()
    facts.add("Visit", row.reference)
    if let aside = seen.visit.setAside {
      facts.add("SET ASIDE", "counted nowhere: \(aside.text ?? "(erased)")")
    }
    facts.add("Suite", row.suite)
    facts.add("Day", "\(Words.day(row.date)), \(row.mode.label), \(row.outcome.label)")
    facts.add("Reason", row.reason)
    facts.add("Door", door)
    let made = seen.visit.visitors.map(\.visitor.rawValue)
    facts.add("Visitors", made.isEmpty ? row.visitors.map(String.init) : Words.list(made))
    // Zeros are facts, but thirteen of them hide the others.
    let counts = VisitCount.allCases.compactMap { count -> String? in
      guard let number = row.counts[count], number > 0 || count.unavailableCode == nil else {
        return nil
      }
      return "\(count.label) \(number)"
    }
    facts.add("People", counts.joined(separator: ", "))
    facts.add("Source", seen.visit.source == .importedFigures ? "imported as figures" : nil)
    facts.add("Withheld", Words.list(seen.visit.withheld.keys.sorted().map(words.question)))
    facts.add(
      "Sent to", Words.list(seen.visit.sendings.map { "\($0.post) (\(Words.moment($0.at)))" }))
    return facts.text
  }

  private var door: String {
    let row = seen.visit.figures
    let times = [("arrived", row.arrived), ("admitted", row.admitted), ("left", row.left)]
    return times.compactMap { name, at in
      at.map { "\(name) \(LondonTime.wall(at: $0).time)" }
    }.joined(separator: ", ")
  }

  private var report: String {
    guard let report = seen.visit.report else { return "" }
    var lines = ["Report on the form \(report.form), version \(report.version)"]
    var under: [String] = []
    for answer in report.answers where words.isAsked(answer.path) {
      let headings = words.headings(answer.path)
      if headings != under, !headings.isEmpty {
        lines.append("\n" + headings.joined(separator: " > "))
      }
      under = headings
      let hidden = seen.hidden[answer.path].map { "[\($0.rawValue)]" }
      let value = answer.value.map { words.answer($0, at: answer.path) } ?? hidden ?? "(erased)"
      lines.append(beside(words.question(answer.path), value))
    }
    return lines.joined(separator: "\n")
  }

  /// A question and its answer beside each other, both wrapped.
  private func beside(_ question: String, _ answer: String) -> String {
    let left = Columns.wrapped(question, width: 42)
    let right = Columns.wrapped(answer, width: 33)
    return (0..<max(left.count, right.count)).map { index in
      let start = index < left.count ? left[index] : ""
      guard index < right.count else { return "  " + start }
      return "  " + start + String(repeating: " ", count: max(1, 45 - start.count)) + right[index]
    }.joined(separator: "\n")
  }

  private func added(_ title: String, _ texts: [KeptText]) -> String {
    texts.map { text in
      let by = text.author.rawValue.isEmpty ? "" : " by \(text.author)"
      let lines = Columns.wrapped(text.text ?? "(erased)", width: 78)
      return "\(title), \(Words.moment(text.at))\(by):\n  " + lines.joined(separator: "\n  ")
    }.joined(separator: "\n")
  }

  private var corrections: String {
    seen.visit.corrections.map { kept in
      let one = kept.correction
      return """
        Corrected, \(Words.moment(kept.at)) by \(one.author): \(words.question(one.path))
          before: \(one.before.map { words.answer($0, at: one.path) } ?? "(nothing)")
          after:  \(one.after.map { words.answer($0, at: one.path) } ?? "(nothing)")
          why:    \(one.reason)
        """
    }.joined(separator: "\n")
  }

  private var dissents: String {
    seen.standings.compactMap { one in
      guard one.standing == .dissents else { return nil }
      return "Private dissent of \(one.visitor): \(one.dissent ?? "(erased)")"
    }.joined(separator: "\n")
  }
}

extension VisitCount {
  /// The count in words.
  fileprivate var label: String {
    if let code = unavailableCode { return "unavailable (\(code))" }
    return rawValue.split(separator: "_").joined(separator: " ")
  }
}
