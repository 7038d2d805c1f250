//! What is compiled for a list: the invocation of the macro, and a test of each row and column.

use super::list::{Column, List};

pub fn module(number: usize, list: &List) -> String {
    let List { repr, digits, columns, .. } = list;
    let serde = if number % 2 == 0 { "code" } else { "name" };
    let exhaustive = if number % 4 == 0 { ", exhaustive" } else { "" };
    let radix = if digits.is_some() { 16 } else { 10 };
    let checks = columns.iter().enumerate().map(|(number, column)| check(number, column));
    let checks = checks.collect::<String>();
    format!(
        r#"
/// A list of its own.
pub mod list{number} {{
    jmessage_codes::jmessage_codes! {{
        /// Codes of all kinds.
        #[repr({repr})]
        #[codes(serde = "{serde}"{exhaustive})]
        pub enum Code from "$OUT_DIR/list{number}.csv";
    }}

    check! {{
        Code {repr} {radix} "{serde}" "list{number}.csv"
        |row, code| {{ {checks} }}
    }}
}}
"#
    )
}

fn check(number: usize, Column { type_, is_optional }: &Column) -> String {
    let got = format!("code.column_{number}()");
    let cell =
        format!("row.cell(\"column_{number}:{type_}{}\")", if *is_optional { "?" } else { "" });
    match (*type_, *is_optional) {
        ("str", true) => format!("assert_eq!({got}, Some({cell}).filter(|it| !it.is_empty()));"),
        ("str", false) => format!("assert_eq!({got}, {cell});"),
        (word, true) if word.starts_with("enum") => {
            format!("assert_eq!({got}.map_or(\"\", |it| it.as_str()), {cell});")
        }
        (word, false) if word.starts_with("enum") => {
            format!("assert_eq!({got}.as_str(), {cell}); assert_eq!({cell}.parse(), Ok({got}));")
        }
        (type_, true) => {
            format!("assert_eq!({got}, {cell}.to_lowercase().parse::<{type_}>().ok());")
        }
        (type_, false) => {
            format!("assert_eq!(Ok({got}), {cell}.to_lowercase().parse::<{type_}>());")
        }
    }
}
