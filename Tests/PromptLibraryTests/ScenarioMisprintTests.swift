import Coaching
import PromptLibrary
import Testing

/// Misprints in scenarios and in the list of behaviours: one sentence, with the line.
@Suite struct ScenarioMisprintTests {
    static let scenario = """
        title: A stall
        minutes: 4
        why: think
        day: 2026-03-02
        situation: You are at the door.
        prospect: {name: Dana Hall, role: manager, patience: 2}
        hides:
          worry: The rain came in.
        topics:
          think: [think*, mind]
        scenes:
          - scene: meeting
            says: I must think.
            leaves: Goodbye.
            otherwise: [Mm., Well.]
            listens:
              - to: [pressure]
                costs: 1
                answers: [No.]
            checks:
              - does: asked
                when: [open question, about think, not knows worry]
                half:
                  - {when: [closed question], says: only closed}
                good: About what?
                reveals: worry
          - scene: debrief
            record: {pain: the rain came in}
          - scene: message
            given: {channel: text, promised: a list by 2026-03-02}
            good: Here is the list.
            checks:
              - {does: asked, when: [rule stall, uses worry, day by 2026-03-09]}
        paths:
          good: [About what?, the rain came in]
          bad:
            - [Mm.]
        """
    static let behaviours = """
        asked: {does: asked about it, why: think}
        recorded-pain: {does: kept what hurts, why: think}
        """

    static func folder(_ scenario: String = scenario, _ behaviours: String = behaviours) throws -> Folder {
        let folder = try Folder()
        try folder.write("training/stall.yml", scenario)
        try folder.write("behaviours.yml", behaviours)
        try folder.write("coaching/stall.yml", Misprints.rule)
        try folder.write("weights/families.txt", "guilt: heard nothing\n")
        return folder
    }

    @Test func whatIsWellWrittenIsRead() throws {
        let folder = try Self.folder()
        let scenario = try folder.library.scenario("stall")
        #expect(scenario.prospect.first == "Dana")
        #expect(scenario.patience == 2)
        #expect(scenario.scenes.map(\.kind) == [.meeting, .debrief, .message])
        #expect(scenario.checks.map(\.behaviour.id) == ["asked", "recorded-pain", "asked"])
        #expect(scenario.scenes[2].draft.situation.promise?.what == "a list")
        #expect(scenario.paths.good == [["About what?", "the rain came in"]])
        #expect(scenario.paths.bad == [["Mm."]])
    }

    static let misprints = [
        Misprint("minutes: 4", "minuets: 4", line: 2, says: "“minuets”", "did you mean “minutes”"),
        Misprint("day: 2026-03-02", "day: tomorrow", line: 4, says: "a day is wanted"),
        Misprint("situation: You are at the door.\n", "", line: 1, says: "“situation” is missing"),
        Misprint("  worry: The", "  worry: [The]\n  need: The", line: 8, says: "“worry” wants words"),
        Misprint("scene: meeting", "scene: meting", line: 12, says: "“meting” is no scene", "meeting, debrief"),
        Misprint("    leaves: Goodbye.\n", "", line: 12, says: "a meeting needs “says”"),
        Misprint("otherwise: [Mm., Well.]", "otherwise: [Mm.]", line: 12, says: "two lines under “otherwise”"),
        Misprint("to: [pressure]", "to: [presure]", line: 17, says: "“presure”", "did you mean “pressure”"),
        Misprint("to: [pressure]", "to: pressure", line: 17, says: "“to” wants a list"),
        Misprint("costs: 1", "costs: many", line: 18, says: "“costs” wants a number"),
        Misprint("does: asked\n", "does: askd\n", line: 21, says: "“askd” is no behaviour", "did you mean “asked”"),
        Misprint("about think", "about thinc", line: 22, says: "“thinc” is no topic", "did you mean “think”"),
        Misprint("not knows worry", "not knows wory", line: 22, says: "“wory” is no hidden fact"),
        Misprint("        good: About what?\n", "", line: 21, says: "“good” is missing"),
        Misprint("reveals: worry", "reveals: fear", line: 26, says: "“fear” is no hidden fact", "worry"),
        Misprint("{pain: the", "{pan: the", line: 28, says: "“pan”", "did you mean “pain”"),
        Misprint("{pain: the", "{cost: the", line: 28, says: "“recorded-cost” is no behaviour"),
        Misprint("channel: text", "channel: smoke", line: 30, says: "“smoke” is no channel"),
        Misprint("    good: Here is the list.\n", "", line: 32, says: "“good” is missing"),
        Misprint("rule stall", "rule stahl", line: 33, says: "“stahl” is no rule", "did you mean “stall”"),
        Misprint("2026-03-09]", "the ninth]", line: 33, says: "a day is wanted"),
        Misprint("  bad:\n    - [Mm.]", "  bad: []", line: 35, says: "one under “bad”"),
    ]

    @Test(arguments: misprints) func aMisprintIsOneSentence(misprint: Misprint) throws {
        try #require(Self.scenario.contains(misprint.right))
        let text = Self.scenario.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        let folder = try Self.folder(text)
        try RuleMisprintTests.hold(
            Folder.fault { () throws(PromptFault) in _ = try folder.library.scenario("stall") }, misprint)
    }

    @Test func aFamilyOfWordsIsATopicToo() throws {
        let text = Self.scenario.replacing("about think", with: "about guilt")
        let folder = try Self.folder(text)
        #expect(try folder.library.scenario("stall").checks.count == 3)
    }

    @Test(arguments: [
        Misprint("does: asked about it", "dose: asked about it", line: 1, says: "“dose”", "known are does, why"),
        Misprint(", why: think}\nrec", "}\nrec", line: 1, says: "“why” is missing"),
    ]) func aMisprintInTheBehavioursIsOneSentence(misprint: Misprint) throws {
        let text = Self.behaviours.replacing(misprint.right, with: misprint.wrong, maxReplacements: 1)
        let folder = try Self.folder(Self.scenario, text)
        try RuleMisprintTests.hold(
            Folder.fault { () throws(PromptFault) in _ = try folder.library.behaviours() }, misprint)
    }

    /// A trainer's own file adds behaviours, and says a shipped one in other words.
    @Test func ownBehavioursAreLaidOverTheShipped() throws {
        let (own, shipped) = (try Folder(), try Self.folder())
        try own.write("behaviours.yml", "asked: {does: asked well, why: think}\nsmiled: {does: smiled, why: think}\n")
        let library = PromptLibrary(folders: [own.path, shipped.path], seeds: shipped.path)
        let behaviours = try library.behaviours()
        #expect(behaviours["asked"]?.does == "asked well")
        #expect(behaviours.keys.sorted() == ["asked", "recorded-pain", "smiled"])
        #expect(try library.scenario("stall").checks[0].behaviour.does == "asked well")
    }
}
