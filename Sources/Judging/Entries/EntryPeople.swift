/// The people behind a work, as the vault keeps them in one text: its authors, and whom to call about it.
public struct EntryPeople: Hashable, Sendable {
    public var authors: [Author]
    /// 联系人 and 联系电话; empty where the file gave none.
    public var contact: String
    public var telephone: String

    public init(authors: [Author], contact: String = "", telephone: String = "") {
        self.authors = authors
        self.contact = contact
        self.telephone = telephone
    }

    /// A line for each author, `role TAB name TAB id`, and one of four parts for the contact: `TAB TAB contact TAB telephone`.
    public var vaultText: String {
        let lines = authors.map { "\($0.role ?? "")\t\($0.name)\t\($0.person ?? "")" }
        return (lines + (contact.isEmpty && telephone.isEmpty ? [] : ["\t\t\(contact)\t\(telephone)"]))
            .joined(separator: "\n")
    }

    public init(vaultText: String) {
        self.init(authors: [])
        for line in vaultText.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if parts.count == 4 {
                (contact, telephone) = (parts[2], parts[3])
            } else {
                authors.append(
                    Author(
                        name: parts.count > 1 ? parts[1] : "", role: parts[0].isEmpty ? nil : parts[0],
                        person: parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil))
            }
        }
    }
}
