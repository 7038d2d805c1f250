//! Right lists of every size, of every integer type and of every shape.

use std::collections::BTreeSet;

use jmessage_codes_spec::Repr;
use jmessage_codes_tests::csv::csv;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A list: its integer type, and for each row its number.
#[derive(Clone, Debug)]
pub struct List {
    pub repr: Repr,
    pub rows: Vec<Row>,
    hexadecimal: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct Row {
    number: u128,
    name: String,
    cells: [String; 4],
}

/// How numbers lie.
#[derive(Clone, Copy, Debug)]
enum Shape {
    Sparse,
    Clustered,
    Stepped,
    /// They differ in their topmost bits only.
    High,
    /// Beside the ends of the integer type and beside 0.
    Ends,
}

/// Lists of 1 to 5,000 rows; fewer where the integer type, or the shape, does not have so many
/// numbers.
pub fn list() -> impl Strategy<Value = List> {
    use Shape::{Clustered, Ends, High, Sparse, Stepped};
    let shape = select(vec![Sparse, Clustered, Stepped, High, Ends]);
    let count = prop_oneof![3 => 1..20_usize, 3 => 20..400_usize, 1 => 400..=5000_usize];
    let numbers = count.prop_flat_map(|count| prop::collection::vec(any::<u128>(), count));
    (select(Repr::ALL.to_vec()), shape, numbers, any::<bool>(), any::<Index>()).prop_map(
        |(repr, shape, numbers, is_hexadecimal, first)| {
            let numbers = shaped(repr, shape, &numbers);
            List::new(repr, numbers, is_hexadecimal, first)
        },
    )
}

/// The bits of a type, and whether it has a sign.
fn width(repr: Repr) -> (u32, bool) {
    let name = repr.name();
    let bits = name[1..].parse().unwrap_or(64);
    (bits, name.starts_with('i'))
}

/// Numbers of the type, each once: their two's complement in 128 bits.
fn shaped(repr: Repr, shape: Shape, numbers: &[u128]) -> BTreeSet<u128> {
    let (bits, is_signed) = width(repr);
    let (first, step) = (numbers[0], numbers.last().copied().unwrap_or(1));
    let fit = |number: u128| {
        let shifted = number << (128 - bits);
        if is_signed {
            (shifted.cast_signed() >> (128 - bits)).cast_unsigned()
        } else {
            shifted >> (128 - bits)
        }
    };
    let shaped = |(row, number): (u128, &u128)| match shape {
        Shape::Sparse => fit(*number),
        Shape::Clustered => fit(first.wrapping_add(row / 9 * 100 + row % 9)),
        Shape::Stepped => fit(first.wrapping_add(step.wrapping_mul(row))),
        Shape::High => fit(row << bits.saturating_sub(13)),
        Shape::Ends => {
            let ends = [0, 1 << (bits - 1), u128::MAX];
            fit(ends[usize::try_from(row % 3).expect("below 3")].wrapping_add(row / 3))
        }
    };
    (0..).zip(numbers).map(shaped).collect()
}

impl List {
    fn new(repr: Repr, numbers: BTreeSet<u128>, is_hexadecimal: bool, first: Index) -> Self {
        let (bits, is_signed) = width(repr);
        let is_below_0 = |number: &u128| is_signed && number.cast_signed() < 0;
        let is_hexadecimal = is_hexadecimal && !numbers.iter().any(is_below_0);
        let hexadecimal = is_hexadecimal.then_some(bits as usize / 4);
        let mut rows: Vec<Row> = (0..).zip(numbers).map(|(row, it)| Row::new(row, it)).collect();
        let first = first.index(rows.len());
        rows.rotate_left(first);
        Self { repr, rows, hexadecimal }
    }

    pub fn is_hexadecimal(&self) -> bool {
        self.hexadecimal.is_some()
    }

    /// The least and the greatest number of the type.
    pub fn range(&self) -> (u128, u128) {
        let (bits, is_signed) = width(self.repr);
        let greatest = u128::MAX >> (128 - bits);
        if is_signed { (!(greatest >> 1), greatest >> 1) } else { (0, greatest) }
    }

    /// The numbers, ascending.
    pub fn bits(&self) -> Vec<u128> {
        let mut bits: Vec<u128> = self.rows.iter().map(|row| row.number).collect();
        if width(self.repr).1 {
            bits.sort_unstable_by_key(|number| number.cast_signed());
        } else {
            bits.sort_unstable();
        }
        bits
    }

    /// The file.
    pub fn csv(&self) -> String {
        let is_signed = width(self.repr).1;
        let code = |number: u128| match self.hexadecimal {
            Some(digits) => format!("0x{number:0digits$x}"),
            None if is_signed => number.cast_signed().to_string(),
            None => number.to_string(),
        };
        let header = ["code", "name", "message", "description@de", "retry:bool?", "team:enum"];
        let rows = self.rows.iter().map(|row| {
            let [message, german, retry, team] = row.cells.clone();
            [code(row.number), row.name.clone(), message, german, retry, team]
        });
        let header = [header.map(str::to_owned)];
        let file = header.into_iter().chain(rows).collect::<Vec<_>>();
        csv(&file).replacen("description@de", "message@de", 1)
    }
}

impl Row {
    fn new(row: usize, number: u128) -> Self {
        // Names of 2 to 60 bytes, of which many differ in their middle only.
        let (length, ends) = (row % 29, ["", "Expired", "NotFound"]);
        let filler = "x".repeat(length);
        let name = format!("N{filler}{row}{filler}{}", ends[row % 3]);
        let text =
            |of: usize, text: String| if row.is_multiple_of(of) { text } else { String::new() };
        let cells = [
            format!("message {row} 描述"),
            text(2, format!("Meldung {row}")),
            text(3, row.is_multiple_of(2).to_string()),
            ["cards", "server", "edge"][row / 7 % 3].to_owned(),
        ];
        Self { number, name, cells }
    }
}
