import Findings
import Testing

@Suite struct `Counts of people at a visit` {
  @Test func `each have a place of their own`() {
    var counts = VisitCounts()
    for (number, count) in VisitCount.allCases.enumerated() { counts[count] = number }
    for (number, count) in VisitCount.allCases.enumerated() { #expect(counts[count] == number) }
    #expect(counts.map(\.key) == VisitCount.allCases)
  }

  @Test func `that are not held are not zero`() {
    var counts: VisitCounts = [.inCustody: 0]
    #expect(counts[.inCustody] == 0 && counts[.children] == nil)
    counts[.inCustody] = nil
    #expect(counts == VisitCounts() && counts.isEmpty && Array(counts).isEmpty)
  }

  @Test func `are added where either visit holds them`() {
    var counts: VisitCounts = [.inCustody: 3, .offered: 2]
    counts.add([.inCustody: 4, .declined: 0])
    #expect(counts == [.inCustody: 7, .offered: 2, .declined: 0])
  }
}
