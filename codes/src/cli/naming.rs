//! In: a list. Out: the same list with a name in every row, so that no name changes when a message
//! does, and rows whose messages make one name can be told apart.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord, WriterBuilder};
use jmessage_codes_spec::{MadeName, Problem, Repr, read};

/// Writes a list with its names.
///
/// Given names stay; rows whose messages make one name get their number into it. Comments stay
/// above the header.
///
/// # Errors
///
/// The mistakes of the list, if there are others than such names.
pub(crate) fn named(list: &str, bytes: &[u8]) -> Result<String, String> {
    let names = names(list, bytes)?;
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    let is_comment = |line: &&str| line.starts_with('#') || line.trim().is_empty();
    let comments: String = text.split_inclusive('\n').take_while(is_comment).collect();
    let rest = text.get(comments.len()..).unwrap_or_default();
    let table = table(rest, &names).map_err(|error| error.to_string())?;
    Ok(comments + &table)
}

/// The name of each code.
fn names(list: &str, bytes: &[u8]) -> Result<HashMap<i128, String>, String> {
    let (spec, problems) = match read(list, bytes, Repr::I128) {
        Ok(spec) => (spec, Vec::new()),
        Err(rejected) => {
            let other = |it: &Problem| !matches!(it, Problem::MadeNamesCollide { .. });
            if rejected.problems().iter().any(|found| other(&found.problem)) {
                return Err(rejected.to_string());
            }
            let problems = rejected.problems().iter().map(|found| found.problem.clone()).collect();
            (rejected.salvage().clone(), problems)
        }
    };
    let mut names: HashMap<i128, String> = spec
        .rows()
        .filter_map(|row| Some((row.code().as_i128()?, row.name().to_owned())))
        .collect();
    for problem in problems {
        if let Problem::MadeNamesCollide { cells, .. } = problem {
            names.extend(
                cells
                    .into_iter()
                    .map(|MadeName { name, code, free, .. }| (code, free.unwrap_or(name))),
            );
        }
    }
    Ok(names)
}

fn table(text: &str, names: &HashMap<i128, String>) -> Result<String, csv::Error> {
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers()?.clone();
    let position = |title| header.iter().position(|cell| cell == title);
    let (code, name) = (position("code").unwrap_or(0), position("name"));
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(&with_name(&header, code, name, "name"))?;
    for record in reader.records() {
        let record = record?;
        let number = record.get(code).and_then(|cell| cell.parse().ok());
        let made = number.and_then(|number: i128| names.get(&number)).map_or("", String::as_str);
        writer.write_record(&with_name(&record, code, name, made))?;
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The record with a name: in its column if there is one, else behind the code.
fn with_name(record: &StringRecord, code: usize, name: Option<usize>, made: &str) -> StringRecord {
    let mut cells: Vec<&str> = record.iter().collect();
    match name.and_then(|name| cells.get_mut(name)) {
        Some(cell) => *cell = made,
        None => cells.insert(code + 1, made),
    }
    cells.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn every_row_gets_its_name() {
        let list = "# Ours\n\ncode,message\n2,\"no, never\"\n1,time out\n3,Time out.\n";
        let expected = "# Ours\n\ncode,name,message\n2,NoNever,\"no, never\"\n\
                        1,TimeOut,time out\n3,TimeOut3,Time out.\n";
        assert_eq!(named("x.csv", list.as_bytes()).as_deref(), Ok(expected));
        assert_eq!(named("x.csv", expected.as_bytes()).as_deref(), Ok(expected));
    }

    #[test]
    fn a_given_name_stays() {
        let list = "message,name,code\ntime out,,1\ntime out,Late,2\n";
        let expected = "message,name,code\ntime out,TimeOut,1\ntime out,Late,2\n";
        assert_eq!(named("x.csv", list.as_bytes()).as_deref(), Ok(expected));
    }

    #[test]
    fn another_mistake_is_told_instead() {
        let report = named("x.csv", b"code,message\n1x,one\n").unwrap_err();
        assert!(report.contains("x.csv:2:1"), "{report}");
    }
}
