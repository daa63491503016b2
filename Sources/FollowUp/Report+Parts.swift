import CivilTime

extension Report {
    /// Somebody who asked for something and has not got it.
    package struct Waiting: Hashable, Sendable {
        package var name: String
        /// In their words.
        package var words: String
        package var hours: Int

        package init(_ name: String, for words: String, hours: Int) {
            self.name = name
            self.words = words
            self.hours = hours
        }
    }

    /// Somebody who has heard nothing for longer than the playbook has it.
    package struct Risk: Hashable, Sendable {
        package var name: String
        /// Days since the last touch.
        package var quiet: Int
        /// Who else they look at.
        package var rival: String?

        package init(_ name: String, quiet: Int, rival: String? = nil) {
            self.name = name
            self.quiet = quiet
            self.rival = rival
        }
    }

    package struct Broken: Hashable, Sendable {
        package var name: String
        /// The rule by its name in the playbook.
        package var rule: String
        /// What was broken, in the words kept with it.
        package var words: String
        package var on: Day

        package init(_ name: String, rule: String, words: String, on day: Day) {
            self.name = name
            self.rule = rule
            self.words = words
            on = day
        }
    }

    package struct Skip: Hashable, Sendable {
        package var cause: String
        package var count: Int

        package init(_ cause: String, count: Int) {
            self.cause = cause
            self.count = count
        }
    }

    package struct Win: Hashable, Sendable {
        package var name: String
        /// Which follow-up did it.
        package var words: String
        package var on: Day

        package init(_ name: String, by words: String, on day: Day) {
            self.name = name
            self.words = words
            on = day
        }
    }

    /// One way of following up, and how often it was answered.
    package struct Works: Hashable, Sendable {
        package var way: Way
        package var rate: Rate

        package init(_ way: Way, _ rate: Rate) {
            self.way = way
            self.rate = rate
        }
    }

    package enum Way: Hashable, Sendable {
        case channel(Channel)
        /// Which try in a row; the last one stands for all behind it.
        case attempt(Int)
        /// From one hour of the wall clock up to another, of what rings.
        case hours(Range<Int>)
    }
}

extension Learning {
    /// Tries from here on are one.
    package static let lastAttempt = 7
    /// The hours of a day, as people speak of them.
    static let hours = [0..<9, 9..<11, 11..<13, 13..<15, 15..<17, 17..<19, 19..<24]

    /// What was tried at all: channels, best first and those with too little to tell behind, then tries and hours in order.
    func works(by playbook: Playbook) -> [Report.Works] {
        let order = playbook.taught(by: self).order[playbook.style] ?? []
        let places = Dictionary(order.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        let channels = byChannel.sorted { a, b in
            let (isA, isB) = (a.value.isTooFew ? 1 : 0, b.value.isTooFew ? 1 : 0)
            let (boundA, boundB) = (isA == 1 ? 0 : -a.value.lowerBound, isB == 1 ? 0 : -b.value.lowerBound)
            let (placeA, placeB) = (places[a.key] ?? order.count, places[b.key] ?? order.count)
            return (isA, boundA, placeA, a.key.rawValue) < (isB, boundB, placeB, b.key.rawValue)
        }
        var attempts: [Int: Rate] = [:]
        for (attempt, rate) in byAttempt { attempts[min(attempt, Learning.lastAttempt), default: .none] += rate }
        let times = Learning.hours.map { hours in
            Report.Works(.hours(hours), hours.reduce(into: Rate.none) { $0 += byHour[$1] ?? .none })
        }
        return channels.map { Report.Works(.channel($0.key), $0.value) }
            + attempts.sorted { $0.key < $1.key }.map { Report.Works(.attempt($0.key), $0.value) }
            + times.filter { $0.rate.made > 0 }
    }
}
