import YAMLText

/// The topics of an inspection framework, in its own order.
public struct Expectations: Hashable, Sendable {
  /// The framework's name and version.
  public let title: String
  /// Every topic, in the framework's order.
  public let topics: [ExpectationTopic]

  /// Reads the list of topics, `reports/expectations.yaml`.
  public static func read(_ text: String) throws(TemplateFaults) -> Expectations {
    let node: YAMLNode
    do {
      node = try YAMLText.read(text)
    } catch {
      throw TemplateFaults([TemplateFault(error)])
    }
    var faults: [TemplateFault] = []
    let topics = (node["topics"]?.map ?? []).compactMap { entry -> ExpectationTopic? in
      guard let area = entry.value["area"]?.text, let heading = entry.value["heading"]?.text
      else {
        faults.append(
          TemplateFault(
            at: entry.place, "The topic \(entry.key) lacks its area or heading.",
            "Give it `area` and `heading`."))
        return nil
      }
      return ExpectationTopic(code: entry.key, area: area, heading: heading)
    }
    guard let title = node["title"]?.text, !topics.isEmpty, faults.isEmpty else {
      let place = node.place
      throw TemplateFaults(
        faults.isEmpty
          ? [
            TemplateFault(
              at: place, "The list has no title or no topics.", "Give it `title` and `topics`.")
          ] : faults)
    }
    return Expectations(title: title, topics: topics)
  }
}

/// One topic of an inspection framework.
public struct ExpectationTopic: Hashable, Sendable {
  /// The code that themes cite: `EPC4/3/reviews`.
  public let code: String
  /// The area it stands in.
  public let area: String
  /// Its heading.
  public let heading: String

  /// A topic under its heading.
  public init(code: String, area: String, heading: String) {
    self.code = code
    self.area = area
    self.heading = heading
  }
}
