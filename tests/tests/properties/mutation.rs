//! Single mistakes: how each is made in a list that is right, which kind it is and where it is.

use super::list::{BROKEN, List, Place, Written};

/// A mistake that was made on purpose.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) kind: &'static str,
    row: usize,
    column: usize,
    /// How many characters into the cell.
    offset: usize,
}

impl Made {
    pub(crate) fn place(&self, written: &Written) -> Place {
        let (line, column) = written.rows[self.row][self.column];
        (line, column + self.offset)
    }
}

/// How a mistake is made.
pub(crate) enum Mutation {
    /// By writing another cell: the kind, the title, the cell from the old one, the offset.
    Cell(&'static str, &'static str, fn(&str) -> String, usize),
    /// With the cell of another row; the later row is the mistake.
    Partner(&'static str, &'static str, fn(&str) -> String),
    /// By a cell too many or too few.
    Longer,
    Shorter,
    /// With neither message nor description.
    NoText,
    /// With a message that makes another row's name.
    MadeName,
    /// With another spelling of a word further above.
    OneVariant,
}

use Mutation::{Cell, Longer, MadeName, NoText, OneVariant, Partner, Shorter};

pub(crate) const MUTATIONS: &[Mutation] = &[
    Cell("EmptyCode", "code", |_| String::new(), 0),
    Cell("BadCode", "code", |code| format!("{code}x"), 0),
    Cell("BadCode", "code", |code| format!("\"{code} \""), 0),
    Cell("BadCode", "code", |code| format!("0{code}"), 0),
    Cell("BadCode", "code", |code| format!("+{code}"), 0),
    Cell("SpaceAtEnd", "code", |code| format!(" {code}"), 0),
    Cell("FormulaAsText", "code", |code| format!("=\"{code}\""), 0),
    Cell("SeveralNumbers", "code", |code| format!("{code}/1"), 0),
    Cell("MixedRadix", "code", |code| format!("0x{code}"), 0),
    Cell("CodeOutOfRange", "code", |code| format!("9{code}00000000"), 0),
    Cell("CommaInCode", "code", |_| "880,999".to_owned(), 0),
    Cell("HashBeforeCode", "code", |code| format!("#{code}"), 0),
    Cell("CommentBelowHeader", "code", |_| "// gone".to_owned(), 0),
    Cell("SpreadsheetError", "code", |_| "#REF!".to_owned(), 0),
    Cell("BadName", "name", |name| format!("{name}名"), 0),
    Cell("BadName", "name", |name| format!("the {name}"), 0),
    Cell("SpaceAtEnd", "name", |_| "BusyTwice\u{3000}".to_owned(), 9),
    Cell("ReservedName", "name", |_| "self".to_owned(), 0),
    Cell("ReservedName", "name", |_| "ALL".to_owned(), 0),
    Cell("BareQuote", "message", |_| "用户 \"x\" busy".to_owned(), 3),
    Cell("TextAfterQuote", "description", |_| "\"用户\"x".to_owned(), 4),
    Cell("UnclosedQuote", "description", |_| "\"用户 busy".to_owned(), 0),
    Cell("BackslashQuote", "description", |_| r#""a \"b\" c""#.to_owned(), 3),
    Cell("SpaceBesideQuote", "description", |_| " \"a, b\"".to_owned(), 0),
    Cell("SpaceBesideQuote", "message", |_| "\"a, b\" ".to_owned(), 6),
    Cell("SpaceAtEnd", "message", |_| "用户 ".to_owned(), 2),
    Cell("ForbiddenCharacter", "description@zh-Hans", |_| "用\u{202E}户".to_owned(), 1),
    Cell("ForbiddenCharacter", "message", |_| "\"a, \u{200B}b\"".to_owned(), 4),
    Cell("LostCharacter", "message", |_| "用\u{FFFD}户".to_owned(), 1),
    Cell("WrongEncoding", "advice", |_| "das ist fÃ¼r dich".to_owned(), 9),
    Cell("SpreadsheetError", "event:str?", |_| "#N/A".to_owned(), 0),
    Cell("TooManyCells", "advice", |_| "wait, then call".to_owned(), 4),
    Cell("NotUtf8", "description@zh-Hans", |_| format!("用户{BROKEN}用"), 2),
    Cell("EmptyValue", "group:enum", |_| String::new(), 0),
    Cell("NoVariant", "group:enum", |_| "用户".to_owned(), 0),
    Cell("NotApplicable", "group:enum", |_| "N/A".to_owned(), 0),
    Cell("UnlistedWord", RETRY, |_| "nevr".to_owned(), 0),
    Cell("EmptyValue", "again:bool", |_| String::new(), 0),
    Cell("BadValue", "again:bool", |_| "yes".to_owned(), 0),
    Cell("BadValue", "wait:u8?", |_| "256".to_owned(), 0),
    Cell("NotApplicable", "wait:u8?", |_| "-".to_owned(), 0),
    Cell("DeprecatedWord", "deprecated", |_| "no".to_owned(), 0),
    Partner("DuplicateCode", "code", str::to_owned),
    Partner("DuplicateName", "name", str::to_owned),
    Partner("VariantsCollide", "name", str::to_uppercase),
    Longer,
    Shorter,
    NoText,
    MadeName,
    OneVariant,
];

/// The column of a closed set of words.
const RETRY: &str = "retry:enum(never|after_change|later)";

impl Mutation {
    /// Makes the mistake in `row`; `partner` is a row that stays as it is. `None` where the row is
    /// not one in which it can be made.
    pub(crate) fn make(&self, list: &mut List, row: usize, partner: usize) -> Option<Made> {
        let made = |kind, row, column, offset| Some(Made { kind, row, column, offset });
        let later = row.max(partner);
        match *self {
            Cell(kind, title, change, offset) => {
                let column = list.column(title);
                let cell = &mut list.rows[row][column];
                *cell = change(cell);
                made(kind, row, column, offset)
            }
            Partner(kind, title, change) => {
                let column = list.column(title);
                list.rows[row][column] = change(&list.rows[partner][column]);
                made(kind, later, column, 0)
            }
            Longer => {
                list.rows[row].push("用户".to_owned());
                made("TooManyCells", row, list.column("message"), 0)
            }
            Shorter => {
                list.rows[row].pop();
                made("TooFewCells", row, list.header.len() - 1, 0)
            }
            NoText => {
                for title in ["message", "description"] {
                    let column = list.column(title);
                    list.rows[row][column].clear();
                }
                made("NoText", row, list.column("message"), 0)
            }
            MadeName => {
                let (name, message) = (list.column("name"), list.column("message"));
                list.rows[row][message] = list.rows[partner][name].clone();
                list.rows[row][name].clear();
                // The written name stays.
                made("MadeNamesCollide", row, message, 0)
            }
            OneVariant => {
                let column = list.column("group:enum");
                let word = list.rows[partner][column].clone();
                (partner < row && list.rows[row][column] == word).then_some(())?;
                list.rows[row][column] = word.to_uppercase();
                made("OneVariant", row, column, 0)
            }
        }
    }
}

/// Mistakes in the header: the kind, the title, and what is written instead.
pub(crate) const TITLES: &[(&str, &str, &str)] = &[
    ("UnknownColumn", "code", "number"),
    ("UnknownColumn", "code", "frobnication"),
    ("TitleSpelling", "code", "Code"),
    ("TitleSpelling", "name", " name"),
    ("TitleSpelling", "group:enum", "Group:Enum"),
    ("TitleSpelling", "message", "“message”"),
    ("MisspelledColumn", "message", "mesage"),
    ("MisspelledColumn", "description", "desciptoin"),
    ("MisspelledColumn", "description@zh-Hans", "descripton@zh-Hans"),
    ("BadLanguageTag", "description@zh-Hans", "description@zh_Hans"),
    ("BadLanguageTag", "advice@zh-Hans", "advice@cn"),
    ("LanguageNotAllowed", "description@zh-Hans", "name@zh-Hans"),
    ("LanguageAsColumn", "advice@zh-Hans", "advice_zh"),
    ("NoDefaultText", "advice@zh-Hans", "hint@zh-Hans"),
    ("TypeNotAllowed", "name", "name:str"),
    ("TypeNotAllowed", "deprecated", "deprecated:bool"),
    ("ColumnNotIdent", "wait:u8?", "等待:u8?"),
    ("ReservedColumn", "group:enum", "hash:enum"),
    ("UnknownType", "group:enum", "group:enmu"),
    ("UnknownType", "again:bool", "again:boolean"),
    ("BadWordSet", RETRY, "retry:enum(never|later|later)"),
    ("DuplicateColumn", "action:enum", "group:enum"),
    ("DuplicateColumn", "wait:u8?", "again:u8?"),
];
