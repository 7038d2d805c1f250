//! From the bytes of a list to its [`Spec`], or to its mistakes: bytes, text, records, header, rows,
//! list. No stage knows the ones after it.

mod broken;
mod build;
mod conflict;
mod date;
mod foreign;
mod grouped;
pub(crate) mod header;
mod meant;
mod number;
mod quotes;
pub(crate) mod record;
pub(crate) mod recover;
pub(crate) mod rejected;
pub(crate) mod row;
mod rules;
mod separator;
pub(crate) mod source;
mod spelling;
pub(crate) mod table;
mod text;
mod unclosed;
mod vocabulary;
mod written;

use crate::model::code::Radix;
use crate::model::repr::Repr;
use crate::model::spec::Spec;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::FileProblem;
use crate::problem::span::slice;
use header::Columns;
use recover::Line;
use rejected::Rejected;
use row::cells::CellReader;
use row::draft::Drafts;
use row::fit::{Fitted, Fitter};
use row::judge::{Judge, Judged};
use source::SourceText;
use table::{Located, Table};

/// Reads a list for an enum of the type `repr`.
///
/// `name` is what messages call the file.
///
/// ```
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message\n1001,user not exist\n1002,busy\n", Repr::U16)?;
/// assert_eq!(spec.variants(), ["UserNotExist", "Busy"]);
///
/// let rejected = read("codes.csv", b"code,message\n70000,busy\n", Repr::U16).unwrap_err();
/// assert_eq!(rejected.problems()[0].problem.kind(), "CodeOutOfRange");
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
///
/// # Errors
///
/// Returns every mistake of the file at once, in its order, with the part of the list that could be
/// read despite them.
pub fn read(name: &str, bytes: &[u8], repr: Repr) -> Result<Spec, Rejected> {
    read_for(name, bytes, Some(repr))
}

/// Reads a list whose codes may be of any integer type.
///
/// ```
/// let spec = jmessage_codes_spec::read_any("codes.csv", b"code,message\n-1,a\n3000000000,b\n")?;
/// assert_eq!(spec.len(), 2);
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
///
/// # Errors
///
/// Returns an error if the list has a mistake, as [`read`] does.
pub fn read_any(name: &str, bytes: &[u8]) -> Result<Spec, Rejected> {
    read_for(name, bytes, None)
}

pub(crate) fn read_for(name: &str, bytes: &[u8], repr: Option<Repr>) -> Result<Spec, Rejected> {
    let mut problems = Diagnostics::default();
    if let Some(found) = foreign::recognize(bytes) {
        problems.report(Diagnostic::new(0..0, FileProblem::NotAList { found }.into()));
        let text = String::from_utf8_lossy(source::without_mark(bytes)).into_owned();
        return Err(reject(name, text, problems, Partial::empty()));
    }
    let source = SourceText::decode(bytes, &mut problems);
    let partial = if source.is_unreadable() {
        Partial::empty()
    } else {
        read_text(&source, repr, &mut problems)
    };
    if problems.is_empty() {
        Ok(partial.spec)
    } else {
        Err(reject(name, source.into_text(), problems, partial))
    }
}

fn reject(name: &str, text: String, problems: Diagnostics, partial: Partial) -> Rejected {
    let Partial { spec, skeleton, lost_columns } = partial;
    Rejected::new(name, text, problems.into_found(), (spec, skeleton), lost_columns)
}

/// The part of a list that could be read; all of it where there is no mistake.
struct Partial {
    spec: Spec,
    /// The same with the rows of which only the name could be read, where that is another list.
    skeleton: Option<Spec>,
    lost_columns: Vec<String>,
}

impl Partial {
    fn empty() -> Self {
        Self { spec: Spec::empty(), skeleton: None, lost_columns: Vec::new() }
    }
}

fn read_text(source: &SourceText<'_>, repr: Option<Repr>, problems: &mut Diagnostics) -> Partial {
    let text = source.text();
    if let Some((marker, side)) = conflict::above_header(text) {
        problems.report(Diagnostic::new(marker, FileProblem::MergeConflict {}.into()));
        return read_in_place(&side, repr);
    }
    let table = match table::locate(text, problems) {
        Located::Table(table) => *table,
        Located::Separated(separator) => return read_separated(text, separator, repr),
        Located::Nothing => return Partial::empty(),
    };
    let header = slice(text, table.header.span.clone());
    // Without its columns no row can be read: everything further would be noise.
    if source.has_lost(header) {
        return Partial::empty();
    }
    let Some(mut columns) = header::read(text, &table, problems) else {
        return Partial::empty();
    };
    let lost_columns = std::mem::take(&mut columns.lost);
    let (spec, skeleton) = read_rows(source, table, &columns, repr, problems);
    Partial { spec, skeleton, lost_columns }
}

