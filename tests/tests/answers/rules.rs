//! The rules between rows: codes in range and unique, names that differ, types that hold a column,
//! words that are spelt alike.

use jmessage_codes_spec::Repr;

use super::check;
use super::written::answer;

#[test]
fn codes_are_in_range_and_unique() {
    let lists = [
        // The type that holds all codes, wherever the least and the greatest are.
        ("code,message\n5,a\n300,b\n-7,c\n9,d\n", Some(Repr::U8)),
        ("code,message\n-7,a\n300,b\n5,c\n", Some(Repr::U8)),
        ("code,message\n300,a\n5,b\n-7,c\n", Some(Repr::I8)),
        ("code,message\n128,a\n127,b\n-128,c\n-129,d\n", Some(Repr::I8)),
        ("code,message\n256,a\n255,b\n0,c\n", Some(Repr::U8)),
        ("code,message\n0x0100,a\n0x00ff,b\n", Some(Repr::U8)),
        ("code,message\n2147483647,a\n2147483648,b\n", Some(Repr::I32)),
        ("code,message\n-1,a\n18446744073709551615,b\n", Some(Repr::U64)),
        ("code,message\n-1,a\n340282366920938463463374607431768211455,b\n", Some(Repr::I128)),
        ("code,message\n0,a\n340282366920938463463374607431768211455,b\n", Some(Repr::I128)),
        ("code,message\n5,a\n-7,b\n", Some(Repr::U8)),
        ("code,message\n-7,a\n5,b\n", Some(Repr::U8)),
        ("code,message\n0,a\n3000000000,b\n-1,c\n", Some(Repr::I32)),
        ("code,message\n3000000000,a\n0,b\n", Some(Repr::I32)),
        // A code that cannot be read takes no part.
        ("code,message\n5,a\n9000x,b\n300,c\n", Some(Repr::U8)),
        // Repeated codes: the later row is the mistake, whatever its name.
        ("code,message\n2,a\n1,b\n2,c\n", None),
        ("code,message\n1,a\n2,b\n2,b\n", None),
        ("code,message\n2,a\n2,b\n1,c\n2,d\n1,c\n", None),
        ("code,name,message\n3,A,a\n2,A,b\n3,A,c\n", None),
        ("code,message\n0x0A,a\n0x0a,b\n", None),
    ];
    check("codes", &lists);
}

#[test]
fn names_differ() {
    let lists = [
        // Made names, of which the first row keeps its own.
        ("code,message\n1,same\n2,same\n3,other\n", None),
        ("code,message\n1,same\n2,other\n3,Same\n4,other\n5,SAME\n", None),
        ("code,name,message\n1,,same\n2,,same\n", None),
        ("code,name,message\n1,\"\",same\n2,\"\",same\n3,Ab,c\n4,a,d\n", None),
        ("code,name,message\n1,Same,x\n2,,same\n", None),
        ("code,message\n1,same\n-2,same\n3,same -2\n", None),
        ("code,message\n1x,same\n2,same\n", None),
        ("code,message\n1,same\n2,same\n4x,same2\n", None),
        ("code,message\n1,a\n2,a\n3,a\n4,a\n5,a\n6,a\n7,a\n8,a\n9,a\n", None),
        ("code,message\n1,a\n2,a\n3,a\n4,a\n5,a\n6,a\n7,a\n8,a\n9,a\n10,a\n11,a\n", None),
        ("code,message\n0x01,same\n0x02,same\n", None),
        // Names that are bad, each with a free one that it may have meant.
        ("code,name,message\n1,4x,a\n2,4x,b\n3,4x,c\n4,Code4x3,d\n5,4x,e\n", None),
        ("code,name,message\n1,Self,a\n2,self,b\n3,ALL,c\n4,ALL,d\n", None),
        ("code,name,message\n1,,same\n2x,,same\n3,,same\n", None),
        ("code,name,message\n1x,,same\n2,,same\n", None),
        // Given names.
        ("code,name,message\n1,Same,a\n2,Same,b\n3,Other,c\n", None),
        ("code,name,message\n1,Same,a\n2,SAME,b\n3,Same2,c\n4,same,d\n", None),
        ("code,name,message\n1,a_b,a\n2,a-b,b\n3,AB,c\n4,ab,d\n", None),
        ("code,name,message\n1,Ab,a\n2,Abc,b\n3,A,c\n4,abd,d\n", None),
        ("code,name,message\n1x,Same,a\n2x,Same,b\n3,same3,c\n", None),
        ("code,name,message\n1,z,a\n2,y,a\n3,z,a\n4,y,a\n", None),
    ];
    check("names", &lists);
}

