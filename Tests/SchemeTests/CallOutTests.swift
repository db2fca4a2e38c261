import Testing

@testable import Scheme

@Suite struct `Who can be called out for the Terrorism Act` {
  private static let day = CalendarDay(knownYear: 2026, month: 4, day: 7)
  private static let suite = SuiteCode("LEA")

  private static func visitor(_ change: (inout Visitor) -> Void = { _ in }) -> Visitor {
    var visitor = Visitor(
      id: VisitorID("V01"), name: "Asha Brown",
      appointment: Appointment(appointedOn: day.adding(days: -700)),
      vettedUntil: day.adding(days: 100), tactTrained: true)
    change(&visitor)
    return visitor
  }

  private func bars(_ visitor: Visitor, trainedOn: [CalendarDay] = []) -> [CallOutBar] {
    visitor.callOutBars(on: Self.day, at: Self.suite, trainedOn: trainedOn)
  }

  @Test func `whoever is trained, in service and vetted can go`() {
    #expect(bars(Self.visitor()).isEmpty)
    #expect(bars(Self.visitor(), trainedOn: [Self.day]).isEmpty)
    #expect(bars(Self.visitor { $0.vettedUntil = Self.day }).isEmpty, "on its last day it holds")
  }

  static let barred: [(Visitor, CallOutBar)] = [
    (visitor { $0.tactTrained = false }, .notTrained),
    (visitor { $0.standing = .suspended(from: day) }, .notInService),
    (visitor { $0.appointment.appointedOn = day.adding(days: 1) }, .notInService),
    (visitor { $0.vettedUntil = day.adding(days: -1) }, .vettingEnded(day.adding(days: -1))),
    (visitor { $0.vettedUntil = nil }, .neverVetted),
    (visitor { $0.conflicts = [suite] }, .conflict(suite)),
  ]

  @Test(arguments: barred)
  func `one thing that is missing keeps them`(visitor: Visitor, bar: CallOutBar) {
    #expect(bars(visitor) == [bar])
  }

  @Test func `training that came later keeps them, and the first of several counts`() {
    let (later, earlier) = (Self.day.adding(days: 1), Self.day.adding(days: -1))
    #expect(bars(Self.visitor(), trainedOn: [later]) == [.trainedLater(later)])
    #expect(bars(Self.visitor(), trainedOn: [later, earlier]).isEmpty)
  }

  @Test func `everything that is missing is told at once`() {
    let visitor = Self.visitor {
      $0.tactTrained = false
      $0.vettedUntil = nil
    }
    #expect(bars(visitor) == [.notTrained, .neverVetted])
  }

  @Test func `of a day that is past dated training decides, where there is any`() {
    let (trained, marked) = (Self.visitor { $0.tactTrained = false }, Self.visitor())
    #expect(trained.wasTACTAccredited(on: Self.day, trainedOn: [Self.day]))
    #expect(!marked.wasTACTAccredited(on: Self.day, trainedOn: [Self.day.adding(days: 1)]))
    #expect(marked.wasTACTAccredited(on: Self.day, trainedOn: []))
    #expect(!trained.wasTACTAccredited(on: Self.day, trainedOn: []))
  }
}