/// Reads a list with a separator that a list cannot have, which has been reported, as if it had
/// commas.
fn read_separated(text: &str, separator: char, repr: Option<Repr>) -> Partial {
    let text = match separator {
        ' ' => separator::spaced(text),
        other => text.replace(other, "\t"),
    };
    read_in_place(&text, repr)
}

/// Reads another text in place of a list whose mistake has been reported: code that uses its
/// variants should raise no error of its own.
fn read_in_place(text: &str, repr: Option<Repr>) -> Partial {
    match read_for("", text.as_bytes(), repr) {
        Ok(spec) => Partial { spec, skeleton: None, lost_columns: Vec::new() },
        Err(rejected) => {
            let (spec, skeleton, lost_columns) = rejected.into_parts();
            Partial { spec, skeleton, lost_columns }
        }
    }
}

/// The rows of a list as far as they could be read.
pub(crate) struct Sheet<'a> {
    #[cfg_attr(not(feature = "tool"), expect(dead_code, reason = "only names are written by row"))]
    pub(crate) rows: Vec<Fitted<'a>>,
    pub(crate) drafts: Drafts,
    pub(crate) radix: Radix,
}

fn read_rows(
    source: &SourceText<'_>,
    table: Table<'_>,
    columns: &Columns,
    repr: Option<Repr>,
    problems: &mut Diagnostics,
) -> (Spec, Option<Spec>) {
    let Sheet { mut drafts, radix, .. } = read_sheet(source, table, columns, problems);
    check(&mut drafts, columns, repr, radix, problems);
    let skeleton =
        if problems.is_empty() { None } else { Some(build::skeleton(&mut drafts, columns, repr)) };
    (build::build(drafts, columns, radix), skeleton)
}

/// Reads the rows, without the rules between them.
pub(crate) fn read_sheet<'a>(
    source: &'a SourceText<'_>,
    table: Table<'a>,
    columns: &Columns,
    problems: &mut Diagnostics,
) -> Sheet<'a> {
    let (text, delimiter) = (source.text(), table.delimiter);
    let lines = recover::read(text, table.into_records(), delimiter, columns, problems);
    let rows = fit(text, lines, columns, delimiter, problems);
    if rows.is_empty() && problems.is_empty() {
        let problem = FileProblem::NoRows {};
        problems.report(Diagnostic::new(columns.header.clone(), problem.into()));
    }
    let radix = row::radix::radix(&rows, columns.code);
    let delimiter = char::from(delimiter);
    let mut reader = CellReader::new(source, columns, delimiter, radix, problems);
    let drafts = reader.read(&rows);
    let CellReader { nearly, .. } = reader;
    row::offer::offer(&nearly, &drafts, problems);
    rules::types::offer(&drafts, columns, problems);
    row::offer::offer_hexadecimal(&rows, columns.code, problems);
    row::offer::offer_no_x(&drafts, problems);
    Sheet { rows, drafts, radix }
}

/// Keeps the lines that are rows, each with a cell for every column.
fn fit<'a>(
    text: &'a str,
    lines: Vec<Line<'a>>,
    columns: &Columns,
    delimiter: u8,
    problems: &mut Diagnostics,
) -> Vec<Fitted<'a>> {
    let judge = Judge { text, columns, delimiter };
    let fitter = Fitter::new(text, columns, char::from(delimiter));
    let mut rows = Vec::new();
    for line in lines {
        match judge.judge(line, problems) {
            Judged::Row(line) => rows.push(fitter.fit(line, problems)),
            Judged::None => {}
            Judged::End => break,
        }
    }
    rows
}

/// Applies the rules between rows. Until now the rows are in the order of the file, which decides which of
/// two rows is the mistake.
fn check(
    drafts: &mut Drafts,
    columns: &Columns,
    repr: Option<Repr>,
    radix: Radix,
    problems: &mut Diagnostics,
) {
    // Of a column that may be another one nothing is said, but a name or number is used once only.
    let mut unsaid = Diagnostics::default();
    let is_guessed = columns.code.is_some_and(|code| columns.is_guessed(code));
    let problems = if is_guessed { &mut unsaid } else { problems };
    rules::codes::are_unique(drafts, radix, problems);
    rules::codes::fit(drafts, repr, radix, problems);
    rules::names::are_distinct(drafts, radix, columns.name.is_some(), problems);
    rules::words::are_spelt_alike(drafts, columns, problems);
}
