/// A territorial police force of England and Wales.
public struct PoliceForce: Hashable, Sendable {
  /// The Home Office code, two characters with the leading zero.
  public let code: String
  /// The force's name, without *Police*.
  public let name: String
  /// The police-area code of the Office for National Statistics.
  public let areaCode: String

  /// The 43 forces by Home Office code, as the road-collision (STATS19) list numbers them.
  public static let all: [PoliceForce] = table.map {
    PoliceForce(code: $0.0, name: $0.1, areaCode: $0.2)
  }

  private static let table = [
    ("01", "Metropolitan", "E23000001"),
    ("03", "Cumbria", "E23000002"),
    ("04", "Lancashire", "E23000003"),
    ("05", "Merseyside", "E23000004"),
    ("06", "Greater Manchester", "E23000005"),
    ("07", "Cheshire", "E23000006"),
    ("10", "Northumbria", "E23000007"),
    ("11", "Durham", "E23000008"),
    ("12", "North Yorkshire", "E23000009"),
    ("13", "West Yorkshire", "E23000010"),
    ("14", "South Yorkshire", "E23000011"),
    ("16", "Humberside", "E23000012"),
    ("17", "Cleveland", "E23000013"),
    ("20", "West Midlands", "E23000014"),
    ("21", "Staffordshire", "E23000015"),
    ("22", "West Mercia", "E23000016"),
    ("23", "Warwickshire", "E23000017"),
    ("30", "Derbyshire", "E23000018"),
    ("31", "Nottinghamshire", "E23000019"),
    ("32", "Lincolnshire", "E23000020"),
    ("33", "Leicestershire", "E23000021"),
    ("34", "Northamptonshire", "E23000022"),
    ("35", "Cambridgeshire", "E23000023"),
    ("36", "Norfolk", "E23000024"),
    ("37", "Suffolk", "E23000025"),
    ("40", "Bedfordshire", "E23000026"),
    ("41", "Hertfordshire", "E23000027"),
    ("42", "Essex", "E23000028"),
    ("43", "Thames Valley", "E23000029"),
    ("44", "Hampshire", "E23000030"),
    ("45", "Surrey", "E23000031"),
    ("46", "Kent", "E23000032"),
    ("47", "Sussex", "E23000033"),
    ("48", "City of London", "E23000034"),
    ("50", "Devon and Cornwall", "E23000035"),
    ("52", "Avon and Somerset", "E23000036"),
    ("53", "Gloucestershire", "E23000037"),
    ("54", "Wiltshire", "E23000038"),
    ("55", "Dorset", "E23000039"),
    ("60", "North Wales", "W15000001"),
    ("61", "Gwent", "W15000002"),
    ("62", "South Wales", "W15000003"),
    ("63", "Dyfed-Powys", "W15000004"),
  ]
}
