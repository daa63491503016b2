import FollowUp

extension Wording {
    /// The step that goes on the list behind a touch nobody answered, in words: what the step before it was for, or what
    /// the rhythm calls for now.
    package func followOn(
        _ logged: Rhythm.Logged, by rhythm: Rhythm, _ ids: inout some RandomNumberGenerator
    ) -> NextStep? {
        rhythm.followOn(logged, as: .new(using: &ids)) { proposal in
            if proposal.aim == .attempt, let before = logged.done?.text, !before.isEmpty { return before }
            let values = ["question": logged.after.openQuestion?.words ?? ""]
            return self("step.\(proposal.aim.rawValue)", values)
        }
    }
}
