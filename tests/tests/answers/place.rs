//! Where the header of a list is, and what separates its cells.

use super::check;
use super::written::answer;

#[test]
fn the_header_is_found() {
    let lists = [
        // What is above it.
        ("", None),
        ("\n\n", None),
        ("# only a comment", None),
        (";;;\n,,\ncode,message\n1,a\n", None),
        ("sep=;\ncode;message\n1;a\n", None),
        ("\"sep=,\"\ncode,message\n1,a\n", None),
        ("SEP=\t\ncode\tmessage\n1\ta\n", None),
        ("sep=ab\ncode,message\n1,a\n", None),
        ("# x\nsep=;\ncode;message\n1;a\n", None),
        ("Our codes\ncode,message\n1,a\n", None),
        ("Our codes,2024\n\nof all\ncode,message\n1,a\n", None),
        ("1\n2\n3\n4\n5\n6\n7\n8\n9\ncode,message\n1,a\n", None),
        ("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\ncode,message\n1,a\n", None),
        ("x,y\ncode", None),
        ("x,y\n#code,message\n1,a\n", None),
        // In a comment, in quotes, or not there.
        ("# code,message\n1,a\n", None),
        ("#\tcode,message\n# of all\n1,a\n", None),
        ("# code,text\n1,a\n", None),
        ("\"code,message\"\n1,a\n", None),
        ("\"code;message\"\n1;a\n", None),
        ("\"code,text\"\n1,a\n", None),
        ("1,a\n2,b\n", None),
        ("0x01,a\n", None),
        ("code,1\n2,b\n", None),
        ("My codes\nerrno,text\n1,a\n", None),
        ("My codes\nerrno,\n1,a\n", None),
        ("My codes\nerrno\n1\n", None),
        ("My codes\n1,a\n", None),
        ("Codes\nerrno,text\n1,a\n", None),
        ("My codes,2024\nerrno,text\n1,a\n", None),
        ("code,\"message", None),
        ("code,\"message\"x", None),
        // Which separator it has.
        ("code;message,x\n1;a\n", None),
        ("code,message;x\n1,a\n", None),
        ("code\tmessage;x,y\n1\ta\n", None),
        ("code|message\n1|a\n2|b\n", None),
        ("code|message\n1|a\n2\n", None),
        ("code|text\n1|a\n", None),
        ("code:message\n1:a\n", None),
        ("code : Message\n1 : a\n", None),
        ("code:text\n1:a\n", None),
        ("x:code\n1:a\n", None),
        ("code，message\n1，a\n", None),
        ("code、message\n\n1、a\n", None),
        ("code message\n1 a\n", None),
        ("code message\n1 a b\n2 c\n3\n", None),
        ("code  message\n1  a b\n2 c d\n", None),
        ("code message x\n1 a b c\n", None),
        ("code message\nx a\n", None),
        ("# c\ncode description\n 1   a \n", None),
        ("code=message\n1=a\n", None),
        ("code/description\n1/a\n", None),
        ("code.message\n1.a\n", None),
        ("id|text\n\n1|a\n", None),
        ("code;text,x\n1;a\n", None),
        ("x;y;z\n1;a;b\n", None),
        ("code\tx\n1\ta\n", None),
        ("x;message\n1;a\n", None),
        ("\u{FEFF}code,message\r\n1,a\r\n", None),
        ("code,message\r1,a\r", None),
    ];
    check("header", &lists);
}

/// A character that separates the titles has to be in the first lines below too.
#[test]
fn ten_lines_are_searched_for_a_separator() {
    let is_separator = |lines: usize| {
        let rows = "7|text\n\n".repeat(lines);
        let answer = answer(&format!("id|text\n{rows}no bar\n"), None);
        answer.contains("WrongSeparator { found: '|' }")
    };
    assert!(!is_separator(0) && !is_separator(9) && is_separator(10) && is_separator(11));
}
