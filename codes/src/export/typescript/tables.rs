//! The tables of the module: one for each column and language, from a code to its cell.

use super::key;
use super::names::Names;
use crate::export::source::Source;
use crate::export::value::{Json, literal};
use crate::model::column::{Column, Data, TextColumn, Words};
use crate::model::spec::{Row, Spec};

/// Writes all tables, and the functions that find a text in a language.
pub(super) fn write(list: &Source<'_>, module: &mut String) {
    let mut writer = Writer { spec: list.spec, names: Names::default(), module };
    writer.table(
        "name",
        "string",
        Cells::All,
        "The name of each code, as the product writes it",
        |row| Some(literal(row.name())),
    );
    let about = "The text that the product sends for each code";
    writer.texts("message", list.spec.message(), false, about);
    writer.texts("description", list.spec.description(), false, "What each code means");
    let about = "Why a code should no longer be used, for each that is deprecated";
    writer.table("deprecated", "string", Cells::Some, about, |row| row.deprecated().map(literal));
    for column in list.spec.columns() {
        writer.column(column);
    }
    successes(list.spec, module);
    languages(list, module);
}

fn successes(spec: &Spec, module: &mut String) {
    let codes: Vec<String> =
        spec.rows().filter(|row| row.is_success()).map(Row::code_text).collect();
    module.push_str(&format!("\nconst $successes: readonly number[] = [{}];\n", codes.join(", ")));
}

fn languages(list: &Source<'_>, module: &mut String) {
    let tags = Json::list(list.languages().into_iter().map(Json::text)).line();
    module.push_str(&format!(
        "\n/** The language of the tables without one in their names. */\n\
         export const language: string = {};\n\n\
         /** The other languages. */\nexport const languages: readonly string[] = {tags};\n",
        literal(list.language),
    ));
}

/// Whether a table has a cell for every code.
#[derive(Clone, Copy, PartialEq)]
enum Cells {
    All,
    Some,
}

struct Writer<'a, 'b> {
    spec: &'a Spec,
    names: Names,
    module: &'b mut String,
}

impl<'a> Writer<'a, '_> {
    fn table(
        &mut self,
        column: &str,
        kind: &str,
        cells: Cells,
        about: &str,
        cell: impl Fn(Row<'a>) -> Option<String>,
    ) -> String {
        let name = self.names.table(column);
        self.entries(&name, kind, cells, about, cell);
        name
    }

    fn entries(
        &mut self,
        name: &str,
        kind: &str,
        cells: Cells,
        about: &str,
        cell: impl Fn(Row<'a>) -> Option<String>,
    ) {
        let record = format!("Record<Code, {kind}>");
        let record = if cells == Cells::All { record } else { format!("Partial<{record}>") };
        self.module.push_str(&format!(
            "\n/** {about}. */\nexport const {name}: Readonly<{record}> = {{\n"
        ));
        for row in self.spec.rows() {
            if let Some(cell) = cell(row) {
                let key = key(row.code(), &row.code_text());
                self.module.push_str(&format!("  {key}: {cell},\n"));
            }
        }
        self.module.push_str("};\n");
    }

    fn column(&mut self, column: &'a Column) {
        let about = format!("The column `{}`", column.name());
        let cells = if column.is_optional() { Cells::Some } else { Cells::All };
        let kind = match column.data() {
            Data::Str { texts, is_optional } => {
                self.texts(column.name(), texts, *is_optional, &about);
                return;
            }
            // TypeScript calls the types as JSON does.
            Data::Scalar(cells) => cells.kind().json().to_owned(),
            Data::Enum(words, _) => self.union(column.name(), words),
        };
        self.table(column.name(), &kind, cells, &about, |row| {
            column.value(row.index()).map(|value| Json::from(Some(value)).line())
        });
    }

    fn union(&mut self, column: &str, words: &Words) -> String {
        let name = self.names.union(column);
        let cells: Vec<String> = words.list().iter().map(|word| literal(&word.cell)).collect();
        let cells = if cells.is_empty() { "never".to_owned() } else { cells.join(" | ") };
        self.module.push_str(&format!(
            "\n/** A word of the column `{column}`. */\nexport type {name} = {cells};\n"
        ));
        name
    }

    /// The tables of a text column, and the function that chooses between them.
    fn texts(&mut self, column: &str, texts: &'a TextColumn, is_optional: bool, about: &str) {
        let cells = if is_optional { Cells::Some } else { Cells::All };
        let table = self.table(column, "string", cells, about, |row| {
            texts
                .texts()
                .get(row.index())
                .filter(|text| !(is_optional && text.is_empty()))
                .map(|text| literal(text))
        });
        let mut translations = Vec::new();
        for translation in texts.translations() {
            let tag = translation.tag().as_str();
            let name = self.names.translated(&table, tag);
            let about = format!("{about}, in the language `{tag}`");
            self.entries(&name, "string", Cells::Some, &about, |row| {
                let text = translation.texts().get(row.index());
                text.filter(|text| !text.is_empty()).map(|text| literal(text))
            });
            translations.push(format!("[{}, {name}]", literal(tag)));
        }
        // What every list has, `failureText` calls.
        if !translations.is_empty() || matches!(column, "message" | "description") {
            self.lookup(column, &table, is_optional, &translations.join(", "));
        }
    }

    fn lookup(&mut self, column: &str, table: &str, is_optional: bool, translations: &str) {
        let function = self.names.lookup(column);
        let kind = if is_optional { "string | undefined" } else { "string" };
        self.module.push_str(&format!(
            "\n/** Returns the `{column}` of a code in the language that fits best, or else without \
             a language. */\n\
             export function {function}(code: Code, wanted: Wanted): {kind} {{\n  \
             return $translated(code, wanted, [{translations}]) ?? {table}[code];\n}}\n"
        ));
    }
}
