/// How often a scheme plans or publishes.
public enum Cycle: String, Sendable, CaseIterable {
  case monthly
  case quarterly
  case halfYearly = "half-yearly"
  case yearly
}

/// Who sets the moment of a visit inside its window.
public enum MomentChoice: String, Sendable, CaseIterable {
  /// The pair choose day and hour themselves.
  case pair
  /// The pair is offered a day and a two-hour arrival period drawn for them.
  case drawn
}

/// Whether the force runs something that the scheme's office works with.
public enum ForceRunsIt: String, Sendable, CaseIterable {
  /// Nobody has answered yet.
  case notAsked = "not-asked"
  case no
  case yes
}

/// Whether a visitor may also be an appropriate adult, whose work visitors may criticise.
public enum AppropriateAdultRule: String, Sendable, CaseIterable {
  case no
  /// Only for their own child, or an adult they are related to or responsible for.
  case familyOnly = "family-only"
  case yes
}

/// Whether the custody sergeant signs the report before the visitors leave.
public enum SergeantSignOff: String, Sendable, CaseIterable {
  case none
  case commentOptional = "comment-optional"
  case required
}

/// Who asks a detainee whether they will talk.
public enum ConsentAsker: String, Sendable, CaseIterable {
  case visitor
  case staff
  /// Staff, reading from a card.
  case staffCard = "staff-card"
}

/// When a report is due.
public enum ReportDue: String, Sendable, CaseIterable {
  case beforeLeaving = "before-leaving"
  case sameDay = "same-day"
  case nextDay = "next-day"
}
