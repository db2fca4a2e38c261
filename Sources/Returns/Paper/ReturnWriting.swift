import Findings
public import SafeXML
public import Scheme

extension CustodyVisitingReturn {
  /// The namespace of this return's year.
  public var namespace: String { CustodyVisitingReturn.namespace(of: header.year) }

  /// The namespace of a year's schema: an old file cannot be read as a new one.
  public static func namespace(of year: SchemeYear) -> String { stem + year.description }

  /// The year whose schema a namespace belongs to; nil for any other namespace.
  static func year(ofNamespace namespace: String) -> SchemeYear? {
    namespace.hasPrefix(stem) ? SchemeYear(String(namespace.dropFirst(stem.count))) : nil
  }

  private static let stem = "urn:x-icv:return:"

  /// The return as a tree in the order of its schema, whatever order its parts were given in.
  public func tree() -> XMLTree {
    var root = XMLTree("CustodyVisitingReturn", namespaces: ["": namespace], [header.tree()])
    switch body {
    case .nothingToReport(let reason):
      root.append(XMLTree("NilReturn", attributes: ["reason": reason.text]))
    case .figures(let figures):
      root.append(figures.volunteers.tree())
      for suite in figures.suites.sorted(by: { $0.code < $1.code }) {
        root.append(suite.tree(byTopic: header.type == .inspection))
      }
      for response in figures.responses.sorted(by: QueryResponse.inOrder) {
        root.append(response.tree())
      }
    }
    return root
  }

  /// The return as a file; the same return gives the same bytes.
  public func bytes() throws(XMLRefusal) -> [UInt8] { try tree().serialised() }
}

extension XMLTree {
  /// An element around each part that there is.
  static func block(_ name: String, _ parts: [XMLTree?]) -> XMLTree {
    XMLTree(name, parts.compactMap(\.self))
  }

  /// An element holding a value, or nothing at all: missing is never written as zero or empty.
  static func value(_ name: String, _ value: (some CustomStringConvertible)?) -> XMLTree? {
    value.map { XMLTree(name, text: $0.description) }
  }
}

extension VolunteerFigures {
  fileprivate func tree() -> XMLTree {
    .block(
      "Volunteers",
      [
        .value("AtStart", atStart), .value("Joined", joined), .value("Left", left),
        .value("AtEnd", atEnd), .value("Hours", hours),
      ])
  }
}

extension SuiteReturn {
  /// An inspectorate reads topic by topic, everyone else theme by theme.
  fileprivate func tree(byTopic: Bool) -> XMLTree {
    let found = findings.sorted {
      byTopic
        ? ($0.expectations.first ?? "", $0.category) < ($1.expectations.first ?? "", $1.category)
        : $0.category < $1.category
    }
    return .block(
      "Suite",
      [
        .value("SuiteCode", code), .value("SuiteName", name), .value("SuiteType", type),
        .value("Cells", cells), .value("Throughput", throughput), visits.tree(),
        detainees.tree(),
      ] + found.map { $0.tree() }
        + [.value("OpcatConcerns", opcatConcerns)])
  }
}

extension VisitFigures {
  fileprivate func tree() -> XMLTree {
    .block(
      "Visits",
      [
        .value("Planned", planned), .value("Attempted", attempted),
        .value("Completed", completed), .value("Abandoned", abandoned),
        .value("Remote", remote), .value("AccessDelayed", accessDelayed),
        .value("Valid", valid), .value("Satisfactory", satisfactory),
        .value("Unsatisfactory", unsatisfactory),
        .value("WithPositiveComment", withPositiveComment),
      ] + byDay.inOrder(of: Weekday.codes).map { $0.tree("ByDay") }
        + byTimeBand.inOrder(of: TimeBand.allCases.map(\.rawValue))
        .map { $0.tree("ByTimeBand") })
  }
}

extension DetaineeFigures {
  fileprivate func tree() -> XMLTree {
    .block(
      "Detainees",
      [
        .value("InCustody", inCustody), .value("InCustodyChildren", inCustodyChildren),
        .value("Offered", offered), .value("SpokenTo", spokenTo),
        .value("Declined", declined), .value("ObservedOnly", observedOnly),
        .value("NotOffered", notOffered),
      ]
        + notAvailable.inOrder(of: VisitCount.allCases.compactMap(\.unavailableCode))
        .map { $0.tree("NotAvailable") } + [.value("NotRecorded", notRecorded)])
  }
}

extension [CodedCount] {
  /// In the order of a list; a code that is not on it behind, by itself.
  fileprivate func inOrder(of list: [String]) -> [CodedCount] {
    func place(_ code: String) -> Int { list.firstIndex(of: code) ?? list.count }
    return enumerated().sorted { left, right in
      let (one, other) = (left.element.code, right.element.code)
      return (place(one), one, left.offset) < (place(other), other, right.offset)
    }.map(\.element)
  }
}

extension CodedCount {
  fileprivate func tree(_ name: String) -> XMLTree {
    XMLTree(name, attributes: ["code": code], text: String(count))
  }
}

extension FindingFigures {
  fileprivate func tree() -> XMLTree {
    .block(
      "Finding",
      [.value("Category", category)] + expectations.map { .value("ExpectationRef", $0) } + [
        .value("Raised", raised), .value("ResolvedAtVisit", resolvedAtVisit),
        .value("ClosedInPeriod", closedInPeriod), .value("OpenAtEnd", openAtEnd),
        .value("MedianDaysToClose", medianDaysToClose),
        .value("FirstRaisedOn", firstRaisedOn), .value("LastRaisedOn", lastRaisedOn),
        .value("LastClosedOn", lastClosedOn),
      ])
  }
}

extension QueryResponse {
  fileprivate func tree() -> XMLTree {
    var tree = XMLTree("QueryResponse", attributes: ["rule": rule], text: text)
    tree[attribute: "suite"] = suite
    return tree
  }

  fileprivate static func inOrder(_ left: QueryResponse, _ right: QueryResponse) -> Bool {
    (left.rule, left.suite ?? "", left.text) < (right.rule, right.suite ?? "", right.text)
  }
}
