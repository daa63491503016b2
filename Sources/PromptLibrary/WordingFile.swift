import Dialogue

extension PromptLibrary {
    /// What the program itself says. It is read at every start, and only checked by `checkedWording`.
    package func wording() throws(PromptFault) -> Wording {
        Wording(utf8: Array(try readText(try path("wording.txt")).utf8))
    }

    /// The same, with every line looked at.
    package func checkedWording() throws(PromptFault) -> Wording {
        let wording = try wording()
        if let fault = wording.check.faults.first {
            throw PromptFault(file: try path("wording.txt"), line: fault.line, fault.sentence)
        }
        return wording
    }
}
