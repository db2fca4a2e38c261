import Testing

@testable import icv

@Suite struct `People in refusals` {
  private let names = ["V07": "Ann Able", "P01": "Tom Reid"]

  @Test func `are told by name, and by id where they are first spoken of`() {
    let text = "Suite and partner go into V07's calendar only when V07 asks for it."
    #expect(
      NamedPeople.naming(names, in: text)
        == "Suite and partner go into Ann Able (V07)'s calendar only when Ann Able asks for it.")
  }

  @Test func `are not found in longer words, nor where their name is not to be known`() {
    let text = "V071, LEA-V07 and V08 (P01)."
    #expect(NamedPeople.naming(names, in: text) == "V071, LEA-V07 and V08 (Tom Reid, P01).")
    #expect(NamedPeople.naming([:], in: text) == text)
  }
}
