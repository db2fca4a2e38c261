/// Where each seat lies in its person's diary.
struct Whereabouts: Sendable {
  /// By seat: which of its person's days it is on.
  let day: [Int]
  /// By seat: the choices that use it.
  let choices: [[Int]]

  init(of part: PricedPart) {
    var day = [Int](repeating: 0, count: part.seats.count)
    for diary in part.diaries {
      for (index, seats) in diary.days.enumerated() {
        for seat in seats { day[seat] = index }
      }
    }
    self.day = day
    var choices = [[Int]](repeating: [], count: part.seats.count)
    for (index, choice) in part.choices.enumerated() {
      choices[choice.one].append(index)
      choices[choice.other].append(index)
    }
    self.choices = choices
  }

  /// Whether one person's two seats are too close for both to be taken.
  func clash(_ one: Int, _ other: Int, in diary: Diary) -> Bool {
    let first = min(day[one], day[other])
    let second = max(day[one], day[other])
    return first == second || diary.following[first] > second
  }
}
