//! `list`: the codes of lists, filtered by their columns.

use std::io::Write;

use anstyle::Style;
use clap::Args;
use jmessage_codes_spec::{Data, Row, Spec};
use serde_json::json;

use crate::failure::{Answer, Failure};
use crate::language::{self, Language};
use crate::lists::{self, List};
use crate::options::{Lists, Output};
use crate::output::{self, CODE, FAINT, NAME, Table, WARNING, one_line};
use crate::{filter::Filter, json};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes list
  jmessage-codes list --where action=retry --where action=retry_later
  jmessage-codes list --where group=login --lang zh
  jmessage-codes list --list codes/billing.csv --deprecated --format json

Exit status: 0 codes found, 1 no codes found, 2 wrong usage or input.";

/// List the codes, all of them or those with certain cells
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// Only codes with this value in a column; of several values for one column, any
    #[arg(long = "where", value_name = "COLUMN=VALUE")]
    filters: Vec<Filter>,
    /// Only deprecated codes
    #[arg(long)]
    deprecated: bool,
    #[command(flatten)]
    lists: Lists,
    /// The language of the texts, such as `zh-Hans`, `zh` or `zh_CN.UTF-8`
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
///
/// # Errors
///
/// A list cannot be read, no list has such a column or word, or the output cannot be written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let lists = lists::read_all(&options.lists.lists)?;
    lists::warn_of_language(&lists, options.lang.as_ref());
    Filter::check_all(&options.filters, &lists)?;
    let rows: Vec<(&List, Row<'_>)> = lists
        .iter()
        .flat_map(|list| list.spec.rows().map(move |row| (list, row)))
        .filter(|(_, row)| !options.deprecated || row.deprecated().is_some())
        .filter(|(list, row)| Filter::all_hold(&options.filters, &list.spec, *row))
        .collect();
    if options.output.is_json() {
        let codes: Vec<_> = rows.iter().map(|(list, row)| json::row(list, *row)).collect();
        output::write_json(&json!({ "codes": codes }))?;
    } else if rows.is_empty() {
        output::warn("no code is like that");
    } else {
        let mut out = output::stdout();
        let table = table(rows.iter().copied(), lists.len() > 1, options.lang.as_ref());
        table.write(&mut out, "")?;
        out.flush()?;
    }
    Ok(Answer::from_bool(!rows.is_empty()))
}

/// Returns a table of codes: number, name, list where there are several, and meaning.
pub(crate) fn table<'a>(
    rows: impl Iterator<Item = (&'a List, Row<'a>)>,
    are_many_lists: bool,
    language: Option<&Language>,
) -> Table {
    let mut table = Table::default();
    for (list, row) in rows {
        let mut cells = vec![(CODE, row.code_text()), (NAME, row.name().to_owned())];
        if are_many_lists {
            cells.push((FAINT, list.name.clone()));
        }
        let meaning = one_line(language::meaning(&list.spec, row, language));
        match row.deprecated() {
            Some(note) => {
                let note = one_line(note);
                cells.push((WARNING, format!("{meaning} (deprecated: {note})")));
            }
            None => cells.push((Style::new(), meaning)),
        }
        table.row(cells);
    }
    table
}

/// Returns the translations and the list's own columns of a row, each with its title; with a
/// language only the texts in that language.
pub(crate) fn details(
    spec: &Spec,
    row: Row<'_>,
    language: Option<&Language>,
) -> Vec<(String, String)> {
    if language.is_none() {
        return row.details();
    }
    let value = |column: &jmessage_codes_spec::Column| match column.data() {
        Data::Str { texts, .. } => language::text(texts, row.index(), language).to_owned(),
        _ => column.value(row.index()).map(|value| value.to_string()).unwrap_or_default(),
    };
    spec.columns().iter().map(|column| (column.name().to_owned(), value(column))).collect()
}
