/// Reads by which way people will be in touch.
struct ChannelCues {
    private let words: TokenText
    private let verb: StepAction.Found?
    private let names: NameFinder

    init(_ words: TokenText, verb: StepAction.Found?, names: NameFinder) {
        self.words = words
        self.verb = verb
        self.names = names
    }

    func channel(hasPhone: Bool) -> SpokenChannel? {
        if let named = named() { return named }
        if let verb,
            let channel = ChannelCues.verbs[verb.verb.split(separator: " ").first.map(String.init) ?? verb.verb],
            fits(verb.verb, channel, at: verb.place)
        {
            return channel
        }
        if let verb, ChannelCues.visits.contains(verb.verb) || isFaceToFace(verb) { return .inPerson }
        for place in 0..<words.count {
            if let channel = later(at: place) { return channel }
        }
        if (0..<words.count).contains(where: {
            words[$0].folded == "class" && ["first", "second", "1st", "2nd"].contains(words[$0 - 1].folded)
        }) {
            return .post
        }
        // “In person”, “face to face”, “over a pint”, “on site”.
        for place in 1..<max(1, words.count) {
            let pair = words[place - 1].folded + " " + words[place].folded
            if ["in person", "to face", "on site"].contains(pair) { return .inPerson }
            if ["pint", "beer", "brew", "cuppa", "drink", "meal", "curry", "tea", "sandwich"].contains(
                words[place].folded),
                ["over", "for"].contains(words[place - 2].folded) || ["over", "for"].contains(words[place - 1].folded)
            {
                return .inPerson
            }
            // “In two lines by email”, “(email)”, “one email, this week”.
            if ["email", "text", "video"].contains(words[place].folded), !words[place + 1].isWord,
                ["one", "("].contains(words[place - 1].folded)
            {
                return words[place].folded == "video" ? .video : ChannelCues.verbs[words[place].folded]
            }
            if words[place].folded == "survey", words[place - 1].folded == "site" { return .inPerson }
        }
        let mobile = (1..<max(2, words.count)).contains { place in
            ["mobile", "landline", "mob", "cell"].contains(words[place].folded)
                && ["her", "his", "their", "the"].contains(words[place - 1].folded)
                && words[place - 2].folded == "on"
        }
        return mobile || (hasPhone && verb == nil) ? .phone : nil
    }

    /// A medium by name: Teams, LinkedIn, WhatsApp, voicemail.
    private func named() -> SpokenChannel? {
        for place in 0..<words.count where words[place].isWord && !names.isName(place) {
            switch words[place].folded {
            case "whatsapp": return .whatsapp
            case "wa" where words.isShouted(place): return .whatsapp
            case "linkedin", "inmail": return .linkedin
            case "dm": return .linkedin
            case "li" where words.isShouted(place): return .linkedin
            case "voicemail", "vm": return .voicemail
            case "zoom", "facetime", "webinar", "skype": return .video
            case "teams" where words[place].capital || words[place + 1].folded == "call": return .video
            case "vid",
                "video" where ["call", "chat", "meeting"].contains(words[place + 1].folded):
                return .video
            case "meet" where words[place - 1].folded == "google": return .video
            default: continue
            }
        }
        return nil
    }

    /// “See Mick”, “sit with Hana”, “show Mr Bell round”, “knock on the door”.
    private func isFaceToFace(_ verb: StepAction.Found) -> Bool {
        let next = words[verb.place + 1]
        switch verb.verb {
        case "see": return names.isName(verb.place + 1) || ["him", "her", "them"].contains(next.folded)
        case "go": return next.folded == "see" || next.folded == "to" || next.folded == "and" || next.folded == "over"
        // “See what Bo thinks” is no visit; “then see Bo Monday” above is.
        case "cancel", "move", "postpone":
            return (verb.place..<words.count).contains {
                words[$0].folded == "see" && names.isName($0 + 1)
            }
        case "invite":
            return
                (next.isWord
                && (verb.place + 2..<min(verb.place + 9, words.count)).contains {
                    (words[$0].folded == "to" || words[$0].folded == "round" || words[$0].folded == "back")
                        && !["zoom", "teams", "call", "webinar", "join", "connect", "try"].contains(
                            words[$0 + 1].folded)
                })
        case "measure up", "survey", "taste", "fit", "meet up": return true
        case "count", "check", "watch", "inspect", "test", "try":
            return (verb.place..<words.count).contains {
                ["with", "w"].contains(words[$0].folded)
                    && (names.isName($0 + 1) || words[$0 + 1].isMark("/") && names.isName($0 + 2))
            }
        case "pick up", "collect":
            return (verb.place..<words.count).contains {
                ["from", "at"].contains(words[$0].folded) && names.isName($0 + 1)
            }
        case "sit": return next.folded == "with"
        case "knock", "tour", "shadow": return true
        case "drive", "travel": return true
        case "show", "walk":
            return (verb.place..<words.count).contains { ["round", "around"].contains(words[$0].folded) }
        case "hand", "deliver":
            return next.folded == "deliver" || names.isName(verb.place + 1) || verb.verb == "deliver"
        default: return false
        }
    }

