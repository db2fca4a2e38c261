import Seals

/// Finds out which digit of a seed was changed, where it was one alone.
enum SeedMending {
  /// The place of the digit, counted from 1, without which the seed would be the right one.
  static func digit(
    of seed: SeedStream.Seed, isRight: (SeedStream.Seed) -> Bool
  ) -> Int? {
    for place in 0..<64 {
      let half = place % 2 == 0 ? 4 : 0
      for change in 1..<16 {
        var bytes = seed.bytes
        bytes[place / 2] ^= UInt8(change << half)
        if let other = SeedStream.Seed(bytes), isRight(other) { return place + 1 }
      }
    }
    return nil
  }
}
