//! Which column a list means where its header does not say it.

use jmessage_codes_spec::{HeaderProblem, Problem, read_any};

use super::is_as_recorded;

/// Of two columns, which one has the codes: by what their titles and their cells say.
#[test]
fn the_column_of_the_codes_is_told_from_another() {
    let titles = ["errno", "id", "no", "error", "vendor_code", "x"];
    let cells = [["7", "9"], ["1", "2"], ["a1", "b2"], ["a", "b"]];
    let columns: Vec<_> = titles.iter().flat_map(|it| cells.map(|cells| (*it, cells))).collect();
    let mut found = Vec::new();
    for (at, (one, left)) in columns.iter().enumerate() {
        for (other, right) in columns.iter().skip(at).filter(|(other, _)| other != one) {
            let rows = [0, 1].map(|row| format!("{},{},text {row}\n", left[row], right[row]));
            let list = format!("{one},{other},message\n{}", rows.concat());
            let rejected = read_any("list", list.as_bytes()).expect_err("it has no code");
            let told = rejected.problems().iter().find_map(|it| match &it.problem {
                Problem::Header(HeaderProblem::UnknownColumn { found, meant }) => {
                    (meant == "code").then_some(&**found)
                }
                _ => None,
            });
            let told = told.unwrap_or("?");
            found.push(format!("{one} {left:?} {other} {right:?}: {told}\n"));
        }
    }
    is_as_recorded("codes_by_titles", &found.concat());
}
