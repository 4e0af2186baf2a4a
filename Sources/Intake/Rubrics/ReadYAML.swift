import Foundation
public import Judging
import Yams

/// Reads one YAML file as a tree of `SourceNode`s. Aliases and anchors are refused before anything is composed.
public func readYAML(_ file: InputFile, _ findings: inout Findings) -> SourceNode? {
    guard file.bytes.count <= 1 << 20 else {
        findings.refuse(.fileTooLarge(bytes: file.bytes.count, limit: 1 << 20), at: Place(file: file.name))
        return nil
    }
    guard let bytes = file.utf8(&findings) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
    if let (token, place) = firstAnchor(in: text, file: file.name) {
        findings.refuse(.aliasOrAnchor(token), at: place)
        return nil
    }
    do {
        let nodes = try Array(compose_all(yaml: text).checked())
        guard nodes.count <= 1 else {
            findings.refuse(.severalDocuments, at: Place(file: file.name, line: nodes[1].mark?.line, column: 1))
            return nil
        }
        guard let node = nodes.first else {
            findings.refuse(.emptyFile, at: Place(file: file.name))
            return nil
        }
        var budget = nodeLimit
        return sourceNode(node, file: file.name, &budget, &findings)
    } catch let error as YamlError {
        findings.refuse(problem(error), at: place(error, file: file.name))
    } catch {
        findings.refuse(.yamlSyntax("\(error)"), at: Place(file: file.name))
    }
    return nil
}

extension YamlSequence {
    fileprivate func checked() throws -> [T] {
        var items: [T] = []
        var iterator = self
        while let item = iterator.next() { items.append(item) }
        if let error = iterator.error { throw error }
        return items
    }
}

/// No rubric comes near it; what hides an expansion from the look for anchors ends here.
private let nodeLimit = 100_000

private func sourceNode(_ node: Node, file: String, _ budget: inout Int, _ findings: inout Findings) -> SourceNode {
    let place = Place(file: file, line: node.mark?.line, column: node.mark?.column)
    budget -= 1
    guard budget >= 0 else {
        if budget == -1 { findings.refuse(.tooManyNodes(limit: nodeLimit), at: place) }
        return SourceNode(place: place, value: .scalar(""))
    }
    if let anchor = node.anchor { findings.refuse(.aliasOrAnchor("&\(anchor.rawValue)"), at: place) }
    switch node {
    case .scalar(let scalar): return SourceNode(place: place, value: .scalar(scalar.string))
    case .sequence(let items):
        return SourceNode(place: place, value: .list(items.map { sourceNode($0, file: file, &budget, &findings) }))
    case .mapping(let pairs):
        return SourceNode(
            place: place,
            value: .map(
                pairs.map { key, value in
                    let keyPlace = Place(file: file, line: key.mark?.line, column: key.mark?.column)
                    guard let name = key.string else {
                        findings.refuse(.expectedText, at: keyPlace)
                        return (SourceKey(name: "", place: keyPlace), sourceNode(value, file: file, &budget, &findings))
                    }
                    return (SourceKey(name: name, place: keyPlace), sourceNode(value, file: file, &budget, &findings))
                }))
    case .alias(let alias):
        findings.refuse(.aliasOrAnchor("*\(alias.anchor.rawValue)"), at: place)
        return SourceNode(place: place, value: .scalar(""))
    }
}

private func problem(_ error: YamlError) -> Problem {
    switch error {
    case .scanner(let context, let problem, _, _), .parser(let context, let problem, _, _),
        .composer(let context, let problem, _, _):
        .yamlSyntax([context?.text, problem].compactMap { $0 }.joined(separator: ", "))
    case .duplicatedKeysInMapping(let duplicates, _): .duplicateKey(duplicates.joined(separator: ", "))
    case .reader(let problem, _, _, _): .yamlSyntax(problem)
    default: .yamlSyntax("\(error)")
    }
}

private func place(_ error: YamlError, file: String) -> Place {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        Place(file: file, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(_, let context):
        Place(file: file, line: context.mark.line, column: context.mark.column)
    default: Place(file: file)
    }
}
