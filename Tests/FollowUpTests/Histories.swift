import CivilTime
import FollowUp

/// Histories made at random, the same in every run.
struct Histories {
    private var random: Random

    init(seed: Int) { random = Random(state: UInt64(seed)) }

    /// SplitMix64.
    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func id<Of>() -> ID<Of> { .new(using: &random) }

    /// A playbook with numbers a user might have put there.
    mutating func playbook() -> Playbook {
        var playbook = Samples.playbook
        playbook.attempts = 1 + below(4)
        playbook.channelsBeforeBusy = 1 + below(5)
        playbook.gap = below(5)
        playbook.afterProposal = below(4)
        let from = 1 + below(30)
        playbook.nurture = from...(from + below(10))
        playbook.style = pick(Playbook.Style.allCases)
        playbook.weekend = pick([[], [.sunday], [.saturday, .sunday], [.friday, .saturday, .sunday]])
        playbook.holidays.days = Set((0..<below(8)).map { _ in Samples.monday + below(200) })
        if chance(40) {
            let first = Samples.monday + below(100)
            playbook.away = [first...(first + below(30))]
        }
        return playbook
    }

    /// A person before anything happened: reachable somehow, with or without leave, promises and steps.
    mutating func person() -> Relationship {
        var prospect = Samples.jenny(phone: chance(60) ? "1" : nil, email: chance(60) ? "a@b" : nil)
        prospect.kind = pick(Prospect.Kind.allCases)
        prospect.state = pick([.promised, .attempting, .attempting, .won])
        var person = Relationship(prospect)
        if chance(70) {
            let channel = chance(50) ? pick(Channel.allCases) : nil
            person.facts.append(Samples.fact(1, .permission(.init(given: chance(90), channel: channel)), "yes"))
        }
        for _ in 0..<below(3) {
            var promise = Samples.promise(due: chance(80) ? Due(Samples.monday + below(60)) : nil)
            promise.id = id()
            promise.what = pick(["call her", "the timeline", "a price list"])
            promise.by = pick([.me, .me, .them])
            person.promises.append(promise)
        }
        for _ in 0..<below(3) {
            var step = Samples.step("call Jenny", channel: chance(80) ? pick(Channel.allCases) : nil)
            step.id = id()
            step.due = Due(Samples.monday + below(60))
            step.purpose = "whether ops will back it"
            step.agreed = chance(30)
            person.steps.append(step)
        }
        return person
    }

    /// Any touch, on a day and at an hour.
    mutating func touch(on day: Day) -> Touch {
        let at = Moment(utc: day.number * 86_400 + (6 + below(16)) * 3600, offset: 0, zone: "UTC")
        var touch = Touch(
            id: id(), prospect: ID(rawValue: 1), at: at, channel: pick(Channel.allCases),
            outcome: pick(Samples.playbook.outcomes.filter { $0.means != .letGo } + Samples.often).name)
        touch.learned = chance(20) ? "sent the timeline" : nil
        return touch
    }
}
