//! Lists of real size and of every style: they compile, and every row reads back exactly.

use jmessage_codes_tests::csv::csv;
use jmessage_codes_tests::scratch::Scratch;

/// A list, and how it is to be read.
struct List {
    name: &'static str,
    repr: &'static str,
    /// Whether the names are in the file, or have to be made from the messages.
    named: bool,
    rows: Vec<Row>,
}

struct Row {
    code: i128,
    name: String,
    message: String,
    description: String,
}

/// A row from its number: what a list of real use may look like.
type Style = fn(i128, usize) -> Row;

fn row(code: i128, name: String, message: String, description: String) -> Row {
    Row { code, name, message, description }
}

fn chinese(code: i128, nth: usize) -> Row {
    row(code, format!("Code{code}"), format!("用户{}不存在，请重试", hanzi(nth)), "没有".to_owned())
}

fn hanzi(nth: usize) -> char {
    char::from_u32(0x4E00 + u32::try_from(nth).expect("lists are short")).expect("it is assigned")
}

fn camel(code: i128, nth: usize) -> Row {
    row(code, format!("UserNotExist{nth}"), format!("userNotExist{nth}"), String::new())
}

fn screaming(code: i128, nth: usize) -> Row {
    row(code, format!("ErrUserNotFound{nth}"), format!("ERR_USER_NOT_FOUND_{nth}"), String::new())
}

fn prose(code: i128, nth: usize) -> Row {
    let message = format!("the \"user\",\nno. {nth}: it's {{gone}}\r\n\r\n100% # \\ \t|");
    row(code, format!("Gone{nth}"), message, format!("\"{nth}\"\n"))
}

fn silent(code: i128, nth: usize) -> Row {
    let sign = if code < 0 { "Minus" } else { "" };
    let name = format!("Code{sign}{}", code.unsigned_abs());
    row(code, name, String::new(), format!("sends nothing ({nth})"))
}

fn spread(least: i128, most: i128, count: i128) -> Vec<i128> {
    // Not evenly: with equal steps one multiplication would do for all of them.
    let step = (most / count - least / count) / 2;
    let inner = (1..count - 1).map(|nth| least + step * nth + (nth * nth * nth) % 9973);
    [least].into_iter().chain(inner).chain([most]).collect()
}

fn clusters(starts: i128, each: i128) -> Vec<i128> {
    let cluster = |start: i128| (0..each).map(move |nth| 100_000 + start * start * 1009 + nth);
    (0..starts).flat_map(cluster).collect()
}

fn list(name: &'static str, repr: &'static str, style: Style, codes: Vec<i128>) -> List {
    let named = name.starts_with("Named");
    let rows = codes.into_iter().enumerate().map(|(nth, code)| style(code, nth)).collect();
    List { name, repr, named, rows }
}

fn lists() -> Vec<List> {
    vec![
        list("Chinese", "i32", chinese, (40_001..40_301).collect()),
        list("Negative", "i32", silent, (-60..-5).collect()),
        list("Camel", "u16", camel, (0..200).map(|nth| nth * nth).collect()),
        list("Screaming", "i32", screaming, clusters(10, 50)),
        list("NamedProse", "i16", prose, (-75..75).collect()),
        list("NamedBytes", "u8", prose, (0..256).collect()),
        list("SignedBytes", "i8", silent, (-128..128).collect()),
        list("NamedSparse", "u64", prose, spread(0, u64::MAX.into(), 300)),
        list("WideSilent", "i64", silent, spread(i64::MIN.into(), i64::MAX.into(), 60)),
        list("WidestCamel", "i128", camel, spread(i128::MIN, i128::MAX, 64)),
        list("UnsignedWidest", "u128", screaming, spread(0, i128::MAX, 50)),
        list("LargeClustered", "i32", screaming, clusters(20, 100)),
        list("NamedLarge", "u32", prose, spread(0, u32::MAX.into(), 1000)),
    ]
}

