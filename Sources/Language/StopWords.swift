/// Everyday words that are never the name of a person or a firm.
enum StopWords {
    static func isCommon(_ folded: String) -> Bool { words.contains(folded) }

    private static let words: Set<String> = Set(
        """
        the a an and or but so if then than as at by for from in into of off on onto out over to up with without w about after
        before until till since while when once where what which who whom whose why how this that these those there here it its
        he she they them him her his hers their theirs we us our ours i me my mine you your yours everyone someone anyone nobody
        everybody somebody anybody all any some most many much more few less both each every other another either neither none no
        not yes only just also too very really still yet already again soon now later today tomorrow yesterday back down round
        away around through is are was were be been being am do does did done has have had will would shall should can could may
        might must got get gets getting let lets need needs needed want wants wanted said says say told tell asked ask asks think
        thinks thought know knows knew see sees saw seen look looks like likes liked love loves hate hates good great bad nice
        rough long short full half first second last next new old big small little same own sure ok okay right wrong maybe perhaps
        probably apparently basically actually anyway plus also price prices quote quotes sample samples deck details info
        information proposal contract invoice order orders deal deals team everyone list lists leads customers clients client
        customer prospect prospects people staff guys lads folks number numbers card cards letter letters note notes email emails
        mail phone mobile text texts message messages call calls meeting meetings visit visits lunch coffee breakfast dinner drinks
        tea demo demos trial trials report reports update updates review reviews feedback results figures data copy copies plan
        plans draft drafts drawing drawings photo photos video videos link links slides brochure catalogue catalog pack bundle
        system site sites office works work job jobs time times day days week weeks month months year years quarter budget money
        cost costs problem problems issue issues main question questions answer answers thing things stuff bit lot lots couple
        dozen hundred thousand million two three four five six seven eight nine ten eleven twelve one once twice early late
        quick short brief full debrief chat call cold warm hot site board committee crew crews boxes trucks lorries van vans
        met spoke spoken talked bumped ran caught visited rang phoned called emailed messaged texted sat stood walked went came
        come going gone doing making taking trying using having giving telling asking saying looking wanting needing
        because though although however unless whether instead except per via re regarding concerning hi hello dear thanks thank
        cheers sorry please pls ah oh well hmm wow yeah nope ha lol nothing something anything everything result results
        currently current present presently hurts hurt supplier suppliers vendor rival rivals competition competitor competitors
        agreed promised wanted decided confirmed booked promises happy unhappy keen worried lovely decent tricky tough nightmare
        today tonight morning afternoon evening everything owner boss chair director manager head secretary roses
        tomorrow's what's that's there's it's he's she's they're didn't doesn't don't won't can't couldn't isn't wasn't aren't
        best reception website host mother father builder plumber voicemail lab crane sponsor blocker lorries drivers phones voids kids
        returns parents visitors members guests trustees governors donors patients pupils tenants residents growers sorry sheet
        notice deadline venue event date dates place space floor wall roof room rooms kitchen garden line lines machine machines
        intro introduction paperwork invoices keys bearing wait hold hang note anyhow also besides meanwhile finally lastly overall outcome summary follow-up followup
        containers containers spare whole half door doors wifi nobody nothing every testing
        decision delivery access parking installation completion payment start finish handover training opening closing launch
        pilot order renewal stock price pricing turnover sales season production planning support service services repairs
        ballpark walkthrough survey reminders shows asks likes runs makes takes gives keeps pays uses buys sells
        """.listed)
}
