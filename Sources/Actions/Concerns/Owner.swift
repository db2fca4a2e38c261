/// Who can put a matter right.
public enum Owner: String, Sendable, CaseIterable {
  case custody, estates, healthcare, interpreters
  case appropriateAdults = "appropriate_adults"
  case courtTransport = "court_transport"
  case commissioner

  /// The owner in words.
  public var label: String {
    switch self {
    case .custody: "custody"
    case .estates: "estates"
    case .healthcare: "healthcare"
    case .interpreters: "interpreters"
    case .appropriateAdults: "appropriate adults"
    case .courtTransport: "court transport"
    case .commissioner: "the Commissioner's office"
    }
  }
}
