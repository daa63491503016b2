import CivilTime
import FollowUp

extension Report {
    /// The report as JSON; `docs/report.schema.json` describes it. Keys may be added, never renamed.
    package var json: JSON {
        let total = total
        return .object([
            "from": .string(weeks[0].monday.description),
            "through": .string(day.description),
            "kept": .object([
                "on_time": .number(total.onTime), "late": .number(total.late), "days_late": .number(total.daysLate),
                "dropped": .number(total.dropped), "late_now": .number(lateNow), "streak": .number(streak),
            ]),
            "follow_up": .object(["touches": .number(total.touches), "quality": .number(total.quality)]),
            "weeks": .array(weeks.map(\.json)),
            "by_channel": ways {
                if case .channel(let channel) = $0 { ["channel": .string(channel.rawValue)] } else { nil }
            },
            "by_attempt": ways {
                guard case .attempt(let attempt) = $0 else { return nil }
                return ["attempt": .number(attempt), "and_on": .bool(attempt == Learning.lastAttempt)]
            },
            "by_hour": ways {
                guard case .hours(let hours) = $0 else { return nil }
                return ["from": .number(hours.lowerBound), "to": .number(hours.upperBound)]
            },
            "waiting": .array(
                waiting.map {
                    .object(["name": .string($0.name), "words": .string($0.words), "hours": .number($0.hours)])
                }),
            "waiting_count": .number(waitingCount),
            "at_risk": .array(
                risks.map {
                    .object([
                        "name": .string($0.name), "quiet_days": .number($0.quiet), "competitor": .text($0.rival),
                    ])
                }),
            "at_risk_count": .number(riskCount),
            "rules_broken": .array(
                broken.map {
                    .object([
                        "name": .string($0.name), "rule": .string($0.rule), "words": .string($0.words),
                        "on": .string($0.on.description),
                    ])
                }),
            "skips": .array(skips.map { .object(["cause": .string($0.cause), "count": .number($0.count)]) }),
            "wins": .array(
                wins.map {
                    .object([
                        "name": .string($0.name), "won_by": .string($0.words), "on": .string($0.on.description),
                    ])
                }),
        ])
    }

    private func ways(_ named: (Way) -> KeyValuePairs<String, JSON>?) -> JSON {
        .array(
            works.compactMap { works in
                guard let name = named(works.way) else { return nil }
                let rate = works.rate
                let members = name.map { JSON.Member(key: $0.key, value: $0.value) }
                return .object(
                    members + [
                        JSON.Member(key: "answered", value: .number(rate.answered)),
                        JSON.Member(key: "made", value: .number(rate.made)),
                        JSON.Member(key: "percent", value: .number(rate.percent)),
                        JSON.Member(key: "at_least", value: rate.surely.map(JSON.number) ?? .null),
                    ])
            })
    }
}

extension WeekSum {
    fileprivate var json: JSON {
        .object([
            "monday": .string(monday.description), "touches": .number(touches), "quality": .number(quality),
            "on_time": .number(onTime), "late": .number(late), "days_late": .number(daysLate),
            "dropped": .number(dropped),
        ])
    }
}
