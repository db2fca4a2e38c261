import ArgumentParser
import Foundation

/// `icv demo`: a practice scheme goes through a quarter, told as a story.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Shows the whole job on a practice scheme.",
    discussion: """
      Makes a folder with a practice scheme for Leamington and Nuneaton and takes it through April
      to June 2026: visits, findings, actions, checks, a return. An earlier demo there is replaced;
      anything else is left alone.
      """)

  @Argument(help: "The folder to make (else ./icv-demo).") var folder = "icv-demo"
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let folder = URL(fileURLWithPath: folder)
    let files = FileManager.default
    let mark = folder.appendingPathComponent(".icv-demo")
    if files.fileExists(atPath: folder.path) {
      let holds = try files.contentsOfDirectory(atPath: folder.path)
      guard holds.isEmpty || files.fileExists(atPath: mark.path) else {
        throw Problem(
          .document, "not_a_demo", "This folder holds something that is no demo of ours.",
          at: folder.path, next: "Name another: icv demo some-new-folder")
      }
      try files.removeItem(at: folder)
    }
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("A practice scheme made by icv demo; another demo replaces it.\n".utf8)
      .write(to: mark)
    var told: [String] = []
    let isJSON = options.json
    try DemoStory(folder: folder, options: options) { line in
      told.append(line)
      if !isJSON { Output.printText(line) }
    }.run()
    Output(options: options).show(["folder": folder.path, "story": told.joined(separator: "\n")]) {
      """

      Everything is in \(folder.path). Try next:
        swift run icv --scheme \(self.folder) visit list
        swift run icv --scheme \(self.folder) action list
        swift run icv --scheme \(self.folder) log verify
      """
    }
  }
}
