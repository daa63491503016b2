import FollowUp
import Language

extension Kit {
    /// How often each thing was given, in the order of the shelf.
    package func timesGiven(in gifts: [Gift]) -> [Int] {
        // Most were given in the same words.
        let alike = Dictionary(grouping: gifts, by: \.words).map { (Given($0.value[0]), $0.value.count) }
        return items.map { item in
            let name = Name(item)
            return alike.reduce(0) { $0 + (name.is($1.0) ? $1.1 : 0) }
        }
    }
}

extension Kit.Item {
    /// When they were given this, the last time; nil when they were not.
    package func gift(among gifts: [Gift]) -> Gift? {
        let name = Name(self)
        return gifts.last { name.is(Given($0)) }
    }
}

/// A gift, ready to be compared.
private struct Given {
    let folded: String
    let whole: Telling
    let name: Telling

    init(_ gift: Gift) {
        folded = foldedForSearch(gift.words)
        whole = Telling(gift.words)
        name = Telling(gift.name)
    }
}

/// A thing of the shelf by its title, its link, and the way it stands in a message.
private struct Name {
    let title: Telling
    let link: String?
    let offer: Telling

    init(_ item: Kit.Item) {
        title = Telling(item.title)
        link = item.form == .link ? item.place.map { foldedForSearch($0) } : nil
        offer = Telling(item.offer)
    }

    func `is`(_ gift: Given) -> Bool {
        if let link, gift.folded.contains(link) { return true }
        return title.isSame(as: gift.name) || title.isSame(as: gift.whole) || offer.isSame(as: gift.whole)
    }
}
