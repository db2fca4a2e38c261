#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Powers, by the system's mathematics library.
enum FloatingPower {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
