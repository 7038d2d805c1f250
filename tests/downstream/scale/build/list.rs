//! Lists that look random and are the same on every run.

use std::collections::BTreeSet;

use super::random::Random;

/// A list, and how it is asked for.
pub struct List {
    pub repr: &'static str,
    /// How many digits its numbers have, if they are hexadecimal.
    pub digits: Option<usize>,
    pub columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

/// A column of its own, `column_0` and so on.
pub struct Column {
    pub type_: &'static str,
    pub is_optional: bool,
}

/// The types of columns.
const TYPES: [&str; 14] = [
    "str",
    "bool",
    "u8",
    "u16",
    "u32",
    "u64",
    "i8",
    "i16",
    "i32",
    "i64",
    "f32",
    "f64",
    "enum",
    "enum(low|mid|high)",
];

/// The integer type, how many rows, and whether the numbers are hexadecimal.
const KINDS: [(&str, usize, bool); 12] = [
    ("i32", 3000, false),
    ("u8", 200, false),
    ("i8", 100, false),
    ("u16", 700, true),
    ("i16", 257, false),
    ("u32", 1000, true),
    ("i64", 256, false),
    ("u64", 300, true),
    ("i128", 255, false),
    ("u128", 400, true),
    ("isize", 1, false),
    ("usize", 30, false),
];

const WORDS: [&str; 12] = [
    "user", "group", "token", "expired", "denied", "missing", "limit", "channel", "quota", "login",
    "friend", "timeout",
];

/// Words of texts that mean something to formats, to documentation or to a table.
const MARKS: [&str; 12] =
    ["{}", "{code}", "\\n", "用户", "é", "\"so\"", "a, b", "[x](y)", "`|`", "</code>", "#", "%s"];

pub fn all() -> Vec<List> {
    (0..).zip(KINDS).map(|(seed, kind)| List::new(seed, kind)).collect()
}

impl List {
    fn new(seed: u64, (repr, count, is_hexadecimal): (&'static str, usize, bool)) -> Self {
        let mut random = Random::new(seed + 1);
        let digits = is_hexadecimal.then(|| repr[1..].parse::<usize>().unwrap_or(64) / 4);
        let columns = columns(seed as usize);
        let mut rows = Vec::new();
        for (row, number) in numbers(repr, digits, count, &mut random).into_iter().enumerate() {
            let mut cells = vec![number, name(seed as usize, row, &mut random)];
            cells.extend((0..5).map(|at| text(at, seed, row, &mut random)));
            cells.push(if random.below(2) == 0 { "TRUE" } else { "false" }.to_owned());
            cells.extend(columns.iter().map(|column| column.cell(&mut random)));
            rows.push(cells);
        }
        Self { repr, digits, columns, rows }
    }

    /// The file: every cell in quotes, as all of them may be.
    pub fn csv(&self) -> String {
        let fixed =
            "code,name,message,message@de,description,description@zh-Hans,deprecated,success";
        let columns = (0..).zip(&self.columns).map(|(number, column)| column.title(number));
        let header = fixed.split(',').map(str::to_owned).chain(columns).collect();
        let line = |cells: &Vec<String>| {
            let cells = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
            cells.collect::<Vec<_>>().join(",") + "\n"
        };
        [header].iter().chain(&self.rows).map(line).collect()
    }
}

/// A third of the types for each list, every other time with empty cells.
fn columns(seed: usize) -> Vec<Column> {
    let chosen = (0..TYPES.len()).filter(|at| (at + seed) % 3 == 0);
    chosen.map(|at| Column { type_: TYPES[at], is_optional: (at + seed) / 3 % 2 == 1 }).collect()
}

/// Numbers of the type as the list writes them, each once, in the order of these texts.
fn numbers(repr: &str, digits: Option<usize>, count: usize, random: &mut Random) -> Vec<String> {
    let rest = 128 - repr[1..].parse().unwrap_or(64);
    let mut all = BTreeSet::new();
    while all.len() < count {
        let mut part = |shift: u32| u128::from(random.below(1 << 31)) << shift;
        let number = part(0) ^ part(28) ^ part(60) ^ part(97);
        // Every other one beside those before, as in real lists.
        let number = if random.below(2) == 0 { number } else { all.len() as u128 * 2 };
        let top = number << rest;
        all.insert(match digits {
            Some(digits) => format!("0x{:0digits$X}", top >> rest),
            None if repr.starts_with('i') => (top.cast_signed() >> rest).to_string(),
            None => (top >> rest).to_string(),
        });
    }
    all.into_iter().collect()
}

/// A name as products write them: in one of four styles, one for each list.
fn name(seed: usize, row: usize, random: &mut Random) -> String {
    let count = 1 + random.below(4) as usize;
    let words = (0..count).map(|_| WORDS[random.below(12) as usize].to_owned());
    let words: Vec<String> = words.chain([format!("x{row}")]).collect();
    let capital = |word: &String| word[..1].to_ascii_uppercase() + &word[1..];
    match seed % 4 {
        0 => words.iter().map(capital).collect(),
        1 => words.join("_").to_ascii_uppercase(),
        2 => words.join("_"),
        _ => words.join("-"),
    }
}

/// A text of the message, of its translation, of the description, of its translation or of the note.
fn text(at: usize, seed: u64, row: usize, random: &mut Random) -> String {
    let may_be_empty = at % 2 == 1 || at == 4;
    if may_be_empty && (seed + at as u64) % 4 != 0 && random.below(3) > 0 {
        return String::new();
    }
    let word = |random: &mut Random| match random.below(3) {
        0 => MARKS[random.below(12) as usize],
        _ => WORDS[random.below(12) as usize],
    };
    let words: Vec<&str> = (0..1 + random.below(6)).map(|_| word(random)).collect();
    format!("{at} {row} {}", words.join(" "))
}

impl Column {
    fn title(&self, number: usize) -> String {
        let mark = if self.is_optional { "?" } else { "" };
        format!("column_{number}:{}{mark}", self.type_)
    }

    fn cell(&self, random: &mut Random) -> String {
        if self.is_optional && random.below(3) == 0 {
            return String::new();
        }
        match self.type_ {
            "str" => MARKS[random.below(12) as usize].to_owned(),
            "bool" => ["true", "False"][random.below(2) as usize].to_owned(),
            "enum" => WORDS[random.below(12) as usize].to_owned(),
            "f32" | "f64" => {
                format!("{}.{}e{}", random.below(99), random.below(9), random.below(9))
            }
            whole if whole.starts_with("enum") => {
                ["low", "mid", "high"][random.below(3) as usize].into()
            }
            whole => {
                let bits: u32 = whole[1..].parse().unwrap_or(64);
                let number =
                    (random.below(1 << 31) as u64) << 33 | u64::from(random.below(1 << 31));
                if whole.starts_with('i') {
                    (number.cast_signed() >> (64 - bits)).to_string()
                } else {
                    (number >> (64 - bits)).to_string()
                }
            }
        }
    }
}
