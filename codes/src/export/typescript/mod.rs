//! The TypeScript module: the codes, their tables, and the functions that are the same for every
//! list (`runtime.ts`).

mod names;
mod tables;

use super::source::{NumberTooLarge, Source, description_of};
use crate::model::code::Code;
use crate::model::column::Value;
use crate::model::scalar::Scalar;
use crate::model::spec::{Row, Spec};

// 2^53 - 1, which JavaScript calls `Number.MAX_SAFE_INTEGER`.
const MAX_SAFE: i128 = (1 << 53) - 1;

/// Exports a list as a TypeScript module without dependencies.
///
/// It exports the object `Code` and the type of its numbers, one table for each column and language,
/// the guard `isCode`, the lookup of languages, and `parseFailure`, which reads what the product
/// sends. The top level holds literals and functions only, so a bundler drops what is not used.
///
/// # Errors
///
/// Returns an error if a JavaScript number cannot hold a code, or a value of an integer column, exactly.
///
/// ```
/// use jmessage_codes_spec::export::{Source, typescript};
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message\n1,busy\n", Repr::I32)?;
/// let list = Source { name: "codes", title: "Our codes", language: "en", spec: &spec };
/// assert!(typescript(&list)?.contains("Busy: 1,\n} as const;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn typescript(list: &Source<'_>) -> Result<String, NumberTooLarge> {
    check(list.spec)?;
    let mut module = String::new();
    header(list, &mut module);
    codes(list.spec, &mut module);
    tables::write(list, &mut module);
    module.push_str(include_str!("runtime.ts"));
    Ok(module)
}

fn check(spec: &Spec) -> Result<(), NumberTooLarge> {
    let is_safe = |value: i128| (-MAX_SAFE..=MAX_SAFE).contains(&value);
    for row in spec.rows() {
        let name = || row.name().to_owned();
        if !row.code().as_i128().is_some_and(is_safe) {
            return Err(NumberTooLarge { number: row.code_text(), name: name(), column: None });
        }
        for column in spec.columns() {
            if let Some(Value::Scalar(Scalar::Int(value))) = column.value(row.index())
                && !is_safe(value)
            {
                let column = Some(column.name().to_owned());
                return Err(NumberTooLarge { number: value.to_string(), name: name(), column });
            }
        }
    }
    Ok(())
}

fn header(list: &Source<'_>, module: &mut String) {
    let (title, name) = (one_line(list.title), one_line(list.name));
    module.push_str(&format!(
        "// {title}\n// Made from the list {name} by `jmessage-codes export --to typescript`. \
         Do not edit.\n\n"
    ));
}

fn codes(spec: &Spec, module: &mut String) {
    module.push_str("/** The codes by their names. */\nexport const Code = {\n");
    for row in spec.rows() {
        module.push_str(&documentation(row));
        module.push_str(&format!("  {}: {},\n", row.variant(), row.code_text()));
    }
    module.push_str(
        "} as const;\n\n/** A number that the list has. */\n\
         export type Code = (typeof Code)[keyof typeof Code];\n\n\
         /** The name of a code in `Code`. */\n\
         export type CodeName = keyof typeof Code;\n\n\
         /** All codes, ascending. */\nexport const codes: readonly Code[] = [\n",
    );
    for row in spec.rows() {
        module.push_str(&format!("  {},\n", row.code_text()));
    }
    module.push_str("];\n");
}

fn documentation(row: Row<'_>) -> String {
    let text = one_line(description_of(row));
    let code = row.code_text();
    match row.deprecated() {
        None => format!("  /** {code}: {text} */\n"),
        Some(note) => format!(
            "  /**\n   * {code}: {text}\n   *\n   * @deprecated {}\n   */\n",
            one_line(note)
        ),
    }
}

/// A text within a comment.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace("*/", "*\\/")
}

/// A code as the name of a property.
fn key(code: Code, shown: &str) -> String {
    if code.is_negative() { format!("\"{shown}\"") } else { shown.to_owned() }
}
