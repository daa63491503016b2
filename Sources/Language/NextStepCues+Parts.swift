/// What a clause says of a contact and of its day.
extension NextStepCues {
    /// “The governors meet on the 3rd”, “the new partner joins in May”, “the tax return is due”: not with us.
    func isOthers(_ place: Int, _ clause: DebriefScene.Clause) -> Bool {
        guard clause.doer != .me || place > clause.action, !scene.has(["me", "us", "we", "i"], in: clause.span) else {
            return false
        }
        if scene.has(NextStepCues.foreign, in: clause.span) || scene.has(NextStepCues.limits, in: clause.span) {
            return true
        }
        guard place > clause.first, words[place - 1].isWord, words[place - 1].calendar == nil else { return false }
        return !NextStepCues.leads.contains(words[place - 1].folded)
    }

    /// “She said swing by on Thursday”, “told me to call on the 3rd”.
    func isBidden(_ place: Int) -> Bool {
        guard isMeeting(place), Verbs.base(of: words[place].folded)?.form == .base else { return false }
        return ["said", "says"].contains(words[place - 1].folded)
            || words[place - 1].folded == "to" && ["me", "us"].contains(words[place - 2].folded)
    }

    /// “Moved it to the 20th”, “settled on Tuesday”, “we're on for Friday at 9”.
    func isMoved(_ place: Int, _ clause: DebriefScene.Clause, _ date: DatePhrase?) -> Bool {
        guard let date, date.first > place, date.first <= place + 5 else { return false }
        let (word, next) = (words[place].folded, words[place + 1].folded)
        if date.first > place + 3, next != "from" { return false }
        if word == "on", next == "for" { return clause.doer == .me && date.first <= place + 2 }
        guard NextStepCues.shifts.contains(word), ["to", "on", "for", "from", "it", "us", "me"].contains(next) else {
            return false
        }
        return !scene.has(NextStepCues.foreign, in: clause.span) && !scene.has(NextStepCues.limits, in: clause.span)
    }

    /// “The roof is booked for the 1st”, “they've scheduled the sanding”: not with us.
    func isTheirBooking(_ place: Int, _ clause: DebriefScene.Clause) -> Bool {
        if place == clause.first || scene.has(["me", "us", "we", "i"], in: clause.span) { return false }
        let subject = clause.first..<place
        if scene.has(["they", "he", "she"], in: subject) { return true }
        return subject.allSatisfy { words[$0].isWord && words[$0].calendar == nil }
            && !clause.span.contains {
                NextStepCues.events.contains(words[$0].folded) || NextStepCues.resuming.contains(words[$0].folded)
            }
    }

    /// “We'd pencilled the 24th”, “we had said Tuesday”: a plan that no longer holds.
    func isUndone(_ place: Int) -> Bool {
        ["'d", "had"].contains(words[place].folded)
            && (NextStepCues.booking.contains(words[place + 1].folded)
                || ["said", "planned", "agreed", "fixed", "set"].contains(words[place + 1].folded))
    }

    /// “They'll come back on Saturday”: to us.
    func isComing(_ clause: DebriefScene.Clause) -> Bool {
        clause.span.contains {
            ["come", "coming", "pop", "popping", "drop", "dropping"].contains(words[$0].folded)
                && ["back", "in", "by", "over", "round"].contains(words[$0 + 1].folded)
        }
    }

    func isMeeting(_ place: Int) -> Bool {
        guard let (base, form) = Verbs.base(of: words[place].folded), form != .past else { return false }
        if ["come", "go", "be", "pop", "look", "see", "walk"].contains(base), form == .third { return false }
        return NextStepCues.verbs.contains(base)
    }

    func pickedDate(_ clause: DebriefScene.Clause) -> DatePhrase? {
        let ahead = scene.dates(in: clause.span).filter { scene.isAhead($0) && $0.namesDay && !isOfThing($0) }
        return ahead.first { $0.values[0].time != nil } ?? ahead.first {
            if case .day = $0.values[0] { true } else { false }
        } ?? ahead.first
    }

    /// “Last year's file”, “before 2 May”, “away till Monday”: it dates something else.
    func isOfThing(_ date: DatePhrase) -> Bool {
        if words[date.end].folded == "'s" { return words[date.end + 1].isWord }
        let (first, former) = (words[date.first].folded, words[date.first - 1].folded)
        // “Not Friday, Monday”, “moved from Tuesday to Thursday”, “instead of the 4th”.
        if ["not", "from"].contains(former) || former == "of" && words[date.first - 2].folded == "instead" {
            return true
        }
        // “Talk it through on Tuesday” is a day, “hold it through Tuesday” an end.
        if ["through", "thru"].contains(former), ["on", "at", "by"].contains(first) { return false }
        return NextStepCues.bounds.contains(first) || NextStepCues.bounds.contains(former)
    }

    /// “Within two days of getting it”: counted from an event, not from today.
    func isLoose(_ date: DatePhrase) -> Bool {
        // “This time next year”.
        if scene.has(["year", "years"], in: date.first..<date.end) { return true }
        let next = words[date.end]
        let isCounted = (date.first..<date.end).contains {
            if case .unit = words[$0].calendar { true } else { false }
        }
        if isCounted, ["of", "after", "before", "from"].contains(next.folded) {
            let second = words[date.end + 1]
            return second.isWord && second.calendar == nil
        }
        return next.folded == "or" || next.isMark("?")
    }

    func agree(_ a: HeardDate.Value, _ b: HeardDate.Value) -> Bool {
        a.day <= b.lastDay && b.day <= a.lastDay
    }
}
