/// What sort of thing an asset is.
public enum AssetKind: String, Sendable, CaseIterable {
  case cell
  case callBell = "call_bell"
  case toilet, basin, intercom, light, heating, camera, hatch
  case shower, yard, kitchen
  case medicalRoom = "medical_room"
  case interviewRoom = "interview_room"
  case bookingDesk = "booking_desk"
  case corridor, telephone, kit, other

  /// The kind in words.
  public var label: String {
    switch self {
    case .yard: "exercise yard"
    case .basin: "wash basin"
    case .hatch: "door hatch"
    case .other: "other part"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }

  /// Words by which people speak of it, in small letters, the plainest first.
  ///
  /// A kind that stands inside a cell comes before the cell itself where a text names both.
  var spokenOf: [String] {
    switch self {
    case .cell: ["cell"]
    case .callBell: ["call bell", "bell", "buzzer", "call button"]
    case .toilet: ["toilet", "lavatory", "flush", "wc"]
    case .basin: ["basin", "sink", "hand wash", "tap"]
    case .intercom: ["intercom", "speaker"]
    case .light: ["light", "lighting", "lamp"]
    case .heating: ["heating", "heater", "radiator", "air conditioning"]
    case .camera: ["camera", "cctv"]
    case .hatch: ["hatch", "spyhole"]
    case .shower: ["shower"]
    case .yard: ["yard", "exercise area"]
    case .kitchen: ["kitchen", "microwave"]
    case .medicalRoom: ["medical room", "doctor's room", "nurse's room"]
    case .interviewRoom: ["interview room", "consultation room"]
    case .bookingDesk: ["booking", "charge desk", "front desk"]
    case .corridor: ["corridor"]
    case .telephone: ["telephone", "phone"]
    case .kit: ["blanket", "mattress", "pillow", "clothing", "menstrual", "stock"]
    case .other: []
    }
  }
}
