//! Mistakes in one cell.

use super::spelling::Spelling;
use crate::model::code::Radix;
use crate::model::repr::Repr;
use crate::model::scalar::ScalarType;
use crate::problem::catalogue::{Context, catalogue, say, write_or};
use crate::problem::phrase::{article, character_class, counted, pasted, short};

catalogue! {
    /// A mistake in one cell.
    pub enum CellProblem |cx| {
        /// A character that cannot be seen, or that reorders the text around it.
        ForbiddenCharacter {
            /// That character.
            found: char,
            /// Whether it breaks a line, so that a space belongs between the words around it.
            is_space: bool
        } {
            headline: say!(cx, "invisible character U+{:04X} ({})", *found as u32, character_class(*found)),
            label: "it is here",
            help: match cx.result() {
                Some(cell) if cell.is_empty() => say!(cx, "leave the cell empty"),
                Some(cell) if *is_space => say!(cx, "write the cell with a space in its place: {cell}"),
                Some(cell) => say!(cx, "write the cell without it: {cell}"),
                None => say!(cx, "write the cell without it"),
            },
        }

        /// U+FFFD, which a program wrote in place of a character that it could not read.
        LostCharacter {} {
            headline: "a character was lost here: U+FFFD is in its place",
            label: "a program could not read what was here",
            help: "type the text again, or export the list again as UTF-8 from the program that still has the character",
        }

        /// A text that was read with the wrong encoding.
        WrongEncoding {
            /// The text as it was meant, where all of it can be told.
            meant: Option<String>
        } {
            headline: match meant {
                Some(meant) => say!(cx, "this text was read with the wrong encoding: it was `{}`", short(meant)),
                None => say!(cx, "this text was read with the wrong encoding"),
            },
            label: "these characters are the bytes of other characters",
            help: "export the list again as UTF-8, or open the original as UTF-8",
        }

        /// An error value of a spreadsheet.
        SpreadsheetError {
            /// The error.
            found: String
        } {
            headline: say!(cx, "`{}` is an error of the spreadsheet", short(found)),
            label: "a formula failed here",
            help: "correct the formula and export the list again, or write the value",
        }

        /// A cell that a spreadsheet shows as text because it is written as a formula.
        FormulaAsText {} {
            headline: "a cell written as a formula",
            label: match cx.result() {
                Some(_) => "`=\"…\"` is how a spreadsheet keeps a number as text",
                None => "a list has values, no formulas",
            },
            help: write_or!(cx, "write the value that the spreadsheet shows for it"),
        }

        /// White space at an end of a cell that is not quoted.
        SpaceAtEnd {
            /// Whether it is at the beginning.
            is_start: bool,
            /// The cell in quotes, where its column holds texts.
            quoted: Option<String>
        } {
            headline: if *is_start { "the cell starts with a space" } else { "the cell ends with a space" },
            label: "this space",
            help: match quoted {
                None => say!(cx, "remove the space"),
                Some(quoted) if *is_start => say!(cx, "remove the space; if it belongs to the text write {}, and if the separator before it belongs to the text put the whole text in quotes", pasted(quoted)),
                Some(quoted) => say!(cx, "remove the space, or write {} with quotes if it belongs to the text", pasted(quoted)),
            },
        }

        /// A row without a code.
        EmptyCode {} {
            headline: "this row has no code",
            label: "expected a number",
            help: "write the code of this row, or remove the row",
        }

        /// A code that is not a number as the list writes them.
        BadCode {
            /// The cell.
            found: String,
            /// What is wrong with it.
            spelling: Spelling,
            /// The number that it seems to be.
            nearly: Option<String>,
            /// Whether another row has that number.
            is_taken: bool
        } {
            headline: match spelling {
                Spelling::Sign => say!(cx, "`{}` has an unnecessary sign", short(found)),
                Spelling::Zeros => say!(cx, "`{}` starts with a zero", short(found)),
                _ => say!(cx, "`{}` is not a valid code", short(found)),
            },
            label: match spelling {
                Spelling::Sign => "only negative codes have a sign",
                Spelling::Zeros => "a code has no leading zeros",
                Spelling::NotHexadecimal => "expected `0x` and hexadecimal digits, as in the other rows",
                Spelling::Hexadecimal => "expected decimal digits only, or `0x` in front of a hexadecimal number",
                Spelling::Scientific => "a spreadsheet shows a long number like this, and saves it without its last digits",
                Spelling::Date => "a spreadsheet makes a date of a code such as `1-1`, and saves the date",
                Spelling::Prefixed => "expected the number only",
                Spelling::Other => "expected decimal digits only",
            },
            help: match (nearly, cx.result()) {
                (Some(nearly), _) if *spelling == Spelling::Hexadecimal => {
                    say!(cx, "if the codes are hexadecimal, write {}, and `0x` in front of all others too", pasted(nearly));
                }
                _ if matches!(spelling, Spelling::Scientific | Spelling::Date) => {
                    let what = if *spelling == Spelling::Date { "the code that it was" } else { "all digits of the code" };
                    say!(cx, "write {what} (in the spreadsheet, give the column the format \"Text\" before typing or importing the codes)");
                }
                (_, Some(result)) if *spelling == Spelling::Prefixed => {
                    say!(cx, "write {result} if that is the code; letters can be in its name, in the column `name`");
                }
                (_, Some(result)) => say!(cx, "write {result} if that is the code"),
                (Some(nearly), None) if *is_taken => taken(cx, nearly),
                (Some(nearly), None) => say!(cx, "write {} if that is the code", pasted(nearly)),
                (None, None) if *spelling == Spelling::Prefixed => say!(cx, "the letters are part of these codes, and a code is a number only: give each row a number of its own, and write the codes with their letters into the column `name`"),
                (None, None) if *spelling == Spelling::NotHexadecimal => say!(cx, "write the code as a hexadecimal number with as many digits as the others, or remove the line if it is not a row"),
                (None, None) => say!(cx, "write the code as a decimal number, such as `40400`, or remove the line if it is not a row"),
            },
        }

        /// Two codes in one cell, or one with a separator in it.
        SeveralNumbers {
            /// The cell.
            found: String,
            /// The number without the separators, where they are in the places of thousands.
            joined: Option<String>
        } {
            headline: say!(cx, "`{}` is not a single number", short(found)),
            label: "expected one number",
            help: match joined {
                Some(joined) => say!(cx, "write `{joined}` if that is the code; if these are two codes, write a row for each"),
                None => say!(cx, "write a row for each code"),
            },
        }

        /// A code in another radix than the others of the list.
        MixedRadix {
            /// The cell.
            found: String,
            /// The radix of the list.
            expected: Radix,
            /// The same number as the list writes numbers, if it has as many digits.
            same: Option<String>,
            /// Whether another row has that number.
            is_taken: bool
        } {
            headline: match expected {
                Radix::Decimal => say!(cx, "`{}` is hexadecimal, the other codes are decimal", short(found)),
                Radix::Hexadecimal { .. } => say!(cx, "`{}` is decimal, the other codes are hexadecimal", short(found)),
            },
            label: "expected a number as in the other rows",
            help: match same {
                Some(same) if *is_taken => taken(cx, same),
                Some(same) => say!(cx, "write {} if that is the code", pasted(same)),
                None => say!(cx, "write the code as the other rows write theirs, with as many digits"),
            },
        }

        /// Hexadecimal codes of different widths.
        HexWidth {
            /// The cell.
            found: String,
            /// How many digits the others have.
            expected: usize
        } {
            headline: say!(cx, "`{}` does not have {} like the other codes", short(found), counted(*expected, "digit")),
            label: say!(cx, "expected `0x` and {}", counted(*expected, "digit")),
            help: "write all codes with the same number of digits: add the digits that are missing",
        }

        /// A code that the enum's type cannot hold.
        CodeOutOfRange {
            /// The code.
            found: String,
            /// The enum's type.
            repr: Repr,
            /// A type that holds all codes of the list, if one does.
            fits: Option<Repr>
        } {
            headline: say!(cx, "code {} does not fit into `{repr}`", short(found)),
            label: say!(cx, "`{repr}` holds {} to {}", repr.min(), repr.max()),
            help: match fits {
                Some(fits) => say!(cx, "write `#[repr({fits})]` above the enum, which holds all codes of this list, or correct the code"),
                None => say!(cx, "no integer type holds all codes of this list: correct the code"),
            },
        }

        /// Two rows have the same code.
        DuplicateCode {
            /// That code.
            code: String
        } {
            headline: say!(cx, "duplicate code {code}"),
            label: "used again here",
            also: "first used here",
            help: "give one of the two rows another code, or remove it",
        }

        /// A row with neither a message nor a description.
        NoText {} {
            headline: "this row has neither a message nor a description",
            label: "expected a text",
            help: "write what the product sends into the column `message`, or what the code means into `description`",
        }

        /// A yes/no word or a dash in the column of the notes.
        DeprecatedWord {
            /// The cell.
            found: String
        } {
            headline: say!(cx, "`{}` does not say why the code is deprecated", short(found)),
            label: "expected the reason why the code should not be used, or nothing",
            help: "leave the cell empty if the code is in use; if it is deprecated, write why, such as `use 4102`",
        }

        /// A cell that must not be empty.
        EmptyValue {
            /// The column as the header has it.
            column: String
        } {
            headline: say!(cx, "an empty cell in the column `{}`", short(column)),
            label: "expected a value",
            help: match column.as_str() {
                "success" => say!(cx, "write `true` if the code means success, otherwise `false`"),
                _ => say!(cx, "write a value, or write `{}?` in the header if cells may be empty", short(column)),
            },
        }

        /// A word that means an empty cell.
        NotApplicable {
            /// The cell.
            found: String,
            /// The column's title with a `?`, where cells must not be empty.
            optional: Option<String>
        } {
            headline: say!(cx, "`{}` is not a value", short(found)),
            label: "does this mean that there is no value?",
            help: match optional {
                Some(optional) => say!(cx, "write `{optional}` in the header and leave the cell empty"),
                None => say!(cx, "leave the cell empty"),
            },
        }

        /// A cell that its column's type cannot hold.
        BadValue {
            /// The cell.
            found: String,
            /// The column.
            column: String,
            /// Its type.
            expected: ScalarType,
            /// The column's title with a type that holds every cell of the column.
            retyped: Option<String>,
            /// The number, if what seems to be a fraction may be its last three digits.
            grouped: Option<String>
        } {
            headline: say!(cx, "`{}` is not {} `{}`", short(found), article(*expected), expected.name()),
            label: say!(cx, "the column `{column}` holds {}", expected.holds()),
            help: match (cx.result(), retyped, grouped) {
                (_, Some(retyped), Some(grouped)) => say!(cx, "write `{grouped}` if that is the number, or write `{retyped}` in the header if it has a fraction"),
                (_, Some(retyped), None) => say!(cx, "write `{retyped}` in the header, which holds every cell of the column, or correct the cell"),
                (Some(result), None, _) => say!(cx, "write {result}"),
                (None, None, _) => say!(cx, "write {}", expected.holds()),
            },
        }

        /// A cell of an `enum` column that cannot be a variant.
        NoVariant {
            /// The cell.
            found: String,
            /// The column's title with a type that holds the cell.
            retyped: String
        } {
            headline: say!(cx, "`{}` cannot be a word of an `enum` column", short(found)),
            label: if found.eq_ignore_ascii_case("self") {
                "`Self` is a keyword of Rust"
            } else {
                "expected a word of ASCII letters and digits, starting with a letter"
            },
            help: say!(cx, "write a word such as `retry_later`, or write `{retyped}` in the header if the column holds texts"),
        }

        /// A word that is not in the closed set of its column.
        UnlistedWord {
            /// The cell.
            found: String,
            /// The words of the column.
            words: String
        } {
            headline: say!(cx, "`{}` is not one of the words of the column", short(found)),
            label: say!(cx, "expected {words}"),
            help: match cx.result() {
                Some(result) => say!(cx, "write {result}, or add the word to the header"),
                None => say!(cx, "write one of these words, or add the word to the header"),
            },
        }
    }
}

fn taken(cx: &mut Context<'_>, number: &str) {
    say!(
        cx,
        "another row has the number `{number}`, too: write the code that is right here, or remove the row"
    );
}
