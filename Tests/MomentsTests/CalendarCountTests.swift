import Testing

@testable import Moments

@Suite struct `The law of moments` {
  @Test(arguments: SmallLaw.weekly + SmallLaw.free)
  func `counts exactly the calendars that trying them all finds`(small: SmallLaw) {
    let count = small.every.all.count
    #expect(count > 0)
    #expect(small.law.calendars == WholeNumber([UInt64(count)]))
  }

  @Test(arguments: SmallLaw.weekly + SmallLaw.free)
  func `draws each calendar from one place and leaves none out`(small: SmallLaw) {
    let law = small.law
    let every = small.every.all
    var drawn: Set<[Cell]> = []
    for place in every.indices {
      // A number below the count is taken as it comes, so each place gives its own calendar.
      var lots = ToldLots(words: [UInt64(place)])
      drawn.insert(law.draw(using: &lots).map(\.cell))
    }
    #expect(drawn == Set(every))
  }

  @Test func `draws nothing outside the rules when lots exceed the count`() {
    let small = SmallLaw.weekly[0]
    var lots = ToldLots(words: [255, 200, 3])
    let drawn = small.law.draw(using: &lots).map(\.cell)
    var same = ToldLots(words: [3])
    #expect(drawn == small.law.draw(using: &same).map(\.cell))
  }

  @Test(arguments: SmallLaw.weekly + SmallLaw.free + SmallLaw.surprising)
  func `tells the chance of every cell as often as it comes up`(small: SmallLaw) {
    let marginals = small.law.marginals()
    var exact = small.open.map { $0.map { _ in 0.0 } }
    for (cells, chance) in small.every.seen(small.law) {
      for cell in cells { exact[cell.day][cell.band] += chance }
    }
    for day in exact.indices {
      for band in 0..<2 { #expect(abs(exact[day][band] - marginals[day][band]) < 1e-12) }
    }
  }

  @Test(arguments: SmallLaw.weekly + SmallLaw.free + SmallLaw.surprising)
  func `tells the chance of every cell given any past, surprises unmarked`(small: SmallLaw) {
    let law = small.law
    let seen = small.every.seen(law).map { ($0.key, $0.value) }.sorted { $0.1 > $1.1 }
    for (past, _) in seen.prefix(12) + seen.suffix(12) {
      let chances = law.chances(along: past)
      for day in 0..<law.rules.days {
        let before = past.filter { $0.day < day }
        let alike = seen.filter { $0.0.filter { $0.day < day } == before }
        let all = alike.reduce(0) { $0 + $1.1 }
        for band in 0..<2 {
          let here = alike.filter { $0.0.contains(Cell(day: day, band: band)) }
          let exact = here.reduce(0) { $0 + $1.1 } / all
          #expect(abs(exact - chances[day][band]) < 1e-9, "day \(day) band \(band)")
        }
      }
    }
  }

  @Test(arguments: SmallLaw.surprising)
  func `makes the surprises that were asked for, on days without a demanded visit`(
    small: SmallLaw
  ) {
    let law = small.law
    var lots = TestLots(state: 11)
    for _ in 0..<500 {
      let drawn = law.draw(using: &lots)
      #expect(Set(drawn.map(\.cell.day)).count == drawn.count)
      #expect(drawn.count { !$0.isSurprise } == law.plan.visits)
      #expect(drawn.allSatisfy { small.open[$0.cell.day][$0.cell.band] })
    }
  }

  @Test func `makes a surprise in five weeks on an ordinary week exactly`() {
    let law = MomentLaw(SmallLaw.rules(1, surprises: 20), open: SmallLaw.all(1))
    let visits = law.marginals().joined().reduce(0, +)
    #expect(abs(visits - 1.2) < 1e-12)
  }

  @Test func `holds a year of fifty-two visits whose count no machine word holds`() {
    let rules = MomentRules(
      weeks: 52, bandMinutes: [360, 360, 240, 480], demand: .perWindow(visits: 52, weeks: 52))
    let law = MomentLaw(rules, open: [[Bool]](repeating: [true, true, true, true], count: 364))
    // C(364, 52) times 4 to the 52nd has 316 bits.
    #expect(law.calendars.bitWidth == 316)
  }
}
