import Foundation
import Glibc

/// Writes a file beside its place, forces it to disk, and moves it there in one step.
func replaceFile(_ path: String, with text: String, mode: mode_t = 0o644) throws {
    let part = "\(path).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StoreError.cannotWrite(path: part, why: String(cString: strerror(errno))) }
    var ok = fchmod(descriptor, mode) == 0
    var rest = Array(text.utf8)[...]
    while ok, !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        ok = count > 0
        rest = rest.dropFirst(max(count, 0))
    }
    ok = ok && fsync(descriptor) == 0
    let why = ok ? "" : String(cString: strerror(errno))
    close(descriptor)
    guard ok, rename(part, path) == 0 else {
        let reason = why.isEmpty ? String(cString: strerror(errno)) : why
        unlink(part)
        throw StoreError.cannotWrite(path: path, why: reason)
    }
    let folder = (path as NSString).deletingLastPathComponent
    let directory = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if directory >= 0 {
        fsync(directory)
        close(directory)
    }
}

func readText(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
}
