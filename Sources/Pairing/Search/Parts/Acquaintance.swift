/// Who met whom before and who may not go with whom, looked up by person.
struct Acquaintance: Sendable {
  /// For each person those met earlier with a higher number, and how often.
  let met: [[(other: Int, times: Int)]]
  /// For each person those with a higher number they never go with.
  let apart: [[Int]]

  init(of problem: PairingProblem) {
    let people = problem.people.count
    var met = [[(other: Int, times: Int)]](repeating: [], count: people)
    var apart = [[Int]](repeating: [], count: people)
    for (pair, times) in problem.earlier { met[pair.first].append((pair.second, times)) }
    for pair in problem.forbidden { apart[pair.first].append(pair.second) }
    self.met = met.map { $0.sorted { $0.other < $1.other } }
    self.apart = apart.map { $0.sorted() }
  }
}
