#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most memory held at once, in kilobytes.
enum PeakMemory {
  /// What the system holds of this process.
  static var ofThisProcess: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return kilobytes(usage)
  }

  /// Linux tells kilobytes, macOS bytes.
  static func kilobytes(_ usage: rusage) -> Int {
    #if canImport(Glibc)
      Int(usage.ru_maxrss)
    #else
      Int(usage.ru_maxrss) / 1024
    #endif
  }
}
