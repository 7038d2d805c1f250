//! The catalogue: every mistake that a spec can hold, with its wording. Knows nothing of how a
//! mistake is found or shown.
//!
//! Entries stand in the order in which a file is read: the file, its quotes, the header, the cells
//! of a row, then what rows have to agree on.

use crate::model::column::ValueType;
use crate::model::repr::Repr;
use crate::problem::phrase::{
    MadeName, are_one, cells, character_class, delimiter, filled_help, is_snake_case,
    made_names_headline, made_names_help, short, unclosed_help, values,
};
use crate::problem::wording::catalogue;

catalogue! {
    /// A mistake in a spec.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Problem {
        /// The bytes are not UTF-8.
        NotUtf8 {
            /// The first byte that does not fit.
            byte: u8,
            /// Whether the file looks like UTF-16.
            utf16: bool
        } {
            headline: if *utf16 {
                "the file is UTF-16, not UTF-8".to_owned()
            } else {
                format!("byte 0x{byte:02X} is not UTF-8")
            },
            label: "from here the text cannot be read",
            help: "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")",
        }

        /// There is no line but blank ones and comments.
        NoHeader {} {
            headline: "there is no header row",
            label: "expected the names of the columns",
            help: "begin the file with a line such as `code,name,message`",
        }

        /// There is no row under the header.
        NoRows {} {
            headline: "there is no row under the header",
            label: "expected a row for each code below this line",
            help: "write a row such as `1001,UserNotExist,user not exist`, its cells in the header's order",
        }

        /// The cells are separated by something else than commas.
        WrongDelimiter {
            /// The character found between the names of the columns.
            found: char
        } {
            headline: format!("the cells are separated by {}", delimiter(*found)),
            label: "expected commas between the cells",
            help: "save the file with commas as separators, and put quotes around cells that hold a comma",
        }

        /// A quote opens a cell and nothing closes it.
        UnclosedQuote {
            /// The line from the quote on.
            cell: String
        } {
            headline: "a quote is opened and never closed",
            label: "the cell opens here",
            help: unclosed_help(cell),
        }

        /// Text between a closing quote and the next comma.
        TextAfterQuote {
            /// That text.
            found: String,
            /// The cell as it was meant, where that can be told.
            instead: Option<String>
        } {
            headline: format!("`{}` stands behind a closing quote", short(found)),
            label: "expected a comma or the end of the line",
            help: match instead {
                Some(instead) => format!("write `{instead}`"),
                None => "put the whole cell in quotes and write a quote within it twice: \
                         `\"say \"\"hi\"\" twice\"`".to_owned(),
            },
        }

        /// A quote in a cell that is not quoted.
        BareQuote {
            /// The cell as it has to be written.
            cell: String
        } {
            headline: "a quote stands in a cell without quotes around it",
            label: "this quote",
            help: format!("write `{cell}`"),
        }

        /// A column that every spec has is missing.
        MissingColumn {
            /// Its name.
            column: &'static str
        } {
            headline: format!("column `{column}` is missing"),
            label: "the header",
            help: format!("add `{column}` to the header, and a cell for it to each row"),
        }

        /// Two columns have one name.
        DuplicateColumn {
            /// That name.
            column: String
        } {
            headline: format!("column `{column}` stands twice in the header"),
            label: "used again here",
            also: "first used here",
            help: "rename or remove one of the two columns",
        }

        /// A column's name is nearly that of a known column.
        MisspelledColumn {
            /// What the header says.
            found: String,
            /// The column that was meant.
            meant: String
        } {
            headline: format!("`{found}`: did you mean `{meant}`?"),
            label: "no column is known by this name",
            help: if found.trim().eq_ignore_ascii_case(meant) || !is_snake_case(found) {
                format!("write `{meant}`")
            } else {
                format!("write `{meant}`; for a column of your own, write its type too: `{found}:str`")
            },
        }

        /// A column's name does not make a function's name.
        ColumnNotIdent {
            /// What the header says.
            found: String,
            /// A name that would do, if there is one.
            instead: Option<String>
        } {
            headline: if found.is_empty() {
                "a column has no name".to_owned()
            } else {
                format!("`{}` is no name for a column", short(found))
            },
            label: if found.is_empty() {
                "expected a name"
            } else {
                "expected lower-case ASCII letters, digits and `_`, beginning with a letter"
            },
            help: match instead {
                Some(instead) => format!("write `{instead}`"),
                None if found.is_empty() => {
                    "write a name such as `retry_after`, or remove the column and its cells".to_owned()
                }
                None => "write a name such as `retry_after`".to_owned(),
            },
        }

        /// A column's name is that of something generated.
        ReservedColumn {
            /// The column.
            column: String
        } {
            headline: format!("column `{column}` clashes with the generated function `{column}`"),
            label: "this name is taken",
            help: format!("write another name, such as `{column}_value`"),
        }

        /// Two `enum` columns whose enums would have one name.
        EnumColumnsCollide {
            /// The later column.
            column: String,
            /// The earlier one.
            first: String
        } {
            headline: format!("columns `{first}` and `{column}` make one enum"),
            label: "differs from the other in `_` only",
            also: "the other",
            help: "write another name for one of the two columns",
        }

        /// A column's type is not known.
        UnknownType {
            /// What stands behind the colon.
            found: String,
            /// The column's name.
            column: String,
            /// The nearest type, if one is near.
            nearest: Option<&'static str>,
            /// Whether a `?` stands behind it.
            optional: bool
        } {
            headline: format!("`{}` is no type of a column", short(found)),
            label: match nearest {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => "unknown type".to_owned(),
            },
            help: format!(
                "write `{column}:{}{}`; the types are `str`, `bool`, `enum`, `u8`, `u16`, `u32`, `u64`, \
                 `i8`, `i16`, `i32` and `i64`, with `?` behind them where cells may be empty",
                nearest.unwrap_or("str"),
                if *optional { "?" } else { "" },
            ),
        }

        /// A known column has a type.
        TypeNotAllowed {
            /// The column.
            column: String
        } {
            headline: format!("column `{column}` takes no type"),
            label: "its type is fixed",
            help: format!("write `{column}`"),
        }

        /// A language behind a column that has none.
        LanguageNotAllowed {
            /// The column.
            column: String
        } {
            headline: format!("column `{column}` has no other languages"),
            label: "only `message` and `description` have",
            help: "write the text into `message@TAG` or `description@TAG`, or give the column a name without `@`",
        }

        /// A language tag is malformed.
        BadLanguageTag {
            /// The tag.
            tag: String,
            /// A well-formed tag near it, if there is one.
            instead: Option<String>
        } {
            headline: format!("`{}` is no language tag", short(tag)),
            label: "expected a language tag as in BCP 47",
            help: match instead {
                Some(instead) => format!("write `{instead}`"),
                None => "write a tag such as `zh-Hans`, `en` or `pt-BR`".to_owned(),
            },
        }

        /// A comment below the header.
        CommentBelowHeader {} {
            headline: "a comment below the header",
            label: "below the header every line is a row",
            help: "remove this line, or move it above the header",
        }

        /// A row is shorter than the header.
        TooFewCells {
            /// How many cells the row has.
            found: usize,
            /// How many the header has.
            expected: usize,
            /// The first column without a cell.
            missing: String,
            /// The row as it has to be written, if the cells missing are empty ones.
            filled: String
        } {
            headline: format!("this row has {}, the header has {expected}", cells(*found)),
            label: format!("the cell of column `{missing}` is missing"),
            help: filled_help(filled, expected - found),
        }

        /// A row is longer than the header.
        TooManyCells {
            /// How many cells the row has.
            found: usize,
            /// How many the header has.
            expected: usize,
            /// Whether there is nothing in the cells that are too many.
            is_blank: bool,
            /// The last cell and what follows it as one cell, where that can be told.
            joined: Option<String>
        } {
            headline: format!("this row has {}, the header has {expected}", cells(*found)),
            label: "no column for this",
            help: match joined {
                _ if *is_blank => format!("remove `{}` from the end of the row", ",".repeat((found - expected).min(100))),
                Some(joined) => format!("put quotes around the cell that holds a comma, such as `{}`", short(joined)),
                None => "put quotes around the cell that holds a comma: `\"one, two\"`".to_owned(),
            },
        }

        /// A character that cannot be seen, or that reorders the text around it.
        ForbiddenCharacter {
            /// That character.
            found: char,
            /// The cell without such characters, as it has to be written.
            clean: String
        } {
            headline: format!("U+{:04X} {} in a cell", *found as u32, character_class(*found)),
            label: "it stands here and cannot be seen",
            help: if clean.is_empty() {
                "remove it".to_owned()
            } else {
                format!("remove it: `{clean}`")
            },
        }

        /// A row without a code.
        EmptyCode {} {
            headline: "a row without a code",
            label: "expected a decimal number",
            help: "write the code of this row here, or remove the row",
        }

        /// A code that is no decimal number.
        CodeNotDecimal {
            /// The cell.
            found: String,
            /// The number that is nearly there, if one is.
            instead: Option<String>
        } {
            headline: format!("`{}` is not an error code", short(found)),
            label: "expected decimal digits only",
            help: match instead {
                Some(instead) => format!("write `{instead}`, if that is the code"),
                None => "write the code as a decimal number, such as `40400`".to_owned(),
            },
        }

        /// A plus sign, or the minus of a zero.
        CodeSigned {
            /// The cell.
            found: String,
            /// The code without it.
            instead: String
        } {
            headline: format!("`{}` has a sign that it does not need", short(found)),
            label: "only negative codes have a sign",
            help: format!("write `{instead}`"),
        }

        /// Zeros before a code.
        LeadingZeros {
            /// The cell.
            found: String,
            /// The code without them.
            instead: String
        } {
            headline: format!("`{}` begins with a zero", short(found)),
            label: "a code is a number, without zeros in front",
            help: format!("write `{instead}`, if that is the code"),
        }

        /// A code that the enum's type cannot hold.
        CodeOutOfRange {
            /// The cell.
            found: String,
            /// The enum's type.
            repr: Repr,
            /// The least type that holds it, if any does.
            fits: Option<Repr>
        } {
            headline: format!("code {} does not fit into `{repr}`", short(found)),
            label: format!("`{repr}` holds {} to {}", repr.min(), repr.max()),
            help: match fits {
                Some(fits) => format!("write `#[repr({fits})]` above the enum, or mend the code"),
                None => "no integer type holds this number: mend the code".to_owned(),
            },
        }

        /// Two rows have one code.
        DuplicateCode {
            /// That code.
            code: i128
        } {
            headline: format!("code {code} is used twice"),
            label: "used again here",
            also: "first used here",
            help: "give one of them another code, or remove one of the rows",
        }

        /// A name that is no UpperCamelCase ASCII identifier.
        BadName {
            /// The cell.
            found: String,
            /// A name that would do, if one can be made of it.
            instead: Option<String>
        } {
            headline: format!("`{}` is no name for a variant", short(found)),
            label: "expected UpperCamelCase: ASCII letters and digits, a capital first",
            help: match instead {
                Some(instead) => format!("write `{instead}`"),
                None => "write a name such as `UserNotExist`, or leave the cell empty".to_owned(),
            },
        }

        /// The one word that cannot be a variant.
        NameIsSelf {
            /// Whether it was made from the message.
            made: bool
        } {
            headline: "`Self` cannot be the name of a variant",
            label: if *made { "the name made from this message" } else { "a keyword" },
            help: "write another name into column `name`, such as `SelfTarget`",
        }

        /// A name that is that of something generated.
        ReservedName {
            /// The name.
            name: String,
            /// It, written as a variant.
            instead: String
        } {
            headline: format!("name `{name}` clashes with the generated constant `{name}`"),
            label: "this name is taken",
            help: format!("write another name, such as `{instead}`"),
        }

        /// Two rows have one name.
        DuplicateName {
            /// That name.
            name: String,
            /// A name that is still free.
            free: String
        } {
            headline: format!("name `{name}` is used twice"),
            label: "used again here",
            also: "first used here",
            help: format!("give one of them another name; `{free}` is free"),
        }

        /// Two names differ in upper and lower case only.
        NamesDifferInCase {
            /// The later name.
            name: String,
            /// The earlier one.
            first: String,
            /// A name that is still free.
            free: String
        } {
            headline: format!("names `{first}` and `{name}` differ in upper and lower case only"),
            label: "too much like the other",
            also: "the other",
            help: format!("give one of them another name; `{free}` is free"),
        }

        /// Names made from messages that come out the same, or the same as one that is given.
        MadeNamesCollide {
            /// The lines, the names, the codes and the cells to paste, in the order of the file.
            cells: Vec<MadeName>,
            /// How many more lines there are.
            more: usize,
            /// Whether the file has a column for them.
            has_column: bool
        } {
            headline: made_names_headline(cells, *more),
            label: match cells.get(1) {
                Some(second) if are_one(cells) => format!("gives `{}` again", second.name),
                Some(second) => format!("gives `{}`", second.name),
                None => String::new(),
            },
            also: match cells.first() {
                Some(first) if are_one(cells) || cells.len() == 2 => format!("gives `{}`", first.name),
                _ => "gives the same letters".to_owned(),
            },
            help: made_names_help(cells, *has_column),
        }

        /// A row that says nothing of its code.
        NoText {} {
            headline: "a row with neither message nor description",
            label: "expected a text",
            help: "write the product's message into column `message`, or what it means into `description`",
        }

        /// A cell that must not be empty.
        EmptyValue {
            /// The column as the header has it.
            column: String
        } {
            headline: format!("an empty cell in column `{column}`"),
            label: "expected a value",
            help: format!("write a value, or `{column}?` in the header if cells may be empty"),
        }

        /// A cell that its column's type cannot hold.
        BadValue {
            /// The cell.
            found: String,
            /// The column.
            column: String,
            /// Its type.
            expected: ValueType,
            /// A type that would hold the cell, as the header would have it.
            fits: String,
            /// The value that is nearly there, if one is.
            instead: Option<String>
        } {
            headline: format!("`{}` is no `{}`", short(found), expected.name()),
            label: format!("column `{column}` holds {}", values(*expected)),
            help: match instead {
                Some(instead) => format!("write `{instead}`"),
                None => format!(
                    "write {}, or `{column}:{fits}` in the header if such cells are right",
                    values(*expected),
                ),
            },
        }

        /// A cell of an `enum` column that makes no variant.
        NoVariant {
            /// The cell.
            found: String,
            /// The column's title with a type that holds the cell.
            retyped: String
        } {
            headline: format!("`{}` makes no variant", short(found)),
            label: if found.eq_ignore_ascii_case("self") {
                "`Self` cannot be the name of a variant"
            } else {
                "expected words of ASCII letters and digits, a letter first"
            },
            help: format!("write a word such as `retry_later`, or `{retyped}` in the header to have texts"),
        }

        /// Two cells of an `enum` column that differ and make one variant.
        OneVariant {
            /// The later cell.
            found: String,
            /// The earlier one.
            first: String,
            /// The variant.
            variant: String
        } {
            headline: format!("`{}` and `{}` make one variant, `{variant}`", short(first), short(found)),
            label: "differs from the cell above",
            also: "first written so",
            help: format!("write `{first}` in both rows, or two words that differ in more than their spelling"),
        }
    }
}
