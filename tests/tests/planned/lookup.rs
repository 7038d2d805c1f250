//! The lookups of generated code, from a plan that is only known when the test runs.
//!
//! The tables take the length of their data as a constant. A table of rows has a power of two of
//! them, and a table of texts gets as many empty texts as it needs for one.

use jmessage_codes_spec::plan::{Hash, LookupPlan, NumberTable, Search, TextTable};
use jmessage_codes_table::{Name, Names, Numbers, Texts};

type Table = Box<dyn Fn(usize) -> usize>;
type Slot<K> = Box<dyn Fn(K) -> usize>;
type Is = Box<dyn Fn(usize, usize, &Name<'_>) -> bool>;
type Text = Box<dyn Fn(usize) -> &'static str>;

/// The two lookups of a list.
pub struct Lookup {
    codes: Vec<u128>,
    slot_of_code: Slot<u128>,
    rows: Table,
    slot_of_name: Box<dyn Fn(&Name<'_>) -> usize>,
    name_rows: Table,
    starts: Table,
    is: Is,
}

impl Lookup {
    /// Makes the tables of a list.
    pub fn new(plan: &LookupPlan, codes: &[u128], names: &[&str]) -> Self {
        let Search::Hashed(key, hash) = &plan.codes.search else { panic!("nothing to sort") };
        let (key, slot) = (key.key(), slot(hash));
        let Search::Hashed(by_name, hash) = &plan.names.search else { panic!("nothing to sort") };
        let (by_name, slot_of_name) = (by_name.hash(), self::slot(hash));
        Self {
            codes: codes.to_vec(),
            slot_of_code: Box::new(move |code| slot(key.of(code))),
            rows: numbers(&NumberTable::of(plan.codes.search.rows())),
            slot_of_name: Box::new(move |name| slot_of_name(by_name.of(name))),
            name_rows: numbers(&NumberTable::of(plan.names.search.rows())),
            starts: numbers(&NumberTable::of(&plan.names.starts)),
            is: self::names(&TextTable::of_names(names), names.len()),
        }
    }

    /// Returns the row of a code.
    pub fn code(&self, code: u128) -> Option<usize> {
        let row = (self.rows)((self.slot_of_code)(code));
        (self.codes[row] == code).then_some(row)
    }

    /// Returns the row of a name.
    pub fn name(&self, name: &str) -> Option<usize> {
        let name = Name::new(name);
        let slot = (self.slot_of_name)(&name);
        let (row, start) = ((self.name_rows)(slot), (self.starts)(slot));
        (self.is)(row, start, &name).then_some(row)
    }
}

fn slot(hash: &Hash) -> Slot<u32> {
    match hash {
        Hash::Slots(plan) => {
            let hash = plan.hash();
            Box::new(move |key| hash.slot(key))
        }
        Hash::Displaced(plan) => {
            let (hash, displacements) =
                (plan.hash(), numbers(&NumberTable::of(&plan.displacements)));
            Box::new(move |key| hash.slot(key, displacements(hash.bucket(key))))
        }
    }
}

/// Calls a function with the length of some bytes as its constant, where that is a power of two.
macro_rules! sized {
    ($function:ident, $length:expr, $($argument:expr),*) => {
        sized!($function, $length, [$($argument),*]
            0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18)
    };
    ($function:ident, $length:expr, $arguments:tt $($power:literal)*) => {
        match $length {
            $(length if length == 1 << $power => sized!(@ $function $power $arguments),)*
            length => panic!("{length} is not a power of two"),
        }
    };
    (@ $function:ident $power:literal [$($argument:expr),*]) => {
        $function::<{ 1 << $power }>($($argument),*)
    };
}

/// Writes the functions of one width.
macro_rules! numbers_of {
    ($name:ident $width:literal) => {
        fn $name<const BYTES: usize>(bytes: &[u8]) -> Table {
            let bytes = bytes.try_into().expect("the length is the constant");
            let table = Box::new(Numbers::<$width, BYTES>::new(bytes));
            Box::new(move |index| table.at(index))
        }
    };
}

macro_rules! texts_of {
    ($names:ident $texts:ident $width:literal) => {
        fn $names<const BYTES: usize>(blob: &'static str, bytes: &[u8]) -> Is {
            let bytes = bytes.try_into().expect("the length is the constant");
            let table = Box::new(Names::<$width, BYTES>::new(blob, bytes));
            Box::new(move |row, start, name| table.is(row, start, name))
        }

        fn $texts<const BYTES: usize>(blob: &'static str, bytes: &[u8]) -> Text {
            let bytes = bytes.try_into().expect("the length is the constant");
            let table = Box::new(Texts::<$width, BYTES>::new(blob, bytes));
            Box::new(move |row| table.get(row))
        }
    };
}

numbers_of! { numbers_of_1 1 }
numbers_of! { numbers_of_2 2 }
numbers_of! { numbers_of_4 4 }
texts_of! { names_of_2 texts_of_2 2 }
texts_of! { names_of_4 texts_of_4 4 }

fn numbers(table: &NumberTable) -> Table {
    let bytes = table.bytes.as_slice();
    match table.width {
        1 => sized!(numbers_of_1, bytes.len(), bytes),
        2 => sized!(numbers_of_2, bytes.len(), bytes),
        _ => sized!(numbers_of_4, bytes.len(), bytes),
    }
}

/// The edges, and the last of them so often that their number is a power of two.
fn padded(edges: &NumberTable, texts: usize) -> Vec<u8> {
    let last = edges.bytes.rchunks(edges.width).next().expect("there is an edge");
    let missing = (texts + 1).next_power_of_two() - (texts + 1);
    [edges.bytes.clone(), last.repeat(missing)].concat()
}

fn names(table: &TextTable, count: usize) -> Is {
    let (blob, bytes) = (table.blob.clone().leak(), padded(&table.edges, count));
    match table.edges.width {
        2 => sized!(names_of_2, bytes.len(), blob, &bytes),
        _ => sized!(names_of_4, bytes.len(), blob, &bytes),
    }
}

/// The texts of a column by their rows.
pub fn texts(table: &TextTable, count: usize) -> Text {
    let (blob, bytes) = (table.blob.clone().leak(), padded(&table.edges, count));
    match table.edges.width {
        2 => sized!(texts_of_2, bytes.len(), blob, &bytes),
        _ => sized!(texts_of_4, bytes.len(), blob, &bytes),
    }
}
