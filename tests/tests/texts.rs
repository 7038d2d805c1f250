//! The text of a cell appears unchanged: in accessors, in `Display` and in the documentation.

use std::fs;

use jmessage_codes_tests::cargo::shared_target;
use jmessage_codes_tests::csv::csv;
use jmessage_codes_tests::scratch::Scratch;

/// What means something to Rust, to Markdown, to HTML or to CSV.
const TEXTS: &[&str] = &[
    "{} {0} {code:?} {{}} {",
    "100% %s %1$d %%",
    "\"quoted\" 'single' \"\"\" r#\"raw\"# “smart” -- --- ...",
    r"C:\new\table \u{7f} \x00 \\ \",
    "```\npanic!(\"a doc test of a cell was run\")\n```",
    "~~~rust,should_panic\nlet x = 1;\n~~~\n\n    compile_error!();\n",
    "[init] [`Code`] [Code::T1] [a](b \"c\") [a]: http://d ![image](e)",
    "<b>bold</b> <uid> <script>alert(1)</script> <!-- gone --> <https://a.b> </div>",
    "a | b || c |-| d\n|--|--|\n| e | f |",
    "# heading",
    "under\n===\nlined\n---\n***\n___",
    "- item\n- item",
    "1. one\n2) two",
    "+ plus\n* star\n- [ ] task\n> quote\n>! note",
    "&amp; &lt;i&gt; &copy; &#42; &#x26; & &&",
    "text[^1]\n\n[^1]: footnote",
    "$x^2$ $$y_1$$ \\(z\\)",
    "*a* **b** _c_ __d__ ~~e~~ `f` ``g`` ^h^ ~i~ ==j==",
    "https://example.com/?a=b&c=d#e www.example.com me@example.com",
    "term\n: definition\n\n{.class} {#id} :smile: @user #1",
    "//! /* */ */ #![deny(x)] #[cfg(y)] // \\\n$crate",
    "🎉 用户不存在：{uid}，请稍后再试。 ü é ß ﷽ ｆｕｌｌ",
    " padded \t",
    "line\r\nbreak  \nhard\\\nbreak",
    "```",
    "~~~",
    "        let indented: () = 1;",
    "-1",
    "!",
    "#",
    "1.",
    "+",
];

const SOURCE: &str = r#"
    //! Texts.
    #![deny(warnings, missing_docs, rustdoc::all)]
    jmessage_codes::jmessage_codes! {
        /// Codes.
        pub enum Code from "codes/list.csv";
    }
"#;

/// Prints the texts of each code as its accessors give them, then as a format makes them.
const MAIN: &str = r#"
    use texts::Code;
    fn main() {
        for &it in Code::ALL {
            let told = [it.message(), it.description(), it.note(), it.word().as_str()];
            println!("{told:?}");
            let (other, hint) = (it.message_in("de-AT"), it.hint());
            let others = [other, it.description_in("DE"), hint.unwrap_or_default()];
            println!("{others:?}");
            println!("{:?}", [format!("{it}"), format!("{it:*^90}"), format!("{it:.5}")]);
        }
    }
"#;

fn name(row: usize) -> String {
    format!("T{row}")
}

/// An `enum` cell begins with a letter, and its letters differ from those of all others.
fn word(row: usize, text: &str) -> String {
    let ascii: String = text.chars().filter(|c| c.is_ascii() && *c != '\r').collect();
    format!("w{row} {}", ascii.trim())
}

fn scratch(name: &str) -> Scratch {
    let titles = [
        "code",
        "name",
        "message",
        "description",
        "message@de",
        "description@de",
        "deprecated",
        "note",
        "hint:str?",
        "word:enum",
    ];
    let mut rows = vec![titles.map(str::to_owned)];
    for (row, text) in TEXTS.iter().enumerate() {
        let text = (*text).to_owned();
        let word = word(row, &text);
        let (other, back) = (format!("{text}d"), format!("b{text}"));
        rows.push([
            row.to_string(),
            self::name(row),
            text.clone(),
            text.clone(),
            other,
            back,
            text.clone(),
            text.clone(),
            text,
            word,
        ]);
    }
    let scratch = Scratch::new(name);
    scratch
        .manifest(
            "Cargo.toml",
            "[workspace]\n[package]\nname = 'texts'\nedition = '2024'\n\
             [dependencies]\njmessage-codes = { @ }\n",
        )
        .write("src/lib.rs", SOURCE)
        .write("src/main.rs", MAIN)
        .write("codes/list.csv", csv(&rows));
    scratch
}

