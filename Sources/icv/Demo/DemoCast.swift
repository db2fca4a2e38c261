/// The people of the practice scheme: 24 visitors of both suites, two of them on probation.
enum DemoCast {
  /// The table that the coordinator imports, as Excel would save it.
  static let visitors: String = {
    var lines = [
      "id;name;email;phone;home_postcode_area;appointed_on;term_ends_on;probation_until;"
        + "vetted_until;pass_until;tact_trained;max_visits_per_quarter;suites;conflicts;keep_apart"
    ]
    for (index, name) in names.enumerated() {
      let number = index + 1
      let id = "V" + (number < 10 ? "0" : "") + String(number)
      let isNew = number == 7 || number == 19
      let appointed = isNew ? "02/02/2026" : "01/04/\(2023 + number % 3)"
      let term = isNew ? "01/02/2029" : "31/03/\(2026 + number % 3 + (number % 3 == 0 ? 3 : 0))"
      let mail = name.lowercased().split(separator: " ").joined(separator: ".")
      lines.append(
        [
          id, name, "\(mail)@example.org", "01926 4960\(number < 10 ? "0" : "")\(number)",
          number % 2 == 0 ? "CV11" : "CV32", appointed, term, isNew ? "02/08/2026" : "",
          "31/12/2027", "31/12/2027", number % 8 == 0 ? "yes" : "no", "4", "",
          number == 5 ? "NUN" : "", number == 11 ? "V12" : "",
        ].joined(separator: ";"))
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }()

  private static let names = [
    "Amina Khan", "Brian Tolley", "Carys Evans", "David Okoro", "Elspeth Grant", "Femi Adeyemi",
    "Grace Lin", "Harold Pym", "Ines Duarte", "Jasper Cole", "Kiran Patel", "Lorna Mills",
    "Mehmet Aydin", "Nora Fitzgerald", "Owen Bright", "Priya Nair", "Quentin Shaw",
    "Rosalind Hart", "Samuel Osei", "Teresa Wood", "Umar Siddiqui", "Vera Novak",
    "William Dray", "Yasmin Haddad",
  ]
}
