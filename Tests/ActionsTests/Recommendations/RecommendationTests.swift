import Actions
import Findings
import Scheme
import Testing

@Suite struct `What inspectors asked for` {
  let suite = SuiteCode("LEA")

  @Test func `the Commissioner has 56 days to publish a reply, the day of publication the first`()
    throws
  {
    let published = try day("2022-02-09")
    func standing(_ text: String, replied: String? = nil) throws -> ReplyClock.Standing {
      ReplyClock(publishedOn: published, repliedOn: try replied.map(day)).standing(
        on: try day(text))
    }
    #expect(ReplyClock(publishedOn: published, repliedOn: nil).lastDay == (try day("2022-04-05")))
    #expect(try standing("2022-02-09") == .running(daysLeft: 55))
    #expect(try standing("2022-04-05") == .running(daysLeft: 0))
    #expect(try standing("2022-04-06") == .overdue(days: 1))
    #expect(try standing("2023-01-01", replied: "2022-04-05") == .replied(onDay: 56))
    #expect(try standing("2023-01-01", replied: "2022-04-08") == .repliedLate(days: 3))
  }

  @Test func `of 29 earlier ones 15, 12 and 2: what was not achieved is still asked for`() throws {
    let earlier = try InspectionUnderTest.earlier()
    let counts = Dictionary(grouping: earlier) { $0.status }.mapValues(\.count)
    #expect(earlier.count == 29)
    #expect((counts[.achieved] ?? 0) + (counts[.partlyAchieved] ?? 0) == 15)
    #expect(counts[.notAchieved] == 12 && counts[.noLongerApplicable] == 2)
    #expect(earlier.count { $0.isOpen } == 18)
  }

  @Test func `two go into each brief, and all of 25 have been asked within 13 visits`() throws {
    let all = try InspectionUnderTest.recommendations().map { RecommendationHistory($0) }
    var asked: Set<Reference> = []
    for visits in 0..<13 {
      let chosen = RecommendationRotation.chosen(all, at: suite, afterVisits: visits)
      #expect(chosen.count == 2)
      asked.formUnion(chosen.map(\.recommendation.reference))
    }
    #expect(asked.count == 25)
    let first = RecommendationRotation.chosen(all, at: suite, afterVisits: 0)
    #expect(first.allSatisfy { $0.recommendation.kind == .causeOfConcern })
    #expect(
      RecommendationRotation.chosen(Array(all.prefix(1)), at: suite, afterVisits: 9).count == 1)
  }

  @Test func `what visitors cannot see, and another suite's, is not asked`() throws {
    var leadership = try InspectionUnderTest.recommendations()[0]
    leadership.isAskedOnVisits = false
    var elsewhere = try InspectionUnderTest.recommendations()[1]
    elsewhere.suite = SuiteCode("NUN")
    let both = [RecommendationHistory(leadership), RecommendationHistory(elsewhere)]
    #expect(RecommendationRotation.chosen(both, at: suite, afterVisits: 0).isEmpty)
    #expect(RecommendationRotation.chosen(both, at: SuiteCode("NUN"), afterVisits: 0).count == 1)
  }

  @Test func `each deed is refused for its own reason`() throws {
    let published = try day(InspectionUnderTest.published)
    var history = RecommendationHistory(try InspectionUnderTest.recommendations()[0])
    func refusal(_ deed: RecommendationDeed, note: String? = nil, days: Int = 10)
      -> RecommendationRefusal?
    {
      history.refusal(
        of: RecommendationEvent(deed, day: published.adding(days: days), note: note))
    }
    #expect(refusal(.reply, days: -1) == .beforePublication(published))
    #expect(refusal(.review) == .noPlan)
    #expect(refusal(.plan) == .nothingSaid && refusal(.plan, note: "By June.") == nil)
    history.events = [
      RecommendationEvent(.reply, day: published.adding(days: 40)),
      RecommendationEvent(.plan, day: published.adding(days: 41), note: "By June."),
    ]
    #expect(refusal(.reply) == .repliedAlready(published.adding(days: 40)))
    #expect(refusal(.review) == nil)
    history.events.append(RecommendationEvent(.found(.achieved), day: published.adding(days: 900)))
    #expect(refusal(.seen(.fixed), days: 901) == .closed(.achieved))
  }

  @Test func `visitors knew: the same theme or topic, before publication, with dates`() throws {
    var recommendation = try InspectionUnderTest.recommendations()[10]
    let topics: [Theme: String] = [.care: "EPC4/4/detainee-care", .cell: "EPC4/4/detainee-care"]
    let concerns = try [
      PastMatter(name: "1", found: "2021-05-01", theme: .care).concern,
      PastMatter(name: "2", suite: SuiteCode("NUN"), found: "2022-02-08").concern,
      PastMatter(name: "3", found: "2022-02-09", theme: .care).concern,
      PastMatter(name: "4", found: "2018-05-01", theme: .care).concern,
      PastMatter(name: "5", found: "2021-06-01", theme: .review).concern,
      PastMatter(name: "6", found: "2021-06-01", theme: .care, isRestricted: true).concern,
      PastMatter(name: "7", found: "2021-06-01", theme: .care, severity: .goodPractice).concern,
    ]
    let known = KnownBefore(recommendation, concerns: concerns, topics: topics)
    #expect(known.concerns.map(\.reference.rawValue) == ["C-2", "C-1"])
    #expect(known.bySuite == [suite: 1, SuiteCode("NUN"): 1])
    #expect(known.span == (try day("2021-05-01"))...(try day("2022-02-08")))
    recommendation.suite = suite
    let here = KnownBefore(recommendation, concerns: concerns, topics: topics)
    #expect(here.concerns.map(\.reference.rawValue) == ["C-1"])
  }

  @Test func `a deed reads back from what is kept of it`() {
    let deeds: [RecommendationDeed] =
      [.reply, .plan, .review] + CheckResult.allCases.map(RecommendationDeed.seen)
      + RecommendationStatus.allCases.map(RecommendationDeed.found)
    for deed in deeds {
      #expect(RecommendationDeed(name: deed.name, result: deed.result) == deed)
    }
    #expect(RecommendationDeed(name: "seen", result: "achieved") == nil)
    #expect(RecommendationDeed(name: "reply", result: "fixed") == nil)
  }
}
