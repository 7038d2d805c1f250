//! Mistakes in the cells of a row taken together.

use crate::problem::catalogue::{catalogue, say, write_or};
use crate::problem::phrase::{counted, pasted, pasted_one_of, separator, short};

catalogue! {
    /// A mistake in the cells of a row taken together.
    pub enum RowProblem |cx| {
        /// A quote opens a cell and no quote closes it.
        UnclosedQuote {} {
            headline: "this quote is never closed",
            label: "the cell starts here",
            help: match cx.result() {
                Some(cell) => say!(cx, "close the quote where the cell ends: write {cell}"),
                None => say!(cx, "close the quote where the cell ends, or remove it"),
            },
        }

        /// A quoted cell contains lines that look like rows.
        SwallowedRow {} {
            headline: say!(cx, "this quoted cell contains line {}, which looks like a row", cx.other_line()),
            label: "the quoted cell starts here",
            also: "this looks like a row",
            help: "close the quote where the cell ends, or remove it; if the line belongs to the text, begin it with another word",
        }

        /// Text between a closing quote and the next separator.
        TextAfterQuote {
            /// That text.
            found: String
        } {
            headline: say!(cx, "unexpected `{}` after a closing quote", short(found)),
            label: "expected a separator or the end of the line",
            help: write_or!(
                cx,
                "put the whole cell in quotes, and write each quote inside it twice: `\"say \"\"hi\"\" twice\"`",
            ),
        }

        /// A quote in a cell that is not quoted.
        BareQuote {} {
            headline: "a quote inside a cell that is not quoted",
            label: "this quote",
            help: write_or!(cx, "put the cell in quotes, and write each quote inside it twice"),
        }

        /// Spaces between a separator and a quoted cell.
        SpaceBesideQuote {} {
            headline: if cx.also.is_empty() { "a space beside a quoted cell" } else { "spaces beside a quoted cell" },
            label: "this space",
            also: "and this one",
            help: if cx.also.is_empty() { "remove the space" } else { "remove the spaces at both ends of the cell" },
        }

        /// Quotes that are escaped with backslashes.
        BackslashQuote {} {
            headline: "a quote escaped with a backslash",
            label: "in CSV, a quote inside a cell is written twice",
            help: write_or!(cx, "write each quote inside the cell twice, without the backslash"),
        }

        /// A whole row in one pair of quotes.
        RowInQuotes {} {
            headline: "the whole row is in quotes",
            label: "this is a single cell",
            help: {
                say!(cx, "remove the quotes around the row: ");
                write_or!(cx, "put quotes around single cells only");
            },
        }

        /// A line that is a comment, below the header.
        CommentBelowHeader {} {
            headline: "a comment below the header",
            label: "below the header, every line is a row",
            help: "remove this line; comments can only be above the header",
        }

        /// A row that begins as a comment does.
        HashBeforeCode {
            /// What it begins with: `#`, or what begins a comment in a program.
            mark: String,
            /// The code, if it is written as a list writes codes.
            code: Option<String>
        } {
            headline: say!(cx, "a row starts with `{mark}`"),
            label: "is this a comment or a row?",
            help: match code {
                Some(code) => say!(cx, "remove the line if it is a comment, or write {} if it is a row", pasted(code)),
                None => say!(cx, "remove the line if it is a comment, or write its code without `{mark}`, as the other rows write theirs, if it is a row"),
            },
        }

        /// A line that is not a row: a heading, a total, a footer.
        NotARow {} {
            headline: "this line is not a row: it has no code",
            label: "a heading, a total or a remark?",
            help: "remove the line; comments can only be above the header",
        }

        /// A line that has a code in it, but not the cells of a row.
        PossibleRow {
            /// The row, where it can be told.
            row: Option<String>,
            /// The separator of the list.
            expected: char
        } {
            headline: "this line is not written as a row",
            label: "a row, or a heading, a total or a remark?",
            help: match row {
                Some(row) => say!(cx, "write {} if it is a row, or remove the line if it is not", pasted(row)),
                None => say!(cx, "if it is a row, write its cells with {} between them; otherwise remove the line", separator(*expected)),
            },
        }

        /// The same header again, or that of another table.
        HeaderAgain {
            /// Whether it has the same columns.
            is_same: bool
        } {
            headline: if *is_same { "the header is repeated here" } else { "a second header: another table starts here" },
            label: if *is_same { "this is the header again" } else { "this header has other columns" },
            also: "the header",
            help: if *is_same {
                "remove this line"
            } else {
                "put this table into a list of its own, or write its rows with the columns of the first header and remove this line"
            },
        }

        /// A row with another separator than the list.
        OtherSeparator {
            /// The separator of the row.
            found: char,
            /// The separator of the list.
            expected: char
        } {
            headline: say!(cx, "the cells of this row are separated by {}, not by {}", separator(*found), separator(*expected)),
            label: "this is a single cell",
            help: write_or!(cx, "write the row with the separator of the header"),
        }

        /// A row is shorter than the header.
        TooFewCells {
            /// How many cells the row has.
            found: usize,
            /// How many the header has.
            expected: usize
        } {
            headline: say!(cx, "this row has {}, the header has {expected}", counted(*found, "cell")),
            label: match expected - found {
                1 => say!(cx, "a cell is missing"),
                missing => say!(cx, "{missing} cells are missing"),
            },
            help: match cx.result() {
                Some(row) if expected - found == 1 => say!(cx, "write {row} if the missing cell is empty"),
                Some(row) => say!(cx, "write {row} if the missing cells are empty"),
                None => say!(cx, "add the missing cells; an empty cell still needs its separator"),
            },
        }

        /// A row is longer than the header.
        TooManyCells {
            /// How many cells the row has.
            found: usize,
            /// How many the header has.
            expected: usize,
            /// Whether the separator may be in a number, as in `1,5`.
            is_number: bool,
            /// Whether its texts are in quotes already, so that no separator is in them.
            is_quoted: bool,
            /// What may be written, where there are several ways to read the row.
            either: Vec<String>
        } {
            headline: say!(cx, "this row has {}, the header has {expected}", counted(*found, "cell")),
            label: match cx.result() {
                Some(_) if *is_number => "this separator is part of a number",
                Some(_) => "this separator is part of a text",
                None if *is_quoted => "there is a cell too many",
                None if *is_number => "is a separator part of a number or of a text?",
                None => "one of these texts contains a separator",
            },
            help: match cx.result() {
                Some(cell) if *is_number => say!(cx, "write {cell}: a number has no separators, and a `.` in front of its fraction"),
                Some(cell) => say!(cx, "put the cell that contains the separator in quotes: write {cell}"),
                None if *is_quoted => say!(cx, "remove the cell that is too many, or put the cells that are one text into one pair of quotes: `\"one, two\"`"),
                None if !either.is_empty() => say!(cx, "write {}: a text with a separator in it is in quotes, a number has none", pasted_one_of(either)),
                None => say!(cx, "put the cell that contains the separator in quotes: `\"one, two\"`"),
            },
        }

        /// A code with a thousands separator, or a text with a comma after a short code.
        CommaInCode {
            /// The code without the separator.
            joined: String,
            /// The texts as one cell.
            quoted: String
        } {
            headline: "this row has one cell too many, after its code",
            label: "is this one number or two cells?",
            help: say!(
                cx,
                "write {} if that is the code; if the comma belongs to the text, put the text in quotes: {}",
                pasted(joined), pasted(quoted),
            ),
        }
    }
}
