import CivilTime
import FollowUp

@testable import Records

/// What the notebook ought to hold, kept in memory, and random changes that fit it.
struct World {
    private(set) var people: [Relationship] = []
    private var dice: Dice

    init(seed: UInt64, people: [Relationship] = []) {
        dice = Dice(seed: seed)
        self.people = people
    }

    /// One to four changes that may follow one upon the other, already made in this world.
    mutating func changes() -> [Change] { (0..<dice.number(1...4)).map { _ in change() } }

    private mutating func change() -> Change {
        guard !people.isEmpty, dice.number(0...9) > 0 else {
            let new = dice.prospect()
            people.append(Relationship(new))
            return .prospect(.added(new))
        }
        let who = dice.number(0...people.count - 1)
        let person = people[who].prospect.id
        let meeting = people[who].meetings.randomElement(using: &dice)?.id
        switch dice.number(0...6) {
        case 0: return .prospect(editPerson(who))
        case 1: return .meeting(editMeeting(who))
        case 2:
            return .fact(
                edit(\.facts, who, id: \.id) { $0.fact(of: person, at: meeting, $1) })
        case 3: return .promise(edit(\.promises, who, id: \.id) { $0.promise(of: person, at: meeting, $1) })
        case 4: return .step(edit(\.steps, who, id: \.id) { $0.step(of: person, at: meeting, $1) })
        default: return .touch(edit(\.touches, who, id: \.id) { $0.touch(of: person, $1) })
        }
    }

    private mutating func editPerson(_ who: Int) -> Edit<Prospect> {
        let old = people[who].prospect
        if people[who] == Relationship(old), dice.flip() {
            people.remove(at: who)
            return .removed(old)
        }
        let new = dice.prospect(old.id)
        people[who].prospect = new
        return .changed(from: old, to: new)
    }

    /// A meeting others hang on stays.
    private mutating func editMeeting(_ who: Int) -> Edit<Meeting> {
        let person = people[who]
        let held = Set(person.facts.compactMap(\.meeting) + person.promises.compactMap(\.meeting))
            .union(person.steps.compactMap(\.meeting))
        guard let place = person.meetings.indices.randomElement(using: &dice), dice.flip() else {
            let new = dice.meeting(of: person.prospect.id)
            people[who].meetings.append(new)
            return .added(new)
        }
        let old = person.meetings[place]
        if !held.contains(old.id), dice.flip() {
            people[who].meetings.remove(at: place)
            return .removed(old)
        }
        let new = dice.meeting(of: person.prospect.id, old.id)
        people[who].meetings[place] = new
        return .changed(from: old, to: new)
    }

    private mutating func edit<Value, Name>(
        _ list: WritableKeyPath<Relationship, [Value]>, _ who: Int, id: KeyPath<Value, Name>,
        _ make: (inout Dice, Name?) -> Value
    ) -> Edit<Value> {
        guard let place = people[who][keyPath: list].indices.randomElement(using: &dice), dice.number(0...2) > 0 else {
            let new = make(&dice, nil)
            people[who][keyPath: list].append(new)
            return .added(new)
        }
        let old = people[who][keyPath: list][place]
        if dice.flip() {
            people[who][keyPath: list].remove(at: place)
            return .removed(old)
        }
        let new = make(&dice, old[keyPath: id])
        people[who][keyPath: list][place] = new
        return .changed(from: old, to: new)
    }
}

extension Relationship {
    /// In the order the notebook promises: by day, and as first written down within one.
    var inOrder: Relationship {
        var ordered = self
        ordered.meetings = stable(meetings) { $0.on < $1.on }
        ordered.facts = stable(facts) { $0.on < $1.on }
        ordered.touches = stable(touches) { $0.at < $1.at }
        return ordered
    }

    private func stable<Value>(_ values: [Value], by earlier: (Value, Value) -> Bool) -> [Value] {
        values.enumerated().sorted {
            earlier($0.element, $1.element) || (!earlier($1.element, $0.element) && $0.offset < $1.offset)
        }.map(\.element)
    }
}

extension Notebook {
    func all() throws -> [Relationship] {
        var all: [Relationship] = []
        try everyone { all.append($0) }
        return all
    }
}
