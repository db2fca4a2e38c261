import Pairing

/// Someone in a pairing problem, told apart from the scheme's people.
typealias PairingPerson = Person
