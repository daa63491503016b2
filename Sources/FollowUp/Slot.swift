/// Where an answer belongs in the record. `note.<anything>` keeps a free fact, so a new question needs no new slot.
package enum Slot: Hashable, Sendable {
    case name, company, role, kind, phone, email
    case metOn, metWhere, ended
    case asks, pain, cost, aspiration, personal, detail, competitor, difference, proposition
    case interest, permission
    case promiseMine, promiseTheirs, theirStep
    case points, question
    case step, whenWhere, value, purpose
    /// Of a message being written: its kind, the way it takes, its words, how it went out, the useful thing in it.
    case messageKind, messageChannel, messageText, messageOut, useful
    /// The user's own line under a message.
    case contact
    /// What follows from the record on a day: how the promise stands, the tries without an answer, when there was a touch
    /// since the meeting, the step that is due.
    case owed, tries, touched, stepDue
    /// The message does the due step.
    case stepDone
    /// Of a follow-up of the day: what happens with it now, the way it took, what came of it and was learned, whether it
    /// kept the promise, the day it goes to, why, and what kept the user from it.
    case now, touchChannel, touchOutcome, touchLearned, promiseKept, redate, reason, cause
    /// What they asked for and wait for, and the way the due step takes.
    case request, way
    /// What they were given before; what the user's shelf holds for them, and the words of theirs it fits.
    case given, kit, kitFits
    /// They were touched before, ever.
    case followedUp
    /// Of a plan, by the number of the touch from 1: what is done and when, what it is for, what it brings them – as the
    /// user has it, and as the coach offers it.
    case planned(Int, PlanPart), offered(Int, PlanPart)
    case note(String)

    package enum PlanPart: String, CaseIterable, Sendable { case touch, purpose, value }

    /// What one would do for a friend who told one the same.
    package static let friend = Slot.note("friend")

    /// As written in conversation files and in `--answers`.
    package var key: String {
        if case .note(let name) = self { return "note.\(name)" }
        return Slot.keys.first { $0.slot == self }!.key
    }

    package init?(key: String) {
        if key.hasPrefix("note."), key.count > 5 {
            self = .note(String(key.dropFirst(5)))
        } else if let known = Slot.keys.first(where: { $0.key == key }) {
            self = known.slot
        } else {
            return nil
        }
    }

    /// Every slot with its key, in the order of the record.
    package static let keys: [(key: String, slot: Slot)] =
        [
            ("name", .name), ("company", .company), ("role", .role), ("kind", .kind), ("phone", .phone),
            ("email", .email),
            ("met.on", .metOn), ("met.where", .metWhere), ("ended", .ended),
            ("asks", .asks), ("pain", .pain), ("cost", .cost), ("aspiration", .aspiration), ("personal", .personal),
            ("detail", .detail), ("competitor", .competitor), ("difference", .difference),
            ("proposition", .proposition),
            ("interest", .interest), ("permission", .permission),
            ("promise.mine", .promiseMine), ("promise.theirs", .promiseTheirs), ("their_step", .theirStep),
            ("two_points", .points), ("question", .question),
            ("step", .step), ("step.when_where", .whenWhere), ("step.value", .value),
            ("step.purpose", .purpose),
            ("message.kind", .messageKind), ("message.channel", .messageChannel), ("message.text", .messageText),
            ("message.out", .messageOut), ("useful", .useful), ("contact", .contact),
            ("owed", .owed), ("tries", .tries), ("touched", .touched), ("step.due", .stepDue), ("step.done", .stepDone),
            ("now", .now), ("touch.channel", .touchChannel), ("touch.outcome", .touchOutcome),
            ("touch.learned", .touchLearned), ("promise.kept", .promiseKept), ("redate", .redate), ("reason", .reason),
            ("cause", .cause), ("request", .request), ("way", .way), ("followed_up", .followedUp),
            ("given", .given), ("kit", .kit), ("kit.fits", .kitFits),
        ] + plans

    private static let plans = (1...Rhythm.wholePlan).flatMap { number in
        PlanPart.allCases.flatMap { part in
            [
                (key: "plan.\(number).\(part.rawValue)", slot: Slot.planned(number, part)),
                (key: "offer.\(number).\(part.rawValue)", slot: Slot.offered(number, part)),
            ]
        }
    }
}

extension Slot: Codable {
    package init(from decoder: any Decoder) throws {
        let key = try decoder.singleValueContainer().decode(String.self)
        guard let slot = Slot(key: key) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no slot is called “\(key)”"))
        }
        self = slot
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
