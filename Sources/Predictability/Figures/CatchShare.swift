/// The share of visits that fall into the tenth of cells a guesser finds likeliest.
enum CatchShare {
  private static let lowest = Int(Float(Known.floor).bitPattern >> 16)
  private static let steps = Int(Float(1).bitPattern >> 16) - lowest + 1

  /// The share among some cells; cells found alike share the edge of the tenth evenly.
  ///
  /// Probabilities are sorted into steps of under a hundredth of their size, which is as fine as
  /// the question and takes one pass.
  static func share(_ chances: [Double], _ known: Known, _ cells: StrideTo<Int>) -> Double {
    var count = Array(repeating: 0, count: steps)
    var visits = count
    var all = 0
    var made = 0
    for index in cells {
      let step = max(0, Int(Float(chances[index]).bitPattern >> 16) - lowest)
      count[step] += 1
      all += 1
      if known.timeline.cells[index].isVisited {
        visits[step] += 1
        made += 1
      }
    }
    guard made > 0 else { return 0 }
    var room = all / 10
    var caught = 0.0
    for step in (0..<steps).reversed() where count[step] > 0 {
      guard count[step] <= room else {
        caught += Double(visits[step]) * Double(room) / Double(count[step])
        break
      }
      caught += Double(visits[step])
      room -= count[step]
    }
    return caught / Double(made)
  }
}
