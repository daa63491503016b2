import FollowUp

// The friend lens: the same situation, as if it were a new friendship.
extension Interview {
    /// The question `/friend` asks. It comes when it is called and takes no other question's place.
    static let friend = "friend"

    /// Puts the friend's question before the one at hand.
    package mutating func asFriend(in room: Hearing) -> Turn {
        let standing = standing
        guard standing.slots[.name] != nil else { return Turn(say: [.hinted(room.wording("friend.whom"))]) }
        guard conversation.question(Interview.friend) != nil else {
            return Turn(say: [.hinted(room.wording("friend.elsewhere", standing.places(in: room)))])
        }
        if focus != Interview.friend { whence = focus }
        focus = Interview.friend
        attempts = 0
        half = nil
        return Turn()
    }

    /// At the step, what one would do for a friend stands in the line.
    mutating func takeIntoPlan() {
        let standing = standing
        guard let answer = standing.answers[Interview.friend], !answer.isNothing,
            let next = question, next.fills == .step
        else { return }
        drafts[next.id] = answer.words
    }
}
