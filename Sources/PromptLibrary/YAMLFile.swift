import Foundation
import Yams

/// One YAML file, read within limits: a prompt file is written by people, and stays small and plain.
struct YAMLFile {
    let path: String
    let root: Node

    /// Bytes; a longer file is no prompt file.
    static let longest = 256 * 1024
    static let deepest = 20

    init(path: String) throws(PromptFault) { try self.init(path: path, text: try readText(path)) }

    /// - Parameter path: what the file is called in messages.
    init(path: String, text: String) throws(PromptFault) {
        self.path = path
        if let line = PlainYAML.firstMark(in: text) {
            throw PromptFault(
                file: path, line: line,
                "anchors and aliases (& *) and tags (!) are not allowed; write it out, or quote it")
        }
        do {
            // Every value is read as it is written: to prepare for what words and numbers may stand for, and for values
            // of all kinds, costs more than to read the file.
            let parser = try Parser(
                yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
            guard let node = try parser.singleRoot() else { throw PromptFault(file: path, "the file is empty") }
            root = node
        } catch let fault as PromptFault {
            throw fault
        } catch let error as YamlError {
            throw PromptFault(file: path, line: error.line, "this is not well-formed YAML: \(error.problem)")
        } catch {
            throw PromptFault(file: path, "this is not well-formed YAML")
        }
        try check(root, depth: 0)
    }

    func fault(at node: Node?, _ sentence: String) -> PromptFault {
        PromptFault(file: path, line: node?.mark?.line, sentence)
    }

    private func check(_ node: Node, depth: Int) throws(PromptFault) {
        guard depth < YAMLFile.deepest else { throw fault(at: node, "this is nested more than 20 deep") }
        switch node {
        case .mapping(let pairs):
            for (key, value) in pairs {
                guard key.scalar != nil else { throw fault(at: key, "a key must be a word") }
                try check(value, depth: depth + 1)
            }
        case .sequence(let items):
            for item in items { try check(item, depth: depth + 1) }
        default: break  // to make an empty list for each word costs more than reading the file
        }
    }
}

/// The text of a file: UTF-8, not too long; what is wrong with it is a sentence.
func readText(_ path: String) throws(PromptFault) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw PromptFault(file: path, "the file cannot be read")
    }
    guard data.count <= YAMLFile.longest else {
        throw PromptFault(file: path, "the file is longer than 256 KiB; a prompt file is short")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
        throw PromptFault(file: path, "the file is not UTF-8 text")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
}

extension YamlError {
    var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }
    var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping(let keys, _): "“\(keys.sorted().joined(separator: "”, “"))” stands there twice"
        default: "it cannot be read"
        }
    }
}
