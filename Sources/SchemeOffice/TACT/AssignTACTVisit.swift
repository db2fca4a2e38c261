public import Findings
import RecordKeeping
public import Scheme

extension Office {
  /// Sends visitors to somebody held under the Terrorism Act, on a day from the notice on.
  ///
  /// Refused unless each of them is trained, in service and vetted on that day; the refusal says
  /// what each of them lacks, and who could go.
  public func assignTACTVisit(
    _ text: String, to names: [String], on day: CalendarDay?, by desk: Desk
  ) throws -> TACTDetention {
    try perform(.assignTACTVisit, by: desk, home: .office) { look in
      var detention = try keptDetention(text)
      let notice = detention.notice
      if let closing = detention.closing {
        throw OfficeRefusal.tact(.closed(notice.reference, since: closing.day))
      }
      let day = day ?? look.today
      guard day >= notice.day else {
        throw OfficeRefusal.tact(.beforeNotice(day, told: notice.day))
      }
      let visitors = try look.pair(names)
      try check(visitors, on: day, at: notice.suite, in: look)
      let told = TACTAssignment(
        notice: notice.reference, day: day, visitors: visitors.map(\.id))
      detention.assignments.append(told)
      detention.waiting = told
      return Decision(detention, about: notice.reference.rawValue, [.tactAssignment(told)])
    }
  }

  private func check(
    _ visitors: [Visitor], on day: CalendarDay, at suite: SuiteCode, in look: Look
  ) throws {
    let barred = visitors.map { look.barred($0, on: day, at: suite) }.filter { !$0.bars.isEmpty }
    guard barred.isEmpty else {
      throw OfficeRefusal.tact(
        .mayNotGo(
          barred, day: day, couldGo: look.callOutList(on: day, at: suite).canGo.map(\.id)))
    }
    for (index, one) in visitors.enumerated() {
      if let other = visitors[..<index].first(where: { $0.mustKeepApart(from: one) }) {
        throw OfficeRefusal.tact(.keptApart(other.id, one.id))
      }
    }
  }

  /// A detention by its notice's reference, whatever its letters' case.
  func keptDetention(_ text: String) throws -> TACTDetention {
    let wanted = text.uppercased()
    let found = try records.tactDetentions().first { $0.notice.reference.rawValue == wanted }
    guard let found else { throw OfficeRefusal.tact(.unknownDetention(text)) }
    return found
  }
}

extension Look {
  /// Visitors by id or name: two or more, none of them twice.
  func pair(_ names: [String]) throws -> [Visitor] {
    var visitors: [Visitor] = []
    for name in names {
      let visitor = try visitor(name)
      guard !visitors.contains(where: { $0.id == visitor.id }) else {
        throw OfficeRefusal.visitorTwice(visitor.id)
      }
      visitors.append(visitor)
    }
    guard visitors.count >= 2 else { throw OfficeRefusal.fewerThanTwoVisitors(visitors.count) }
    return visitors
  }
}
