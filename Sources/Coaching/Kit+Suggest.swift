import FollowUp

/// One thing of the shelf that fits a person, and why.
package struct Suggestion: Hashable, Sendable {
    package var item: Kit.Item
    /// What they said that it fits, in the words it was noted in.
    package var fits: String
    /// How much of it they share: two for a topic, one for a word of the title.
    var strength: Int
    /// Its place among what they said, the nearest first.
    var place: Int
}

extension Kit {
    /// What fits a person and was not given to them yet, best first; what is about something else is no gift.
    package func suggestions(for relationship: Relationship) -> [Suggestion] {
        fitting(relationship).filter { $0.item.gift(among: relationship.gifts) == nil }
    }

    /// What would fit, had they not been given it already, and when that was.
    package func givenBefore(to relationship: Relationship) -> [(item: Item, on: Gift)] {
        fitting(relationship).compactMap { suggestion in
            suggestion.item.gift(among: relationship.gifts).map { (suggestion.item, $0) }
        }
    }

    private func fitting(_ relationship: Relationship) -> [Suggestion] {
        let said = relationship.wished.map { words in
            (words, Set(Telling(words).keys), Set(Words(words).words.map { String($0.text) }))
        }
        let found = items.compactMap { item -> Suggestion? in
            let topics = item.topics.map { ($0, Telling($0).topic) }
            let title = Telling(item.title).telling
            var best: Suggestion?
            for (place, (words, theirs, spelled)) in said.enumerated() {
                let topical = topics.count { topic, keys in
                    // "HR" has no key, and must stand there as it is written.
                    keys.isEmpty ? spelled.contains(topic) : !keys.isDisjoint(with: theirs)
                }
                let strength = 2 * topical + title.intersection(theirs).count
                guard strength > best?.strength ?? 0 else { continue }
                best = Suggestion(item: item, fits: words, strength: strength, place: place)
            }
            return best
        }
        return found.enumerated().sorted { a, b in
            (-a.element.strength, a.element.place, a.offset) < (-b.element.strength, b.element.place, b.offset)
        }.map(\.element)
    }
}

extension Relationship {
    /// What they asked for, what hurts, what they hope for, what is open between the two, and what was learned of late:
    /// what a gift can fit, the nearest first.
    package var wished: [String] {
        let facts = pains.reversed() + asks.reversed() + points + aspirations.reversed()
        let learned = touches.suffix(5).reversed().compactMap(\.learned)
        return [prospect.request?.words].compactMap { $0 } + facts.map(\.words)
            + [openQuestion?.words].compactMap { $0 } + learned
    }
}
