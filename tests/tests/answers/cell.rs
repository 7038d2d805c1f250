//! What a cell may say: numbers, values, words, texts, and what no cell may have.

use super::check;

/// Lists with one row for each of these cells, in a column of this title.
fn check_cells(name: &str, columns: &[(&str, &[&str])]) {
    let list = |(title, cells): &(&str, &[&str])| {
        let rows = cells.iter().enumerate().map(|(at, cell)| format!("{at},m{at},{cell}\n"));
        format!("code,message,{title}\n{}", rows.collect::<String>())
    };
    let lists: Vec<String> = columns.iter().map(list).collect();
    let lists: Vec<_> = lists.iter().map(|list| (&**list, None)).collect();
    check(name, &lists);
}

#[test]
fn codes_are_numbers() {
    let codes = [
        "+5",
        "-0",
        "07",
        "-07",
        "00",
        "1_000",
        "1'000",
        "\"1,000\"",
        "\"1,00\"",
        "1 000",
        "1 00",
        "\"1,000 000\"",
        "\"1,000,000\"",
        "-1 000",
        "7.0",
        "7.5",
        "'7",
        "’7",
        "７",
        "\u{2212}7",
        "0x1F",
        "0X1f",
        "0x",
        "0xG",
        "=\"7\"",
        "=\"x\"",
        "=\"7\"\"",
        "7x",
        "x7",
        "#7",
        "7 x",
        "\"4,5\"",
        "4;5",
        "4/5",
        "4 & 5",
        "4 + 5",
        "4-5",
        "4..5",
        "",
        "-",
        "--7",
        "1e3",
        "½",
        "340282366920938463463374607431768211455",
        "340282366920938463463374607431768211456",
        "-170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105729",
    ];
    let lists: Vec<String> =
        codes.iter().map(|code| format!("code,message\n9,a\n{code},b\n")).collect();
    let lists: Vec<_> = lists.iter().map(|list| (&**list, None)).collect();
    check("numbers", &lists);
    let lists = [
        // The radix is that of most codes, and of equally many that of the first.
        ("code,message\n0x01,a\n0x02,b\n3,c\n", None),
        ("code,message\n1,a\n2,b\n0x03,c\n", None),
        ("code,message\n0x01,a\n2,b\n", None),
        ("code,message\n1,a\n0x02,b\n", None),
        ("code,message\nx,a\n0x02,b\n3,c\n", None),
        ("code,message\n0x1,a\n0x02,b\n0x03,c\n", None),
        ("code,message\n0x001,a\n0x02,b\n0x003,c\n0x04,d\n", None),
        ("code,message\n0xa1,a\n0xB2,b\n0xa1,c\n", None),
        ("code,message\n0xaa,a\n0xaa,b\n", None),
        ("code,message\n0x0A,a\n10,b\n11,c\n0x0c,d\n", None),
        ("code,message\n0x0A,a\n0x0B,b\n11,c\n300,d\n-1,e\n", None),
        ("code,message\n0x0A,a\n0x0B,b\n0X0C,c\n0X0a,d\n0X1,e\n0c,f\n", None),
        (
            "code,message\n0x0A,a\n0x0B,b\n0x0C,c\n0x1D,k\n0x2D,l\n0x3D,m\n0x4D,n\n0X0d,d\n0X1,e\n0e,f\n1Fh,g\n001f,h\n",
            None,
        ),
        // A number is offered only if no other row has it.
        ("code,message\n7,a\n07,b\n", None),
        ("code,message\n07,a\n+7,b\n8,c\n", None),
        ("code,message\n+8,a\n09,b\n008,c\n", None),
        ("code,message\n1000,a\n\"1,000\",b\n\"2,000\",c\n", None),
    ];
    check("radix", &lists);
}

