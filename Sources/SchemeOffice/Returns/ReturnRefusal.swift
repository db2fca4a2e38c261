import RecordKeeping
public import Returns
public import Scheme

/// Why a return is not taken a step further; the front doors put it into words.
public enum ReturnRefusal: Error, Hashable, Sendable {
  /// The file is not one that was built here, or it was changed since.
  case notBuiltHere
  /// Errors, or queries without an explanation, are left in it.
  case notClean([ReturnRemark])
  /// A step that is done once was done on that day.
  case alreadyDone(Step, CalendarDay)
  /// A later return of the period is already issued.
  case laterIssued(serial: Int)
  /// A day before the return was built.
  case beforeBuilt(CalendarDay, built: CalendarDay)
  /// Whoever builds a return does not approve it as well.
  case approvedByBuilder(name: String)
  /// A name, a post, a receiver or a document is empty, or too long for a page.
  case badWords(field: String)
  /// Nobody has approved it.
  case notApproved
  /// The force was not given it to correct facts.
  case forceNotAsked
  /// The force has not answered, and may until that day.
  case forceMayAnswer(until: CalendarDay)
  /// One of this period is issued, and this one does not say that it replaces it.
  case mustSupersede(serial: Int)
  /// What was built again from the records is not what was issued.
  case rebuiltOtherwise(name: String)

  /// What is done with a return once.
  public enum Step: Hashable, Sendable {
    case sentToForce, approved, issued
  }
}
