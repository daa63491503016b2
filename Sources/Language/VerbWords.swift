/// The verbs `Verbs` knows: those of everyday work, the rest of the common ones, and the irregular pasts.
enum VerbWords {
    /// Verbs that also open a sentence as orders, with few noun uses.
    static let rest: Set<String> = Set(
        """
        accompany achieve adapt adjust admit allocate allow announce appeal appoint argue assemble assign assist assume assure attach
        attempt audit avoid await award begin believe benchmark bid blend boil boost brainstorm brief broadcast browse brush bundle
        bury call carry cast cater celebrate certify charge chip claim climb coach coax collate combine comment commission communicate
        compile compose concede conclude conduct configure congratulate consult contain contribute cooperate coordinate courier craft
        cure customise customize dare deactivate debate declare decline decorate dedicate defer define delay delegate delete deny
        depart deposit detail detect determine diagnose direct disclose dismantle dispatch display distribute divide document donate
        download dry dump earn edit elaborate eliminate email embed emphasise employ empty enable enforce enlarge enlist enter
        entertain equip erect estimate evaluate examine exchange exclude execute exhibit expand expect expedite experiment export
        expose fasten feed feel fight finance fit flip fold forget forgive frame freeze furnish gauge generate grade greet grind
        guarantee guess guide handle hang happen harvest haul hear heat help highlight hire hoist hope identify illustrate implement
        import improve incorporate increase indicate inform initiate insert instruct insulate insure integrate intend interview invent
        investigate invoice involve isolate itemise itemize join judge justify label learn lease liaise lift limit lodge lower maintain
        manage marry maximise mend merge mind minimise mix modify motivate mount multiply narrate negotiate notify observe obtain
        occupy operate oppose optimise outline overhaul overrun own pace package paint park paste patch perform permit phase plant
        play plot plug polish postpone pour predict prefer preserve press pretend prevent preview prioritise prioritize proceed
        process procure produce progress promote proofread protect publish pump punch purchase quantify query question queue rank rate
        react realise realize reassure rebuild recalculate recall reclaim recognise reconcile reconsider reconvene recover recruit
        recycle redesign redirect redraft redraw reduce refill refine reflect refund refurbish refuse regroup reimburse reinforce
        reinstall reject relate relaunch release relocate rely remove rename rent reopen reorder repaint repair repeat rephrase replace
        reposition represent rescue reset resist respray restart restock restore restrict retain retest rethink retire retrieve retry
        reveal reverse revisit revive reward rewire rig rinse roast rotate rule sand satisfy scrape screen seal search seat seek
        segment select separate serve service settle sew shape sharpen shed shift shorten shout shut simplify simulate sing skip slice
        slow smash smooth solve spare spell spend spoil spray spread squash stack stage stamp stand steer sterilise store straighten
        strengthen stress stretch strip study subcontract subscribe substitute succeed sum suspend sweep switch tag tailor tape target
        taste teach tear telephone tempt tend terminate throw tie tighten tip tow trace trade transcribe transfer transform transport
        travel treat triage trigger troubleshoot trust tune type undercut undo unload unpack untangle unveil urge value vary vet view
        volunteer vote wake warrant wash watch wave wear weave weigh weld welcome widen win wipe witness wonder worry yield
        let drift rattle seize snap jam crash leak fail break burst clog crack drip flicker flood freeze hum overheat peel rust sag
        slip sink smell squeak stall stink trip warp wobble arrive appear disappear vanish bounce die fall fly grow lose miss mistake
        """.listed)

    /// Pasts and participles that no rule makes.
    static let pasts: [String: String] = {
        var pasts: [String: String] = [:]
        for line in irregular.split(separator: "\n") {
            let words = String(line).listed
            for word in words.dropFirst() { pasts[word] = words[0] }
        }
        return pasts
    }()

    private static let irregular = """
        send sent
        tell told
        ring rang rung
        meet met
        give gave given
        take took taken
        bring brought
        get got gotten
        make made
        write wrote written
        speak spoke spoken
        do did done
        say said
        find found
        leave left
        pay paid
        sell sold
        buy bought
        build built
        draw drew drawn
        show shown
        hold held
        set set
        keep kept
        choose chose chosen
        see saw seen
        go went gone
        come came
        sit sat
        stand stood
        think thought
        know knew known
        hear heard
        feel felt
        lose lost
        spend spent
        lend lent
        catch caught
        teach taught
        begin began begun
        break broke broken
        drive drove driven
        fall fell fallen
        fly flew flown
        forget forgot forgotten
        freeze froze frozen
        grow grew grown
        hang hung
        lead led
        learn learnt
        mean meant
        rise rose risen
        run ran
        sew sewn
        shake shook shaken
        shoot shot
        shut shut
        sing sang sung
        sink sank sunk
        sleep slept
        smell smelt
        spell spelt
        spill spilt
        spoil spoilt
        steal stole stolen
        stick stuck
        strike struck
        swear swore sworn
        swing swung
        tear tore torn
        throw threw thrown
        understand understood
        undo undid undone
        wake woke woken
        wear wore worn
        win won
        wind wound
        deal dealt
        dig dug
        eat ate eaten
        fight fought
        feed fed
        bid bid
        blow blew blown
        burn burnt
        light lit
        sweep swept
        seek sought
        ride rode ridden
        rewrite rewrote rewritten
        redraw redrew redrawn
        resend resent
        redo redid redone
        """
}
