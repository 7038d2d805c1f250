//! A list as a grid of raw cells, and the bytes that it has in a file. Counts lines and columns for
//! itself: what the reader says of a place is held against this.

use std::fmt::Write;

/// A line and a column, both from 1.
pub(crate) type Place = (usize, usize);

/// Represents a byte that is not UTF-8.
pub(crate) const BROKEN: char = '\u{E000}';

/// A list whose cells are as the file has them, with their quotes.
#[derive(Clone)]
pub(crate) struct List {
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// What may differ between two files that say the same.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) line_end: &'static str,
    pub(crate) has_mark: bool,
    pub(crate) comments: usize,
    /// After this many rows there is an empty line; never, if it is 0.
    pub(crate) gap: usize,
}

impl Form {
    /// The simplest.
    pub(crate) const PLAIN: Self = Self { line_end: "\n", has_mark: false, comments: 0, gap: 0 };
}

/// A list as it is written, and where each of its cells begins.
pub(crate) struct Written {
    pub(crate) bytes: Vec<u8>,
    pub(crate) header: Vec<Place>,
    /// The beginnings of the cells, and the end of the row.
    pub(crate) rows: Vec<Vec<Place>>,
}

impl List {
    /// The built-in list, with three columns more so that there are values of every type.
    pub(crate) fn web() -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(jmessage_codes_spec::WEB.as_bytes());
        let records = reader.records().map(|record| record.expect("the built-in list is right"));
        let mut rows: Vec<Vec<String>> =
            records.map(|record| record.iter().map(raw).collect()).collect();
        for row in &mut rows {
            row.extend(["true".to_owned(), String::new(), String::new()]);
        }
        let mut header = rows.remove(0);
        header.truncate(header.len() - 3);
        header.extend(["again:bool", "wait:u8?", "deprecated"].map(str::to_owned));
        Self { header, rows }
    }

    /// Which of the columns has this title.
    pub(crate) fn column(&self, title: &str) -> usize {
        self.header.iter().position(|known| known == title).expect("the list has the column")
    }

    pub(crate) fn write(&self, form: &Form) -> Written {
        let mut page = Page { text: String::new(), line: 1, column: 1 };
        for number in 0..form.comments {
            let _ = write!(page.text, "# Comment {number}: 注释, with a \"quote.");
            page.end_line(form.line_end);
        }
        let header = page.row(&self.header, form.line_end);
        let mut rows = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            if form.gap > 0 && index % form.gap == 0 {
                page.end_line(form.line_end);
            }
            rows.push(page.row(row, form.line_end));
        }
        let mark: &[u8] = if form.has_mark { b"\xEF\xBB\xBF" } else { b"" };
        let mut bytes = mark.to_vec();
        for c in page.text.chars() {
            match c {
                BROKEN => bytes.push(0xFF),
                c => bytes.extend(c.to_string().bytes()),
            }
        }
        Written { bytes, header, rows }
    }
}

/// The text so far and the place after it.
struct Page {
    text: String,
    line: usize,
    column: usize,
}

impl Page {
    fn row(&mut self, cells: &[String], line_end: &str) -> Vec<Place> {
        let mut places = Vec::new();
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
                self.column += 1;
            }
            places.push((self.line, self.column));
            self.text.push_str(cell);
            self.column += cell.chars().count();
        }
        places.push((self.line, self.column));
        self.end_line(line_end);
        places
    }

    fn end_line(&mut self, line_end: &str) {
        self.text.push_str(line_end);
        self.line += 1;
        self.column = 1;
    }
}

/// A text as a cell; none of the built-in list holds a line end.
fn raw(text: &str) -> String {
    assert!(!text.contains(['\n', '\r']));
    if text.contains([',', '"']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
