public import Actions
import Scheme

extension SheetWish {
  /// What is wanted of the police by the clocks that run, each from its own clock.
  public static func wishes(of clocks: [Clock]) -> [SheetWish] {
    clocks.compactMap { clock in
      guard clock.isRunning, let due = clock.due else { return nil }
      var time: TimeOfDay?
      if case .moment(let moment) = due { time = LondonTime.wall(at: moment).time }
      return SheetWish(
        clock.target, by: due.day, at: time, isAgreed: clock.allowance.agreedOn != nil,
        isOver: clock.standing == .overdue)
    }
  }
}
