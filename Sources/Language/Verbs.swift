/// The verbs of everyday work, and the way back from a form to its base.
enum Verbs {
    enum Form: Sendable { case base, third, past, gerund }

    /// The base of a verb form; nil for words that are no verb we know.
    static func base(of folded: String) -> (base: String, form: Form)? {
        if let base = spelled[folded] { return (base, .base) }
        if bases.contains(folded) { return (folded, .base) }
        if let base = VerbWords.pasts[folded] { return (base, .past) }
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

    static let bases: Set<String> = VerbWords.rest.union(
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
    private static let particles: [String: Set<String>] = {
        var particles: [String: Set<String>] = [:]
        for line in phrasals.split(separator: "\n") {
            let words = String(line).listed
            particles[words[0]] = Set(words.dropFirst())
        }
        return particles
    }()

    private static let phrasals = """
        back up
        block out off
        break down
        bring up in forward
        carry on out
        catch up
        chase up
        check in
        circle back
        clear up
        close out
        come back
        dial into in
        dig out up
        draw up
        drop off in by round over
        fill in out
        figure out
        find out
        finish off
        firm up
        flag up
        follow up
        get back
        give up
        go over through back round
        hand over in
        hold off
        lay out
        line up
        lock in down
        log in
        look into up
        loop in back
        map out
        mark up
        measure up
        meet up
        mock up
        narrow down
        nip in round over
        open up
        own up
        pack up
        pass on
        pick up
        pin down
        point out
        pop in by round over into back
        price up
        print off out
        pull together
        put together
        reach out
        read up
        ring round
        roll out
        round up
        rule out
        run through
        scope out
        set up
        show round
        sign up off
        sit down
        size up
        soften up
        sort out
        sound out
        speed up
        spell out
        stop by
        sum up
        swing by
        talk into through
        team up
        test out
        tidy up
        touch base
        track down
        turn up
        type up
        warm up
        weigh up
        work out
        wrap up
        write up
        """
}
