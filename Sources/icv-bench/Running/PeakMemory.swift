#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most memory held at once, in kilobytes.
enum PeakMemory {
  /// What the system holds of this process.
  static var ofThisProcess: Int {
    #if canImport(Glibc)
      kilobytes(Int32(RUSAGE_SELF.rawValue))
    #else
      kilobytes(RUSAGE_SELF) / 1024
    #endif
  }

  /// The most that any one of the programs it ran has held.
  static var ofPrograms: Int {
    #if canImport(Glibc)
      kilobytes(Int32(RUSAGE_CHILDREN.rawValue))
    #else
      kilobytes(RUSAGE_CHILDREN) / 1024
    #endif
  }

  private static func kilobytes(_ whose: Int32) -> Int {
    var usage = rusage()
    getrusage(whose, &usage)
    return Int(usage.ru_maxrss)
  }
}
