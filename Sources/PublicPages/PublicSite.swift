import Publication
import Scheme

/// The public pages and files of everything published so far: the same publications give the same
/// bytes, whenever they are written.
public struct PublicSite: Sendable {
  /// Every publication, oldest first.
  let issues: [PublicIssue]

  /// The pages of these publications, oldest first; nil where there is none.
  public init?(_ issues: [PublicIssue]) {
    guard let last = issues.last else { return nil }
    self.issues = issues
    latest = last
  }

  /// The one published last, whose words the pages carry.
  let latest: PublicIssue

  /// Every file with its path within the folder, pages first.
  public var files: [(path: String, text: String)] {
    var files = [
      ("index.html", indexPage), ("method.html", methodPage), ("revisions.html", revisionsPage),
    ]
    for issue in current { files.append((issue.page, figuresPage(issue))) }
    for issue in current {
      for (name, _, file) in issue.openData {
        files.append(("\(name).csv", file.csv))
        files.append(("\(name).json", file.json))
      }
    }
    return files
  }

  /// The last edition of each period, the latest period first.
  var current: [PublicIssue] {
    var seen: Set<PublicPeriod> = []
    let newest = issues.reversed().filter { seen.insert($0.period).inserted }
    return newest.sorted { left, right in
      (left.period.days.upperBound, left.period.isYear ? 1 : 0)
        > (right.period.days.upperBound, right.period.isYear ? 1 : 0)
    }
  }

  /// The scheme as its pages name it.
  var schemeName: String { latest.fact("scheme") ?? "The scheme" }

  /// The force whose suites are visited.
  var force: String { latest.fact("force").map { "\($0) Police" } ?? "the police" }
}
