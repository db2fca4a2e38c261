import Pages
public import Scheme

/// A sheet on which one visitor ticks when they can go: one page of A4, their last answer in grey.
public struct AvailabilitySheet: Hashable, Sendable {
  /// The scheme's name.
  public var scheme: String
  /// The visitor's id, by which the sheet is entered.
  public var visitor: VisitorID
  /// The visitor's name.
  public var name: String
  /// The weeks it asks about.
  public var days: ClosedRange<CalendarDay>
  /// The last day to send it back.
  public var returnBy: CalendarDay
  /// To whom, with mail and telephone.
  public var returnTo: String
  /// What the visitor told last, printed in grey; nil where they have told nothing yet.
  public var last: WeekPattern?
  /// As many visits in a quarter as they wish at most, as far as they said.
  public var mostVisits: Int?

  /// A sheet for a visitor about some weeks.
  public init(
    scheme: String, visitor: VisitorID, name: String, days: ClosedRange<CalendarDay>,
    returnBy: CalendarDay, returnTo: String, last: WeekPattern? = nil, mostVisits: Int? = nil
  ) {
    self.scheme = scheme
    self.visitor = visitor
    self.name = name
    self.days = days
    self.returnBy = returnBy
    self.returnTo = returnTo
    self.last = last
    self.mostVisits = mostVisits
  }

  /// The sheet as an HTML page of its own.
  public var html: String {
    Self.page(title: "When \(name) can visit, \(days.words)", [self])
  }

  /// All sheets in one file, each on its own page.
  public static func book(_ sheets: [AvailabilitySheet]) -> String {
    let days = sheets.first.map { ", \($0.days.words)" } ?? ""
    return page(title: "When visitors can visit\(days)", sheets)
  }

  private static func page(title: String, _ sheets: [AvailabilitySheet]) -> String {
    let head = Markup.element(
      "head",
      [
        .element("meta", ["charset": "utf-8"], []),
        .element("meta", ["name": "referrer", "content": "no-referrer"], []),
        .element("title", words: title), .element("style", words: AvailabilitySheetStyle.sheet),
      ])
    let body = Markup.element("body", sheets.map { .element("section", $0.body) })
    return "<!DOCTYPE html>\n" + Markup.element("html", ["lang": "en-GB"], [head, body]).html
  }
}