impl List {
    /// The file, its rows in no order.
    fn csv(&self) -> String {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| row.code.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 7 & 0xFFFF);
        let cells = |row: &Row| {
            let Row { code, name, message, description } = row;
            let name = self.named.then(|| name.clone());
            let code = std::iter::once(code.to_string());
            code.chain(name).chain([message.clone(), description.clone()]).collect::<Vec<_>>()
        };
        let titles = if self.named { "code,name,message" } else { "code,message" };
        format!("{titles},description\n{}", csv(&rows.into_iter().map(cells).collect::<Vec<_>>()))
    }

    /// Numbers near the list's, and others, which the list does not have.
    fn others(&self) -> Vec<i128> {
        let repr = jmessage_codes_spec::Repr::from_name(self.repr).expect("it is one");
        let near = self.rows.iter().flat_map(|row| {
            [row.code.checked_sub(1), row.code.checked_add(1), Some(row.code ^ 0x5555)]
        });
        let mut others: Vec<i128> = near.flatten().chain([0, 7, 880_103]).collect();
        others.retain(|&other| repr.holds(other.into()));
        others.retain(|&other| self.rows.iter().all(|row| row.code != other));
        others
    }

    fn expected(&self) -> String {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| row.code);
        let line = |Row { code, name, message, description }: &Row| {
            format!("{code} {name} {:?}\n", [message, description])
        };
        rows.into_iter().map(line).collect()
    }
}

const MAIN: &str = r#"
    use jmessage_codes::{ErrorCode, Open, jmessage_codes};

    fn show<C: ErrorCode>(list: &str, others: &str) {
        println!("== {list}");
        for &it in C::ALL {
            assert_eq!(C::from_code(it.code()), Some(it));
            assert_eq!(C::from_name(it.name()), Some(it));
            assert_eq!(Open::<C>::new(it.code()).known(), Some(it));
            println!("{} {} {:?}", it.code(), it.name(), [it.message(), it.description()]);
        }
        for other in others.lines() {
            let Ok(other) = other.parse() else { panic!("{other} is not a number of {list}") };
            assert_eq!(C::from_code(other), None, "{other}");
            assert_eq!(C::from_name(&format!("Code{other}")), None, "{other}");
        }
    }
"#;

impl List {
    /// What the program says of the list: its enum, and the call that shows it.
    fn source(&self) -> [String; 2] {
        let Self { name, repr, .. } = self;
        let from = format!("from \"codes/{name}.csv\"");
        [
            format!("jmessage_codes! {{ #[repr({repr})] pub enum {name} {from}; }}"),
            format!("show::<{name}>(\"{name}\", include_str!(\"../codes/{name}.others\"));"),
        ]
    }
}

#[test]
fn lists_of_every_style_read_back_to_the_letter() {
    let scratch = Scratch::new("lists");
    let lists = lists();
    for list in &lists {
        let others: Vec<String> = list.others().iter().map(i128::to_string).collect();
        scratch
            .write(&format!("codes/{}.csv", list.name), list.csv())
            .write(&format!("codes/{}.others", list.name), others.join("\n"));
    }
    let sources: Vec<[String; 2]> = lists.iter().map(List::source).collect();
    let [items, calls] = [0, 1].map(|part| {
        sources.iter().map(|source| source[part].as_str()).collect::<Vec<_>>().join("\n")
    });
    scratch
        .manifest(
            "Cargo.toml",
            "[workspace]\n[package]\nname = 'lists'\nedition = '2024'\n\
             [dependencies]\njmessage-codes = { @ }\n",
        )
        .write("src/main.rs", format!("{MAIN}\n{items}\nfn main() {{\n{calls}\n}}\n"));
    let printed = scratch.cargo("run -q").green().stdout.clone();
    let expected: String =
        lists.iter().flat_map(|list| [format!("== {}\n", list.name), list.expected()]).collect();
    for (printed, expected) in printed.lines().zip(expected.lines()) {
        assert_eq!(printed, expected);
    }
    assert_eq!(printed.len(), expected.len());
}
