import Findings
import FormPapers
import Foundation
import SafeXML
import Testing

/// What holds of every form that the program carries.
@Suite struct EveryFormTests {
  static let files: [URL] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let folder = root.appending(path: "forms").standardized
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "yaml" }
  }()

  private func form(_ file: URL) throws -> FormDefinition {
    let text = try String(contentsOf: file, encoding: .utf8)
    let reading = FormReading.read(text: text, file: file.lastPathComponent)
    #expect(reading.faults.map(\.description) == [])
    return try #require(reading.definition)
  }

  @Test func `there are three forms`() {
    #expect(Self.files.count == 3)
  }

  @Test(arguments: files)
  func `every form is read without a fault and its file is named for its version`(
    file: URL
  ) throws {
    let form = try form(file)
    #expect(file.lastPathComponent == form.version + ".yaml")
    #expect(file.deletingLastPathComponent().lastPathComponent == form.id)
  }

  @Test(arguments: files)
  func `its XForm can be read back, and every path in it stands in the instance`(
    file: URL
  ) throws {
    let form = try form(file)
    let bytes = try XForm(form).serialised()
    #expect(bytes == (try XForm(form).serialised()))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("${"))
    let tree = try XMLTree.parse(bytes, limits: .return)
    let model = try #require(tree.element("h:head")?.element("model"))
    let data = try #require(model.element("instance")?.element("data"))
    var paths: Set<String> = []
    func collect(_ node: XMLTree, _ path: String) {
      paths.insert(path)
      for inner in node.elements { collect(inner, path + "/" + inner.name) }
    }
    collect(data, "/data")
    for bind in model.elements(named: "bind") {
      let path = try #require(bind[attribute: "nodeset"])
      #expect(paths.contains(path), "\(path)")
    }
  }

  @Test(arguments: files)
  func `its paper asks every question once, with each choice to tick and no script`(
    file: URL
  ) throws {
    let form = try form(file)
    let html = PaperForm(form).html
    #expect(!html.contains("<script") && !html.contains("${") && !html.contains("http"))
    let asked = form.everyQuestion.map(\.question).filter {
      $0.kind != .calculate && $0.kind != .note && !$0.kind.holdsQuestions
    }
    for number in 1...asked.count {
      let places = html.components(separatedBy: ">\(number). ").count - 1
      #expect(places == 1, "question \(number)")
    }
    #expect(!html.contains(">\(asked.count + 1). "))
    for choice in form.choiceLists.flatMap(\.choices) {
      let label = choice.label.first.replacing("&", with: "&amp;")
      let isPrinted = html.contains(label)
      #expect(isPrinted, "\(label)")
    }
  }

  @Test(arguments: files)
  func `every concern names an owner and says what is wrong in a sentence without a name`(
    file: URL
  ) throws {
    let owners: Set<String> = [
      "custody", "estates", "healthcare", "interpreters", "appropriate_adults", "court_transport",
      "commissioner",
    ]
    for (_, question) in try form(file).everyQuestion {
      for concern in question.concerns {
        #expect(owners.contains(concern.owner ?? ""), "\(question.name)")
        let text = try #require(concern.text?.first)
        #expect(text.hasSuffix("."))
        let remarks = IdentityScreen().remarks(on: text).filter { $0.kind != .offence }
        #expect(remarks.map(\.excerpt) == [], "\(text)")
      }
    }
  }

  @Test(arguments: files)
  func `nothing asks for a name, and each text answer warns against one or needs no warning`(
    file: URL
  ) throws {
    for (_, question) in try form(file).everyQuestion where question.kind == .text {
      let asksForName = question.label?.first.lowercased().contains("name") ?? false
      #expect(!asksForName, "\(question.name)")
    }
  }
}
