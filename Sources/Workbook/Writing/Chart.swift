import CXLSXWriter

/// A picture of numbers that stand on a sheet of the same book; the office suite draws it.
struct Chart {
    enum Kind {
        /// Columns one on top of the other.
        case stacked
        /// Points with their lowest and highest beside them, one a category.
        case points
        case scatter
        case line
    }

    /// A named column of numbers.
    struct Series {
        let name: String
        let values: ClosedRange<Place>
    }

    let kind: Kind
    let title: String
    let categories: ClosedRange<Place>
    let series: [Series]
    /// What the two axes count.
    let across: String
    let up: String

    /// Pixels at 96 to the inch.
    static let size = (width: 470.0, height: 280.0)
}

extension Place: Comparable {
    static func < (left: Place, right: Place) -> Bool { (left.row, left.column) < (right.row, right.column) }
}

extension Page {
    /// Draws a chart over this sheet's own numbers with its upper left corner in a cell, moved so many pixels right.
    func insert(_ chart: Chart, at place: Place, offset: Double = 0) throws(WorkbookError) {
        let made = try book.chart(chart.kind)
        for (index, series) in chart.series.enumerated() {
            let drawn = chart_add_series(made, nil, nil)
            chart_series_set_name(drawn, series.name)
            set(chart.categories, of: drawn, chart_series_set_categories)
            set(series.values, of: drawn, chart_series_set_values)
            look(drawn, chart.kind, index)
        }
        chart_title_set_name(made, chart.title)
        chart_axis_set_name(made.pointee.x_axis, chart.across)
        chart_axis_set_name(made.pointee.y_axis, chart.up)
        if chart.series.count == 1 { chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_NONE.rawValue)) }
        var options = lxw_chart_options()
        options.x_scale = Chart.size.width / 480
        options.y_scale = Chart.size.height / 288
        options.x_offset = Int32(offset)
        try book.check(
            worksheet_insert_chart_opt(pointer, lxw_row_t(place.row), lxw_col_t(place.column), made, &options))
    }

    private func set(
        _ range: ClosedRange<Place>, of series: UnsafeMutablePointer<lxw_chart_series>?,
        _ setter: (
            UnsafeMutablePointer<lxw_chart_series>?, UnsafePointer<CChar>?, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t
        ) -> Void
    ) {
        let (from, to) = (range.lowerBound, range.upperBound)
        setter(
            series, name, lxw_row_t(from.row), lxw_col_t(from.column), lxw_row_t(to.row), lxw_col_t(to.column))
    }

    /// Greys and shapes: the page is printed black on white.
    private func look(_ series: UnsafeMutablePointer<lxw_chart_series>?, _ kind: Chart.Kind, _ index: Int) {
        let greys: [lxw_color_t] = [0x404040, 0xBFBFBF, 0x808080]
        switch kind {
        case .stacked:
            var fill = lxw_chart_fill()
            fill.color = greys[index % greys.count]
            chart_series_set_fill(series, &fill)
        case .points, .scatter:
            var none = lxw_chart_line()
            none.none = 1
            chart_series_set_line(series, &none)
            let shapes = [LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_SQUARE]
            chart_series_set_marker_type(series, UInt8(shapes[index % shapes.count].rawValue))
            chart_series_set_marker_size(series, 7)
            var fill = lxw_chart_fill()
            fill.color = greys[index % greys.count]
            chart_series_set_marker_fill(series, &fill)
        case .line:
            var line = lxw_chart_line()
            line.color = greys[0]
            line.width = 1
            chart_series_set_line(series, &line)
        }
    }
}
