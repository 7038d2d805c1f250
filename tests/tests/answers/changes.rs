//! Two states of a list, and what changed from one to the other.

use jmessage_codes_spec::compare::{ChangeKind, Severity, compare};
use jmessage_codes_spec::{Spec, read_any};

use super::is_as_recorded;

fn spec(list: &str) -> Spec {
    read_any("list", list.as_bytes()).unwrap_or_else(|rejected| panic!("{list}\n{rejected}"))
}

/// Every change, both ways.
fn changes(one: &str, other: &str) -> String {
    let mut out = format!("{one:?}\n{other:?}\n");
    for (heading, old, new) in [("->", one, other), ("<-", other, one)] {
        let comparison = compare(&spec(old), &spec(new));
        let greatest = comparison.changes.iter().map(|change| change.severity).max();
        assert_eq!(comparison.severity(), greatest);
        let counts = Severity::ALL.map(|severity| comparison.count(severity));
        assert_eq!(counts.iter().sum::<usize>(), comparison.changes.len());
        for change in comparison.changes {
            assert!(ChangeKind::ALL.contains(&change.kind));
            let code = change.code.map_or_else(|| "list".to_owned(), |code| code.to_string());
            let (kind, column) = (change.kind.name(), change.column.unwrap_or_default());
            let (severity, both) = (change.severity, (change.old, change.new));
            let reason = change.reason;
            out += &[heading, &code, kind, &column].join(" ");
            out +=
                &[" ", severity.name(), " ", &format!("{both:?}\n     "), &reason, "\n"].concat();
        }
    }
    out + "\n"
}

#[test]
fn every_change_is_told_both_ways() {
    let lists = [
        // How codes are written.
        ("code,message\n10,a\n", "code,message\n0x000A,a\n"),
        ("code,message\n0x0A,a\n", "code,message\n0x00A,a\n"),
        ("code,message\n0xAB,a\n", "code,message\n0xab,a\n"),
        ("code,message\n1,a\n", "code,message\n1,a\n"),
        // Codes: added, removed, with another number or meaning.
        ("code,message\n1,a\n", "code,message\n1,a\n2,b\n"),
        ("code,message,deprecated\n1,a,\n2,b,gone\n", "code,message,deprecated\n1,a,\n3,c,\n"),
        ("code,name,message\n1,A,a\n2,B,b\n", "code,name,message\n1,A,a\n3,B,c\n"),
        ("code,message\n1,a\n2,b\n", "code,message\n1,b\n2,a\n"),
        ("code,message\n1,a\n2,b\n", "code,message\n2,a\n3,b\n"),
        ("code,name,message\n1,A,same\n2,B,same\n", "code,name,message\n3,C,same\n4,D,same\n"),
        ("code,name,message\n1,A,one\n2,B,two\n", "code,name,message\n3,C,one\n4,D,other\n"),
        ("code,name,message\n1,A,one\n", "code,name,message\n1,B,two\n"),
        ("code,name,description\n1,A,one\n", "code,name,description\n1,B,one\n"),
        (
            "code,name,description\n1,A,\"one\n of many words that are more than sixty characters long, in all\"\n2,B,b\n",
            "code,name,description\n2,B,b\n",
        ),
        ("code,name,message,description\n1,A,,d\n", "code,name,message,description\n1,B,,e\n"),
        // Names.
        ("code,name,message\n1,A,a\n2,B,b\n", "code,name,message\n1,B,a\n2,A,b\n"),
        ("code,name,message\n1,A,a\n2,B,b\n", "code,name,message\n1,C,a\n2,A,b\n"),
        ("code,name,message\n1,ab_cd,a\n", "code,name,message\n1,ab-cd,a\n"),
        ("code,name,message\n1,Ab,a\n", "code,name,message\n1,AB,a\n"),
        // Success and deprecation.
        (
            "code,message,success\n0,a,true\n1,b,false\n",
            "code,message,success\n0,a,true\n1,b,true\n",
        ),
        ("code,message\n0,a\n1,b\n", "code,message,success\n0,a,false\n1,b,true\n"),
        (
            "code,message,deprecated\n1,a,old\n2,b,use 1\n",
            "code,message,deprecated\n1,a,old\n2,b,use 3\n",
        ),
        ("code,message\n1,a\n", "code,message,deprecated\n1,a,old\n"),
        // Texts and languages.
        ("code,message,description\n1,a,b\n", "code,message,description\n1,a,c\n"),
        ("code,message,description\n1,a,b\n", "code,message,description\n1,a,\n"),
        ("code,message,message@de\n1,a,b\n", "code,message,message@DE\n1,a,c\n"),
        ("code,message,message@de\n1,a,b\n", "code,message,message@fr\n1,a,b\n"),
        ("code,message,x,x@de\n1,a,b,c\n", "code,message,x\n1,a,b\n"),
        ("code,message,x,x@de\n1,a,b,c\n", "code,message,x:u8\n1,a,1\n"),
        ("code,message,x\n1,a,b\n", "code,message,x:str?\n1,a,\n"),
        // Columns and values.
        ("code,message\n1,a\n", "code,message,x:u8?,y\n1,a,,b\n"),
        ("code,message,x:u8\n1,a,7\n", "code,message,x:u16\n1,a,7\n"),
        ("code,message,x:u8\n1,a,7\n", "code,message,x:u8?\n1,a,\n"),
        ("code,message,x:bool,y:f64\n1,a,true,1\n", "code,message,y:f64,x:bool\n1,a,2.5,false\n"),
        // Words.
        ("code,message,x:enum\n1,a,low\n2,b,high\n", "code,message,x:enum\n1,a,low\n2,b,mid\n"),
        ("code,message,x:enum\n1,a,low-1\n", "code,message,x:enum\n1,a,low_1\n"),
        ("code,message,x:enum\n1,a,low\n", "code,message,x:enum(low)\n1,a,low\n"),
        ("code,message,x:enum(a|b|c)\n1,a,a\n", "code,message,x:enum(c|a|b)\n1,a,a\n"),
        ("code,message,x:enum(a|b|c)\n1,a,a\n", "code,message,x:enum(a|c|d)\n1,a,a\n"),
        ("code,message,x:enum(a|b)\n1,a,a\n", "code,message,x:enum(b|c|a)\n1,a,a\n"),
        ("code,message,x:enum\n1,a,b\n2,b,c\n", "code,message,x:enum\n1,a,c\n2,b,b\n"),
        ("code,message,x:enum?\n1,a,b\n", "code,message,x:enum?\n1,a,\n"),
    ];
    let found: String = lists.iter().map(|(one, other)| changes(one, other)).collect();
    is_as_recorded("changes", &found);
}
