/// Words of free text that say what a person is held for.
///
/// Some also stand in an honest allegation against staff (*says he was assaulted*): the visitor is
/// asked, and keeps them.
enum ScreenedOffences {
  private static let words: Set<String> = [
    "abh", "affray", "arson", "arsonist", "assault", "assaulted", "assaulting", "assaults",
    "blackmail", "bribery", "burglar", "burglary", "burgled", "conspiracy",
    "convicted", "conviction", "extortion", "fraud", "gbh", "grooming", "harassment",
    "kidnap", "kidnapped", "kidnapping", "manslaughter", "mugging", "murder", "murdered",
    "murderer", "offence", "offences", "offender", "paedophile", "poaching", "rape", "raped",
    "rapist", "robbed", "robbery", "shoplifted", "shoplifter", "shoplifting", "stabbed",
    "stabbing", "stalking", "steal", "stealing", "stole", "stolen", "strangled", "supplying",
    "terrorism", "terrorist", "theft", "thief", "trafficking", "trespass", "vandalism",
    "voyeurism",
  ]
  private static let phrases: [[String]] = [
    ["arrested", "for"], ["charged", "with"], ["accused", "of"], ["suspected", "of"],
    ["wanted", "for"], ["nicked", "for"], ["guilty", "of"],
    ["drink", "driving"], ["drug", "driving"], ["drunk", "and", "disorderly"],
    ["criminal", "damage"], ["domestic", "violence"], ["domestic", "abuse"],
    ["possession", "of"], ["intent", "to", "supply"], ["county", "lines"],
    ["indecent", "exposure"], ["indecent", "images"], ["handling", "stolen"],
  ]
  static func remarks(_ words: [ScreenWord], in text: String) -> [IdentityRemark] {
    var remarks: [IdentityRemark] = []
    for index in words.indices {
      if let length = phrase(words, from: index) {
        let range = words[index].range.lowerBound..<words[index + length - 1].range.upperBound
        remarks.append(IdentityRemark(.offence, range, in: text))
      } else if Self.words.contains(words[index].lower) {
        remarks.append(IdentityRemark(.offence, words[index].range, in: text))
      }
    }
    return remarks
  }

  private static func phrase(_ words: [ScreenWord], from index: Int) -> Int? {
    phrases.first { phrase in
      phrase.indices.allSatisfy { offset in
        let place = index + offset
        return place < words.count && words[place].lower == phrase[offset]
          && (offset == 0 || words[place].followsClosely)
      }
    }?.count
  }
}