#[test]
fn values_are_of_the_type_of_their_column() {
    let numbers = ["1", "007", "+1", "1.0", "1_0", "-1", "1,", " 1", "x", "n/a", "-", "", "2.5"];
    let columns: [(&str, &[&str]); 12] = [
        ("x:u8", &numbers),
        ("x:i8?", &numbers),
        ("x:f32", &["1", "-0.5", "1e3", "1e39", ".5", "5.", "+1", "NaN", "1e999", "2,5", "e5"]),
        ("x:f64", &["1E-3", "1e308", "1e309", "1-2", "-", "--1", "0x1"]),
        (
            "x:bool",
            &["true", "FALSE", "yes", "N", "1", "0", "x", "ja", "✓", "on", "", "n/a", "none"],
        ),
        ("x:bool?", &["TRUE", "none", "na", "Nothing", "empty", "?", "nul"]),
        ("x:enum", &["low", "none", "n/a", "-", "4xx", "登录", "self", "a b", " b", "", "low "]),
        ("x:enum(low|high)", &["low", "LOW", "hihg", "mid", "", "n/a", "none"]),
        ("x:enum(low|high)?", &["low", "?", "", "medium", "\"low\"", "null"]),
        ("x", &["a", "n/a", "", "-", "  ", "a b"]),
        ("success", &["true", "False", "yes", "0", "", "maybe", "TRUE "]),
        (
            "deprecated",
            &[
                "", "yes", "no", "-", "—", "x", "0", "1", "use 7", "n/a", "FALSE", "否", "2024",
                "off",
            ],
        ),
    ];
    check_cells("values", &columns);
}

#[test]
fn texts_hold_what_can_be_seen() {
    let columns: [(&str, &[&str]); 4] = [
        (
            "x",
            &[
                " a",
                "a ",
                "  a  ",
                "\" a \"",
                "\u{3000}a",
                "a\u{A0}",
                "#N/A",
                "#ref!",
                "Err:502",
                "Err:5",
                "Err:5021",
                "#busy",
                "=\"7\"",
                "=\"a;b\"",
                "5\" disk",
                "a \"b\" c",
                "\"a\"",
                "E",
                "=1",
                "\u{FFFD}",
                "a\u{FFFD}b",
                "a\u{200B}b",
                "\"a\u{200B},b\"",
                "\u{202E}a\u{200C}b",
                "می\u{200C}خو",
                "a\u{200C}b",
                "用\u{200D}",
                "\u{200D}用",
                "läuft",
                "lÃ¤uft",
                "a\u{93}b",
                "\"Ã¤,\"",
                "Ã¤ \u{7}",
                "AMANHÃ»",
                "aÃ»",
                "â€™",
                "Ãé",
            ],
        ),
        ("x:u8", &[" 7", "7 ", "=\"7\"", "\"7\"", "7\"", "#N/A", "7\u{200B}", "Ã¤"]),
        (
            "name",
            &["Abc", "A b", "4x", "Self", "ALL", "all", "self", "Ü", "a_b", "", " A", "-", "a.b"],
        ),
        ("name", &["A\u{200B}", "#N/A", "=\"A\"", "A!", "not found", "404", "Fn", "_a", "a-"]),
    ];
    check_cells("texts", &columns);
    let lists = [
        ("code,message\n1,\n2, \n3,\" \"\n4,#N/A\n", None),
        ("code,description\n1,\n2,b\n", None),
        ("code,message,description\n1,,\n2,a,\n3,,b\n4, ,b\n5,#N/A,\n", None),
        ("code,description,message\n1,,\n", None),
        ("code,message,message@de\n1,a,\n2,b,#N/A\n3,,c\n", None),
        ("code,message\n1,self\n2,Self\n3,all\n4,ALL\n", None),
        ("code,message\n1,404 not found\n2,用户\n3,!?\n4,\n", None),
        ("code,message\n-7,用户\n7,用户\n0,用户\n", None),
        ("code,message\nx,用户\ny,busy\nz,7\n", None),
        ("code,name,message\n1,,busy\n2,Self,a\n3,Bad name,b\n4, ,c\n5,#N/A,d\n", None),
        ("code,name,description\n1,,用\n2,A,b\n", None),
        ("code,message,success\n0,a,true\n1,b,false\n2,c,true\n", None),
        ("code,message\n-1,a\n0,b\n1,c\n", None),
    ];
    check("names_and_texts", &lists);
}

