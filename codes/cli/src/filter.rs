//! One `COLUMN=VALUE` of `list --where`, and whether a row fits it.

use std::str::FromStr;

use jmessage_codes_spec::{Column, Data, Row, Scalars, Spec};

use crate::failure::Failure;
use crate::lists::List;
use crate::wording::did_you_mean;

/// A column and the value that it has to have.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    column: String,
    value: String,
}

impl FromStr for Filter {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((column, value)) if !column.trim().is_empty() => {
                Ok(Self { column: column.trim().to_owned(), value: value.trim().to_owned() })
            }
            _ => Err("write a column and its value, such as `action=retry`".to_owned()),
        }
    }
}

impl Filter {
    /// Returns whether a row fits all filters: for each column one of the values asked for.
    pub(crate) fn all_hold(filters: &[Self], spec: &Spec, row: Row<'_>) -> bool {
        let holds = |filter: &Self| {
            let same = filters.iter().filter(|other| other.column == filter.column);
            let cell = cell(spec, row, &filter.column);
            cell.is_some_and(|cell| same.into_iter().any(|it| is_same(&it.value, &cell)))
        };
        filters.iter().all(holds)
    }

    /// Checks that there are such columns and words.
    ///
    /// # Errors
    ///
    /// No list has the column, or the column of words does not have the word.
    pub(crate) fn check_all(filters: &[Self], lists: &[List]) -> Result<(), Failure> {
        filters.iter().try_for_each(|filter| filter.check(lists))
    }

    fn check(&self, lists: &[List]) -> Result<(), Failure> {
        let Self { column, value } = self;
        let having: Vec<&List> =
            lists.iter().filter(|list| titles(&list.spec).contains(column)).collect();
        if having.is_empty() {
            let mut known: Vec<String> = lists.iter().flat_map(|list| titles(&list.spec)).collect();
            known.sort();
            known.dedup();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let hint = did_you_mean(column, &known);
            return Err(Failure::input(format!("no list has the column `{column}`\n\n  {hint}")));
        }
        let Some(words) = words(&having, column) else { return Ok(()) };
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        if value.is_empty() || words.iter().any(|word| is_same(value, word)) {
            return Ok(());
        }
        let hint = did_you_mean(value, &words);
        Err(Failure::input(format!(
            "column `{column}` does not have the word `{value}`\n\n  {hint}"
        )))
    }
}

fn is_same(wanted: &str, cell: &str) -> bool {
    wanted.to_lowercase() == cell.to_lowercase()
}

// `None` if the column does not exist in the list. The columns that a list can leave out have
// their meaning all the same.
fn cell(spec: &Spec, row: Row<'_>, column: &str) -> Option<String> {
    Some(match column {
        "code" => row.code_text(),
        "name" => row.name().to_owned(),
        "message" => row.message().to_owned(),
        "description" => row.description().to_owned(),
        "deprecated" => row.deprecated().unwrap_or_default().to_owned(),
        "success" => row.is_success().to_string(),
        _ if titles(spec).iter().any(|title| title == column) => {
            let details = row.details().into_iter();
            details
                .filter(|(title, _)| title == column)
                .map(|(_, text)| text)
                .next()
                .unwrap_or_default()
        }
        _ => return None,
    })
}

fn titles(spec: &Spec) -> Vec<String> {
    let mut titles: Vec<String> =
        ["code", "name", "message", "description", "deprecated", "success"]
            .map(str::to_owned)
            .into();
    let mut texts = vec![("message", spec.message()), ("description", spec.description())];
    for column in spec.columns() {
        titles.push(column.name().to_owned());
        if let Data::Str { texts: column_texts, .. } = column.data() {
            texts.push((column.name(), column_texts));
        }
    }
    for (name, column) in texts {
        let tags = column.translations().iter().map(|translation| translation.tag().as_str());
        titles.extend(tags.map(|tag| format!("{name}@{tag}")));
    }
    titles
}

// The words of a column that has words only, in any of the lists.
fn words(lists: &[&List], column: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for list in lists {
        match list.spec.columns().iter().find(|it| it.name() == column).map(Column::data) {
            Some(Data::Enum(known, _)) => {
                words.extend(known.list().iter().map(|word| word.cell.clone()));
            }
            Some(Data::Scalar(Scalars::Bool(_))) => {
                words.extend(["true", "false"].map(str::to_owned));
            }
            None if column == "success" => words.extend(["true", "false"].map(str::to_owned)),
            _ => return None,
        }
    }
    words.dedup();
    Some(words)
}