#[test]
fn a_type_is_offered_that_holds_its_column() {
    let lists = [
        ("code,message,n:u8\n1,a,255\n2,b,256\n3,c,7\n", None),
        ("code,message,n:u8?\n1,a,\n2,b,-1\n3,c,300\n", None),
        ("code,message,n:i8\n1,a,128\n2,b,-129\n3,c,129\n", None),
        ("code,message,n:u64\n1,a,18446744073709551616\n", None),
        ("code,message,n:u8\n1,a,1.5\n2,b,2\n", None),
        ("code,message,n:u8\n1,a,1.5\n2,b,x\n", None),
        ("code,message,n:u8\n1,a,1.5\n2,b,300\n", None),
        ("code,message,n:f32\n1,a,1e300\n2,b,2\n", None),
        ("code,message,n:f64\n1,a,1e999\n2,b,2\n", None),
        ("code,message,n:bool\n1,a,1\n2,b,true\n", None),
        ("code,message,n:i64,m:u8\n1,a,9223372036854775808,256\n2,b,x,1\n", None),
    ];
    check("types", &lists);
}

#[test]
fn words_are_spelt_alike() {
    let frequent = |rare: &str| {
        let words = ["retry", "retry", "retry", rare, "other"];
        let rows = words.iter().enumerate().map(|(at, word)| format!("{at},m{at},{word}\n"));
        format!("code,message,do:enum\n{}", rows.collect::<String>())
    };
    let rare = ["retri", "rety", "retryy", "rerty", "Retry", "try", "retry1", "wait"].map(frequent);
    let mut lists: Vec<(&str, _)> = rare.iter().map(|list| (&**list, None)).collect();
    lists.extend([
        // Two are not frequent, and a short word is near to many.
        ("code,message,do:enum\n1,a,retry\n2,b,retry\n3,c,retri\n", None),
        ("code,message,do:enum\n1,a,abc\n2,b,abc\n3,c,abc\n4,d,abd\n", None),
        ("code,message,do:enum\n1,a,abcd\n2,b,abcd\n3,c,abcd\n4,d,abce\n", None),
        ("code,message,do:enum?\n1,a,abcd\n2,b,abcd\n3,c,abcd\n4,d,abce\n5,e,\n", None),
        ("code,message,do:enum\n1,a,abce\n2,b,abce\n3,c,abcd\n4,d,abcd\n5,e,abcd\n", None),
        // Two spellings of one variant; a closed set is written in the header.
        ("code,message,do:enum\n1,a,retry\n2,b,Retry\n3,c,wait\n4,d,RETRY\n", None),
        ("code,message,do:enum\n1,a,re-try\n2,b,re_try\n", None),
        ("code,message,do:enum(retry|retri)\n1,a,retry\n2,b,retry\n3,c,retry\n4,d,retri\n", None),
        ("code,message,do:enum(retry|wait)?\n1,a,Retry\n2,b,\n3,c,wiat\n", None),
        ("code,message,do:enum(low|low)\n1,a,low\n", None),
        ("code,message,do:enum,say:enum\n1,a,x1,x1\n2,b,X1,x2\n3,c,x2,X2\n", None),
    ]);
    check("words", &lists);
}

/// A column of more words than `MOST` is not compared word by word.
#[test]
fn the_words_of_a_long_list_are_not_compared() {
    const MOST: usize = 200;
    let rare = |words: usize| {
        let others = (0..words - 2).map(|at| format!("{at},m{at},word{}\n", at * 10));
        let frequent = (0..3).map(|at| format!("90{at},f{at},retry\n"));
        let rows: String = others.chain(frequent).collect();
        let list = format!("code,message,do:enum\n{rows}999,rare,retri\n");
        answer(&list, None).contains("RareWord")
    };
    assert!(rare(MOST - 1) && rare(MOST) && !rare(MOST + 1) && !rare(MOST + 2));
}
