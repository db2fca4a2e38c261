public import SafeXML

extension CustodyVisitingReturn {
  /// Reads the tree of a return, or throws the first element that is missing or cannot be meant.
  ///
  /// Check the file against its schema first: this looks for values, not for strangers among them.
  public init(reading tree: XMLTree) throws(ReturnReadingRefusal) {
    let plain = tree.withoutPrefixes()
    guard plain.name == "CustodyVisitingReturn" else {
      throw .missing(element: "CustodyVisitingReturn")
    }
    let root = ElementReading(plain)
    header = try ReturnHeader(reading: root.one("Header"))
    if let nothing = root.optional("NilReturn") {
      body = .nothingToReport(reason: NilReason(try nothing.attribute("reason")))
      return
    }
    var suites: [SuiteReturn] = []
    for suite in root.all("Suite") { suites.append(try SuiteReturn(reading: suite)) }
    var responses: [QueryResponse] = []
    for response in root.all("QueryResponse") {
      responses.append(
        QueryResponse(
          rule: try response.attribute("rule"), suite: response.optionalAttribute("suite"),
          text: response.text))
    }
    body = .figures(
      ReturnFigures(
        volunteers: try VolunteerFigures(reading: root.one("Volunteers")), suites: suites,
        responses: responses))
  }
}

/// Why a tree cannot be read as a return: the element, and what it holds or nil where it is
/// missing.
public enum ReturnReadingRefusal: Error, Hashable, Sendable {
  case missing(element: String)
  case unusable(element: String, value: String)
}

extension ReturnReadingRefusal: CustomStringConvertible {
  /// What is wrong, as a sentence without its full stop.
  public var description: String {
    switch self {
    case .missing(let element): "\(element) is missing"
    case .unusable(let element, let value): "\(element) cannot be \"\(value)\""
    }
  }
}

extension VolunteerFigures {
  fileprivate init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    self.init(atEnd: try element.value("AtEnd"))
    atStart = try element.optionalValue("AtStart")
    joined = try element.optionalValue("Joined")
    left = try element.optionalValue("Left")
    hours = try element.optionalValue("Hours")
  }
}

extension SuiteReturn {
  fileprivate init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    self.init(
      code: try element.value("SuiteCode"), name: try element.value("SuiteName"),
      type: try element.value("SuiteType"),
      visits: try VisitFigures(reading: element.one("Visits")))
    cells = try element.optionalValue("Cells")
    throughput = try element.optionalValue("Throughput")
    detainees = try DetaineeFigures(reading: element.one("Detainees"))
    for finding in element.all("Finding") { findings.append(try FindingFigures(reading: finding)) }
    opcatConcerns = try element.optionalValue("OpcatConcerns")
  }
}

extension VisitFigures {
  fileprivate init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    self.init(completed: try element.value("Completed"))
    planned = try element.optionalValue("Planned")
    attempted = try element.optionalValue("Attempted")
    abandoned = try element.optionalValue("Abandoned")
    remote = try element.optionalValue("Remote")
    accessDelayed = try element.optionalValue("AccessDelayed")
    valid = try element.optionalValue("Valid")
    satisfactory = try element.optionalValue("Satisfactory")
    unsatisfactory = try element.optionalValue("Unsatisfactory")
    withPositiveComment = try element.optionalValue("WithPositiveComment")
    byDay = try element.coded("ByDay")
    byTimeBand = try element.coded("ByTimeBand")
  }
}

extension DetaineeFigures {
  fileprivate init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    inCustody = try element.optionalValue("InCustody")
    inCustodyChildren = try element.optionalValue("InCustodyChildren")
    offered = try element.optionalValue("Offered")
    spokenTo = try element.optionalValue("SpokenTo")
    declined = try element.optionalValue("Declined")
    observedOnly = try element.optionalValue("ObservedOnly")
    notOffered = try element.optionalValue("NotOffered")
    notAvailable = try element.coded("NotAvailable")
    notRecorded = try element.optionalValue("NotRecorded")
  }
}

extension FindingFigures {
  fileprivate init(reading element: ElementReading) throws(ReturnReadingRefusal) {
    self.init(category: try element.value("Category"))
    expectations = element.all("ExpectationRef").map(\.text)
    raised = try element.value("Raised")
    resolvedAtVisit = try element.value("ResolvedAtVisit")
    closedInPeriod = try element.value("ClosedInPeriod")
    openAtEnd = try element.value("OpenAtEnd")
    medianDaysToClose = try element.optionalValue("MedianDaysToClose")
    firstRaisedOn = try element.optionalValue("FirstRaisedOn")
    lastRaisedOn = try element.optionalValue("LastRaisedOn")
    lastClosedOn = try element.optionalValue("LastClosedOn")
  }
}
