extension CustodyVisitingReturn {
  /// The same return with a query explained; an earlier answer to the same question gives way.
  ///
  /// A nil return has no queries and stays as it is. The digest is no longer right: seal it again.
  public func explaining(_ response: QueryResponse) -> CustodyVisitingReturn {
    guard case .figures(var figures) = body else { return self }
    figures.responses.removeAll {
      $0.rule == response.rule && $0.suite == response.suite
    }
    figures.responses.append(response)
    var copy = self
    copy.body = .figures(figures)
    return copy
  }
}
