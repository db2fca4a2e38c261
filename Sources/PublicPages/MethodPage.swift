import Pages
import Scheme

extension PublicSite {
  /// The page that says how figures are made and why some are hidden.
  var methodPage: String {
    page(
      "How figures are made",
      sections.flatMap { heading, paragraphs -> [Markup] in
        [.element("h2", words: heading)] + paragraphs.map { .element("p", words: $0) }
      })
  }

  private var sections: [(String, [String])] {
    [
      (
        "Where figures come from",
        [
          "Visitors write down what they find while they are still in the suite."
            + " Figures are counted"
            + " from those reports and from the rota, and from nothing else. A visit counts on the"
            + " day it was made, and a planned week in the quarter in which its Monday lies.",
          "Figures of a period appear once the last week in which one of its"
            + " visits could be made is"
            + " over. Nothing is published about visits to come.",
        ]
      ),
      (
        "What is counted",
        [
          "People held are those who were in the cells when visitors were there, so that somebody"
            + " held through two visits is counted twice. Whatever a report does not say is counted"
            + " as not written down, and never as nobody.",
          "Percentages are rounded half up and stand beside the numbers they"
            + " come from. None is given"
            + " of fewer than ten.",
        ]
      ), ("Why some numbers are hidden", hiding),
      (
        "Licence and use",
        [
          "The figures and files are free to use under the Open Government"
            + " Licence v3.0. Please name"
            + " \(schemeName) independent custody visiting as their source."
        ]
      ),
    ]
  }

  private var hiding: [String] {
    [
      "A number of people under \(latest.threshold) could point at somebody. It is replaced by [c]."
        + " So that it cannot be worked out from totals, other numbers are replaced by [c] as well,"
        + " as few and as small as will do. Nought is shown. Numbers of visits, and of faults of"
        + " buildings and paperwork, are shown whatever they are.",
      "For every table a program looks, for each hidden number, for another"
        + " set of whole numbers that"
        + " fits everything ever published here, earlier periods included, and gives that number"
        + " another value. Where it finds none, more is hidden. No table is published before each"
        + " hidden number has passed.",
      "Where more than a third of a table would be hidden, a coarser table"
        + " is published and says so."
        + " A figure that was revised by fewer than \(latest.threshold) people is not shown beside"
        + " its earlier value.",
    ]
  }
}
