/// People in circles: two people are in one circle where a chain of shared turns joins them.
struct Circles {
  private var parents: [Int]

  init(people: Int) { parents = Array(0..<people) }

  /// The person who stands for someone's circle.
  mutating func head(of person: Int) -> Int {
    var at = person
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  /// Makes one circle of two people's circles.
  mutating func join(_ one: Int, _ other: Int) {
    let heads = (head(of: one), head(of: other))
    parents[max(heads.0, heads.1)] = min(heads.0, heads.1)
  }
}
