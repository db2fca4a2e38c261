import Scheme
import Testing

@testable import RotaPapers

@Suite struct `A visitor's letter` {
  @Test func `says weeks in words, where, with whom and whom to ring`() {
    let paper = Fixtures.letter().paper
    for text in [
      paper.html.replacing("\u{A0}", with: " "), paper.text.replacing(/\n */, with: " "),
    ] {
      for words in [
        "Monday 6 to Sunday 12 April 2026", "Monday 29 June to Sunday 5 July 2026", "Leamington",
        "Newbold Terrace", "Ben Book", "01926 555 0102", "Coordinator, Ruth: 01926 555 0199",
      ] {
        #expect(text.contains(words), "\(words)")
      }
    }
  }

  @Test func `leaves day and hour to the pair, and says to tell nobody`() {
    #expect(Fixtures.letter(moment: .pair).paper.text.contains("The day and the hour are yours"))
    let drawn = Fixtures.letter(moment: .drawn).paper.text
    #expect(drawn.contains("icv rota moment") && !drawn.contains("hour are yours"))
    for letter in [Fixtures.letter(moment: .pair), Fixtures.letter(moment: .drawn)] {
      #expect(letter.paper.html.contains("never the police"))
    }
  }

  @Test func `warns when the pass runs out before the last week is over`() {
    #expect(!Fixtures.letter().paper.text.contains("ring the coordinator now"))
    #expect(Fixtures.letter(passUntil: "2026-07-05").paper.text.contains("It holds until"))
    let late = Fixtures.letter(passUntil: "2026-07-04").paper.text.replacing(/\n */, with: " ")
    #expect(late.contains("It runs out on Saturday 4 July 2026"))
    #expect(late.contains("ring the coordinator now"))
    #expect(Fixtures.letter(passUntil: nil).paper.text.contains("none on record"))
  }

  @Test func `tells a visitor with no partner yet to ring, and says that no number is held`() {
    #expect(Fixtures.letter(partners: []).paper.text.contains("Nobody yet: ring"))
    let silent = Fixtures.letter(partners: [PaperContact(name: "Ben Book", phone: nil)])
    #expect(silent.paper.text.contains("Ben Book, no number held"))
  }

  @Test func `is a page of its own: no script, nothing fetched, every name escaped`() {
    let html = Fixtures.letter().paper.html
    #expect(html.contains("Ann &lt;Able&gt;") && !html.contains("<Able>"))
    for word in ["<script", "http:", "https:", "src=", "url("] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `to mail has no line over 72 characters`() {
    for line in Fixtures.letter(moment: .drawn).paper.text.split(separator: "\n") {
      #expect(line.count <= 72, "\(line)")
    }
  }

  @Test func `has a file name that says nothing of whose it is`() {
    #expect(LetterIndex.fileName(7) == "letter-07" && LetterIndex.fileName(112) == "letter-112")
    let index = LetterIndex(
      scheme: "Warwickshire", madeOn: Fixtures.day("2026-04-01"),
      letters: [
        LetterIndex.Line(file: "letter-01", visitor: "Ann Able", email: nil, windows: 2)
      ], without: ["Dot Dunn", "Eli Eyre"])
    #expect(index.paper.text.contains("Mail: by post"))
    #expect(index.paper.text.contains("Dot Dunn and Eli Eyre."))
  }
}

@Suite struct `Weeks in words` {
  @Test(arguments: [
    ("2026-04-06", "Monday 6 to Sunday 12 April 2026"),
    ("2026-03-30", "Monday 30 March to Sunday 5 April 2026"),
    ("2026-12-28", "Monday 28 December 2026 to Sunday 3 January 2027"),
  ])
  func `name month and year where they change`(monday: String, words: String) {
    #expect(PaperWords.week(Fixtures.week(monday)) == words)
    let short = words.replacing("Monday ", with: "").replacing("Sunday ", with: "")
    #expect(PaperWords.shortWeek(Fixtures.week(monday)) == short)
  }
}
