import Findings
import Foundation
import Returns
import Scheme
import Testing

/// A way to spoil a return that holds, and the one rule that ought to say so.
struct Mutation: Sendable {
  let rule: String
  var ofYear = false
  let spoil: @Sendable (inout CheckedCase, inout Seeded) -> Void

  static let all: [Mutation] = file + scheme + visits + people + findings + beside
}

extension Mutation {
  private init(
    _ rule: String, _ spoil: @escaping @Sendable (inout CheckedCase, inout Seeded) -> Void
  ) {
    self.rule = rule
    self.spoil = spoil
  }

  private static func text(
    _ rule: String, _ whole: String, _ broken: String
  ) -> Mutation {
    Mutation(rule) { found, _ in
      found.damage = { bytes in
        Array(String(decoding: bytes, as: UTF8.self).replacing(whole, with: broken).utf8)
      }
    }
  }

  private static let file: [Mutation] = [
    Mutation("001") { found, chance in
      let kept = chance.number(1...900)
      found.damage = { Array($0.prefix(kept)) }
    },
    Mutation("001") { found, chance in
      let place = chance.number(1...900)
      found.damage = { bytes in Array(bytes[..<place]) + [0xFF] + Array(bytes[place...]) }
    },
    text("001", "<Header>", "<!DOCTYPE a><Header>"),
    text("002", "urn:x-icv:return:2026-27", "urn:x-icv:return:2031-32"),
    text("002", " xmlns=\"urn:x-icv:return:2026-27\"", ""),
    text("003", "<Completed>", "<Completed>-"), text("003", "<SuiteType>D24", "<SuiteType>D25"),
    text("003", "</Volunteers>", "</Volunteers><Surprise/>"),
    text("003", "<SerialNo>", "<SerialNo>x"),
    Mutation("010") { found, chance in
      found.report.header.serial = 1
      let serial = chance.number(100...999)
      let right = ReturnFileName(found.report.header).description
      found.fileName = String(right.dropLast(7)) + "\(serial).xml"
    },
    Mutation("011") { found, chance in
      let later = chance.number(1...900)
      found.report.header.preparedOn = found.known.today?.adding(days: later) ?? .init(number: 0)
    },
    Mutation("012") { found, chance in
      let days = chance.number(1...90)
      found.report.header.referenceDate = found.report.header.periodEnd.adding(days: -days)
    },
    Mutation("013") { found, chance in
      let days = chance.number(1...80)
      found.report.header.periodStart = found.report.header.periodStart.adding(days: days)
    },
    Mutation("014") { found, chance in
      let others = PoliceForce.all.filter { $0.code != "23" }
      let other = others[chance.number(0...others.count - 1)]
      found.report.header.areaCode = other.areaCode
    },
    Mutation("015") { found, chance in
      var earlier = found.report
      earlier.header.serial = chance.number(found.report.header.serial...999)
      found.known.accepted?.append(earlier)
    },
    Mutation("015") { found, chance in
      found.report.header.supersedes = chance.number(1...999)
    },
    Mutation("016") { found, chance in
      // One letter of the digest, or one figure under it.
      found.isSealed = true
      let place = chance.number(0...40)
      found.damage = { bytes in
        var text = String(decoding: bytes, as: UTF8.self)
        guard let start = text.range(of: "c14n\">")?.upperBound else { return bytes }
        let index = text.index(start, offsetBy: place)
        text.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
        return Array(text.utf8)
      }
    },
    Mutation("016") { found, chance in
      found.isSealed = true
      let cells = found.report.suites[0].cells ?? 0
      let others = chance.number(cells + 1...99)
      found.damage = { bytes in
        Array(
          String(decoding: bytes, as: UTF8.self)
            .replacing("<Cells>\(cells)<", with: "<Cells>\(others)<", maxReplacements: 1).utf8)
      }
    },
    Mutation("020") { found, _ in
      found.report.body = .nothingToReport(reason: NilReason("Closed."))
    },
  ]

  private static let scheme: [Mutation] = [
    Mutation("100") { found, chance in
      let more = chance.number(1...20)
      found.change { $0.volunteers.atEnd += more }
    },
    Mutation("101Q") { found, chance in
      let few = chance.number(1...2 * found.report.suites.count - 1)
      found.change { $0.volunteers = VolunteerFigures(atEnd: few) }
    },
    Mutation("102Q") { found, chance in
      let visits = found.report.suites.map(\.visits.completed).reduce(0, +)
      let hours = visits * (chance.number(0...1) == 0 ? chance.number(0...99) : 1201)
      found.change { $0.volunteers.hours = DecimalFigure(hundredths: hours) }
    },
  ]

