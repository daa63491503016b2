import Coaching
import FollowUp
import PromptLibrary
import Testing

/// What was learned is read from its files; a misprint there is a sentence like any other.
@Suite struct WeightsFileTests {
    static let fine = [
        "families": "warm: great\n", "sentences": "all\task 1\n", "messages": "", "steps": "all\tvague 1\n",
    ]

    static func fault(_ name: String, _ text: String?, stepsOnly: Bool = false) throws -> (PromptFault?, Folder) {
        let folder = try Folder()
        for (file, well) in fine where file != name { try folder.write("weights/\(file).txt", well) }
        if let text { try folder.write("weights/\(name).txt", text) }
        let library = folder.library
        let fault = Folder.fault { () throws(PromptFault) in
            if stepsOnly { _ = try library.stepLens() } else { _ = try library.lens() }
        }
        return (fault, folder)
    }

    @Test func wellWrittenItIsRead() throws {
        let folder = try Folder()
        for (file, well) in Self.fine { try folder.write("weights/\(file).txt", well) }
        let lens = try folder.library.lens()
        #expect(lens.jobs.outcomes == ["ask"])
        #expect(lens.drafts.outcomes == [])
        #expect(lens.steps.outcomes == ["vague"])
        #expect(try folder.library.stepLens().steps.outcomes == ["vague"])
    }

    @Test(arguments: ["sentences", "messages", "steps"]) func aMisprintNamesFileAndLine(name: String) throws {
        let (fault, folder) = try Self.fault(name, "all\task 1\nw two ask 3\n")
        let sentence = try #require(fault).description
        #expect(sentence.hasPrefix("\(folder.path)/weights/\(name).txt:2: a trait, a tab"))
        #expect(!sentence.contains { $0.isNewline })
    }

    @Test(arguments: ["families", "sentences", "messages", "steps"]) func aMissingFileIsNamed(name: String) throws {
        let (fault, folder) = try Self.fault(name, nil)
        #expect(fault?.file == "\(folder.path)/weights/\(name).txt")
        #expect(fault?.sentence.contains("missing") == true)
    }

    /// A debrief looks at steps only; the rest is large, and its misprints can wait.
    @Test func stepsNeedTheirOwnFileOnly() throws {
        #expect(try Self.fault("sentences", "misprint", stepsOnly: true).0 == nil)
        #expect(try Self.fault("messages", nil, stepsOnly: true).0 == nil)
        #expect(try Self.fault("steps", "misprint", stepsOnly: true).0?.line == 1)
    }

    @Test func ownWeightsReplaceTheShippedOnes() throws {
        let (own, shipped) = (try Folder(), try Folder())
        for (file, well) in Self.fine { try shipped.write("weights/\(file).txt", well) }
        try own.write("weights/steps.txt", "all\tno_when 1\n")
        let library = PromptLibrary(folders: [own.path, shipped.path], seeds: "")
        #expect(try library.lens().steps.outcomes == ["no_when"])
        #expect(try library.lens().jobs.outcomes == ["ask"])
    }

    @Test func theCoachHasAllRulesAndWhatWasLearned() throws {
        let folder = try Folder()
        for (file, well) in Self.fine { try folder.write("weights/\(file).txt", well) }
        try folder.write("coaching/stall.yml", Misprints.rule)
        try folder.write("coaching/spiel.yml", DraftRuleMisprintTests.weighing)
        let coach = try folder.library.coach()
        #expect(coach.rules.keys.sorted() == ["spiel", "stall"])
        #expect(coach.lens?.steps.outcomes == ["vague"])
    }
}
