import RecordKeeping
import RotaPapers
import Scheme
import SchemeOffice

/// Every visitor's letter and the index, from what the office let out.
struct LettersToWrite {
  let index: LetterIndex
  private let letters: [VisitorLetter]

  init(_ material: RotaMaterial) {
    let active = material.visitors.filter { $0.isAppointed(on: material.today) }
    var lines: [LetterIndex.Line] = []
    var letters: [VisitorLetter] = []
    var without: [String] = []
    for visitor in active {
      let windows = material.windows.filter {
        $0.visitors.contains(visitor.id) && $0.isToBeMade
      }
      guard !windows.isEmpty else {
        without.append(visitor.name)
        continue
      }
      letters.append(VisitorLetter(to: visitor, windows, material))
      lines.append(
        LetterIndex.Line(
          file: LetterIndex.fileName(letters.count), visitor: visitor.name,
          email: visitor.email, windows: windows.count))
    }
    self.letters = letters
    index = LetterIndex(
      scheme: material.scheme.name, madeOn: material.today, letters: lines, without: without)
  }

  var isEmpty: Bool { letters.isEmpty }

  /// Every file by its name.
  var files: [(name: String, text: String)] {
    var files = [(name: "index.html", text: index.paper.html)]
    for (line, letter) in zip(index.letters, letters) {
      files.append((line.file + ".html", letter.html))
      files.append((line.file + ".txt", letter.paper.text))
    }
    return files
  }
}

extension VisitorLetter {
  /// A visitor's letter about some windows.
  fileprivate init(to visitor: Visitor, _ windows: [KeptWindow], _ material: RotaMaterial) {
    let office = material.people.filter {
      $0.role == .coordinator || ($0.role == .deputy && $0.phone != nil)
    }
    var contacts = office.sorted { $0.role == .coordinator && $1.role != .coordinator }
      .map { PaperContact(post: $0.role.label, name: $0.name, phone: $0.phone) }
    if let night = material.settings.outOfHours.schemeOnCall {
      contacts.append(PaperContact(post: "Out of hours, the scheme", name: nil, phone: night))
    }
    self.init(
      scheme: material.scheme.name, isPractice: material.scheme.isPractice,
      madeOn: material.today, visitor: visitor.name,
      turns: windows.map { window in
        LetterTurn(
          week: window.week, suite: material.name(of: window.suite),
          address: material.settings.suiteAddresses[window.suite],
          partners: window.visitors.filter { $0 != visitor.id }.map(material.contact))
      }, moment: material.settings.moment, passUntil: visitor.passUntil, contacts: contacts)
  }
}

extension RotaMaterial {
  /// A visitor as a paper names them.
  func contact(_ id: VisitorID) -> PaperContact {
    let visitor = visitor(id)
    return PaperContact(name: visitor?.name ?? id.rawValue, phone: visitor?.phone)
  }
}
