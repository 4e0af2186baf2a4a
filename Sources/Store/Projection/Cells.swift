import GRDB
import GRDBSQLite

/// The cells of a statement's current row, read where SQLite holds them: for what has hundreds of thousands of rows.
struct Cells {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    /// Moves to the next row; false after the last.
    func step() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        guard code == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: sqlite3_db_handle(statement).flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) })
        }
        return false
    }

    func reset() { sqlite3_reset(statement) }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    /// Good until the next step.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
    }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    func isText(_ column: Int32, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { $0.elementsEqual(bytes(column)) }
    }
}
