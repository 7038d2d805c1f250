//! The columns of a list, each a vector of one type. Knows nothing of CSV.

use std::fmt;

use super::cells::Cells;
use super::integer::IntType;
use super::language::Tag;
use super::scalar::{Scalar, ScalarType, Scalars};

/// A text in every row, and the same text in other languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextColumn {
    pub(crate) texts: Vec<String>,
    pub(crate) translations: Vec<Translation>,
}

/// A [`TextColumn`] in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    pub(crate) tag: Tag,
    pub(crate) texts: Vec<String>,
}

impl TextColumn {
    /// Returns the text of every row. It may be empty.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// Returns the other languages, in the order of the header.
    #[must_use]
    pub fn translations(&self) -> &[Translation] {
        &self.translations
    }
}

impl Translation {
    /// Returns the language.
    #[must_use]
    pub fn tag(&self) -> &Tag {
        &self.tag
    }

    /// Returns the text of every row. If it is empty, use the text without a tag.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        &self.texts
    }
}

/// A column that becomes an accessor.
///
/// ```
/// use jmessage_codes_spec::{Data, Repr, Scalar, Scalars, Value, read};
///
/// let spec = read("codes.csv", b"code,message,wait:u16?\n1,busy,30\n2,gone,\n", Repr::I32)?;
/// let column = &spec.columns()[0];
/// assert_eq!((column.name(), column.is_optional()), ("wait", true));
/// assert!(matches!(column.data(), Data::Scalar(Scalars::Int(..))));
/// assert_eq!(column.value(0), Some(Value::Scalar(Scalar::Int(30))));
/// assert_eq!(column.value(1), None);
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub(crate) name: String,
    pub(crate) data: Data,
}

/// The cells of a [`Column`], in the order of the rows.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Texts.
    Str {
        /// The texts and their translations.
        texts: TextColumn,
        /// Whether an empty cell means that there is no text.
        is_optional: bool,
    },
    /// Values that are neither texts nor words.
    Scalar(Scalars),
    /// Words, each an index into the words of the column.
    Enum(Words, Cells<usize>),
}

/// The words of an `enum` column.
///
/// ```
/// use jmessage_codes_spec::{Data, read_any};
///
/// let spec = read_any("codes.csv", b"code,message,level:enum(low|high)\n1001,busy,high\n")?;
/// let Data::Enum(words, cells) = spec.columns()[0].data() else { panic!("the column has words") };
/// assert!(words.is_closed());
/// let word = cells.get(0).and_then(|index| words.list().get(index));
/// assert_eq!(word.map(|word| word.variant.as_str()), Some("High"));
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub(crate) list: Vec<Word>,
    pub(crate) is_closed: bool,
}

impl Words {
    /// Returns the words: in the order of the header if it lists them, otherwise in the order of the
    /// codes that use them first.
    #[must_use]
    pub fn list(&self) -> &[Word] {
        &self.list
    }

    /// Returns whether the header lists the words, as in `enum(low|high)`. Only then does their
    /// order mean something.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.is_closed
    }
}

/// One of the words of an `enum` column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The name of the variant, in UpperCamelCase.
    pub variant: String,
    /// The word as the list writes it.
    pub cell: String,
}

impl Column {
    /// Returns the name of the accessor.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the cells.
    #[must_use]
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// Returns whether a cell may be empty, which is what the `?` after its type says.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        match &self.data {
            Data::Str { is_optional, .. } => *is_optional,
            Data::Scalar(cells) => cells.is_optional(),
            Data::Enum(_, cells) => cells.is_optional(),
        }
    }

    /// Returns the type of the cells.
    #[must_use]
    pub fn value_type(&self) -> ValueType {
        match &self.data {
            Data::Str { .. } => ValueType::Str,
            Data::Scalar(cells) => ValueType::Scalar(cells.kind()),
            Data::Enum(..) => ValueType::Enum,
        }
    }

    /// Returns the value in a row, or `None` where the row does not exist or an optional cell is
    /// empty.
    #[must_use]
    pub fn value(&self, row: usize) -> Option<Value<'_>> {
        match &self.data {
            Data::Str { texts, is_optional } => {
                let text =
                    texts.texts.get(row).filter(|text| !(*is_optional && text.is_empty()))?;
                Some(Value::Str(text))
            }
            Data::Scalar(cells) => cells.get(row).map(Value::Scalar),
            Data::Enum(words, cells) => words.list.get(cells.get(row)?).map(Value::Word),
        }
    }
}

/// The value of one cell. Its `Display` is the cell as the list writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Of a `str` column.
    Str(&'a str),
    /// Of a column whose cells are neither texts nor words.
    Scalar(Scalar),
    /// Of an `enum` column.
    Word(&'a Word),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Str(text) => f.pad(text),
            Self::Scalar(value) => value.fmt(f),
            Self::Word(word) => f.pad(&word.cell),
        }
    }
}

/// The type of a column, as the header names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType {
    /// Any text.
    Str,
    /// Words, which become an enum of their own.
    Enum,
    /// A number or a boolean.
    Scalar(ScalarType),
}

impl ValueType {
    /// All of them, in the order in which messages list them.
    pub const ALL: [Self; 13] = {
        const fn int(int: IntType) -> ValueType {
            ValueType::Scalar(ScalarType::Int(int))
        }
        let [u8, i8, u16, i16, u32, i32, u64, i64] = IntType::ALL;
        let [bool, f32, f64] = ScalarType::TABLE;
        [
            Self::Str,
            Self::Scalar(bool),
            Self::Enum,
            int(u8),
            int(u16),
            int(u32),
            int(u64),
            int(i8),
            int(i16),
            int(i32),
            int(i64),
            Self::Scalar(f32),
            Self::Scalar(f64),
        ]
    };

    /// Returns the type with this name in a header.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// Returns the name of the type in a header.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Enum => "enum",
            Self::Scalar(scalar) => scalar.name(),
        }
    }
}
