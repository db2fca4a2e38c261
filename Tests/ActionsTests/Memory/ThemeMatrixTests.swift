import Actions
import Findings
import Scheme
import Testing

@Suite struct `What chance explains` {
  @Test(arguments: [
    // Here, elsewhere, exposure here, exposure elsewhere, and the sum by hand.
    (3, 2, 10, 10, 0.5),  // 5 thrown by a fair coin: (10 + 5 + 1) / 32
    (5, 0, 10, 10, 0.03125),  // 1 / 32
    (2, 1, 10, 30, 0.15625),  // 3 x 1/16 x 3/4 + 1/64
    (0, 7, 10, 30, 1),
    (4, 0, 10, 0, 1),  // nothing to compare with
  ])
  func `the chance is the sum by hand`(
    here: Int, elsewhere: Int, exposure: Int, exposureElsewhere: Int, chance: Double
  ) {
    let found = ChanceLimit.chance(
      of: here, exposure: exposure, elsewhere: elsewhere, exposureElsewhere: exposureElsewhere)
    #expect(abs(found - chance) < 1e-12)
  }

  @Test(arguments: [(4, 0.018988156876153), (8, 1.0249196674641e-5), (1, 0.632120558828558)])
  func `with a long past it is Poisson's tail of mean 1`(count: Int, tail: Double) {
    let found = ChanceLimit.chance(
      of: count, exposure: 1, elsewhere: 10_000_000, exposureElsewhere: 10_000_000)
    #expect(abs(found - tail) / tail < 1e-4)
  }

  @Test func `the limit is the last count that is likelier than the level`() throws {
    for elsewhere in [0, 1, 5, 40, 900] {
      for level in [0.05, 0.05 / 40] {
        let limit = try #require(
          ChanceLimit.limit(
            level: level, exposure: 13, elsewhere: elsewhere, exposureElsewhere: 117))
        func chance(_ count: Int) -> Double {
          ChanceLimit.chance(
            of: count, exposure: 13, elsewhere: elsewhere, exposureElsewhere: 117)
        }
        #expect(chance(limit) > level && chance(limit + 1) <= level)
      }
    }
    #expect(ChanceLimit.limit(level: 0.05, exposure: 13, elsewhere: 3, exposureElsewhere: 0) == nil)
  }

  @Test func `very large and very unequal counts stay between 0 and 1`() {
    for (here, elsewhere) in [(1, 300_000), (300_000, 1), (150_000, 150_000), (40_000, 300_000)] {
      let found = ChanceLimit.chance(
        of: here, exposure: 1000, elsewhere: elsewhere, exposureElsewhere: 1000)
      #expect((0...1).contains(found))
    }
  }
}

@Suite struct `Themes by suite` {
  let suites = [SuiteCode("LEA"), SuiteCode("NUN")]

  func counts(visits: [Int], _ raised: (Theme, Int, Int)...) -> ThemeCounts {
    var counts = ThemeCounts()
    for (suite, count) in zip(suites, visits) { counts.add(visits: count, at: suite) }
    for (theme, here, there) in raised {
      for (suite, count) in zip(suites, [here, there]) where count > 0 {
        counts.add(ThemeRaised(concerns: count, visits: count), theme, at: suite)
      }
    }
    return counts
  }

  @Test func `three cases at a small suite are not called a trend`() throws {
    let matrix = ThemeMatrix(
      counts(visits: [13, 13], (.cell, 3, 0), (.care, 1, 1)),
      before: counts(visits: [104, 104], (.cell, 5, 5), (.care, 10, 9)), suites: suites)
    let cell = try #require(matrix.cell(suites[0], .cell))
    #expect(cell.raised.visits == 3)
    #expect(!cell.isBeyondChance && matrix.beyondChance.isEmpty)
    // Alone, three where 10 of 221 are expected would pass the five in a hundred.
    #expect(cell.chance < 0.05)
  }

  @Test func `eight where fewer than one is expected is more than chance explains`() throws {
    let matrix = ThemeMatrix(
      counts(visits: [13, 13], (.cell, 8, 0), (.care, 1, 1)),
      before: counts(visits: [104, 104], (.cell, 6, 7), (.care, 10, 9)), suites: suites)
    let beyond = try #require(matrix.beyondChance.first)
    #expect(beyond.suite == suites[0] && beyond.theme == .cell)
    #expect(matrix.beyondChance.count == 1)
    let limit = try #require(beyond.cell.limit)
    #expect((4...7).contains(limit))
  }

  @Test func `the limit rises with the number of cells that are looked at`() throws {
    let few = ThemeMatrix(
      counts(visits: [13, 13], (.cell, 5, 0)), before: counts(visits: [104, 104], (.cell, 6, 7)),
      suites: suites)
    var crowd = counts(visits: [13, 13], (.cell, 5, 0))
    for theme in Theme.allCases where theme != .cell {
      crowd.add(ThemeRaised(concerns: 1, visits: 1), theme, at: suites[1])
    }
    let many = ThemeMatrix(
      crowd, before: counts(visits: [104, 104], (.cell, 6, 7)), suites: suites)
    #expect(few.level == 0.05 / 2 && many.level == 0.05 / Double(2 * Theme.allCases.count))
    let (low, high) = (few.cell(suites[0], .cell)?.limit, many.cell(suites[0], .cell)?.limit)
    #expect(try #require(low) < (try #require(high)))
  }

  @Test func `a scheme of one suite in its first period calls nothing`() {
    var first = ThemeCounts()
    first.add(visits: 13, at: suites[0])
    first.add(ThemeRaised(concerns: 9, visits: 9), .cell, at: suites[0])
    let matrix = ThemeMatrix(first, before: ThemeCounts(), suites: suites)
    #expect(matrix.cell(suites[0], .cell)?.limit == nil)
    #expect(matrix.beyondChance.isEmpty)
  }

  @Test func `it is compared with the two years before, to the day`() throws {
    let days = ThemeMatrix.daysBefore(try day("2026-04-01")...(try day("2026-06-30")))
    #expect(days == (try day("2024-04-01"))...(try day("2026-03-31")))
  }
}
