/// How a reader sees a table who has kept every one that was published.
///
/// The reader is taken to be better informed than any can be: told which cells were hidden for
/// their own smallness and which for another's sake. Whoever knows less can work out less.
struct ReadersEye {
  private let rules: SmallCounts
  private let table: PublicTable?
  private let books: Bookkeeping
  private let kinds: CategoryKinds
  private let hiddenBefore: Set<CellPlace>
  private let knownBefore: Set<CellPlace>

  /// Sees a table, or the earlier ones alone; `truth` is asked for what the table does not count.
  init(
    _ table: PublicTable?, rules: SmallCounts, before: PublishedBefore,
    truth: @escaping (CellPlace) -> Int?
  ) {
    self.rules = rules
    self.table = table
    let tables = before.tables + (table.map { [PublishedTable($0, hiding: [])] } ?? [])
    let books = Bookkeeping(tables) { table?.counts[$0] ?? truth($0) }
    self.books = books
    kinds = CategoryKinds(tables)
    hiddenBefore = Set(before.tables.flatMap(\.hidden))
    knownBefore = Set(rules.shownBefore.filter { books.truths[$0.key] == $0.value }.keys)
  }

  /// A count that a reader could suppose at most: enough for any scheme, and it only tells the
  /// reader more than they know.
  static let ceiling = 1_000_000

  /// What the reader knows of everything hidden, once the table is published with gaps.
  func knowledge(hiding hidden: Set<CellPlace>) -> ReaderKnowledge {
    func isKnown(_ place: CellPlace) -> Bool {
      if knownBefore.contains(place) { return true }
      guard let table, table.counts[place] != nil else { return false }
      return !hidden.contains(place)
    }
    func unknown(_ place: CellPlace) -> Unknown? {
      guard !isKnown(place), let truth = books.truths[place] else { return nil }
      return rules.unknown(
        place, truth, kind: kinds[place],
        isHidden: hidden.contains(place) || hiddenBefore.contains(place))
    }
    var ledger = UnknownLedger()
    for sum in books.sums { ledger.add(sum, unknown) }
    // A cell that is in no sum can still be guessed at, by what a reader supposes alone.
    // One of which the truth is not known can be proved of nothing, and so counts as exposed.
    for place in hidden.sorted() where !isKnown(place) {
      ledger.add(
        unknown(place)
          ?? Unknown(place: place, truth: 0, least: 0, most: 0, isProtected: true))
    }
    return ledger.knowledge
  }
}

/// What each place is a count of, by the tables that name its categories.
private struct CategoryKinds {
  private var kinds: [String: CountKind] = [:]

  init(_ tables: [PublishedTable]) {
    for dimension in tables.flatMap(\.dimensions) {
      for category in dimension.categories where category.kind != .people {
        kinds["\(dimension.code)=\(category.code)"] = category.kind
      }
    }
  }

  subscript(place: CellPlace) -> CountKind {
    let found = place.categories.compactMap { kinds["\($0.key)=\($0.value)"] }
    return [.events, .both].first(where: found.contains) ?? .people
  }
}
