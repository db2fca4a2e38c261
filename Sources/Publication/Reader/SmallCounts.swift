/// Which counts of people are small, in themselves or beside what was published of them before,
/// and what a reader may suppose of one that is hidden.
struct SmallCounts {
  /// Counts from one up to this are small.
  let threshold: Int
  /// The latest count that was shown of each place.
  let shownBefore: [CellPlace: Int]

  init(threshold: Int, before: PublishedBefore) {
    self.threshold = threshold
    var shown: [CellPlace: Int] = [:]
    for table in before.tables {
      for (place, cell) in table.cells { if let count = cell.count { shown[place] = count } }
    }
    shownBefore = shown
  }

  /// Whether a count must be hidden for its own sake.
  ///
  /// One that was shown before as it is now is public; one that differs by a few from what was
  /// shown would tell of those few.
  func isSmall(_ count: Int, at place: CellPlace) -> Bool {
    let isLittle = count > 0 && count < threshold
    guard let earlier = shownBefore[place] else { return isLittle }
    return earlier != count && (isLittle || abs(count - earlier) < threshold)
  }

  /// An unknown with what a reader may suppose of it.
  func unknown(
    _ place: CellPlace, _ truth: Int, kind: CountKind, isHidden: Bool
  ) -> Unknown {
    var (least, most) = (0, ReadersEye.ceiling)
    let isSmall = kind == .people && self.isSmall(truth, at: place)
    if isHidden, kind == .people {
      // A nought is shown, so a hidden count is somebody; and the reader is told which are small.
      if truth < threshold { (least, most) = (1, threshold - 1) } else { least = threshold }
    }
    if isSmall, let earlier = shownBefore[place] {
      (least, most) = (max(least, earlier - threshold + 1), min(most, earlier + threshold - 1))
    }
    return Unknown(
      place: place, truth: truth, least: min(least, truth), most: max(most, truth),
      isProtected: isSmall || (isHidden && kind != .events))
  }
}