  private static let visits: [Mutation] = [
    Mutation("200") { found, _ in found.known.suites?.removeFirst() },
    Mutation("201") { found, chance in
      let more = chance.number(1...9)
      found.visits { $0.attempted = ($0.attempted ?? 0) + more }
    },
    Mutation("202") { found, chance in
      let more = chance.number(1...9)
      found.visits { $0.byDay[1].count += more }
    },
    Mutation("202") { found, chance in
      let more = chance.number(1...9)
      found.visits { $0.byTimeBand[0].count += more }
    },
    Mutation("203") { found, chance in
      let more = chance.number(1...9)
      found.visits { $0.remote = $0.completed + more }
    },
    Mutation("204Q") { found, chance in
      let times = chance.number(2...5)
      found.visits { $0.planned = $0.completed * times }
    },
    Mutation("205Q") { found, chance in
      let day = String(chance.number(1...5))
      found.visits { $0.byDay = [CodedCount(code: day, count: $0.completed)] }
    },
    Mutation("206Q") { found, _ in found.known.held = HeldVisits() },
    Mutation("207Q") { found, chance in
      let more = chance.number(2...9)
      found.visits { $0.accessDelayed = ($0.attempted ?? 0) / 20 + more }
    },
    Mutation("208Q") { found, chance in
      let more = chance.number(1...9)
      found.visits { $0.withPositiveComment = $0.completed + more }
    },
  ]

  private static let people: [Mutation] = [
    Mutation("300") { found, chance in
      let more = chance.number(1...9)
      found.held { $0.declined = ($0.declined ?? 0) + more }
    },
    Mutation("301") { found, chance in
      let more = chance.number(1...9)
      found.held { $0.inCustody = ($0.inCustody ?? 0) + more }
    },
    Mutation("302") { found, chance in
      let more = chance.number(1...9)
      found.held { $0.inCustodyChildren = ($0.inCustody ?? 0) + more }
    },
    Mutation("303") { found, chance in
      let code = ["CRT", "ZZZ", "slp", "NOF"][chance.number(0...3)]
      found.held { $0.notAvailable[0].code = code }
    },
    Mutation("304Q") { found, _ in
      found.held { ($0.notRecorded, $0.notOffered) = ($0.notOffered, 0) }
    },
    Mutation("305Q") { found, chance in
      let few = chance.number(0...10)
      found.held { figures in
        let held = figures.inCustody ?? 0
        figures = DetaineeFigures()
        (figures.inCustody, figures.spokenTo) = (held, held * few / 100)
        figures.notOffered = held - held * few / 100
      }
    },
    Mutation("306Q") { found, chance in
      let fewer = chance.number(0...2)
      found.suite { suite in
        let most = ((suite.detainees.inCustody ?? 0) - 1) / suite.visits.completed
        suite.cells = max(0, most - fewer)
      }
    },
    Mutation("307Q") { found, _ in
      found.held { figures in
        figures = DetaineeFigures()
        figures.inCustody = 0
      }
    },
    Mutation("308Q") { found, chance in
      let fewer = chance.number(1...30)
      found.suite { $0.throughput = ($0.detainees.inCustody ?? 0) - fewer }
    },
  ]

  private static let findings: [Mutation] = [
    Mutation("400") { found, chance in
      let theme = ["PRAISE", "WEATHER", "cell", "RIGHTS"][chance.number(0...3)]
      found.suite { $0.findings[0].category = theme }
    },
    Mutation("401") { found, chance in
      let more = chance.number(1...9)
      found.suite { $0.findings[1].resolvedAtVisit = $0.findings[1].closedInPeriod + more }
    },
    Mutation("402") { found, chance in
      let topic = ["EPC3/3/reviews", "EPC4/9/weather", "EPC4", "4.1"][chance.number(0...3)]
      found.suite { $0.findings[0].expectations.append(topic) }
    },
    Mutation("403Q") { found, _ in found.suite { $0.findings = [] } },
    Mutation("404Q") { found, chance in
      let days = chance.number(9001...99_999)
      found.suite { $0.findings[0].medianDaysToClose = DecimalFigure(hundredths: days) }
    },
    Mutation("405") { found, chance in
      let concerns = chance.number(1...9)
      found.suite { $0.opcatConcerns = concerns }
    },
  ]

  private static let beside: [Mutation] = [
    Mutation("500") { found, _ in
      found.known.tactVisits = [TACTVisit(reference: "V", date: found.report.header.periodEnd)]
    },
    Mutation("501") { found, _ in
      let day = found.report.header.periodEnd
      var visit = TACTVisit(reference: "V", date: day, withoutAccreditation: ["V07"])
      (visit.sentToPolicingBody, visit.sentToReviewer) = (day, day)
      found.known.tactVisits = [visit]
    },
    Mutation("600") { found, chance in
      guard case .figures(var figures)? = found.known.accepted?[0].body else { return }
      figures.volunteers.atEnd += chance.number(1...9)
      found.known.accepted?[0].body = .figures(figures)
    },
    Mutation("601Q") { found, chance in
      guard case .figures(var figures)? = found.known.accepted?[1].body else { return }
      for index in figures.suites.indices { figures.suites[index].visits.completed *= 2 }
      found.known.accepted?[1].body = .figures(figures)
    },
    Mutation(rule: "602", ofYear: true) { found, chance in
      let quarter = chance.number(0...3)
      guard case .figures(var figures)? = found.known.accepted?[quarter].body else { return }
      switch chance.number(0...2) {
      case 0: figures.suites[0].visits.completed += 1
      case 1: figures.suites[0].detainees.spokenTo = 0
      default: figures.suites[0].visits.planned = nil
      }
      found.known.accepted?[quarter].body = .figures(figures)
    },
    Mutation("700") { found, _ in
      found.known.disclosureFaults = [DisclosureFault(table: "t", cell: "c", way: "as shown")]
    },
  ]
}
