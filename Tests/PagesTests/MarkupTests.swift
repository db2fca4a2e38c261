import Pages
import Testing

@Suite struct `Pages as they are written` {
  @Test func `words are escaped, and quotation marks only where they would end something`() {
    let piece = Markup.element("p", ["title": "a \"b\" & c"], [.words("1 < 2 & \"3\"")])
    #expect(piece.html == "<p title=\"a &quot;b&quot; &amp; c\">1 &lt; 2 &amp; \"3\"</p>\n")
  }

  @Test func `attributes keep the order in which they are given`() {
    let piece = Markup.element("a", ["href": "#x", "class": "y"], [.words("z")])
    #expect(piece.html == "<a href=\"#x\" class=\"y\">z</a>")
  }

  @Test func `a style sheet keeps its signs and cannot end its element`() {
    let piece = Markup.element("style", words: "a > b { content: \"x\" } </style>")
    #expect(piece.html == "<style>a > b { content: \"x\" } \\3C /style></style>\n")
  }

  @Test func `an element that holds nothing by its nature has no end tag`() {
    #expect(Markup.element("br", []).html == "<br>")
    #expect(Markup.element("span", []).html == "<span></span>")
  }

  @Test func `a control character in a text becomes a space`() {
    #expect(Markup.words("a\u{1}b\u{85}c\nd").html == "a b c\nd")
  }
}
