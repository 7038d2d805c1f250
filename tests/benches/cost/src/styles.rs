//! The ways of having a list of error codes in a program, each as a crate.

use std::fmt::Write;

use lists::{Row, csv};

/// One way: what it depends on, and its source text for a list.
pub struct Style {
    pub name: &'static str,
    pub dependencies: &'static str,
    pub source: fn(&[Row]) -> String,
}

/// The file beside the source that some styles read.
pub fn list(rows: &[Row]) -> String {
    csv(rows)
}

/// All styles; the first one is what the others are compared with.
pub const STYLES: [Style; 7] = [
    Style { name: "bare enum", dependencies: "", source: bare },
    Style { name: "bare enum with `Debug`", dependencies: "", source: bare_with_debug },
    Style { name: "ours", dependencies: "jmessage-codes = { path = \"PRODUCT\" }", source: ours },
    Style { name: "strum, num_enum, thiserror", dependencies: DERIVES, source: derives },
    Style { name: "phf", dependencies: PHF, source: phf },
    Style { name: "`match`es by hand", dependencies: "", source: matches },
    Style { name: "csv-codegen", dependencies: "csv-codegen = \"0.2\"", source: csv_codegen },
];

const DERIVES: &str = "num_enum = \"0.7\"\nthiserror = \"2\"\n\
    strum = { version = \"0.28\", features = [\"derive\"] }";
const PHF: &str = "phf = { version = \"0.14\", features = [\"macros\"] }";
const BASIC: &str = "Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash";

fn each(rows: &[Row], line: impl Fn(&Row) -> String) -> String {
    rows.iter().map(line).collect()
}

/// An enum with the discriminants and the documentation that ours has: a number where a run of
/// consecutive ones begins.
fn enumeration(derives: &str, rows: &[Row], attribute: impl Fn(&Row) -> String) -> String {
    let mut text = format!("//! x\n/// Error codes.\n#[derive({derives})]\n#[repr(i32)]\n");
    text += "pub enum Code {\n";
    let mut next = None;
    for row in rows {
        let Row { code, name, message, description } = row;
        let number = if next == Some(*code) { String::new() } else { format!(" = {code}") };
        next = code.checked_add(1);
        let doc = format!(" `{code}`: {message}\n\n {description}");
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "#[doc = {doc:?}]\n{}{name}{number},", attribute(row));
    }
    text + "}\n"
}

fn bare(rows: &[Row]) -> String {
    enumeration(BASIC, rows, |_| String::new())
}

fn bare_with_debug(rows: &[Row]) -> String {
    enumeration(&format!("Debug, {BASIC}"), rows, |_| String::new())
}

fn ours(_: &[Row]) -> String {
    "//! x\njmessage_codes::jmessage_codes! {\n/// Error codes.\npub enum Code from \"list.csv\";\n}\n"
        .to_owned()
}

fn derives(rows: &[Row]) -> String {
    let derives = format!(
        "Debug, {BASIC}, num_enum::TryFromPrimitive, num_enum::IntoPrimitive, \
         strum::EnumString, strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray, \
         thiserror::Error"
    );
    enumeration(&derives, rows, |Row { message, description, .. }| {
        format!(
            "#[error({message:?})]\n\
             #[strum(message = {message:?}, detailed_message = {description:?})]\n"
        )
    })
}

fn phf(rows: &[Row]) -> String {
    let names = each(rows, |row| format!("{:?} => Code::{},\n", row.name, row.name));
    let codes = each(rows, |Row { code, name, message, description }| {
        format!("{code}i32 => (Code::{name}, {name:?}, {message:?}, {description:?}),\n")
    });
    bare(rows)
        + &format!(
            "/// All.\npub type Entry = (Code, &'static str, &'static str, &'static str);\n\
             /// By number.\npub static CODES: phf::Map<i32, Entry> = phf::phf_map! {{ {codes} }};\n\
             /// By name.\npub static NAMES: phf::Map<&'static str, Code> = phf::phf_map! {{ {names} }};\n"
        )
}

fn matches(rows: &[Row]) -> String {
    let codes = each(rows, |row| format!("{} => Code::{},\n", row.code, row.name));
    let texts =
        |of: fn(&Row) -> &str| each(rows, |row| format!("Code::{} => {:?},\n", row.name, of(row)));
    let names = each(rows, |row| format!("{:?} => Code::{},\n", row.name, row.name));
    bare(rows)
        + &format!(
            "impl Code {{
            /// x\npub fn from_code(code: i32) -> Option<Self> {{ Some(match code {{ {codes} _ => return None }}) }}
            /// x\npub fn from_name(name: &str) -> Option<Self> {{ Some(match name {{ {names} _ => return None }}) }}
            /// x\npub fn name(self) -> &'static str {{ match self {{ {} }} }}
            /// x\npub fn message(self) -> &'static str {{ match self {{ {} }} }}
            /// x\npub fn description(self) -> &'static str {{ match self {{ {} }} }}
            }}\n",
            texts(|row| &row.name),
            texts(|row| &row.message),
            texts(|row| &row.description),
        )
}

fn csv_codegen(_: &[Row]) -> String {
    r#"//! x
    csv_codegen::csv_template!("../list.csv", {
        /// Error codes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(i32)]
        pub enum Code { #each { #[doc = #("{message}")] #Type({name}) = #({code}_i32), } }
        impl Code {
            /// x
            pub fn from_code(code: i32) -> Option<Self> {
                Some(match code { #each { #({code}_i32) => Self::#Type({name}), } _ => return None })
            }
            /// x
            pub fn from_name(name: &str) -> Option<Self> {
                Some(match name { #each { #("{name}") => Self::#Type({name}), } _ => return None })
            }
            /// x
            pub fn message(self) -> &'static str {
                match self { #each { Self::#Type({name}) => #("{message}"), } }
            }
            /// x
            pub fn description(self) -> &'static str {
                match self { #each { Self::#Type({name}) => #("{description}"), } }
            }
        }
    });
    "#
    .to_owned()
}
