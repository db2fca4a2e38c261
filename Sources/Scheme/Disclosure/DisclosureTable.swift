/// The table itself, set out so that a coordinator can read it across.
enum DisclosureTable {
  private static let no = Reach.nothing
  private static let all = Reach.all
  private static let own = Reach.own
  private static let panel = Reach.ownPanel
  private static let suite = Reach.sentToSuite
  private static let force = Reach.sentToForce
  private static let named = Reach.ifNamed

  // Columns: visitor, chair, coordinator, deputy, commissioner, restricted reader,
  // then police: custody manager, inspector, chief inspector.
  static let rows: [(Matter, [Reach])] = [
    (.moment, [own, no, no, no, no, no, no, no, no]),
    (.arranged, [own, panel, all, all, no, no, no, no, no]),
    (.window, [panel, all, all, all, no, no, no, no, no]),
    (.availability, [own, panel, all, all, no, no, no, no, no]),
    (.predictability, [no, no, all, all, all, no, no, no, no]),
    (
      .rotaProof,
      [.published, .published, all, all, all, .published, .published, .published, .published]
    ),
    (.submittedReport, [own, panel, all, all, all, no, suite, suite, force]),
    (.custodyNumber, [.ownWhileOpen, no, all, all, no, no, suite, suite, force]),
    (.withheldText, [own, no, all, all, no, no, no, no, no]),
    (.dissent, [own, no, all, all, no, no, no, no, no]),
    (.restrictedMatter, [own, no, named, named, named, named, no, no, no]),
    (.tactReport, [.ownIfTACTTrained, no, all, named, all, no, no, no, no]),
    (.tactNotice, [.ownIfTACTTrained, no, all, all, no, no, no, no, no]),
    (.action, [.status, .status, all, all, all, no, suite, suite, force]),
    (.visitorRecord, [own, no, all, all, no, no, no, no, no]),
    (.contactDetails, [.ownAndPartner, panel, all, all, no, no, no, no, no]),
    (.wellbeing, [own, no, all, no, no, no, no, no, no]),
    (.outOfHoursNumbers, [all, all, all, all, all, all, no, no, no]),
    (
      .statistics,
      [all, all, all, all, all, .published, .published, .published, .published]
    ),
    (
      .returns,
      [.published, .published, all, all, all, .published, .published, .published, .published]
    ),
    (.codeBoard, [no, all, all, all, all, no, no, no, no]),
    (.settings, [no, all, all, all, all, no, no, no, no]),
    (.recordLog, [no, no, all, all, all, no, no, no, no]),
    (.officeLog, [no, no, all, all, no, no, no, no, no]),
  ]
}
