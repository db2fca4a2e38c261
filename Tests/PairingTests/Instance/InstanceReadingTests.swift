import Pairing
import Testing

/// The text of a small instance: two suites, three visitors, two visits drawn.
enum InstanceText {
  static let whole = """
    {"format":"icv-rota-1","name":"tiny","start_date":"2026-01-05","weeks":1,
     "bands":[{"id":"day","start":"06:00","minutes":960},
      {"id":"night","start":"22:00","minutes":480}],
     "suites":[{"id":0,"name":"LEA","demand":1,"window_weeks":1},
      {"id":1,"name":"NUN","demand":1,"window_weeks":1}],
     "visitors":[
      {"id":0,"name":"Amina","home":0,"probation_until":0,"accredited":[0,7],"vetted":[0,7],
       "max_visits":2,"target10":20,"min_gap_days":2,"avail":"11111111111111","away":[],
       "travel":{"0":12,"1":31},"coi":[]},
      {"id":1,"name":"Brian","home":1,"probation_until":7,"accredited":[0,7],"vetted":[0,7],
       "max_visits":2,"target10":10,"min_gap_days":2,"avail":"22222222222222","away":[],
       "travel":{"0":5,"1":7},"coi":[]},
      {"id":2,"name":"Carys","home":1,"probation_until":0,"accredited":[0,7],"vetted":[0,7],
       "max_visits":2,"target10":10,"min_gap_days":2,"avail":"10010000000020","away":[[1,2]],
       "travel":{"1":9},"coi":[]}],
     "forbidden_pairs":[[1,2]],"prior_pairs":[[0,1,1]],
     "rules":{"pair_free":1,"rot_free":2,"block_days":28,"block_free":1,"quota_weeks":1,
      "max_suite_gap_days":0,
      "quotas":[{"id":"night","bands":[1],"weekdays":[0,1,2,3,4,5,6],"percent":20}]},
     "weights":{"unfilled":20000,"load":1,"pair":60,"rotate":25,"prefer":10,"travel":1,
      "clump":40,"quota":500},
     "slots":[{"id":0,"suite":0,"day":0,"band":0,"start":"07:15"},
      {"id":1,"suite":1,"day":6,"band":1,"start":"02:30"}]}
    """

  /// The instance with some of its text put differently.
  static func changed(_ old: String, _ new: String) -> [UInt8] {
    precondition(whole.contains(old), "\(old) is not in the instance")
    return Array(whole.replacing(old, with: new).utf8)
  }

  static func faults(_ old: String, _ new: String) -> [String: RotaInstanceFault.What] {
    do throws(RotaInstanceFaults) {
      _ = try RotaInstance(json: changed(old, new))
      return [:]
    } catch {
      return Dictionary(
        error.faults.map { ($0.place, $0.what) }, uniquingKeysWith: { first, _ in first })
    }
  }
}

@Suite struct `Reading an instance` {
  @Test func `takes it as it is written`() throws {
    let instance = try RotaInstance(json: Array(InstanceText.whole.utf8))
    #expect(instance.name == "tiny")
    #expect(instance.visitors.map(\.name) == ["Amina", "Brian", "Carys"])
    #expect(instance.visitors[2].away == [1..<2])
    #expect(instance.visitors[0].travel.map(\.minutes) == [12, 31])
    #expect(instance.slots.map(\.start) == [435, 150])
  }

  @Test func `a seat is there only for who may take it, with its cost`() throws {
    let problem = PairingProblem(of: try RotaInstance(json: Array(InstanceText.whole.utf8)))
    #expect(problem.turns[0].seats.map(\.person) == [0, 1])
    #expect(problem.turns[0].seats.map(\.cost) == [22, 5])
    #expect(problem.turns[0].seats.map(\.learning) == [0, 1])
    #expect(problem.turns[1].seats.map(\.person) == [0, 1])
    #expect(problem.earlier == [Pair(0, 1): 1])
    #expect(problem.constant == 500)
  }
}
