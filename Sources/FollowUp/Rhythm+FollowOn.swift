import CivilTime

extension Rhythm {
    /// What comes next after a touch nobody answered, as a step that can go on the list. With the purpose of the step it
    /// goes on from it is planned; without one it is a draft.
    /// - Parameters:
    ///   - text: what to do, in words; the channel's verb and the name stand before it.
    /// - Returns: nil when something is planned already, when they answered – then the next step is to be thought of – or
    ///   when they want no more.
    package func followOn(
        _ logged: Logged, as id: ID<NextStep>, text: (Proposal) -> String
    ) -> NextStep? {
        let day = logged.touch.at.day
        guard !logged.meaning.isAnswer || logged.meaning == .notNow,
            logged.after.openSteps.isEmpty, logged.after.prospect.request == nil,
            !logged.after.openPromises.contains(where: { $0.by == .me && $0.due != nil }),
            let next = proposal(for: logged.after, on: day)
        else { return nil }
        var step = NextStep(
            id: id, prospect: logged.after.prospect.id, meeting: logged.done?.meeting, text: text(next),
            action: NextStep.followUp,
            due: Due(next.day, at: next.time, zone: next.time == nil ? nil : logged.touch.at.zone))
        step.channel = next.channel
        step.purpose = next.aim == .attempt ? logged.done?.purpose : nil
        step.direction = logged.after.hasLeave ? .pull : .push
        step.attempt = (logged.touch.attempt ?? 0) + (next.aim == .attempt ? 1 : 0)
        step.attemptsAllowed = playbook.attempts
        if step.attempt == 0 { step.attempt = 1 }
        return step
    }
}
