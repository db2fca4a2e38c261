import Pairing

/// How pairs are chosen for a problem: from a seed, a number of moves and a pairing to begin with,
/// if there is one; always alike.
typealias PairingChoice = @Sendable (PairingProblem, UInt64, Int, Pairing?) -> [Pair?]
