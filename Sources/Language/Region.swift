/// Which English a text is written in: it decides the order of day and month and the clock in print (CLDR locale ids).
package enum Region: String, CaseIterable, Sendable {
    /// Day before month, 24-hour clock: 3/4 is 3 April.
    case britain = "en_GB"
    /// Month before day, 12-hour clock: 3/4 is March 4.
    case unitedStates = "en_US"
}

/// Whether a date is looked for ahead (a plan) or behind (a touch already made).
package enum DateUse: Sendable {
    case plan, log
}
