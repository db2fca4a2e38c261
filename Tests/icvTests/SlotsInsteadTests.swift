import Foundation
import Testing

@testable import icv

@Suite struct `An instance's file with other slots` {
  private let slots = "[{\"id\":0}]"

  private func written(_ file: String) -> String {
    String(decoding: SlotsInstead(of: Data(file.utf8)).written(Array(slots.utf8)), as: UTF8.self)
  }

  @Test func `has them where the old ones stood, and all else as it was`() {
    #expect(
      written(#"{"a": 1,"slots":[1,[2]], "b":{}}"#) == #"{"a": 1,"slots":[{"id":0}], "b":{}}"#)
    #expect(written("{\"slots\": null }\n") == "{\"slots\":[{\"id\":0}]}\n")
    #expect(written(#"{"a":[],"slots":[]}"#) == #"{"a":[],"slots":[{"id":0}]}"#)
    #expect(written(#"{"sl\u006fts":[3]}"#) == #"{"sl\u006fts":[{"id":0}]}"#)
  }

  @Test func `has them at the end where it had none`() {
    #expect(written(#"{"a":1}"#) == #"{"a":1,"slots":[{"id":0}]}"#)
    for file in [
      #"{"a":{"slots":[7]}}"#, #"{"a":"\"slots\":["}"#, #"{"name":"slots"}"#, #"{"a":["slots"]}"#,
    ] {
      #expect(written(file) == file.dropLast() + #","slots":[{"id":0}]}"#)
    }
  }
}
