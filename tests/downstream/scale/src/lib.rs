//! Lists of every kind, each row of which is compared with what the csv crate reads.
#![deny(warnings, missing_docs)]

/// Writes the test of a list.
macro_rules! check {
    ($Code:ident $Int:ident $radix:literal $serde:literal $file:literal |$row:ident, $code:ident| $columns:block) => {
        #[cfg(test)]
        mod tests {
            use jmessage_codes::Open;

            use super::$Code;
            use crate::oracle::{Row, rows};

            fn number(row: &Row) -> $Int {
                let text = row.cell("code");
                let text = if $radix == 16 { &text[2..] } else { text };
                <$Int>::from_str_radix(text, $radix).expect("the number fits")
            }

            #[test]
            fn every_row_and_column_is_that_of_the_file() {
                let mut rows = rows(include_str!(concat!(env!("OUT_DIR"), "/", $file)));
                rows.sort_by_key(number);
                assert_eq!($Code::ALL.len(), rows.len());
                for ($row, &$code) in rows.iter().zip($Code::ALL) {
                    assert_eq!($code.code(), number($row));
                    assert_eq!($code as $Int, number($row));
                    assert_eq!($code.name(), $row.cell("name"));
                    assert_eq!($code.message(), $row.cell("message"));
                    assert_eq!($code.description(), $row.cell("description"));
                    let german = $row.or("message@de", "message");
                    assert_eq!($code.message_in("de-AT"), german);
                    let chinese = $row.or("description@zh-Hans", "description");
                    assert_eq!($code.description_in("zh_CN.UTF-8"), chinese);
                    assert_eq!($code.message_in("fr"), $code.message());
                    assert_eq!($code.deprecated().unwrap_or_default(), $row.cell("deprecated"));
                    assert_eq!($code.is_success(), $row.cell("success") == "TRUE");
                    assert_eq!(format!("{:?}", $code), $row.variant());
                    assert!(format!("{}", $code).starts_with($code.message()));
                    $columns
                }
            }

            #[test]
            fn every_lookup_agrees_with_the_file() {
                let rows = rows(include_str!(concat!(env!("OUT_DIR"), "/", $file)));
                let numbers: Vec<$Int> = rows.iter().map(number).collect();
                let known: std::collections::BTreeSet<$Int> = numbers.iter().copied().collect();
                for (row, &number) in rows.iter().zip(&numbers) {
                    for near in [number, number.wrapping_add(1), number.wrapping_sub(1), !number] {
                        let found = $Code::from_code(near);
                        assert_eq!(found.is_some(), known.contains(&near), "{near}");
                        assert!(found.is_none_or(|code| code.code() == near), "{near}");
                        assert_eq!($Code::try_from(near).ok(), found);
                        assert_eq!(Open::<$Code>::new(near).known(), found);
                        assert_eq!(near.to_string().parse::<$Code>().ok(), found);
                        assert_eq!(
                            $Code::check(near).is_ok(),
                            found.is_some_and(|it| it.is_success())
                        );
                    }
                    let name = row.cell("name");
                    let code = $Code::from_name(name).expect("the file has the name");
                    assert_eq!(code.code(), number);
                    assert_eq!(name.parse(), Ok(code));
                    assert_eq!($Code::from_name(&format!("{name}y")), None);
                    assert_eq!($Code::from_name(row.cell("message")), None);
                }
            }

            #[test]
            fn every_code_comes_back_from_json() {
                for &code in $Code::ALL {
                    let text = serde_json::to_string(&code).expect("a code is written");
                    match $serde {
                        "code" => assert_eq!(text, code.code().to_string()),
                        _ => assert_eq!(text, format!("\"{}\"", code.name())),
                    }
                    assert_eq!(serde_json::from_str::<$Code>(&text).ok(), Some(code));
                    let number = code.code().to_string();
                    assert_eq!(
                        serde_json::from_str::<Open<$Code>>(&number).ok(),
                        Some(code.into())
                    );
                }
            }
        }
    };
}

#[cfg(test)]
mod oracle;

include!(concat!(env!("OUT_DIR"), "/lists.rs"));
