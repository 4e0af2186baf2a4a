import Foundation
import FoundationXML
import Judging

/// One walk over a part of the workbook: elements by namespace, whatever their prefix and the order of attributes.
///
/// Kinds of parts are subclasses. They see elements of SpreadsheetML and of package relationships; all others are
/// left out with what they hold, and so is whatever a subclass skips.
class PartReader: NSObject, XMLParserDelegate {
    /// How deep the element stands that is being opened or closed; the root is 1.
    final private(set) var depth = 0
    /// Prefixes that stand for the namespace of `r:id`.
    final private(set) var relationPrefixes: Set<String> = []
    private var skippedFrom = Int.max
    private var sawRoot = false
    private var isStopped = false
    private var trouble: Unreadable?
    private weak var parser: XMLParser?

    func opened(_ name: String, _ attributes: [String: String]) {}
    func closed(_ name: String) {}
    func found(_ text: String) {}

    /// Walks a part to its end, or until it is stopped.
    final func walk(_ name: String, in archive: Archive) throws {
        let stream = PartStream(try archive.open(name), part: name)
        let parser = XMLParser(stream: stream)
        parser.shouldProcessNamespaces = true
        parser.shouldReportNamespacePrefixes = true
        parser.delegate = self
        self.parser = parser
        _ = parser.parse()
        if let trouble { throw trouble }
        if let trouble = stream.trouble { throw trouble }
        if isStopped { return }
        // `parse` answers true for a part that breaks off, and false for mere warnings: the code and the depth tell.
        let code = (parser.parserError as NSError?)?.code
        guard sawRoot, depth == 0, code == nil || Self.warnings.contains(code!) else {
            throw Unreadable(.workbookDamaged(part: name))
        }
    }

    /// Ends the walk: enough was read, or nothing more can be.
    final func stop(_ unreadable: Unreadable? = nil) {
        trouble = trouble ?? unreadable
        isStopped = true
        parser?.abortParsing()
    }

    /// Leaves out the element being opened with all it holds.
    final func skip() { skippedFrom = min(skippedFrom, depth) }

    /// Namespace names that libxml2 finds odd, and no more.
    private static let warnings: Set<Int> = [99, 100]
    private static let read: Set<String> = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/package/2006/relationships",
    ]
    private static let relations: Set<String> = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]

    final func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        depth += 1
        sawRoot = true
        guard !isStopped, depth <= skippedFrom else { return }
        guard Self.read.contains(namespaceURI ?? "") else { return skip() }
        opened(name, attributes)
    }

    final func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if !isStopped, depth < skippedFrom { closed(name) }
        if depth == skippedFrom { skippedFrom = .max }
        depth -= 1
    }

    final func parser(_ parser: XMLParser, foundCharacters text: String) {
        if !isStopped, depth < skippedFrom { found(text) }
    }

    final func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if !isStopped, depth < skippedFrom { found(String(decoding: block, as: UTF8.self)) }
    }

    final func parser(_ parser: XMLParser, didStartMappingPrefix prefix: String, toURI uri: String) {
        if Self.relations.contains(uri) { relationPrefixes.insert(prefix) }
    }
}