#[test]
fn quotes_are_closed() {
    let lists = [
        ("code,message\n1,\"a\"\n2,\"b\"\"c\"\n3,\"d,e\"\n", None),
        ("code,message\n1,\"a\n2,b\n3,c\n", None),
        ("code,message\n1,\"a\n2,\"b\"\n3,c\n", None),
        ("code,message,x\n1,\"a,b\n2,c,d\n", None),
        ("code,message,x\n1,\"a,b,c\n2,d,e\n", None),
        ("code,message,x\n1,a,\"b\n2,d,e\n", None),
        ("code,message,x\n1,a,\"\n2,d,e\n", None),
        ("code,message,x\n1,\"a\"\"b\n2,d,e\n", None),
        ("code,message\n\"1,a\n2,b\n", None),
        ("code,message\n1,\"a\" b\n2,\"c\"d\"\n3,e\n", None),
        ("code,message\n1,\"a\" \n2,\"b\"\t\n3,c\n", None),
        ("code,message,x\n1,\"a\" ,b\n2,\"c\" ,\"d\" \n3, \"e\", \"f\"\n", None),
        ("code,message,x\n1, \"a,b\",c\n2, \"d\n3, \"e\"f,g\n", None),
        ("code,message,x\n1,\"say \"hi\" twice\",b\n", None),
        ("code,message,x\n1,\"a \\\"b\\\" c\",d\n2,\"e \\\"f\",\"g\"\n", None),
        ("code,message,x\n1,\"a \\\"b, c\\\"\",d\n2,\"\\\"\",e\n3,\"f\\\\\",g\n", None),
        ("code,message,x\n1,\"C:\\\",a\n2,\"b\\c\",d\n", None),
        ("code,message\n1,\"a\nb\"\n2,c\n", None),
        ("code,message\n1,\"a\n2,b\"\n3,c\n", None),
        ("code,message\n1,\"a\nb\n3,c\"\n4,d\n", None),
        ("code,message\n1,\"a\nx,b\"\n3,c\n", None),
        ("code,message,x\n1,\"a\n2,b\",c\n", None),
        ("code,message,x\n1,\"a\n2,b,c\n3,d\",e\n4,f,g\n", None),
        ("code,message\n1,\"a\r\n2,b\"\r\n3,c\r\n", None),
        ("code,message\n1,\"\"\n2,\"\"\"\"\n3,\"\"\"a\"\n", None),
        ("code,message\n1,a\"b\n2,\"a\"\"\n", None),
        ("code,message\n1,\"a", None),
        ("code,message\n1,a\r\n\r\n2,b", None),
        ("code,message\n1,a\n2,", None),
        ("code,message\n1,a\n2", None),
        ("code\n\"1\n2\n\"\n", None),
        // Merge conflicts.
        ("code,message\n<<<<<<< a\n1,a\n=======\n2,b\n>>>>>>> b\n3,c\n", None),
        ("code,message\n<<<<<<< a\n1,a\n||||||| o\n4,o\n=======\n2,b\n>>>>>>> b\n3,c\n", None),
        ("code,message\n1,a\n=======\n2,b\n", None),
        ("code,message\n1,a\n>>>>>>> b\n2,b\n", None),
        ("code,message\n1,a\n<<<<<<<\n=====\n======= x\n2,b\n", None),
        ("code,message\n<<<<<<< a\n1,a\n<<<<<<< c\n=======\n2,b\n>>>>>>> b\n3,c\n", None),
        ("code,message\n1,\"a\n<<<<<<< b\n2,c\n=======\n\"\n3,d\n", None),
        ("code,message\n1,\"a\n<<<<<<<b\n\"\n3,d\n", None),
    ];
    check("quotes", &lists);
}
