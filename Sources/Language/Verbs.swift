/// The verbs of everyday work, and the way back from a form to its base.
enum Verbs {
    enum Form: Sendable { case base, third, past, gerund }

    /// The base of a verb form; nil for words that are no verb we know.
    static func base(of folded: String) -> (base: String, form: Form)? {
        if let base = spelled[folded] { return (base, .base) }
        if bases.contains(folded) { return (folded, .base) }
        if let base = pasts[folded] { return (base, .past) }
        if folded.hasSuffix("ies"), let base = known(folded.dropLast(3) + "y") { return (base, .third) }
        if folded.hasSuffix("es"), let base = known(folded.dropLast(2)) { return (base, .third) }
        if folded.hasSuffix("s"), let base = known(folded.dropLast(1)) { return (base, .third) }
        if folded.hasSuffix("ied"), let base = known(folded.dropLast(3) + "y") { return (base, .past) }
        if folded.hasSuffix("ed"), let base = stripped(folded.dropLast(2)) { return (base, .past) }
        if folded.hasSuffix("ing"), let base = stripped(folded.dropLast(3)) { return (base, .gerund) }
        return nil
    }

    private static func known(_ word: some StringProtocol) -> String? {
        let word = String(word)
        return bases.contains(word) ? word : nil
    }

    /// email-ed, us-ed, drop-p-ed.
    private static func stripped(_ stem: Substring) -> String? {
        if let base = known(stem) ?? known(stem + "e") { return base }
        guard let last = stem.last, stem.dropLast().last == last else { return nil }
        return known(stem.dropLast())
    }

    /// Verb and particle that make one verb together.
    static func phrasal(_ verb: String, _ particle: String) -> Bool { particles[verb]?.contains(particle) ?? false }

    static let bases: Set<String> = Set(
        """
        accept add advise agree align amend answer apologise apply approve arrange ask assess attend bill book borrow bring
        build buy calculate call cancel catch change chase check choose circle clarify close collect commit compare complete
        confirm connect consider contact convert copy correct cost count cover crack create cut deal decide deliver demo
        demonstrate describe design develop dial dig discuss do double draft draw drive drop email engage ensure escalate
        explain explore extend fetch fill film finalise finalize find finish fix follow forward gather get give go grab
        hand have help hold host identify include inform install introduce invite invoice issue join keep learn leave lend
        let leverage line list listen load lock log look loop mail make map mark measure meet mention message mock monitor
        move name negotiate nip nudge obtain offer open order organise organize pack pay pencil phone photograph pick ping
        pitch plan point pop post prepare present press price print probe promise propose prove provide pull push put qualify
        quote raise reach read rebook recap receive recommend record refer register remind reply report request
        research reschedule resend resolve respond return revert review revise ring roll run save say scan schedule secure
        see sell send set share ship shortlist show sign sit sketch sort source speak specify split stay stick stop submit
        suggest supply swing take talk tell test text thank think tidy time touch track train translate trial try turn
        understand update upgrade upload upsell use verify visit wait walk want warm warn wish work wrap write zoom whatsapp
        fax swap trim tweak surprise soften align nail land win hit clear chivvy nurture explore figure sound ease pass
        facetime skype reconnect sms bell buzz knock shoot fire flag tag beat sweeten bump butter court delight remember
        need laminate bake cook scope tour inspect survey chat clean pilot quiz double mull leaflet
        insist persuade convince pressure squeeze position showcase educate encourage enquire inquire validate
        scribble reserve rehearse practise practice resume rewrite redo reprint refresh renew request rework shadow stash
        start stitch summarise summarize tackle tease thrash unlock upend ensure wait weigh wire 
        """.listed)

    private static let spelled = [
        "txt": "text", "snd": "send", "cal": "call", "rng": "ring", "emial": "email", "fone": "phone",
        "e-mail": "email", "msg": "message", "dm": "message", "wa": "whatsapp", "tel": "call", "shw": "show",
        "giv": "give", "sms": "text", "bell": "ring", "vist": "visit",
    ]
    private static let pasts = [
        "sent": "send", "told": "tell", "rang": "ring", "rung": "ring", "met": "meet", "gave": "give", "given": "give",
        "took": "take",
        "taken": "take", "brought": "bring", "got": "get", "made": "make", "wrote": "write", "written": "write",
        "spoke": "speak",
        "done": "do", "did": "do", "said": "say", "found": "find", "left": "leave", "paid": "pay", "sold": "sell",
        "bought": "buy",
        "built": "build", "drawn": "draw", "shown": "show", "held": "hold", "set": "set", "kept": "keep",
        "chosen": "choose",
    ]
    private static let particles: [String: Set<String>] = [
        "follow": ["up"], "drop": ["off", "in", "by", "round", "over"],
        "pop": ["in", "by", "round", "over", "into", "back"],
        "find": ["out"], "roll": ["out"], "mark": ["up"], "set": ["up"], "catch": ["up"], "check": ["in"],
        "reach": ["out"],
        "circle": ["back"], "loop": ["in", "back"], "sort": ["out"], "write": ["up"], "draw": ["up"], "line": ["up"],
        "pick": ["up"], "work": ["out"], "hand": ["over", "in"], "fill": ["in", "out"],
        "go": ["over", "through", "back", "round"],
        "put": ["together"], "chase": ["up"], "tidy": ["up"], "print": ["off", "out"], "dig": ["out"],
        "pull": ["together"],
        "come": ["back"], "get": ["back"], "touch": ["base"], "swing": ["by"], "stop": ["by"],
        "nip": ["in", "round", "over"],
        "wrap": ["up"], "warm": ["up"], "soften": ["up"], "sound": ["out"], "figure": ["out"], "mock": ["up"],
        "look": ["into", "up"],
        "pass": ["on"], "sit": ["down"], "turn": ["up"], "speak": [], "lock": ["in", "down"], "point": ["out"],
    ]
}
