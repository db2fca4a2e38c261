import Pairing

/// How pairs are chosen for a problem: from a seed and a number of moves, always alike.
typealias PairingChoice = @Sendable (PairingProblem, UInt64, Int) -> [Pair?]
