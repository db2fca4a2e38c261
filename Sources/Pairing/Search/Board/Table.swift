/// Numbers in a row, of fixed length, checked in debug builds alone.
///
/// The search touches a few of them a hundred million times a minute; an array's checks and
/// reference counts take a third of that time.
struct Table<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: max(1, count))
  }

  init(_ elements: some Collection<Element>) {
    count = elements.count
    base = .allocate(capacity: max(1, count))
    var next = base
    for element in elements {
      next.initialize(to: element)
      next += 1
    }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  @inline(__always)
  func add(_ number: Element, at index: Int) where Element: FixedWidthInteger {
    assert(index >= 0 && index < count)
    base[index] &+= number
  }

  func fill(with element: Element) { base.update(repeating: element, count: count) }

  func copy(from other: borrowing Table<Element>) {
    assert(count == other.count)
    base.update(from: other.base, count: count)
  }
}
