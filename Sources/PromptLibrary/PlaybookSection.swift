import CivilTime
import FollowUp
import Foundation
import Yams

/// One section of the playbook: a key is read from the first file that has it.
struct PlaybookSection {
    let layers: [Fields]

    func value(_ key: String) throws(PromptFault) -> (fields: Fields, node: Node) {
        for fields in layers { if let node = fields[key] { return (fields, node) } }
        throw layers[layers.count - 1].fault("“\(key)” is missing")
    }
    func fault(_ key: String, _ sentence: String) -> PromptFault {
        guard let (fields, node) = try? value(key) else { return layers[0].fault(sentence) }
        return fields.file.fault(at: node, sentence)
    }

    func number(_ key: String, in range: ClosedRange<Int>) throws(PromptFault) -> Int {
        try value(key).fields.number(key, in: range) ?? range.lowerBound
    }
    func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) throws(PromptFault) -> Word {
        let (fields, node) = try value(key)
        return try fields.word(node)
    }
    func time(_ key: String) throws(PromptFault) -> TimeOfDay {
        let text = try value(key).fields.required(key)
        guard let time = TimeOfDay(iso: text) else {
            throw fault(key, "“\(text)” is no time; such as 09:00")
        }
        return time
    }
    func order(_ key: String) throws(PromptFault) -> [Channel] {
        let fields = try value(key).fields
        var order: [Channel] = []
        for node in fields.items(key) {
            let channel = try fields.channel(node).line
            guard !order.contains(channel) else {
                throw fields.file.fault(at: node, "“\(node.string ?? "")” stands here twice")
            }
            order.append(channel)
        }
        guard !order.isEmpty else { throw fault(key, "“\(key)” wants channels, best first") }
        return order
    }
    func weekdays(_ key: String) throws(PromptFault) -> Set<Weekday> {
        let fields = try value(key).fields
        let days = try fields.items(key).map { node throws(PromptFault) in
            let name: WeekdayName = try fields.word(node)
            return name.weekday
        }
        guard Set(days).count < 7 else { throw fault(key, "a week has a working day") }
        return Set(days)
    }
    func holidays(_ key: String) throws(PromptFault) -> Playbook.Holidays {
        let fields = try value(key).fields
        var holidays = Playbook.Holidays()
        for node in fields.items(key) {
            let text = node.scalar?.string ?? ""
            if let day = Day(iso: text) {
                holidays.days.insert(day)
            } else if text.utf8.count == 5, let day = Day(iso: "2000-\(text)") {
                holidays.yearly.insert(day.month * 100 + day.day)
            } else {
                throw fields.file.fault(at: node, "“\(text)” is no day; such as 12-25 or 2027-03-26")
            }
        }
        return holidays
    }
    func periods(_ key: String) throws(PromptFault) -> [ClosedRange<Day>] {
        let fields = try value(key).fields
        return try fields.items(key).map { node throws(PromptFault) in
            let period = try Fields(node, in: fields.file, known: ["from", "to"])
            guard let from = Day(iso: try period.required("from")), let to = Day(iso: try period.required("to")),
                from <= to, to - from <= 3650
            else {
                throw fields.file.fault(at: node, "a period is {from: 2027-07-05, to: 2027-07-16}, ten years at most")
            }
            return from...to
        }
    }
}

private enum WeekdayName: String, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    var weekday: Weekday { Weekday.allCases[WeekdayName.allCases.firstIndex(of: self)!] }
}

extension Fields {
    func fault(_ sentence: String) -> PromptFault { file.fault(at: node, sentence) }

    /// One of a few words; spaces may stand for the lines under.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ node: Node) throws(PromptFault) -> Word {
        let text = node.scalar?.string ?? ""
        guard let word = Word(rawValue: String(text.map { $0 == " " ? "_" : $0 })) else {
            let known = Word.allCases.map(\.rawValue)
            let near = nearest(to: text, among: known).map { " (did you mean “\($0)”?)" } ?? ""
            throw file.fault(
                at: node, "“\(text)” is not known here\(near); known are \(known.joined(separator: ", "))")
        }
        return word
    }
    func channel(_ node: Node) throws(PromptFault) -> Channel { try word(node) }
}

extension PlaybookFile {
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
