/// A value at its place; reading it as something it is not notes a fault and gives a stand-in.
struct JSONPart {
  let value: JSONValue
  let place: JSONPlace
  let faults: FaultList

  func note(_ what: RotaInstanceFault.What) { faults.note(what, at: place) }

  private func note(expected: RotaInstanceFault.Kind) {
    note(.wrongKind(found: value.kind, expected: expected))
  }

  /// A whole number within a range.
  func whole(_ range: ClosedRange<Int>) -> Int {
    guard case .whole(let number) = value else {
      note(expected: .whole)
      return range.lowerBound
    }
    guard range.contains(number) else {
      note(.outOfRange(number, range))
      return range.lowerBound
    }
    return number
  }

  /// A number that names one of so many; nil where there is none of that number.
  func number(of kind: RotaInstanceFault.Numbered, among count: Int) -> Int? {
    guard case .whole(let number) = value else {
      note(expected: .whole)
      return nil
    }
    guard number >= 0, number < count else {
      note(.unknown(kind, number))
      return nil
    }
    return number
  }

  func text() -> String {
    guard case .text(let text) = value else {
      note(expected: .text)
      return ""
    }
    return text
  }

  func flag() -> Bool {
    guard case .flag(let flag) = value else {
      note(expected: .flag)
      return false
    }
    return flag
  }

  /// The items of a list that has an allowed length.
  func items(_ length: ClosedRange<Int>) -> [JSONPart] {
    guard case .list(let items) = value else {
      note(expected: .list)
      return []
    }
    guard length.contains(items.count) else {
      note(.wrongLength(items.count, length))
      return []
    }
    return items.enumerated().map { index, item in
      JSONPart(value: item, place: .item(index, of: place), faults: faults)
    }
  }

  /// The members of an object that has no more than so many.
  func members(atMost most: Int = 64) -> JSONFields? {
    guard case .object(let members) = value else {
      note(expected: .object)
      return nil
    }
    guard members.count <= most else {
      note(.wrongLength(members.count, 0...most))
      return nil
    }
    return JSONFields(members: members, part: self)
  }
}

/// The members of an object; keys that the format does not have are left alone.
struct JSONFields {
  let members: [JSONMember]
  let part: JSONPart

  /// What stands behind a key, nil where it is not there.
  func optional(_ key: String) -> JSONPart? {
    members.first { $0.key == key }.map {
      JSONPart(value: $0.value, place: .key(key, of: part.place), faults: part.faults)
    }
  }

  /// What stands behind a key that has to be there.
  func required(_ key: String) -> JSONPart? {
    if let found = optional(key) { return found }
    part.faults.note(.missing, at: .key(key, of: part.place))
    return nil
  }

  func whole(_ key: String, _ range: ClosedRange<Int>) -> Int {
    required(key)?.whole(range) ?? range.lowerBound
  }

  func text(_ key: String) -> String { required(key)?.text() ?? "" }

  func items(_ key: String, _ length: ClosedRange<Int>) -> [JSONPart] {
    required(key)?.items(length) ?? []
  }

  /// Whether `id` is the position in the list.
  func checkID(is position: Int) {
    guard let part = required("id") else { return }
    let number = part.whole(0...Int.max)
    if number != position { part.note(.notItsPosition(number, expected: position)) }
  }
}

extension JSONPart {
  /// The whole of a file; what is no JSON has no parts to be told of beside it.
  init(top bytes: [UInt8], faults: FaultList) throws(RotaInstanceFaults) {
    var value = JSONValue.null
    do throws(JSONFault) {
      value = try JSONScanner.value(of: bytes)
    } catch {
      faults.note(.notJSON(error), at: .top)
      try faults.finish()
    }
    self.init(value: value, place: .top, faults: faults)
  }
}
