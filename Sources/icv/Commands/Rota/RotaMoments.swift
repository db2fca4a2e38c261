import ArgumentParser
import Foundation
import Moments
import Pairing
import Scheme
import Seals

/// `icv rota moments`: draws the visits of an instance, each suite from its own law.
struct RotaMoments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moments", abstract: "Draws when each suite of an instance is visited.",
    discussion: """
      Examples:
        icv rota moments instance.json -o slots.json
        icv rota moments instance.json -o slots.json --seed 7     the same draw every time

      Every calendar that meets demand, longest gap and quotas over the cells that two pairs could
      staff is equally likely. rules.surprise_percent in the instance, if it is there, asks for so
      many surprise visits in a hundred weeks on top. No scheme is needed.
      """)

  @Argument(help: "The instance, in the format icv-rota-1.") var instance: String
  @Option(name: [.short, .customLong("output")], help: "Where the instance with slots goes.")
  var output: String
  @Option(help: "A number for practice; else the system's secure generator is asked.")
  var seed: Int?
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let file = try InstanceFile(instance)
    let seed = seed.map { SeedStream.Seed(practice: $0) } ?? systemSeed()
    let drawing = InstanceDrawing(file.instance, surprises: try file.surprises(), seed: seed)
    let drawn = drawing.draw()
    let bytes = file.withSlots(drawn.slots)
    if !options.dryRun {
      do {
        try bytes.write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Problem(
          .fault, "not_written", "The slots cannot be written.", at: output,
          next: "Check that the folder is there and may be written to.")
      }
    }
    Output(options: options).show(Told(drawn)) {
      let lines = drawn.lowered.map { "Lowered: \($0.words(file.instance))" }
      return
        (["\(drawn.slots.count) visits drawn for \(file.instance.suites.count) suites."]
        + lines).joined(separator: "\n")
    }
  }

  private func systemSeed() -> SeedStream.Seed {
    var lots = Lots.system
    return SeedStream.Seed(from: &lots)
  }

  /// What was drawn, as JSON tells it.
  private struct Told: Encodable {
    let slots: Int
    let surprises: Int
    let lowered: [Lowered]

    struct Lowered: Encodable {
      let suite: Int
      let block: Int
      let rule: String
      let place: Int?
      let asked: Int
      let given: Int
    }

    init(_ drawn: DrawnSlots) {
      slots = drawn.slots.count
      surprises = drawn.slots.count { $0.isSurprise }
      lowered = drawn.lowered.map { one in
        let (rule, place, asked, given) = one.lowered.what.parts
        return Lowered(
          suite: one.suite, block: one.lowered.block, rule: rule, place: place, asked: asked,
          given: given)
      }
    }
  }
}
