//! In: a list. Out: the same list with a name in every row, so that no name changes when a message
//! does, and rows whose messages make one name can be told apart.

use std::collections::HashSet;

use crate::model::name;
use crate::problem::diagnostic::Diagnostics;
use crate::problem::kinds::{NameProblem, Problem};
use crate::problem::suggestion::Edit;
use crate::read::header::{self, Columns};
use crate::read::rejected::Rejected;
use crate::read::row::draft::Draft;
use crate::read::source::{MARK, SourceText, without_mark};
use crate::read::table::{self, Located};
use crate::read::{Sheet, read_any, read_sheet};

use super::fix::apply;

/// Writes a name into every row that has none, and leaves all other bytes as they are.
///
/// `transliterate` turns a message with letters outside ASCII into ASCII; without it such a row gets
/// the name `Code` and its number. A list without the column `name` gets one after `code`.
///
/// ```
/// use jmessage_codes_spec::with_names;
///
/// let named = with_names("codes.csv", b"code,message\n1,time out\n2,time out\n", None)?;
/// assert_eq!(named, b"code,name,message\n1,TimeOut,time out\n2,TimeOut2,time out\n");
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
///
/// # Errors
///
/// Returns the mistakes of the list if there are others than messages that make the same name or a
/// reserved one.
pub fn with_names(
    list: &str,
    bytes: &[u8],
    transliterate: Option<&dyn Fn(&str) -> String>,
) -> Result<Vec<u8>, Rejected> {
    if let Err(rejected) = read_any(list, bytes) {
        let is_other = |problem: &Problem| {
            !matches!(
                problem,
                Problem::Name(
                    NameProblem::MadeNamesCollide { .. }
                        | NameProblem::ReservedName { is_made: true, .. }
                )
            )
        };
        if rejected.problems().iter().any(|found| is_other(&found.problem)) {
            return Err(rejected);
        }
    }
    let mut problems = Diagnostics::default();
    let source = SourceText::decode(bytes, &mut problems);
    let named = edits(&source, transliterate, &mut problems)
        .and_then(|edits| apply(source.text(), edits))
        .unwrap_or_else(|| source.text().to_owned());
    let mark = if without_mark(bytes).len() < bytes.len() { MARK } else { b"" };
    Ok([mark, named.as_bytes()].concat())
}

/// The names to write; `None` for a list that cannot be read, which has been rejected before.
fn edits(
    source: &SourceText<'_>,
    transliterate: Option<&dyn Fn(&str) -> String>,
    problems: &mut Diagnostics,
) -> Option<Vec<Edit>> {
    let text = source.text();
    let Located::Table(table) = table::locate(text, problems) else { return None };
    let columns = header::read(text, &table, problems)?;
    let delimiter = char::from(table.delimiter);
    let code_title = table.header.cells.get(columns.code?)?.at.end;
    let sheet = read_sheet(source, *table, &columns, problems);
    let names = names(&sheet, transliterate);
    if names.iter().all(Option::is_none) {
        return Some(Vec::new());
    }
    let mut edits = Vec::new();
    if columns.name.is_none() {
        edits.push(Edit::new(code_title..code_title, format!("{delimiter}name")));
    }
    let rows = sheet.rows.iter().zip(&sheet.drafts.rows).zip(names);
    edits.extend(rows.filter_map(|((row, draft), name)| {
        // With a new column every row gets a cell in it.
        let name = name.or_else(|| Some(draft.name.as_ref()?.text.clone()));
        edit(&columns, row.cells.get(columns.name.or(columns.code)?)?.at.clone(), delimiter, name?)
    }));
    Some(edits)
}

fn edit(
    columns: &Columns,
    at: crate::problem::span::ByteSpan,
    delimiter: char,
    name: String,
) -> Option<Edit> {
    match columns.name {
        // A cell that has a name keeps it.
        Some(_) if at.len() > 2 => None,
        Some(_) => Some(Edit::new(at, name)),
        None => Some(Edit::new(at.end..at.end, format!("{delimiter}{name}"))),
    }
}

/// The name of each row that has none of its own.
fn names(sheet: &Sheet<'_>, transliterate: Option<&dyn Fn(&str) -> String>) -> Vec<Option<String>> {
    let rows = &sheet.drafts.rows;
    let given = rows.iter().filter_map(|row| row.name.as_ref()).filter(|name| !name.is_made);
    let mut taken: HashSet<String> = given.map(|name| name.variant.to_ascii_lowercase()).collect();
    let mut names: Vec<Option<String>> = vec![None; rows.len()];
    // The first row of each name keeps it, so that the names of the others can avoid it.
    for is_first in [true, false] {
        for (index, row) in rows.iter().enumerate() {
            let Some((variant, digits)) = made(sheet, index, row, transliterate) else { continue };
            let Some(slot) = names.get_mut(index).filter(|slot| slot.is_none()) else { continue };
            let is_taken = |name: &str| taken.contains(&name.to_ascii_lowercase());
            let chosen = if is_first {
                if is_taken(&variant) {
                    continue;
                }
                variant
            } else {
                name::free(&variant, &digits, &is_taken)
            };
            taken.insert(chosen.to_ascii_lowercase());
            *slot = Some(chosen);
        }
    }
    names
}

/// The name that is made for a row without one, and the digits of its code.
fn made(
    sheet: &Sheet<'_>,
    index: usize,
    row: &Draft,
    transliterate: Option<&dyn Fn(&str) -> String>,
) -> Option<(String, String)> {
    if row.name.as_ref().is_some_and(|name| !name.is_made) {
        return None;
    }
    let message = sheet.drafts.message.texts.get(index).map_or("", String::as_str);
    let digits = row.code.map(|code| name::digits(&sheet.radix.show(code)))?;
    let variant = match transliterate {
        Some(to_ascii) if !message.is_ascii() => name::from_message(&to_ascii(message), &digits),
        _ => name::from_message(message, &digits),
    };
    let is_reserved = name::is_reserved_variant(&variant);
    Some((if is_reserved { format!("{variant}Code") } else { variant }, digits))
}
