/// Names of people in free text.
///
/// Three signs: a word that introduces a name (*Mr*, *called*); a first name; a capital letter
/// inside a sentence that no ordinary word has. A surname alone at the start of a sentence shows
/// none of them.
struct ScreenedNames {
  let ordinary: Set<String>

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "lord", "pc", "dc", "ds", "sgt",
    "sergeant", "inspector", "insp", "nurse", "officer", "doctor", "constable",
  ]
  private static let introductions: Set<String> = ["named", "called", "surname", "nickname"]

  func remarks(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    var index = 0
    while index < words.count {
      guard let end = name(words, from: index) else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[end].range.upperBound
      remarks.append(IdentityRemark(.name, range, in: text))
      index = end + 1
    }
    return remarks
  }

  /// The last word of a name that begins here.
  private func name(_ words: [ScreenWord], from index: Int) -> Int? {
    let word = words[index]
    if Self.titles.contains(word.lower), let end = run(words, from: index + 1, afterTitle: true) {
      return end
    }
    if index > 0, isIntroduced(words, at: index), looksLikeName(word) {
      return run(words, from: index, afterTitle: false) ?? index
    }
    if FirstNames.all.contains(word.lower),
      !FirstNames.isWord(word.lower) || (word.isCapitalised && !word.beginsSentence)
    {
      return run(words, from: index + 1, afterTitle: true) ?? index
    }
    guard looksLikeName(word) else { return nil }
    let end = run(words, from: index, afterTitle: false) ?? index
    return word.beginsSentence && end == index ? nil : end
  }

  /// The end of a run of capitalised words that are not ordinary.
  private func run(_ words: [ScreenWord], from start: Int, afterTitle: Bool) -> Int? {
    var end: Int?
    var index = start
    while index < words.count, looksLikeName(words[index]) {
      let isTitleDot = afterTitle && index == start && [". ", "."].contains(words[index].gap)
      guard index == start && !afterTitle || words[index].followsClosely || isTitleDot else {
        break
      }
      end = index
      index += 1
    }
    return end
  }

  private func isIntroduced(_ words: [ScreenWord], at index: Int) -> Bool {
    let before = words[index - 1].lower
    if Self.introductions.contains(before) { return true }
    return before == "is" && index > 1 && ["name", "surname"].contains(words[index - 2].lower)
  }

  /// A capital letter, small ones after it, and no ordinary word.
  private func looksLikeName(_ word: ScreenWord) -> Bool {
    guard word.isCapitalised else { return false }
    let stem =
      word.lower.hasSuffix("'s") || word.lower.hasSuffix("’s")
      ? String(word.lower.dropLast(2)) : word.lower
    return !OrdinaryWords.all.contains(stem) && !ordinary.contains(stem)
  }
}
