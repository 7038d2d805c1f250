//! `explain`: says what codes mean. Numbers, names and words in, rows out.

use std::ffi::OsString;
use std::io::Write;

use clap::Args;
use serde_json::{Value, json};

use crate::code_text;
use crate::failure::{Answer, Failure};
use crate::language::{self, Language};
use crate::lists::{self, Hit, List};
use crate::options::{Lists, Output};
use crate::output::{self, CODE, FAINT, NAME, Table, WARNING, one_line, styled};
use crate::search::{self, Found};
use crate::{commands::list, json};

const EXAMPLES: &str = "\
Examples:
  jmessage-codes explain 880103 880104
  jmessage-codes explain 0xd6de7
  jmessage-codes explain \"Error 880103\"
  jmessage-codes explain UserNotExist user_not_exist
  jmessage-codes explain 用户 不存在
  jmessage-codes explain 4102 --list codes/billing.csv --lang zh

Exit status: 0 every code found, 1 a code not found, 2 wrong usage or input.";

/// Say what codes mean: numbers, names, or words from any of their texts
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// A number, a name, or words in any language
    #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
    codes: Vec<OsString>,
    #[command(flatten)]
    lists: Lists,
    /// The language of the texts, such as `zh-Hans`, `zh` or `zh_CN.UTF-8`
    #[arg(long, value_name = "TAG")]
    lang: Option<Language>,
    #[command(flatten)]
    output: Output,
}

/// Runs the command.
///
/// # Errors
///
/// A list cannot be read, or the output cannot be written.
pub(crate) fn run(options: &Options) -> Result<Answer, Failure> {
    let lists = lists::read_all(&options.lists.lists)?;
    lists::warn_of_language(&lists, options.lang.as_ref());
    let queries = queries(&lists, &options.codes);
    let found: Vec<Found<'_>> = queries.iter().map(|query| search::find(&lists, query)).collect();
    if options.output.is_json() {
        let results = queries.iter().zip(&found).map(|(query, found)| as_json(query, found));
        output::write_json(&json!({ "results": results.collect::<Vec<_>>() }))?;
    } else {
        let view = View { lists: &lists, language: options.lang.as_ref() };
        let mut out = output::stdout();
        for (index, (query, found)) in queries.iter().zip(&found).enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            view.write(&mut out, query, found)?;
        }
        out.flush()?;
    }
    Ok(Answer::from_bool(found.iter().all(|found| !found.hits.is_empty())))
}

// A number or a name is a query by itself. Other words next to each other are one query, unless
// they only announce a number, as in `Error 880103`.
fn queries(lists: &[List], words: &[OsString]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let has_number = words.iter().any(|word| code_text::number(word).is_some());
    let mut queries: Vec<String> = Vec::new();
    let mut is_open = false;
    for word in words {
        let is_whole = word.contains(char::is_whitespace) || search::is_whole(lists, &word);
        if is_whole {
            queries.push(word);
        } else if has_number && code_text::is_noise(&word) {
            continue;
        } else {
            match queries.last_mut().filter(|_| is_open) {
                Some(query) => *query = format!("{query} {word}"),
                None => queries.push(word),
            }
        }
        is_open = !is_whole;
    }
    queries
}

fn as_json(query: &str, found: &Found<'_>) -> Value {
    let rows =
        |hits: &[Hit<'_>]| hits.iter().map(|hit| json::row(hit.list, hit.row)).collect::<Vec<_>>();
    let family = found
        .family
        .as_ref()
        .map(|prefix| json!({ "prefix": prefix, "codes": rows(&found.members) }));
    json!({
        "query": query,
        "hits": rows(&found.hits),
        "meant": found.meant,
        "nearest": rows(&found.nearest),
        "family": family,
        "range": found.range,
        "same_event": rows(&found.same_event),
    })
}

struct View<'a> {
    lists: &'a [List],
    language: Option<&'a Language>,
}

impl View<'_> {
    fn write(&self, out: &mut impl Write, query: &str, found: &Found<'_>) -> Result<(), Failure> {
        match found.hits.as_slice() {
            [] => self.write_miss(out, query, found),
            [hit] => {
                self.write_card(out, *hit)?;
                self.write_same_event(out, &found.same_event)
            }
            hits => self.write_table(out, hits, ""),
        }
    }

    fn write_card(&self, out: &mut impl Write, hit: Hit<'_>) -> Result<(), Failure> {
        writeln!(out, "{}  {}", styled(CODE, &hit.row.code_text()), styled(NAME, hit.row.name()))?;
        let mut table = Table::default();
        for (title, text) in self.texts(hit) {
            let style = if title == "deprecated" { WARNING } else { anstyle::Style::new() };
            table.row([(FAINT, title), (style, one_line(&text))]);
        }
        table.write(out, "  ")?;
        Ok(())
    }

    fn write_same_event(&self, out: &mut impl Write, hits: &[Hit<'_>]) -> Result<(), Failure> {
        if !hits.is_empty() {
            writeln!(out, "  {}", styled(FAINT, "the same event:"))?;
        }
        self.write_table(out, hits, "    ")
    }

    // With a language only the texts in that language, else those in all languages.
    fn texts(&self, Hit { list, row }: Hit<'_>) -> Vec<(String, String)> {
        let spec = &list.spec;
        let text = |column| language::text(column, row.index(), self.language).to_owned();
        let mut texts = vec![
            ("message".to_owned(), text(spec.message())),
            ("description".to_owned(), text(spec.description())),
            ("deprecated".to_owned(), row.deprecated().unwrap_or_default().to_owned()),
        ];
        if spec.success().is_some() {
            texts.push(("success".to_owned(), row.is_success().to_string()));
        }
        texts.extend(list::details(spec, row, self.language));
        if self.lists.len() > 1 {
            texts.push(("list".to_owned(), list.name.clone()));
        }
        texts.retain(|(_, text)| !text.is_empty());
        texts
    }

    fn write_table(
        &self,
        out: &mut impl Write,
        hits: &[Hit<'_>],
        indent: &str,
    ) -> Result<(), Failure> {
        let rows = hits.iter().map(|hit| (hit.list, hit.row));
        list::table(rows, self.lists.len() > 1, self.language).write(out, indent)?;
        Ok(())
    }

    fn write_miss(
        &self,
        out: &mut impl Write,
        query: &str,
        found: &Found<'_>,
    ) -> Result<(), Failure> {
        let names: Vec<&str> = self.lists.iter().map(|list| list.name.as_str()).collect();
        let lists = match names.as_slice() {
            [one] => format!("the list `{one}` does not have it"),
            names => format!("none of the lists has it ({})", names.join(", ")),
        };
        writeln!(out, "{}: {lists}", styled(WARNING, &one_line(query)))?;
        if let Some(range) = found.range {
            writeln!(out, "  the number is in the range of the {}", lists::title(range))?;
        }
        if let Some(meant) = &found.meant {
            writeln!(out, "  did you mean `{meant}`?")?;
        } else if !found.nearest.is_empty() {
            writeln!(out, "  the nearest:")?;
        }
        self.write_table(out, &found.nearest, "    ")?;
        match &found.family {
            Some(family) if found.members.is_empty() => {
                writeln!(out, "  the family {family}xx: no code")?;
            }
            Some(family) => {
                writeln!(out, "  the family {family}xx:")?;
                self.write_table(out, &found.members, "    ")?;
            }
            None => {}
        }
        Ok(())
    }
}
