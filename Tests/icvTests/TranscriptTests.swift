import Foundation
import Testing

@Suite struct `What a coordinator reads` {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens/morning.txt")

  @Test func `stays as it was agreed`() throws {
    let shell = try Shell()
    try shell.begin()
    let rota = try shell.file(
      "rota.csv", "suite,week,visitors\nLEA,06/04/2026,V01;V02\nNUN,13/04/2026,V02;V03\n")
    var transcript = ""
    for line in [
      "rota import \(rota)", "rota show", "rota show --as V03", "scheme show", "visitor list",
      "visitor show V01", "person list", "suite list", "action list --open",
      "log list --chain office", "log verify", "suite status LAE closed",
    ] {
      let ran = try shell.icvList(
        line.split(separator: " ").map(String.init) + ["--clock", Shell.clock])
      transcript += "$ icv \(line)\n\(ran.out)\(ran.err)[\(ran.exit)]\n\n"
    }
    for line in transcript.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
    if ProcessInfo.processInfo.environment["ICV_WRITE_GOLDENS"] == "1" {
      try transcript.write(to: Self.golden, atomically: true, encoding: .utf8)
    }
    #expect(transcript == (try String(contentsOf: Self.golden, encoding: .utf8)))
  }
}
