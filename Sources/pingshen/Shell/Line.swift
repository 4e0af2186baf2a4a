import CEdit
import Glibc

/// One line from a person: with editing on a terminal, plainly from a pipe.
enum Line {
    /// The line without its end, or nil at the end of input.
    ///
    /// On a terminal libedit edits it, wide characters too; otherwise the prompt is printed and nothing moves the cursor.
    static func read(_ prompt: String) -> String? {
        guard Shell.inputIsTerminal, Shell.isTerminal else {
            Shell.ask(prompt)
            return readLine(strippingNewline: true)
        }
        _ = locale
        fflush(nil)
        guard let line = readline(prompt) else { return nil }
        defer { free(line) }
        return String(cString: line)
    }

    /// A secret that is not shown, from the controlling terminal; nil where there is none.
    static func secret(_ prompt: String) -> String? {
        let terminal = open("/dev/tty", O_RDWR)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { return nil }
        let before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        guard tcsetattr(terminal, TCSAFLUSH, &settings) == 0 else { return nil }
        defer {
            var before = before
            tcsetattr(terminal, TCSAFLUSH, &before)
            _ = write(terminal, "\n", 1)
        }
        _ = prompt.withCString { write(terminal, $0, strlen($0)) }
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while Glibc.read(terminal, &byte, 1) == 1, byte != 0x0A, byte != 0x0D { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Wide characters need a UTF-8 locale; where the account has none, C.UTF-8 is taken.
    private static let locale: Void = {
        setlocale(LC_CTYPE, "")
        if __ctype_get_mb_cur_max() < 2 { setlocale(LC_CTYPE, "C.UTF-8") }
    }()
}
