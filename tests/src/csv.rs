//! Rows as CSV, written without the reader that is to be tested.

/// The rows, each cell in quotes, which every cell may be.
#[must_use]
pub fn csv<Row: AsRef<[Cell]>, Cell: AsRef<str>>(rows: &[Row]) -> String {
    let cell = |cell: &Cell| format!("\"{}\"", cell.as_ref().replace('"', "\"\""));
    let row = |row: &Row| row.as_ref().iter().map(cell).collect::<Vec<_>>().join(",") + "\n";
    rows.iter().map(row).collect()
}
