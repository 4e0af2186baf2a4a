import CXLSXWriter
import Judging

/// The formats of one workbook, each made once, at its first use.
///
/// A cell names one font and Excel has no list of fallbacks. 方正小标宋 and 仿宋_GB2312 are missing from plain Windows and WPS, and
/// what replaces them is left to chance; 宋体 (bold, as the house rule asks where 小标宋 is absent), 黑体 and 仿宋 come with both.
final class Styles {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let language: Language
    private var made: [Style: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ book: UnsafeMutablePointer<lxw_workbook>, _ language: Language) {
        self.book = book
        self.language = language
        // Column widths count digits of the workbook's own font. Calibri, the library's default, is missing from WPS on Linux, and
        // what stands in for it makes every column wider or narrower; 宋体 is what a Chinese Excel would have written.
        if let normal = book.pointee.formats.pointee.stqh_first { format_set_font_name(normal, Self.normal) }
    }

    static let normal = "宋体"

    static func font(_ face: Style.Face, _ language: Language) -> String {
        switch (language, face) {
        case (.zh, .title): "宋体"
        case (.zh, .heading): "黑体"
        case (.zh, .body): "仿宋"
        case (.en, _): "Times New Roman"
        }
    }

    subscript(style: Style) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[style] { return format }
        guard let format = workbook_add_format(book) else { return nil }
        made[style] = format
        format_set_font_name(format, Self.font(style.face, language))
        format_set_font_size(format, style.size)
        if style.face == .title || (style.face == .heading && language == .en) { format_set_bold(format) }
        if style.isStruck { format_set_font_strikeout(format) }
        if !style.isLocked { format_set_unlocked(format) }
        format_set_text_wrap(format)
        align(format, style)
        frame(format, style.frame)
        if let pattern = style.format { format_set_num_format(format, pattern) }
        return format
    }

    private func align(_ format: UnsafeMutablePointer<lxw_format>, _ style: Style) {
        let across =
            switch style.across {
            case .left: LXW_ALIGN_LEFT
            case .center: LXW_ALIGN_CENTER
            case .right: LXW_ALIGN_RIGHT
            }
        let down =
            switch style.down {
            case .top: LXW_ALIGN_VERTICAL_TOP
            case .center: LXW_ALIGN_VERTICAL_CENTER
            case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
            }
        format_set_align(format, UInt8(across.rawValue))
        format_set_align(format, UInt8(down.rawValue))
    }

    private func frame(_ format: UnsafeMutablePointer<lxw_format>, _ frame: Style.Frame) {
        guard frame != .none else { return }
        let thin = UInt8(LXW_BORDER_THIN.rawValue)
        format_set_left(format, thin)
        format_set_right(format, thin)
        if frame != .lower { format_set_top(format, thin) }
        if frame != .upper { format_set_bottom(format, thin) }
    }
}
