//! The columns of a list, each a vector of one type. Knows nothing of CSV.

use std::fmt;

use super::language::Tag;

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
    /// Returns the text of every row; an empty one says nothing.
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

    /// Returns the text of every row; where it is empty, the untagged text is to be used.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        &self.texts
    }
}

/// A column that becomes an accessor.
///
/// ```
/// use jmessage_codes_spec::{Data, Repr, Value, read};
///
/// let spec = read("codes.csv", b"code,message,wait:u16?\n1,busy,30\n2,gone,\n", Repr::I32)?;
/// let column = &spec.columns()[0];
/// assert_eq!((column.name(), column.is_optional()), ("wait", true));
/// assert!(matches!(column.data(), Data::Int(..)));
/// assert_eq!(column.value(0), Some(Value::Int(30)));
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
    /// `true` or `false`.
    Bool(Cells<bool>),
    /// Integers; each is in the range of the type.
    Int(IntType, Cells<i128>),
    /// Finite numbers of 32 bits.
    F32(Cells<f32>),
    /// Finite numbers of 64 bits.
    F64(Cells<f64>),
    /// Words, each an index into the words of the column.
    Enum(Words, Cells<usize>),
}

/// The values of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cells<T> {
    /// One in each row.
    Required(Vec<T>),
    /// None where the cell is empty: the type ends in `?`.
    Optional(Vec<Option<T>>),
}

impl<T: Copy> Cells<T> {
    /// Returns the value in a row, if the row exists and its cell is not empty.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<T> {
        match self {
            Self::Required(values) => values.get(row).copied(),
            Self::Optional(values) => values.get(row).copied().flatten(),
        }
    }

    /// Returns whether a cell may be empty.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        matches!(self, Self::Optional(_))
    }
}

/// The words of an `enum` column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub(crate) list: Vec<Word>,
    pub(crate) is_closed: bool,
}

impl Words {
    /// Returns the words: in the order of the header where it lists them, else in the order of the
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
            Data::Bool(cells) => cells.is_optional(),
            Data::Int(_, cells) => cells.is_optional(),
            Data::F32(cells) => cells.is_optional(),
            Data::F64(cells) => cells.is_optional(),
            Data::Enum(_, cells) => cells.is_optional(),
        }
    }

    /// Returns the type of the cells.
    #[must_use]
    pub fn value_type(&self) -> ValueType {
        match &self.data {
            Data::Str { .. } => ValueType::Str,
            Data::Bool(_) => ValueType::Bool,
            Data::Int(int, _) => ValueType::Int(*int),
            Data::F32(_) => ValueType::F32,
            Data::F64(_) => ValueType::F64,
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
            Data::Bool(cells) => cells.get(row).map(Value::Bool),
            Data::Int(_, cells) => cells.get(row).map(Value::Int),
            Data::F32(cells) => cells.get(row).map(Value::F32),
            Data::F64(cells) => cells.get(row).map(Value::F64),
            Data::Enum(words, cells) => words.list.get(cells.get(row)?).map(Value::Word),
        }
    }
}

/// The value of one cell. Its `Display` is the cell as the list writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Of a `str` column.
    Str(&'a str),
    /// Of a `bool` column.
    Bool(bool),
    /// Of an integer column.
    Int(i128),
    /// Of an `f32` column.
    F32(f32),
    /// Of an `f64` column.
    F64(f64),
    /// Of an `enum` column.
    Word(&'a Word),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Str(text) => f.pad(text),
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::F32(value) => value.fmt(f),
            Self::F64(value) => value.fmt(f),
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
    /// `true` or `false`.
    Bool,
    /// Words, which become an enum of their own.
    Enum,
    /// An integer.
    Int(IntType),
    /// A finite number of 32 bits.
    F32,
    /// A finite number of 64 bits.
    F64,
}

/// The integer type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntType {
    bits: u8,
    is_signed: bool,
}

impl IntType {
    /// All of them, the least first.
    pub const ALL: [Self; 8] = [
        Self { bits: 8, is_signed: false },
        Self { bits: 8, is_signed: true },
        Self { bits: 16, is_signed: false },
        Self { bits: 16, is_signed: true },
        Self { bits: 32, is_signed: false },
        Self { bits: 32, is_signed: true },
        Self { bits: 64, is_signed: false },
        Self { bits: 64, is_signed: true },
    ];

    /// Returns the name of the type, such as `u16`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match (self.bits, self.is_signed) {
            (8, false) => "u8",
            (8, true) => "i8",
            (16, false) => "u16",
            (16, true) => "i16",
            (32, false) => "u32",
            (32, true) => "i32",
            (_, false) => "u64",
            (_, true) => "i64",
        }
    }

    /// Returns the least value that the type holds.
    #[must_use]
    pub const fn min(self) -> i128 {
        if self.is_signed { -(1 << (self.bits - 1)) } else { 0 }
    }

    /// Returns the greatest value that the type holds.
    #[must_use]
    pub const fn max(self) -> i128 {
        (1 << (self.bits - self.is_signed as u8)) - 1
    }

    /// Returns whether the type holds a value.
    #[must_use]
    pub const fn holds(self, value: i128) -> bool {
        self.min() <= value && value <= self.max()
    }

    /// Returns the least type that holds all values from `min` to `max`.
    #[must_use]
    pub fn holding(min: i128, max: i128) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.holds(min) && kind.holds(max))
    }
}

impl ValueType {
    /// All of them, in the order in which messages list them.
    pub const ALL: [Self; 13] = {
        let [u8, i8, u16, i16, u32, i32, u64, i64] = IntType::ALL;
        [
            Self::Str,
            Self::Bool,
            Self::Enum,
            Self::Int(u8),
            Self::Int(u16),
            Self::Int(u32),
            Self::Int(u64),
            Self::Int(i8),
            Self::Int(i16),
            Self::Int(i32),
            Self::Int(i64),
            Self::F32,
            Self::F64,
        ]
    };

    /// Returns the type that a header calls by this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// Returns the name of the type in a header.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Bool => "bool",
            Self::Enum => "enum",
            Self::Int(int) => int.name(),
            Self::F32 => "f32",
            Self::F64 => "f64",
        }
    }
}
