import Rotas
import Scheme

@testable import RotaDrawing

/// Leamington and Nuneaton with twenty visitors, April to June 2026: V03 and V11 on holiday, V05 on
/// probation, V08 with a conflict at Nuneaton, V01 and V02 kept apart.
struct Warwickshire {
  var settings = SchemeSettings(startsOn: CalendarDay(number: 20_000))
  var period = RotaPeriod(first: day(2026, 4, 6).week, weeks: 13)
  var suites = [SuiteFacts.open("LEA"), SuiteFacts.open("NUN")]
  var visitors: [Visitor]
  var offers: [Availability]
  var windows: [Window] = []
  var pins: [Pin] = []

  init() {
    visitors = (1...20).map { number in
      Visitor(
        id: id(number), name: "Visitor \(number)", email: "v\(number)@example.org",
        appointment: Appointment(appointedOn: day(2024, 1, 1), termEndsOn: day(2027, 12, 31)),
        vettedUntil: day(2027, 12, 31), passUntil: day(2027, 12, 31), maxVisitsPerQuarter: 5)
    }
    offers = (1...20).map { number in
      Availability(
        visitor: id(number), days: day(2026, 1, 5)...day(2026, 7, 5),
        pattern: Self.pattern(number))
    }
    visitors[4].appointment.probationUntil = day(2026, 6, 1)
    visitors[7].conflicts = [SuiteCode("NUN")]
    visitors[0].keepApart = [id(2)]
    offers[2].away = [day(2026, 4, 20)...day(2026, 5, 10)]
    offers[10].away = [day(2026, 6, 1)...day(2026, 6, 14)]
  }

  var facts: RotaFacts {
    RotaFacts(
      period: period, rules: RotaRules(settings), suites: suites, visitors: visitors,
      offers: offers, windows: windows, pins: pins)
  }

  subscript(number: Int) -> Visitor {
    get { visitors[number - 1] }
    set { visitors[number - 1] = newValue }
  }

  /// Some are free by day, some in the evening and at weekends, some at night too.
  private static func pattern(_ number: Int) -> WeekPattern {
    var pattern = WeekPattern.nothing
    for weekday in 0..<7 where (weekday + number) % 3 != 0 {
      switch number % 4 {
      case 0:
        pattern[weekday, .early] = .can
        pattern[weekday, .late] = .prefers
      case 1:
        pattern[weekday, .evening] = .prefers
        if weekday > 4 { pattern[weekday, .late] = .can }
      case 2:
        pattern[weekday, .late] = .can
        pattern[weekday, .evening] = .can
      default:
        pattern[weekday, .evening] = .can
        pattern[weekday, .night] = .prefers
      }
    }
    return pattern
  }
}

func id(_ number: Int) -> VisitorID {
  VisitorID(number < 10 ? "V0\(number)" : "V\(number)")
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
  CalendarDay(year: year, month: month, day: day) ?? CalendarDay(number: 0)
}

extension CalendarDay {
  var week: VisitWeek { VisitWeek(holding: self) }
}

extension SuiteFacts {
  static func open(_ code: String, _ frequency: VisitFrequency = .weekly) -> SuiteFacts {
    SuiteFacts(code: SuiteCode(code), frequency: frequency)
  }
}

/// A window that stands.
func stands(_ suite: String, _ monday: CalendarDay, _ numbers: Int...) -> Window {
  let code = SuiteCode(suite)
  return Window(
    id: Window.identifier(suite: code, week: monday.week), suite: code, week: monday.week,
    visitors: numbers.map(id))
}
