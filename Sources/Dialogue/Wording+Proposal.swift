import CivilTime
import FollowUp

extension Wording {
    /// What goes on the list behind a touch: two follow-ups or more behind a proposal, however it went out; else what the
    /// rhythm calls for when nobody answered.
    package func steps(
        behind logged: Rhythm.Logged, by rhythm: Rhythm, _ ids: inout some RandomNumberGenerator
    ) -> [NextStep] {
        guard logged.meaning == .proposal else { return [followOn(logged, by: rhythm, &ids)].compactMap { $0 } }
        return afterProposal(logged.after, at: logged.touch.at, by: rhythm, &ids)
    }

    func afterProposal(
        _ record: Relationship, at now: Moment, by rhythm: Rhythm, _ ids: inout some RandomNumberGenerator
    ) -> [NextStep] {
        rhythm.plan(afterProposalIn: record, at: now).map { proposal in
            var step = NextStep(
                id: .new(using: &ids), prospect: record.prospect.id, meeting: nil,
                text: self("step.after-proposal"), action: NextStep.followUp, due: Due(proposal.day))
            step.channel = proposal.channel
            step.purpose = self("purpose.after-proposal")
            step.attemptsAllowed = rhythm.playbook.attempts
            return step
        }
    }
}
