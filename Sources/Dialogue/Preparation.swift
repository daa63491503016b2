import FollowUp

/// What prepares a call for the way one is: two questions in words for those who like depth, two things to let them talk
/// about for those who like to talk. All of it from the record.
package struct Preparation {
    private let relationship: Relationship
    private let standing: Standing
    private let room: Hearing

    package init(_ relationship: Relationship, in room: Hearing) {
        self.relationship = relationship
        self.room = room
        let prospect = relationship.prospect
        var known = room.own.merging(relationship.record(on: room.now.day)) { $1 }
        known[.name] = .person(
            name: prospect.name, company: prospect.company, role: prospect.role, known: prospect.id)
        let none = Conversation(id: "", title: "", limit: 0, quickLimit: 0, questions: [])
        let talk = Talk(id: ID(rawValue: 0), conversation: none.id, length: .full, began: room.now)
        standing = Standing(talk, in: none, known: known)
    }

    /// The first words of a call, written out: the first paragraph of its outline.
    package func opener(_ outline: MessageOutline) -> String {
        let text = outline.text(facts: standing.slots, places: standing.messagePlaces(in: room))
        return text.firstRange(of: "\n\n").map { String(text[..<$0.lowerBound]) } ?? text
    }

    /// Two questions as they would be asked, the first that the record can fill.
    package var deepQuestions: [String] {
        var places = standing.messagePlaces(in: room)
        if let cost = standing.slots[.cost], !cost.isNothing {
            // A cost that stands in the words of the pain is not said twice.
            let isSaid = standing.slots[.pain]?.words.contains(cost.words) == true
            places[isSaid ? "pain.costly" : "cost"] = isSaid ? places["pain"] : cost.words
        }
        var questions: [String] = []
        for way in 0..<Preparation.ways where questions.count < 2 {
            let question = room.wording("brief.deeper", places, turn: way)
            if !question.isEmpty, !questions.contains(question) { questions.append(question) }
        }
        return questions
    }
    /// More ways of asking than these are not looked at.
    private static let ways = 20

    /// Two things of theirs to let them talk about: the two points, else what hurts and what they hope and asked for.
    package var topics: [String] {
        if relationship.points.count == 2 { return relationship.points.map(\.words) }
        let latest = [relationship.pains.last, relationship.aspirations.last, relationship.asks.last]
        return latest.compactMap { $0?.words }.prefix(2).map { $0 }
    }
}