    private func fits(_ verb: String, _ channel: SpokenChannel, at place: Int) -> Bool {
        switch channel {
        case .post:
            // “Post an advert” is not the mail.
            return !(place..<min(place + 5, words.count)).contains {
                ["review", "job", "online", "ad"].contains(words[$0].folded)
            }
        case .inPerson:
            if verb == "bring up" || verb == "bring forward" { return false }
            // To walk or take somebody through a thing is to explain it.
            if ["walk", "take"].contains(verb),
                (place..<min(place + 8, words.count)).contains(where: { words[$0].folded == "through" })
            {
                return false
            }
            guard verb == "take" else { return true }
            return names.isName(place + 1) || ["him", "her", "them"].contains(words[place + 1].folded)
        default: return true
        }
    }

    /// Further on in the line: “then ring her”, “by email”, “a quick call”, “a card for Nia”.
    private func later(at place: Int) -> SpokenChannel? {
        let token = words[place]
        guard token.isWord, !names.isName(place),
            let (base, form) = Verbs.base(of: token.folded)
                ?? ChannelCues.nouns[token.folded].map({ ($0, Verbs.Form.base) })
        else { return nil }
        let before = words[place - 1].folded
        if ["by", "via", "on", "over"].contains(before)
            || (before == "the" && ["on", "over"].contains(words[place - 2].folded))
        {
            return ["email", "phone", "text", "post"].contains(base) ? ChannelCues.verbs[base] : nil
        }
        let isArticle = (1...3).contains {
            ["a", "an", "min", "minute", "quick"].contains(words[place - $0].folded) && place - $0 >= 0
        }
        if base == "call",
            isArticle || before == "phone" || (["with", "w"].contains(words[place + 1].folded) && before != "'s")
        {
            return .phone
        }
        if base == "ring" || base == "shout" || base == "buzz", isArticle, verb?.verb == "give" { return .phone }
        if isArticle, base == "email" || base == "text", let verb,
            ["send", "drop", "write", "shoot", "fire", "ping", "draft"].contains(verb.verb)
        {
            return ChannelCues.verbs[base]
        }
        if base == "post", before == "the", words[place - 2].folded == "in" { return .post }
        if ["card", "postcard", "handwritten"].contains(token.folded) {
            return isArticle && !["business", "rate", "score"].contains(before) ? .post : nil
        }
        if ["lunch", "coffee", "breakfast", "drinks", "dinner"].contains(token.folded) {
            let next = words[place + 1].folded
            return ["with", "w", "for", "and"].contains(next) || ["to", "for", "over", "a", "buy"].contains(before)
                || place == 0 ? .inPerson : nil
        }
        guard form == .base || form == .third, token.folded != "calls" else { return nil }
        let isVerb =
            place == 0 || words[place - 1].kind != .word
            || ["i", "'ll", "then", "and", "to", "else", "will", "we", "he", "she", "&"].contains(before)
            || names.isName(place - 1)
        guard isVerb, let channel = ChannelCues.verbs[base] ?? (base == "bring" ? .inPerson : nil),
            fits(base, channel, at: place)
        else { return nil }
        if base == "post", words[place + 1].isWord, words[place + 1].calendar == nil,
            !["it", "them", "the", "a", "him", "her"].contains(words[place + 1].folded)
        {
            return nil
        }
        return channel
    }

    private static let verbs: [String: SpokenChannel] = [
        "call": .phone, "ring": .phone, "phone": .phone, "dial": .phone, "email": .email, "text": .text,
        "whatsapp": .whatsapp,
        "visit": .inPerson, "meet": .inPerson, "bring": .inPerson, "take": .inPerson, "post": .post, "mail": .post,
        "zoom": .video, "skype": .video, "facetime": .video, "buzz": .phone, "pop": .inPerson, "nip": .inPerson,
        "swing": .inPerson, "walk": .inPerson, "courier": .post, "telephone": .phone,
    ]
    private static let visits: Set = [
        "drop off", "drop in", "drop by", "drop round", "drop over", "stop by", "go round", "go back",
    ]
    private static let nouns = [
        "lunch": "lunch", "coffee": "coffee", "breakfast": "breakfast", "drinks": "drinks", "dinner": "dinner",
        "card": "card",
        "postcard": "postcard", "handwritten": "handwritten",
    ]
}
