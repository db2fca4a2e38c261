/// Somebody named on a paper, with the telephone number the scheme holds.
public struct PaperContact: Hashable, Sendable {
  /// What they are to the reader: *Coordinator*, *On call at night*; nil for a partner.
  public var post: String?
  /// The name, where it is a person's number.
  public var name: String?
  /// As dialled; nil where the scheme holds none.
  public var phone: String?

  /// Somebody to be rung or met.
  public init(post: String? = nil, name: String?, phone: String?) {
    self.post = post
    self.name = name
    self.phone = phone
  }

  /// Post, name and number in one line; that no number is held is said and not left blank.
  var line: String {
    let who = [post, name].compactMap { $0 }.joined(separator: ", ")
    return "\(who): \(number)"
  }

  /// Name and number for a narrow cell, the number on a line of its own.
  var nameOverNumber: String { "\(name ?? "")\n\(number)" }

  /// Name and number for a wide cell.
  var nameAndNumber: String { "\(name ?? ""), \(number)" }

  /// The number, never broken at the end of a line, or that none is held.
  var number: String { phone?.replacing(" ", with: PaperWords.fixedSpace) ?? "no number held" }
}