#[test]
fn accessors_and_display_give_texts_to_the_letter() {
    let printed = scratch("texts/run").cargo("run -q").green().stdout.clone();
    let mut lines = printed.lines();
    for (row, text) in TEXTS.iter().enumerate() {
        let (word, other, back) = (word(row, text), format!("{text}d"), format!("b{text}"));
        let shown = format!("{text} ({row})");
        for expected in [
            format!("{:?}", [text, text, text, word.as_str()]),
            format!("{:?}", [other.as_str(), back.as_str(), text]),
            format!("{:?}", [shown.clone(), format!("{shown:*^90}"), format!("{shown:.5}")]),
        ] {
            assert_eq!(lines.next(), Some(expected.as_str()));
        }
    }
}

#[test]
fn documentation_shows_texts_exactly() {
    let scratch = scratch("texts/doc");
    scratch.cargo("doc --no-deps --lib").green();
    let page = |page: &str| {
        let file = shared_target().join("doc/texts").join(page);
        fs::read_to_string(file).expect("the page was made")
    };
    let (page, words) = (page("enum.Code.html"), page("enum.CodeWord.html"));
    for (row, text) in TEXTS.iter().enumerate() {
        variant_shows(&page, row, text);
        note_shows(&page, row, text);
        row_of_the_table_shows(&page, row, text);
        let cell = word(row, text);
        let shown = docblock(&words, &variant_of(row, &cell));
        assert_eq!(shown_text(shown).trim(), one_line(&cell));
    }
}

fn variant_of(row: usize, cell: &str) -> String {
    let name = jmessage_codes_spec::upper_camel_case(cell);
    assert!(name.starts_with(&format!("W{row}")));
    format!("variant.{name}")
}

fn variant_shows(page: &str, row: usize, text: &str) {
    let shown = docblock(page, &format!("variant.{}", name(row)));
    let (back, other) = (one_line(&format!("b{text}")), one_line(&format!("{text}d")));
    let text = one_line(text);
    let start = format!("{row}: {text}");
    let items = [
        format!("message@de: {other}"),
        format!("description@de: {back}"),
        format!("note: {text}"),
        format!("hint: {text}"),
    ];
    for expected in [start, text.clone()].iter().chain(&items) {
        assert!(shown_text(shown).contains(expected), "no {expected:?} in {shown}");
    }
}

fn note_shows(page: &str, row: usize, text: &str) {
    let (_, rest) = page.split_once(&format!("id=\"variant.{}\"", name(row))).expect("a heading");
    let (_, rest) = rest.split_once("class=\"stab deprecated\"").expect("it is deprecated");
    let note = rest.split_once("</div>").expect("the note ends").0;
    let shown = shown_text(note);
    assert!(shown.ends_with(&format!("Deprecated: {}", one_line(text))), "{shown:?} in {note}");
}

fn row_of_the_table_shows(page: &str, row: usize, text: &str) {
    let table = page.split_once("<tbody>").and_then(|(_, rest)| rest.split_once("</tbody>"));
    let link = format!("href=\"#variant.{}\"", name(row));
    let mut lines = table.expect("there is a table").0.split("</tr>");
    let row_of_table = lines.find(|line| line.contains(&link)).expect("it is in the table");
    let cells: Vec<String> = row_of_table.split("</td>").map(shown_text).collect();
    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
    let text = one_line(text);
    let told = format!("{} (deprecated){text}{text}", name(row));
    assert_eq!(cells.get(..2), Some([&*row.to_string(), &*told].as_slice()), "{row_of_table}");
}

/// The documentation under a heading.
fn docblock<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {page}"));
    let rest = page.get(start..).unwrap_or_default();
    let block = rest.split_once("<div class=\"docblock\">").expect("it is documented").1;
    block.split_once("</div>").expect("a block ends").0
}

/// What a browser shows of HTML.
fn shown_text(html: &str) -> String {
    let pieces = html.split('<').enumerate();
    let text: String = pieces
        .map(
            |(index, piece)| {
                if index == 0 { piece } else { piece.split_once('>').unwrap_or_default().1 }
            },
        )
        .collect();
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'")];
    let text = entities.iter().fold(text, |text, (entity, shown)| text.replace(entity, shown));
    text.replace("&amp;", "&")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_doc_test_in_a_cell_is_not_run() {
    let run = scratch("texts/doc-test").cargo("test --doc");
    assert!(run.green().stdout.contains("running 0 tests"), "{}", run.stdout);
}
