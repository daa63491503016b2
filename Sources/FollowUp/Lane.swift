/// Why someone is on the list of a day; the lanes stand in this order.
package enum Lane: String, CaseIterable, Sendable {
    /// They asked for something and wait for it.
    case waiting
    /// My promise, or a step they agreed to, and its day has passed.
    case late
    /// All else that is due.
    case today
    /// Quiet for longer than the playbook has it, and nothing planned.
    case atRisk = "at_risk"
    /// In touch now and then: time for something useful.
    case useful
}
