/// Numbers with the word that fits them.
enum Counted {
  /// `1 visitor`, `3 visitors`.
  static func words(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// `3 of 14 visitors`.
  static func part(_ part: Int, of all: Int, _ one: String, _ many: String? = nil) -> String {
    "\(part) of \(words(all, one, many))"
  }
}
