import FollowUp

/// A guided talk as its file tells it: read from top to bottom, asked in that order, gaps only.
package struct Conversation: Sendable {
    /// The file's name without its ending.
    package var id: String
    package var title: String
    /// At most so many questions in any path, follow-ups counted.
    package var limit: Int
    package var quickLimit: Int
    package var questions: [Question]
    /// It knows the whole record of the one it is about, not only what it would ask again.
    package var readsRecord = false
    /// It is about a meeting that was; else no meeting is made of it.
    package var isMeeting = true
    /// Its answers are looked over before they are filed; else the last answer files them.
    package var isReviewed = true

    package init(id: String, title: String, limit: Int, quickLimit: Int, questions: [Question]) {
        self.id = id
        self.title = title
        self.limit = limit
        self.quickLimit = quickLimit
        self.questions = questions
    }

    package func question(_ id: String) -> Question? { questions.first { $0.id == id } }

    package func limit(of length: Talk.Length) -> Int { length == .full ? limit : quickLimit }

    /// The questions a length has at all.
    package func questions(of length: Talk.Length) -> [Question] {
        length == .full ? questions : questions.filter { $0.quick != nil || $0.raisedOnly || $0.reviewOnly }
    }

    /// What is wrong with the questions among themselves: sentences, each with the line of the file.
    package var faults: [(line: Int, sentence: String)] {
        var faults: [(line: Int, sentence: String)] = []
        var seen: Set<String> = []
        let filled = Set(questions.map(\.fills))
        for question in questions {
            if !seen.insert(question.id).inserted {
                faults.append((question.line, "two questions are called “\(question.id)”"))
            }
            for check in question.checks {
                if case .raise(let id) = check.then, self.question(id) == nil {
                    faults.append((question.line, "“\(question.id)” raises “\(id)”, and no question is called that"))
                }
            }
            for condition in question.when + question.ask.flatMap(\.when) + question.hints.flatMap(\.when)
                + question.offers.flatMap(\.when) + question.examples.flatMap(\.when)
            where !readsRecord && !filled.contains(condition.slot) && !Standing.derived.contains(condition.slot) {
                faults.append(
                    (question.line, "“\(question.id)” waits for “\(condition.slot.key)”, and no question fills it"))
            }
            if question.kind == .choice, !question.choosesMessage, question.choices.count < 2 {
                faults.append((question.line, "“\(question.id)” is a choice and needs at least two choices"))
            }
        }
        for (length, limit) in [(Talk.Length.full, limit), (.quick, quickLimit)] {
            let musts = questions(of: length).filter { $0.must && !$0.raisedOnly && !$0.reviewOnly }.count
            if musts > limit {
                faults.append((1, "\(musts) questions must be asked, and \(limit) are allowed"))
            }
        }
        return faults
    }
}
