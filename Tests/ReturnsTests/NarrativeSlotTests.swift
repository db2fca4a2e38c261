import Returns
import Testing

private func slot() throws -> NarrativeSlot {
  let spoken = try #require(Share(622, of: 1199, "people in custody"))
  let children = try #require(Share(15, of: 305, "people in custody"))
  return NarrativeSlot("Whom we met", figures: ["spoken to": spoken, "children": children])
}

private func faults(_ words: String) throws -> [NarrativeFault] {
  let slot = try slot()
  do throws(NarrativeRefusal) {
    _ = try slot.filled(with: words)
    return []
  } catch {
    return error.faults
  }
}

@Suite struct NarrativeSlotTests {
  @Test(arguments: [
    ("We spoke to 72% {spoken to}.", "72%"), ("72 % {spoken to}", "72 %"),
    ("51% {spoken to}", "51%"), ("51.8% {spoken to}", "51.8%"),
    ("72 per cent {spoken to}", "72 per cent"), ("72.00% {spoken to}", "72.00%"),
  ])
  func `a percentage that differs from its figure is refused, with what the figure is`(
    words: String, typed: String
  ) throws {
    let found = try faults(words)
    let figure = try #require(slot().figures["spoken to"])
    #expect(found == [.differs(typed: typed, name: "spoken to", figure: figure)])
    #expect(found.first?.description.contains("51.9% (622 of 1199 people in custody)") == true)
  }

  @Test(arguments: [
    ("52% {spoken to}", "52% (622 of 1199 people in custody)"),
    ("51.9% {spoken to}", "51.9% (622 of 1199 people in custody)"),
    ("51.88%{spoken to}", "51.88% (622 of 1199 people in custody)"),
    (
      "{spoken to}, and {children}.",
      "51.9% (622 of 1199 people in custody), and 4.9% (15 of 305 people in custody)."
    ),
    ("No figure at all, on 3 visits.", "No figure at all, on 3 visits."), ("", ""),
  ])
  func `a percentage that is right stands with its numbers, at the places it was typed with`(
    words: String, text: String
  ) throws {
    #expect(try slot().filled(with: words) == text)
  }

  @Test func `a percentage without a figure, a strange name and an open brace are all told`()
    throws
  {
    #expect(
      try faults("Of 5% or 1,000.5% we say {weather} and {") == [
        .unnamed(typed: "5%"), .unnamed(typed: "1,000.5%"),
        .unknown(name: "weather", known: ["children", "spoken to"]), .unclosed(after: ""),
      ])
  }
}
