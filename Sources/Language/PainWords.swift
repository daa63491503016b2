/// Words of trouble.
enum PainWords {
    /// One is enough.
    static let strong: Set<String> = Set(
        """
        problem problems issue issues pain painful hurts hurting broken broke breaks breaking lost losing loses lose late delayed
        delays leaks leaking leaked leak fails failing failed failure failures errors error dented dead dying dies died worried
        worry worries stuck slow slowly expensive missing miss misses missed hate hates wrong damage damaged damages struggling
        struggle struggles waste wasted wasting wastes trips tripping crash crashed crashes complain complains complaints
        complaining chaos nightmare mess messy fed frustrated frustrating headache bottleneck backlog short shortage manual
        manually worse worst rejected rejects reject scrap scrapped faulty fault faults rusty rotten mould mouldy damp wet
        frozen freezing overheating unreliable unhappy angry furious sick burnt injured injury fine fined fines breach overdue
        behind overrun overspend downtime outage hassle suffering suffer suffers gutted bust stolen theft unsafe dangerous
        cancelled cancels cancelling turnover churn quit quitting leaving dear overpriced draughty noisy smelled smells stinks
        guesswork chasing firefighting swamped overwhelmed overloaded exhausted underwater skint blocked jammed jams clogged
        dull flood floods flooded flooding rot rots rotting fell fall falls scared frightened killing kills moan moans moaning hook
        stops stopped stopping misses gets_lost drop dropping dropped sinks smashed cracked cracks peeling rusting squeaks wobbles
        squeezed undercut overworked unanswered useless hopeless unpaid complained unsold idle stranded shut locked cut cuts
        pricey bent steep astray binned doubts doubt pinched nicked walkabout outdated clunky ancient obsolete bounced rework returns refunds penalty penalties drowning bleeding sinking
        argue argues arguing object objects objected objecting protest protests resign resigns resigned resigning burnout disgrace shambles
        carnage horrendous awful terrible dire grim ridiculous joke farce misery miserable dreadful appalling unbearable unacceptable
        smoke smokes smoking smoky smudge smudges smudged smear smears scratch scratched scratches stain stained stains tear tears torn
        wear wears worn snap snaps snapped split splits stick sticks sticking seize seizes seized stall stalls stalled warp warps warped
        fade fades faded flake flakes bend bends sag sags slip slips wobbly rattle rattles vibrates overheats burns clog clogs choke
        bin bins binning shovel shoveling shovelling misplace misplaced misplaces forget forgetting confuse confused confuses lag lags
        overruns overspent exceed grumble grumbles grumbling grumpy annoyed irritated irritating stressed stress stressful panic
        dread dreads fear fears afraid knackered understaffed overworked trapped rubbish poor chaotic disorganised disorganized
        inconsistent inaccurate incorrect incomplete illegal unaffordable costly filthy dusty dirty leaky boiling sweltering roasting
        contaminated contamination spoiled spoilt expired lapsed penalised penalized sued vandalised vandalized hacked denied deny
        denies refused refuses refuse rejects postponed hurt sore backlogs bottlenecks mistake mistakes typo typos mixups gripe gripes
        drain drains exhausting tedious laborious fiddly frustrate annoys annoying upset upsets bored boring nervous anxious concerned
        concern concerns distrust mistrust blame blames blamed skips gap gaps weak weakness unclear vague uncertain unsure
        disappears disappear vanish vanishes forgotten forgets duplicated duplicate doubled
        """.listed)
    /// Two are needed.
    static let weak: Set<String> = Set(
        """
        old only still again twice hours spreadsheet spreadsheets paper memory costs cost hard difficult tight limited limit deadline
        never nobody empty half cold hot low high rising risk risky busy weeks months ages everyone everything every uses survive
        waiting queue queues gone off overnight retype retyping paying pays confusing complicated tired bother bothered must
        insurer inspector notice before keep keeps keeping lease tied rent every 
        notebook notebooks clipboard clipboards whiteboard excel head scraps sheets diary post-its photocopies fax faxes handwritten
        retypes keyed rekeying copying eat eats eating drag drags dragging heavy lot's bill bills excess premium resort
        always constantly another away already fed cheap rush rushed awkward confusing heavy loud small cramped
        """.listed)
    static let negations: Set = [
        "cannot", "cant", "dont", "doesnt", "wont", "isnt", "arent", "never", "nobody", "hardly", "barely",
    ]
}
