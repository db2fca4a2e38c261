/// Who was in the cells and what became of each, in plain sentences.
struct PeopleSentences {
  let table: PeopleTable
  let visits: Int

  /// Held, offered, spoken to, declined, and why not.
  var people: [String] {
    if table.whole(.held) == .suppressed {
      return ["How many people were held when visitors came is not told here."]
    }
    guard let held = table.whole(.held).number else {
      return visits == 0 ? [] : ["How many people were held when visitors came is not held."]
    }
    guard held > 0 else { return ["Nobody was in the cells when visitors came."] }
    return [
      "\(Count.words(held, "person", "people")) \(were(held)) in the cells when visitors came."
    ]
      + offered + others
  }

  private var offered: [String] {
    guard case .count(let offered) = table.whole(.offered), offered > 0 else {
      return table.whole(.offered) == .count(0) ? ["Nobody was offered a visit."] : []
    }
    var parts: [String] = []
    if let spoken = table.share(.spokenTo, of: .offered) {
      let share = spoken.percent().map { " (\($0))" } ?? ""
      parts.append("\(Count.words(spoken.part)) of them spoke with the visitors\(share)")
    }
    if let declined = table.whole(.declined).number {
      parts.append("\(declined == 0 ? "none" : Count.words(declined)) declined")
    }
    return [
      "\(Count.words(offered)) \(were(offered)) offered a visit"
        + (parts.isEmpty ? "." : ": \(Count.list(parts)).")
    ]
  }

  private var others: [String] {
    var parts: [String] = []
    let reasons = PeopleLine.unavailable.compactMap { line in
      table.whole(line).number.flatMap { $0 > 0 ? (line, $0) : nil }
    }.sorted { $0.1 > $1.1 }
    let hidden = PeopleLine.unavailable.contains { table.whole($0) == .suppressed }
    if !reasons.isEmpty {
      let total = reasons.reduce(0) { $0 + $1.1 }
      let list = reasons.map { "\($0.0.reason) (\($0.1))" }
      parts.append(
        hidden
          ? "Some could not be offered one; told here: \(list.joined(separator: ", "))"
          : "\(Count.words(total)) could not be offered one: \(list.joined(separator: ", "))")
    }
    for (line, words) in [
      (PeopleLine.observedOnly, "seen and not spoken to"),
      (.notOffered, "not offered one, because visitors did not get to them"),
      (.notRecorded, "left without a record of what became of them"),
    ] {
      guard let count = table.whole(line).number, count > 0 else { continue }
      parts.append("\(Count.words(count)) \(were(count)) \(words)")
    }
    return parts.map { $0 + "." }
  }
}
