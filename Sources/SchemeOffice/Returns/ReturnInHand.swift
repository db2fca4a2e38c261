import RecordKeeping
import Returns
import Scheme
import Seals

/// A built return's file as somebody brings it, found again by its bytes.
struct ReturnInHand {
  let kept: KeptReturn
  let bytes: [UInt8]
  /// Every return of the same type and period, this one too, oldest first.
  let ofPeriod: [KeptReturn]

  /// Refuses a file that was not built here, to the letter.
  init(_ bytes: [UInt8], _ office: Office) throws {
    let digest = Digest(of: bytes).description
    let all = try office.records.returnsKept()
    guard let kept = all.first(where: { $0.built.fileDigest == digest }) else {
      throw OfficeRefusal.returns(.notBuiltHere)
    }
    self.kept = kept
    self.bytes = bytes
    ofPeriod = all.filter {
      $0.built.type == kept.built.type && $0.built.days == kept.built.days
    }
  }

  var builtOn: CalendarDay { LondonTime.day(at: kept.builtAt) }

  /// The return of this period that was issued last and that no other took the place of.
  var standing: KeptReturn? { ofPeriod.last { $0.issued != nil } }

  /// The file's return, and what the rules say of it with all that the office knows now.
  func checked(in look: Look, _ office: Office) throws -> ReturnCheckOutcome {
    try office.shelves.returnCheck().outcome(
      of: bytes, fileName: kept.built.fileName,
      known: try office.known(in: look, days: kept.built.days))
  }

  func refuseIfOver() throws {
    if let issued = kept.issued {
      throw OfficeRefusal.returns(.alreadyDone(.issued, issued.day))
    }
    if let standing, standing.built.serial > kept.built.serial {
      throw OfficeRefusal.returns(.laterIssued(serial: standing.built.serial))
    }
  }

  /// The day of a step: the one given, else today; refused before the return was built, or while
  /// still to come.
  func day(_ day: CalendarDay?, in look: Look) throws -> CalendarDay {
    let day = try look.done(on: day)
    guard day >= builtOn else {
      throw OfficeRefusal.returns(.beforeBuilt(day, built: builtOn))
    }
    return day
  }
}

extension OfficeRefusal {
  /// Refuses words that are empty, or too long for a page.
  static func checkWords(_ words: String, field: String, most: Int = 120) throws {
    let isBlank = words.allSatisfy(\.isWhitespace)
    guard !isBlank, words.count <= most else {
      throw OfficeRefusal.returns(.badWords(field: field))
    }
  }
}
