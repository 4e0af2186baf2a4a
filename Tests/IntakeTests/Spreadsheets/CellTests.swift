import Intake
import Judging
import Testing

@testable import Intake

/// What one cell of a worksheet says.
struct CellTests {
    static func only(_ cell: String, strings: [String] = [], styles: String = "", book: String = "") -> String {
        var findings = Findings()
        let rows = MadeBook("<row>\(cell)</row>", strings: strings, styles: styles, book: book).cells(nil, &findings)
        return findings.all.isEmpty ? rows.first?.first ?? "" : placed(findings).joined(separator: "; ")
    }

    @Test(
        "texts are read wherever they are kept",
        arguments: [
            ("<c t=\"s\"><v>1</v></c>", "甲"), ("<c t=\"inlineStr\"><is><t>乙</t></is></c>", "乙"),
            ("<c t=\"str\"><f>A2</f><v>丙</v></c>", "丙"), ("<c t=\"b\"><v>1</v></c>", "TRUE"),
            ("<c t=\"b\"><v>0</v></c>", "FALSE"), ("<c t=\"s\"><v>2</v></c>", "晨光"),
            ("<c t=\"s\"><v>3</v></c>", "东京"), ("<c t=\"s\"><v>4</v></c>", " 空 格 "),
            ("<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>", "ab"),
            ("<c t=\"inlineStr\"><is><t>x<![CDATA[<&]]>y&#x4E2D;</t></is></c>", "x<&y中"),
            ("<c t=\"inlineStr\"><is><t>a_x0041_b_x005F_x0041_</t></is></c>", "aAb_x0041_"),
            ("<c t=\"str\"><f>\"\"</f><v></v></c>", ""), ("<c s=\"9\"/>", ""),
        ])
    func readsText(cell: String, expected: String) {
        let strings = [
            "<si><t>零</t></si>", "<si><t>甲</t></si>",
            "<si><r><t>晨</t></r><r><rPr><b/></rPr><t>光</t></r></si>",
            "<si><t>东京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/></si>",
            "<si><t xml:space=\"preserve\"> 空 格 </t></si>",
        ]
        #expect(Self.only(cell, strings: strings) == expected)
    }

    @Test(
        "a number is the text that a General cell shows",
        arguments: [
            ("89.299999999999997", "89.3"), ("89.3", "89.3"), ("85", "85"), ("85.50", "85.5"), ("0", "0"),
            ("-0", "0"), ("-1.5", "-1.5"), ("1E3", "1000"), ("1.5E-5", "0.000015"), ("1E-6", "0.000001"),
            ("0.10000000000000001", "0.1"), ("9007199254740992", "9007199254740992"),
            ("202012345678901", "202012345678901"),
            ("007", "7"), ("+3", "3"),
        ])
    func readsNumber(stored: String, expected: String) {
        #expect(Self.only("<c><v>\(stored)</v></c>") == expected)
    }

    @Test(
        "a number that would lose digits is refused",
        arguments: [
            ("0.33333333333333331", "tooManyDecimals(\"0.3333333333333333\")"),
            ("1E-7", "tooManyDecimals(\"0.0000001\")"), ("1.2E+17", "wholeTooLarge(\"1.2E+17\")"),
            ("9007199254740994", "wholeTooLarge(\"9007199254740994\")"), ("1E999", "badNumber(\"1E999\")"),
            ("nan", "badNumber(\"nan\")"), ("0x10", "badNumber(\"0x10\")"), ("1,5", "badNumber(\"1,5\")"),
        ])
    func refusesNumber(stored: String, problem: String) {
        #expect(Self.only("<c><v>\(stored)</v></c>") == "表!A1 \(problem)")
    }

    @Test(
        "cells without a value that can be trusted are refused",
        arguments: [
            ("<c t=\"e\"><v>#N/A</v></c>", "errorCell(\"#N/A\")"), ("<c><f>A2+1</f></c>", "formulaWithoutValue"),
            ("<c t=\"s\"><v>7</v></c>", "badCell(\"7\")"), ("<c t=\"s\"><v>-1</v></c>", "badCell(\"-1\")"),
            ("<c t=\"b\"><v>2</v></c>", "badCell(\"2\")"), ("<c t=\"q\"><v>2</v></c>", "badCell(\"2\")"),
        ])
    func refusesCell(cell: String, problem: String) { #expect(Self.only(cell) == "表!A1 \(problem)") }

    @Test func everyHundredthOfAMarkSurvivesItsDouble() {
        for hundredths in 0...10_000 {
            let value = Double(hundredths) / 100
            // Seventeen digits, as Excel stores them.
            var stored = "\(value)"
            if value != value.rounded() { stored = seventeen(value) }
            let whole = hundredths / 100
            let rest = hundredths % 100
            let expected =
                rest == 0
                ? "\(whole)" : rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
            #expect((try? numberText(stored).get()) == expected, "\(stored)")
        }
    }

    private func seventeen(_ value: Double) -> String {
        // Exact decimals of a double under 128, cut after the seventeenth digit that matters.
        let scaled = (Float80(value) * 1_000_000_000_000_000).rounded()
        let digits = String(UInt64(scaled))
        let padded = String(repeating: "0", count: max(0, 16 - digits.count)) + digits
        return padded.dropLast(15) + "." + padded.suffix(15)
    }
}
