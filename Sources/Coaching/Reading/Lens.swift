/// What the coach has learned, as its files hold it: the families of words, what each trait of a sentence speaks for, what
/// the measures of a whole message speak for, and the same for a step.
package struct Lens: Sendable {
    package var families: Families
    package var jobs: Weights
    package var drafts: Weights
    package var steps: Weights

    package init(families: Families, jobs: Weights, drafts: Weights, steps: Weights) {
        self.families = families
        self.jobs = jobs
        self.drafts = drafts
        self.steps = steps
    }
}
