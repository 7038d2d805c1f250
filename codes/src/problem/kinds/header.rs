//! Mistakes in the header.

use crate::model::column::ValueType;
use crate::model::name::is_column_name;
use crate::problem::catalogue::{catalogue, say, write_or};
use crate::problem::phrase::{pasted, separator as written, short, types};

/// Whether a title names no column because its name is a keyword.
fn is_keyword(title: &str) -> bool {
    let name = title.split([':', '@']).next().unwrap_or(title);
    matches!(&*name.trim().to_lowercase(), "self" | "super" | "crate")
}

catalogue! {
    /// A mistake in the header.
    pub enum HeaderProblem |cx| {
        /// A column that every list has is missing.
        MissingColumn {
            /// What is missing: `code`, or `message`, which `description` replaces.
            column: &'static str
        } {
            headline: if *column == "code" {
                "the column `code` is missing"
            } else {
                "a column with texts is missing: `message` or `description`"
            },
            label: "the header",
            also: "is this the column?",
            help: if *column == "code" {
                "rename the column with the codes to `code`"
            } else {
                "rename the column with the texts to `message` (what the product sends) or `description` \
                 (what the code means)"
            },
        }

        /// A column seems to be one that the format knows by another name.
        UnknownColumn {
            /// What the header says.
            found: String,
            /// The column that it seems to be.
            meant: String
        } {
            headline: say!(cx, "`{}`: is this the column `{meant}`?", short(found)),
            label: say!(cx, "expected `{meant}`"),
            help: write_or!(cx, "write `{meant}`"),
        }

        /// A column's name is nearly that of a column that the format knows.
        MisspelledColumn {
            /// What the header says.
            found: String,
            /// The column that it seems to be.
            meant: String
        } {
            headline: say!(cx, "`{}`: did you mean `{meant}`?", short(found)),
            label: "there is no column of this name",
            help: {
                write_or!(cx, "write `{meant}`");
                let own = found.trim().to_lowercase();
                // Without a code, a list has no columns of its own.
                if meant != "code" && is_column_name(&own) {
                    say!(cx, "; for a column of your own, write its type too: `{own}:str`");
                }
            },
        }

        /// A title with capitals, spaces or quotation marks that do not belong to it.
        TitleSpelling {
            /// What the header says.
            found: String
        } {
            headline: say!(cx, "`{}` is not a valid column name", short(found)),
            label: if found.contains(|c| matches!(c, '\u{FF01}'..='\u{FF5E}')) {
                "expected ASCII letters and signs"
            } else {
                "expected lower-case letters, without spaces or quotation marks"
            },
            help: write_or!(cx, "write the name in lower case, without spaces or quotation marks"),
        }

        /// Two columns have the same name.
        DuplicateColumn {
            /// That name.
            column: String,
            /// What the header says for it.
            found: String
        } {
            headline: if found == column {
                say!(cx, "duplicate column `{column}`");
            } else {
                say!(cx, "`{}`: another column is already `{column}`", short(found));
            },
            label: if found == column { "used again here" } else { "the same column" },
            also: if found == column { "first used here" } else { "the other column" },
            help: "rename or remove one of the two columns",
        }

        /// A column's name cannot be the name of a function.
        ColumnNotIdent {
            /// What the header says.
            found: String
        } {
            headline: if found.is_empty() {
                say!(cx, "a column has no name");
            } else {
                say!(cx, "`{}` cannot be the name of a column", short(found));
            },
            label: if found.is_empty() {
                "expected a name"
            } else if is_keyword(found) {
                "this is a keyword of Rust"
            } else {
                "expected lower-case ASCII letters, digits and `_`, starting with a letter"
            },
            help: if found.is_empty() {
                write_or!(cx, "write a name such as `retry_after`, or remove the column and its cells");
            } else {
                write_or!(cx, "write a name in lower-case ASCII letters, such as `retry_after`");
            },
        }

        /// A column's name is that of something generated.
        ReservedColumn {
            /// The column.
            column: String
        } {
            headline: say!(cx, "the column name `{column}` is reserved"),
            label: say!(cx, "the generated enum already uses `{column}`"),
            help: write_or!(cx, "write another name"),
        }

        /// Two `enum` columns whose enums would have the same name.
        EnumColumnsCollide {
            /// The later column.
            column: String,
            /// The earlier one.
            first: String
        } {
            headline: say!(cx, "the enums of the columns `{first}` and `{column}` would have the same name"),
            label: "the names differ in `_` only",
            also: "the other column",
            help: "write another name for one of the two columns",
        }

        /// A column's type is not known.
        UnknownType {
            /// What is written after the colon.
            found: String,
            /// The column's name.
            column: String,
            /// The nearest type, if one is near.
            nearest: Option<ValueType>
        } {
            headline: if found.is_empty() {
                say!(cx, "the type of the column `{column}` is missing");
            } else {
                say!(cx, "unknown column type `{}`", short(found));
            },
            label: match nearest {
                Some(nearest) => say!(cx, "did you mean `{}`?", nearest.name()),
                None if found.is_empty() => say!(cx, "expected a type after the colon"),
                None => say!(cx, "unknown type"),
            },
            help: {
                write_or!(cx, "write `{column}:str` if the cells are texts");
                say!(cx, "; the types are {}, and `enum(low|high)` with a list of words; put `?` at the end if cells may be empty", types());
            },
        }

        /// The words of `enum(…)` are not valid.
        BadWordSet {
            /// The word that is wrong; empty where there are no words.
            word: String,
            /// Whether it is there twice.
            is_duplicate: bool,
            /// What is between the words in place of `|`.
            separator: Option<char>
        } {
            headline: if let Some(separator) = separator {
                say!(cx, "the words of `enum(…)` are separated by {}", written(*separator));
            } else if word.is_empty() {
                say!(cx, "the parentheses of `enum(…)` contain an empty word");
            } else if *is_duplicate {
                say!(cx, "`{}` occurs twice in the words of the column", short(word));
            } else {
                say!(cx, "`{}` cannot be a word of an `enum` column", short(word));
            },
            label: "expected words with `|` between them",
            help: write_or!(cx, "write the words as in `level:enum(low|medium|high)`: ASCII letters and digits, starting with a letter, each word once"),
        }

        /// A column whose type is fixed has a type.
        TypeNotAllowed {
            /// The column.
            column: String
        } {
            headline: say!(cx, "the column `{column}` cannot have a type"),
            label: match column.as_str() {
                "deprecated" => "the column holds a note, which says why the code should not be used",
                _ => "its type is fixed",
            },
            help: if column == "deprecated" {
                say!(cx, "write `deprecated`; in each row write the reason why the code should not be used, or leave the cell empty if the code is in use");
            } else {
                write_or!(cx, "write `{column}`");
            },
        }

        /// A language after a column that cannot have one.
        LanguageNotAllowed {
            /// The column.
            column: String
        } {
            headline: say!(cx, "the column `{}` cannot have other languages", short(column)),
            label: "only text columns can",
            help: write_or!(cx, "write the language after the name of a text column, such as `message@de`, or choose a name without `@`"),
        }

        /// A word after `@` that is not a language tag.
        BadLanguageTag {
            /// The tag.
            tag: String
        } {
            headline: if tag.is_empty() {
                say!(cx, "the language after `@` is missing");
            } else {
                say!(cx, "`{}` is not the tag of a language", short(tag));
            },
            label: "expected a language tag (BCP 47)",
            help: write_or!(cx, "write a tag such as `zh-Hans`, `en` or `pt-BR`"),
        }

        /// A translation in a column that does not say so.
        LanguageAsColumn {
            /// What the header says.
            found: String
        } {
            headline: say!(cx, "`{}`: is this a text in another language?", short(found)),
            label: "expected the name of a text column, `@` and the tag of the language",
            help: {
                write_or!(cx, "write it as in `message@de`");
                say!(cx, "; for a column of your own, write its type too");
            },
        }

        /// A translation of a text that the list does not have.
        NoDefaultText {
            /// What the header says.
            found: String,
            /// The column without its language.
            column: String,
            /// The title of the translation, where the header does not say it so.
            translation: Option<String>
        } {
            headline: if column.is_empty() {
                say!(cx, "there is no column name in front of `@`");
            } else {
                say!(cx, "`{}` is a translation, but the list has no column `{}`", short(found), short(column));
            },
            label: "which language is the default?",
            help: if column.is_empty() {
                say!(cx, "write the column in front of the `@`, such as `message@de`");
            } else {
                write_or!(cx, "write `{column}`");
                say!(cx, " if this is the default language, whose texts are shown where no other language fits");
                if let Some(title) = translation {
                    say!(cx, "; otherwise write {}, and add a column `{column}`; for a column of your own, write its type too", pasted(title));
                }
            },
        }
    }
}
