import Pairing
import Testing

@Suite struct `A solution of an instance` {
  @Test func `is read as it was written`() throws {
    let instance = try RotaInstance(json: Array(InstanceText.whole.utf8))
    let solution = RotaSolution(
      instance: instance.name, pairing: Pairing(pairs: [Pair(0, 1), nil]))
    let bytes = solution.json(by: RotaSolution.Maker(name: "icv \"test\"", figures: [("bound", 7)]))
    #expect(try RotaSolution(json: bytes, of: instance) == solution)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"format":"icv-rota-solution-1","instance":"tiny","assign":[[0,1],null],"#
        + #""solver":{"name":"icv \"test\"","bound":7}}"# + "\n")
  }

  @Test func `of another instance, or of other slots, is refused`() throws {
    let instance = try RotaInstance(json: Array(InstanceText.whole.utf8))
    for text in [
      #"{"format":"icv-rota-solution-1","instance":"other","assign":[null,null]}"#,
      #"{"format":"icv-rota-solution-1","instance":"tiny","assign":[null]}"#,
      #"{"format":"icv-rota-solution-1","instance":"tiny","assign":[null,[0,3]]}"#,
      #"{"format":"icv-rota-solution-1","instance":"tiny","assign":[null,[0]]}"#,
    ] {
      #expect(throws: RotaInstanceFaults.self) {
        try RotaSolution(json: Array(text.utf8), of: instance)
      }
    }
  }
}
