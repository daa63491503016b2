import Exchange
import Testing

/// Fields that a spreadsheet reads as they were.
@Suite struct CSVTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a, b", "\"a, b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""),
        ("a;b", "\"a;b\""), ("2026-11-23", "2026-11-23"), ("O'Neil", "O'Neil"),
        // Formulas: an apostrophe makes them text.
        ("=1+1", "\"'=1+1\""), ("+49 30", "\"'+49 30\""), ("-x", "\"'-x\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("＝1", "\"'＝1\""),
        ("=cmd|' /C calc'!\"A1\"", "\"'=cmd|' /C calc'!\"\"A1\"\"\""),
        // A quote or a sign with a mark on it is one Character.
        ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("=\u{301}1", "\"'=\u{301}1\""), ("a,\u{301}b", "\"a,\u{301}b\""),
    ]) func aFieldCannotEndItselfNorRun(field: String, written: String) {
        #expect(CSV([[field]]).text.unicodeScalars.elementsEqual((written + "\r\n").unicodeScalars))
    }

    @Test func rowsEndAsTheStandardSays() {
        #expect(CSV([["a", "b"], ["1", ""]]).text == "a,b\r\n1,\r\n")
    }
}
