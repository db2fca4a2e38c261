extension RotaInstance.Suite {
  init(_ part: JSONPart, at position: Int, weeks: Int) {
    let fields = part.members()
    fields?.checkID(is: position)
    name = fields?.text("name") ?? ""
    windowWeeks = fields?.whole("window_weeks", 1...max(1, weeks)) ?? 1
    demand = fields?.whole("demand", 0...(7 * windowWeeks)) ?? 0
  }
}
