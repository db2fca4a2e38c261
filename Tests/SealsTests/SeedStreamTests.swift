import Testing

@testable import Seals

@Suite struct `The stream of a seed` {
  private static let seed = SeedStream.Seed(Array(0..<32))

  @Test func `is the keystream that RFC 8439 prints in 2.4.2`() throws {
    let nonce: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x4a, 0, 0, 0, 0]
    let stream = SeedStream.keystream(try #require(Self.seed), nonce: nonce, count: 128)
    #expect(
      Hexadecimal.text(stream)
        == "224f51f3401bd9e12fde276fb8631ded8c131f823d2c06e27e4fcaec9ef3cf78"
        + "8a3b0aa372600a92b57974cded2b9334794cba40c63e34cdea212c4cf07d41b7"
        + "69a6749f3f630f4122cafe28ec4dc47e26d4346d70b98c73f3e9c53ac40c5945"
        + "398b6eda1a832c89c167eacd901d7e2bf363740373201aa188fbbce83991c4ed")
  }

  @Test func `gives the lots that another program worked out`() throws {
    var stream = SeedStream(try #require(Self.seed), of: "LEA")
    let lots = (0..<200).map { _ in stream.next() }
    #expect(
      lots.prefix(4) == [
        0x136d_9455_2caf_10b9, 0x62f2_6e00_4284_bef0, 0x8fda_3016_8185_0744,
        0x9b83_928c_81b3_4e47,
      ])
    // Across the places where it is made longer.
    #expect(
      lots[63...65] == [0xc513_aaff_c651_0440, 0x19a0_346d_c857_d249, 0x8de0_ae84_7087_d3c0])
    #expect(lots[199] == 0xa8ef_a7d1_6198_4699)
  }

  @Test func `is another for another name, whatever was taken before`() throws {
    let seed = try #require(Self.seed)
    var first = SeedStream(seed, of: "LEA")
    for _ in 0..<100 { _ = first.next() }
    var second = SeedStream(seed, of: "NUN")
    #expect(second.next() == 0x2b34_25ae_aa7f_c483)
  }

  @Test func `is another when one bit of the seed changes`() throws {
    var bytes = [UInt8](0..<32)
    bytes[31] ^= 1
    var one = SeedStream(try #require(Self.seed), of: "LEA")
    var other = SeedStream(try #require(SeedStream.Seed(bytes)), of: "LEA")
    #expect((0..<8).allSatisfy { _ in one.next() != other.next() })
  }

  @Test func `takes lots again until they are below the bound`() throws {
    var stream = SeedStream(try #require(Self.seed), of: "LEA")
    // The low seven bits of the lots are 57, 112, 68 and 71.
    #expect(stream.below(100) == 57)
    #expect(stream.below(100) == 68)
    #expect(stream.below(1) == 0)
    #expect(stream.below(100) == 71)
  }

  @Test func `has a seed for practice that is a digest, and 32 bytes or none`() {
    #expect(
      SeedStream.Seed(practice: 1).description
        == "e442a90c1ded9c4ec9d0c079a1fa3687f0e1976e45608fb08dd4556079b2bd42")
    #expect(SeedStream.Seed(Array(0..<31)) == nil)
    #expect(SeedStream.Seed(hex: "00") == nil)
  }
}
