/// Hears a brain dump after a meeting: who, what they asked, what hurts, who promised what, and what comes next.
package struct DebriefEar: Sendable {
    private let dates: DateEar

    /// - Parameter dates: the ear for its times; it brings today and the region.
    package init(dates: DateEar) { self.dates = dates }

    package func hear(_ text: String) -> HeardDebrief {
        let scene = DebriefScene(text, ear: dates)
        var heard = HeardDebrief()
        heard.phones = PhoneScanner(scene.words).spans().map(scene.words.phone)
        heard.emails = text.utf8.contains(UInt8(ascii: "@")) ? emails(in: text) : []
        let runs = ProperRuns(scene)
        heard.company = runs.company
        let rival = RivalCues(scene, runs).rival
        heard.competitor = rival
        heard.personal = PersonalCues(scene).found
        let asks = AskCues(scene)
        heard.asks = asks.found
        let promises = PromiseCues(scene, asks: asks)
        heard.promisesMine = promises.mine.map(\.promise)
        heard.promisesTheirs = promises.theirs.map(\.promise)
        heard.people = PeopleCues(scene, runs, rival: rival, promises: promises).people
        let pains = PainCues(scene, asks: asks, promises: promises)
        heard.pains = pains.found
        let next = NextStepCues(scene, promises: promises, pains: pains).best
        heard.nextStep = next?.words
        heard.nextWhen = next?.date
        heard.amount = AmountCues(scene, pains: pains, rival: rival).best
        heard.quotes = QuoteCues(scene).quotes
        heard.permission = QuoteCues(scene).permission
        return heard
    }
}
