/// Words taken from a text, with where they stand and how sure the ear is of them (0 to 1).
package struct HeardWords: Equatable, Sendable {
    package var text: String
    package var range: Range<String.Index>
    package var sureness: Double
}

/// Somebody named with a part in the matter.
package struct HeardPerson: Equatable, Sendable {
    package var name: HeardWords
    package var role: HeardWords?
    package var company: HeardWords?
}

/// What somebody said they would do, and when.
package struct HeardPromise: Equatable, Sendable {
    package var what: HeardWords
    /// The words of its time, as typed.
    package var whenText: String?
    package var when: HeardDate?
}

/// What a brain dump after a meeting tells.
package struct HeardDebrief: Equatable, Sendable {
    package var people: [HeardPerson] = []
    package var company: HeardWords?
    package var phones: [PhoneNumber] = []
    package var emails: [EmailAddress] = []
    /// What they asked to get or to know.
    package var asks: [HeardWords] = []
    /// What hurts, and what stands in the way.
    package var pains: [HeardWords] = []
    package var promisesMine: [HeardPromise] = []
    package var promisesTheirs: [HeardPromise] = []
    package var nextStep: HeardWords?
    package var nextWhen: HeardDate?
    package var amount: Amount?
    package var competitor: HeardWords?
    /// Life outside the matter.
    package var personal: [HeardWords] = []
    /// Their leave to be contacted, or their wish not to be.
    package var permission: [HeardWords] = []
    /// Words between quotation marks.
    package var quotes: [HeardWords] = []
}
