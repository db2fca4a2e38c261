import CodeBoard

extension Standing {
  /// The standing as the head of a column or a sentence: `Not shown`.
  var heading: String { label.prefix(1).uppercased() + label.dropFirst() }
}
