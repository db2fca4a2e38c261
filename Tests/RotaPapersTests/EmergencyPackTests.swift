import Rotas
import Scheme
import Testing

@testable import RotaPapers

@Suite struct `The emergency pack` {
  private func text(_ pack: EmergencyPack) -> String {
    pack.paper.text.replacing(/\n */, with: " ")
  }

  @Test func `is marked never to police, and names the day it was made`() {
    let pack = Fixtures.pack([.allotted])
    #expect(text(pack).contains("NEVER TO POLICE"))
    #expect(text(pack).contains("Made on Tuesday 7 April 2026"))
    #expect(pack.html.contains("content: \"NEVER TO POLICE. Made on Tuesday 7 April 2026\""))
    #expect(pack.rows.dropFirst().allSatisfy { $0[0] == "NEVER TO POLICE" })
  }

  @Test func `asks to ring those who have not arranged, this week and the next`() {
    let request = "not arranged. Ring Ann Able (01926 555 0101), and ask only whether it is."
    #expect(text(Fixtures.pack([.allotted])).contains(request))
    #expect(text(Fixtures.pack([.allotted], week: "2026-04-13")).contains(request))
    #expect(!text(Fixtures.pack([.allotted], week: "2026-04-20")).contains(request))
    for state in [WindowState.arranged, .done(Reference("V1")), .notMade(.illness)] {
      #expect(!text(Fixtures.pack([state])).contains(request), "\(state)")
    }
  }

  @Test func `says that a window has nobody, and to find two`() {
    var pack = Fixtures.pack([.allotted])
    pack.turns[0].visitors = []
    #expect(text(pack).contains("nobody has it. Find two who can go."))
  }

  @Test func `says who could step in, where, and with whom never`() {
    for word in ["Eli Eyre", "no number held", "Nuneaton", "Never with: Ann Able", "On probation"] {
      #expect(text(Fixtures.pack([])).contains(word), "\(word)")
    }
  }

  @Test func `never asks when a pair goes`() {
    #expect(text(Fixtures.pack([.arranged])).contains("Never ask a pair when they go"))
  }

  @Test func `has a row a window, as wide as its headings`() {
    var pack = Fixtures.pack([.arranged, .notMade(.partner)])
    pack.turns[0].visitors = [String](repeating: "N", count: 3).map {
      PaperContact(name: $0, phone: nil)
    }
    let rows = pack.rows
    #expect(rows.count == 3 && Set(rows.map(\.count)).count == 1)
    #expect(rows[0].suffix(2) == ["visitor_3", "telephone_3"])
    #expect(rows[2][5] == "not made: the partner could not go")
  }
}
