//! Mistakes in the file as a whole.

use crate::problem::catalogue::{catalogue, say};
use crate::problem::phrase::separator;

/// The encoding that a file which is not UTF-8 seems to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-16, as in a spreadsheet's "Unicode text".
    Utf16,
    /// GBK or GB 18030, as Chinese spreadsheets save CSV.
    Gbk,
    /// Another one.
    Other,
}

/// What a file seems to be that is not a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Foreign {
    /// A web page.
    Html,
    /// XML.
    Xml,
    /// JSON.
    Json,
    /// An Excel workbook since 2007.
    Xlsx,
    /// An older Excel workbook.
    Xls,
    /// A spreadsheet in the open document format.
    Ods,
    /// A ZIP archive.
    Zip,
    /// A gzip archive.
    Gzip,
    /// A PDF.
    Pdf,
    /// A Rich Text document.
    Rtf,
    /// A Markdown table.
    Markdown,
    /// SQL statements.
    Sql,
    /// The output of a database client.
    DrawnTable,
    /// The pointer that Git LFS puts in place of a file.
    LfsPointer,
    /// A diff.
    Diff,
    /// YAML.
    Yaml,
    /// An INI or TOML file.
    Ini,
    /// Lines of `key=value`, as in a `.properties` file.
    KeyValue,
    /// A gettext catalogue.
    Po,
    /// Source code.
    Source,
    /// Bytes that are not text.
    Binary,
}

impl Foreign {
    fn name(self) -> &'static str {
        match self {
            Self::Html => "an HTML page",
            Self::Xml => "XML",
            Self::Json => "JSON",
            Self::Xlsx => "an Excel workbook (xlsx)",
            Self::Xls => "an Excel workbook (xls)",
            Self::Ods => "an OpenDocument spreadsheet (ods)",
            Self::Zip => "a ZIP archive",
            Self::Gzip => "a gzip archive",
            Self::Pdf => "a PDF",
            Self::Rtf => "a Rich Text document (RTF)",
            Self::Markdown => "a Markdown table",
            Self::Sql => "SQL",
            Self::DrawnTable => "a table drawn for reading, as database clients print it",
            Self::LfsPointer => "a Git LFS pointer: the file itself was not fetched",
            Self::Diff => "a diff (a patch), not the list itself",
            Self::Yaml => "YAML",
            Self::Ini => "an INI or TOML file",
            Self::KeyValue => "a file of `key=value` lines",
            Self::Po => "a gettext catalogue (PO)",
            Self::Source => "source code",
            Self::Binary => "binary data",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Html => {
                "if a sign-in or error page was saved in place of the list, download it again; if the \
                 list is a table on the page, save the table as CSV"
            }
            Self::Xlsx | Self::Xls | Self::Ods => {
                "open it in the spreadsheet program and save it as \"CSV UTF-8\""
            }
            Self::Zip | Self::Gzip => "unpack it and use the CSV file inside",
            Self::LfsPointer => "run `git lfs pull`",
            Self::Diff => "apply it to the list with `git apply` or `patch`, and use the list",
            Self::Sql | Self::DrawnTable => "export the table as CSV",
            Self::Json
            | Self::Xml
            | Self::Yaml
            | Self::Ini
            | Self::KeyValue
            | Self::Po
            | Self::Source => "a list is a CSV file: convert it, with one row for each code",
            Self::Markdown => {
                "a list is a CSV file: write the cells with commas between them, without the line of dashes"
            }
            Self::Pdf | Self::Rtf => {
                "copy the table into a spreadsheet and save it as \"CSV UTF-8\""
            }
            Self::Binary => "a list is a CSV file in UTF-8: use the file that was exported as CSV",
        }
    }
}

catalogue! {
    /// A mistake in the file as a whole.
    pub enum FileProblem |cx| {
        /// The bytes are not UTF-8.
        NotUtf8 {
            /// The first byte that does not fit.
            byte: u8,
            /// The encoding that the file seems to have.
            encoding: Encoding
        } {
            headline: match encoding {
                Encoding::Utf16 => say!(cx, "the file is encoded as UTF-16, not as UTF-8"),
                Encoding::Gbk => say!(cx, "the file is not encoded as UTF-8, but perhaps as GBK"),
                Encoding::Other => say!(cx, "byte 0x{byte:02X} is not valid UTF-8"),
            },
            label: "the text cannot be read from here on",
            help: "save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")",
        }

        /// The file is something else than a list.
        NotAList {
            /// What it seems to be.
            found: Foreign
        } {
            headline: say!(cx, "this is {}", found.name()),
            label: "expected a header such as `code,name,message`",
            help: found.help(),
        }

        /// There is no header.
        NoHeader {
            /// Whether the first line is a row.
            has_rows: bool
        } {
            headline: "the list has no header",
            label: if *has_rows { "this is already a row" } else { "expected the names of the columns" },
            help: if *has_rows {
                "write the names of the columns in a line above this one, such as `code,name,message`"
            } else {
                "write the names of the columns in the first line, such as `code,name,message`"
            },
        }

        /// The header comes after lines that belong to no column.
        TitleAboveHeader {} {
            headline: say!(cx, "the header is in line {}", cx.other_line()),
            label: "expected the header here",
            also: "the header",
            help: "remove the lines above the header, or put `#` in front of each to make it a comment",
        }

        /// The header seems to be in a comment.
        HeaderInComment {} {
            headline: "the header has a `#` in front of it, which makes it a comment",
            label: "is this the header?",
            help: match cx.result() {
                Some(header) if !header.is_empty() => {
                    say!(cx, "if this line is the header, write {header} in the line above the first row");
                }
                _ => say!(cx, "remove the `#` if this line is the header"),
            },
        }

        /// The cells are separated by a character that is not a separator.
        WrongSeparator {
            /// The character found between the names of the columns.
            found: char
        } {
            headline: say!(cx, "the cells are separated by {}", separator(*found)),
            label: "expected commas, semicolons or tabs",
            help: "save the file with commas between the cells, and put quotes around each cell that contains a comma",
        }

        /// Two separators are between the names of the columns.
        MixedSeparators {
            /// The one that is in a name.
            found: char,
            /// The other one.
            expected: char
        } {
            headline: say!(cx, "the header uses both {} and {} as separators", separator(*expected), separator(*found)),
            label: "a different separator",
            help: "use the same character between all cells of the file, and put quotes around each cell that contains it",
        }

        /// There are no rows.
        NoRows {} {
            headline: "the list has no rows",
            label: "expected a row for each code below this line",
            help: "add a row such as `1001,UserNotExist,user not exist`, with its cells in the order of the header",
        }

        /// A merge conflict that nobody resolved.
        MergeConflict {} {
            headline: "a merge conflict was left here",
            label: "the conflict starts here",
            help: "keep the lines that are right, and remove the other lines and the markers",
        }
    }
}
