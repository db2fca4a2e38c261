extension RotaInstance {
  /// Visits missing from quotas; the moments drawn decide it, and no pairing changes it.
  var quotaTerm: Int { weights.quota * quotaShortfalls.reduce(0) { $0 + $1.short } }
}
