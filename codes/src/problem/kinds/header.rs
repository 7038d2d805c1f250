//! Mistakes in the header.

use crate::model::column::ValueType;
use crate::problem::catalogue::catalogue;
use crate::problem::phrase::{code, short, types};

catalogue! {
    /// A mistake in the header.
    pub enum HeaderProblem |cx| {
        /// A column that every list has is missing.
        MissingColumn {
            /// What is missing: `code`, or `message`, which `description` replaces.
            column: &'static str
        } {
            headline: if *column == "code" {
                "the column `code` is missing".to_owned()
            } else {
                "the column of the texts is missing: `message` or `description`".to_owned()
            },
            label: "the header",
            help: if *column == "code" {
                "give the column with the numbers of the codes the name `code`".to_owned()
            } else {
                "name the column with the texts `message` (what the product sends) or `description` \
                 (what the code means)".to_owned()
            },
        }

        /// A column seems to be one that the format knows by another name.
        UnknownColumn {
            /// What the header says.
            found: String,
            /// The column that it seems to be.
            meant: String
        } {
            headline: format!("`{}`: is this the column `{meant}`?", short(found)),
            label: format!("expected `{meant}`"),
            help: cx.write_or(&format!("write `{meant}`")),
        }

        /// A column's name is nearly that of a column that the format knows.
        MisspelledColumn {
            /// What the header says.
            found: String,
            /// The column that it seems to be.
            meant: String
        } {
            headline: format!("`{}`: did you mean `{meant}`?", short(found)),
            label: "there is no column of this name",
            help: {
                let write = cx.write_or(&format!("write `{meant}`"));
                if meant.contains('@') {
                    write
                } else {
                    format!("{write}; for a column of your own, write its type too: `{}:str`", short(found))
                }
            },
        }

        /// A title with capitals, spaces or quotation marks that do not belong to it.
        TitleSpelling {
            /// What the header says.
            found: String
        } {
            headline: format!("`{}` is not written as a column name", short(found)),
            label: "expected lower-case letters, without spaces or quotation marks",
            help: cx.write_or("write the name in lower case, without spaces or quotation marks"),
        }

        /// Two columns have one name.
        DuplicateColumn {
            /// That name.
            column: String
        } {
            headline: format!("duplicate column `{column}`"),
            label: "used again here",
            also: "first used here",
            help: "rename or remove one of the two columns",
        }

        /// A column's name cannot be the name of a function.
        ColumnNotIdent {
            /// What the header says.
            found: String
        } {
            headline: if found.is_empty() {
                "a column has no name".to_owned()
            } else {
                format!("`{}` cannot be the name of a column", short(found))
            },
            label: if found.is_empty() {
                "expected a name"
            } else {
                "expected lower-case ASCII letters, digits and `_`, starting with a letter"
            },
            help: if found.is_empty() {
                cx.write_or("write a name such as `retry_after`, or remove the column and its cells")
            } else {
                cx.write_or("write a name such as `retry_after`")
            },
        }

        /// A column's name is that of something generated.
        ReservedColumn {
            /// The column.
            column: String
        } {
            headline: format!("the column name `{column}` is reserved"),
            label: format!("the generated enum already uses `{column}`"),
            help: cx.write_or("write another name"),
        }

        /// Two `enum` columns whose enums would have one name.
        EnumColumnsCollide {
            /// The later column.
            column: String,
            /// The earlier one.
            first: String
        } {
            headline: format!("the enums of the columns `{first}` and `{column}` would have the same name"),
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
            headline: format!("unknown column type `{}`", short(found)),
            label: match nearest {
                Some(nearest) => format!("did you mean `{}`?", nearest.name()),
                None => "unknown type".to_owned(),
            },
            help: format!(
                "{}; the types are {}, with `?` at the end if cells may be empty",
                cx.write_or(&format!("write `{column}:str`")),
                types(),
            ),
        }

        /// A closed set of words that cannot be one.
        BadWordSet {
            /// The word that is wrong; empty where there are no words.
            word: String,
            /// Whether it is there twice.
            is_duplicate: bool,
            /// What is between the words in place of `|`.
            separator: Option<char>
        } {
            headline: if let Some(separator) = separator {
                format!("the words of `enum(…)` are separated by `{separator}`")
            } else if word.is_empty() {
                "the parentheses of `enum(…)` contain an empty word".to_owned()
            } else if *is_duplicate {
                format!("`{}` occurs twice in the words of the column", short(word))
            } else {
                format!("`{}` cannot be a word of an `enum` column", short(word))
            },
            label: "expected words with `|` between them",
            help: cx.write_or("write the words as in `level:enum(low|medium|high)`: ASCII letters and digits, a letter first, each word once"),
        }

        /// A column whose type is fixed has a type.
        TypeNotAllowed {
            /// The column.
            column: String
        } {
            headline: format!("the column `{column}` takes no type"),
            label: match column.as_str() {
                "deprecated" => "the column holds a note, which says why the code should not be used",
                _ => "its type is fixed",
            },
            help: if column == "deprecated" {
                "write `deprecated`; in each row write the reason why the code should not be used, or leave the cell empty if the code is in use".to_owned()
            } else {
                cx.write_or(&format!("write `{column}`"))
            },
        }

        /// A language after a column that has none.
        LanguageNotAllowed {
            /// The column.
            column: String
        } {
            headline: format!("the column `{}` cannot have other languages", short(column)),
            label: "only columns of texts can",
            help: "write the language after a column of texts, such as `message@de`, or give the column a name without `@`",
        }

        /// A language tag that is not one.
        BadLanguageTag {
            /// The tag.
            tag: String
        } {
            headline: if tag.is_empty() {
                "the language after `@` is missing".to_owned()
            } else {
                format!("`{}` is not the tag of a language", short(tag))
            },
            label: "expected a language tag (BCP 47)",
            help: cx.write_or("write a tag such as `zh-Hans`, `en` or `pt-BR`"),
        }

        /// A translation in a column that does not say so.
        LanguageAsColumn {
            /// What the header says.
            found: String
        } {
            headline: format!("`{}`: is this a text in another language?", short(found)),
            label: "expected a column of texts, `@` and the tag of the language",
            help: format!("{}; for a column of your own, write its type too", cx.write_or("write it as in `message@de`")),
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
                "a language without a column".to_owned()
            } else {
                format!("`{}` is a translation, but the list has no column `{}`", short(found), short(column))
            },
            label: "which language is the default?",
            help: if column.is_empty() {
                "write the column in front of the `@`, such as `message@de`".to_owned()
            } else {
                let default = cx.write_or(&format!("write `{column}`"));
                let otherwise = match translation {
                    Some(title) => format!("; otherwise write {}, and add a column `{column}`", code(title)),
                    None => String::new(),
                };
                format!("{default} if this is the default language, whose texts are shown where no other language fits{otherwise}")
            },
        }
    }
}
