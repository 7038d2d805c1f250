//! In: what was found of a query. Out: the codes of other lists that report the same event, and the
//! built-in list in whose range a number is that no list has.

use std::path::Path;

use jmessage_codes_spec::{Code, Row, Value, builtin_of};

use crate::lists::{self, Hit, List};

/// Returns the other codes of the lists that have the same `event`, if there is one hit.
pub(crate) fn same_event<'a>(lists: &'a [List], hits: &[Hit<'a>]) -> Vec<Hit<'a>> {
    let [hit] = hits else { return Vec::new() };
    let Some(wanted) = event(hit.list, hit.row) else { return Vec::new() };
    let rows = lists.iter().flat_map(|list| list.spec.rows().map(move |row| Hit { list, row }));
    rows.filter(|other| event(other.list, other.row) == Some(wanted))
        .filter(|other| (other.row.code(), &other.list.name) != (hit.row.code(), &hit.list.name))
        .collect()
}

fn event<'a>(list: &'a List, row: Row<'a>) -> Option<&'a str> {
    let column = list.spec.columns().iter().find(|column| column.name() == "event")?;
    match column.value(row.index())? {
        Value::Str(event) => Some(event).filter(|event| !event.is_empty()),
        _ => None,
    }
}

/// Returns the built-in list in whose range a number is, if a built-in list was searched.
pub(crate) fn range(lists: &[List], code: Code) -> Option<&'static str> {
    let is_builtin = |list: &List| lists::is_builtin(Path::new(&list.name));
    let number = code.as_i128().and_then(|number| i64::try_from(number).ok())?;
    lists.iter().any(is_builtin).then(|| builtin_of(number)).flatten()
}
