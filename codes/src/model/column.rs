//! The columns that a list adds of its own: their types and their values. Knows nothing of CSV.

/// A column that becomes an accessor.
///
/// ```
/// use jmessage_codes_spec::{Repr, Value, ValueType, read};
///
/// let spec = read("codes.csv", b"code,message,wait:u16?\n1,busy,30\n2,gone,\n", Repr::I32)?;
/// let column = &spec.columns()[0];
/// assert_eq!((column.name(), column.is_optional()), ("wait", true));
/// assert_eq!(column.value_type(), ValueType::Int { bits: 16, signed: false });
/// assert_eq!(spec.rows()[0].values(), [Some(Value::Int(30))]);
/// assert_eq!(spec.rows()[1].values(), [None]);
/// # Ok::<(), jmessage_codes_spec::Rejected<'static>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub(crate) name: String,
    pub(crate) value_type: ValueType,
    pub(crate) optional: bool,
    pub(crate) variants: Vec<Variant>,
}

/// One of the values of an `enum` column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The variant's name, in UpperCamelCase.
    pub name: String,
    /// The cell that it was made from.
    pub cell: String,
}

impl Column {
    /// The accessor's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its cells hold.
    #[must_use]
    pub fn value_type(&self) -> ValueType {
        self.value_type
    }

    /// Whether a cell may be empty, as the `?` behind its type says.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.optional
    }

    /// The variants of an `enum` column, in the order of the codes that use them first.
    #[must_use]
    pub fn variants(&self) -> &[Variant] {
        &self.variants
    }

    /// A value of this column as the list writes it.
    #[must_use]
    pub fn show(&self, value: &Value) -> String {
        match value {
            Value::Str(text) => text.clone(),
            Value::Bool(value) => value.to_string(),
            Value::Int(value) => value.to_string(),
            Value::Variant(index) => {
                self.variants.get(*index).map(|variant| variant.cell.clone()).unwrap_or_default()
            }
        }
    }
}

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType {
    /// Any text.
    Str,
    /// `true` or `false`.
    Bool,
    /// One of the words that stand in the column: an enum of its own.
    Enum,
    /// A decimal integer of this many bits.
    Int {
        /// 8, 16, 32 or 64.
        bits: u8,
        /// Whether it may be negative.
        signed: bool,
    },
}

impl ValueType {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Str,
        Self::Bool,
        Self::Enum,
        Self::Int { bits: 8, signed: false },
        Self::Int { bits: 16, signed: false },
        Self::Int { bits: 32, signed: false },
        Self::Int { bits: 64, signed: false },
        Self::Int { bits: 8, signed: true },
        Self::Int { bits: 16, signed: true },
        Self::Int { bits: 32, signed: true },
        Self::Int { bits: 64, signed: true },
    ];

    /// The type of this name, as it stands in a header.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// The type's name in a header.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Str => "str",
            Self::Bool => "bool",
            Self::Enum => "enum",
            Self::Int { bits: 8, signed: false } => "u8",
            Self::Int { bits: 16, signed: false } => "u16",
            Self::Int { bits: 32, signed: false } => "u32",
            Self::Int { bits: _, signed: false } => "u64",
            Self::Int { bits: 8, signed: true } => "i8",
            Self::Int { bits: 16, signed: true } => "i16",
            Self::Int { bits: 32, signed: true } => "i32",
            Self::Int { bits: _, signed: true } => "i64",
        }
    }

    /// The least and the greatest value of an integer type.
    #[must_use]
    pub const fn range(self) -> Option<(i128, i128)> {
        match self {
            Self::Int { bits, signed: false } => Some((0, (1 << bits) - 1)),
            Self::Int { bits, signed: true } => Some((-(1 << (bits - 1)), (1 << (bits - 1)) - 1)),
            _ => None,
        }
    }
}

/// What a cell of a column of the list's own says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Of a `str` column.
    Str(String),
    /// Of a `bool` column.
    Bool(bool),
    /// Of an integer column.
    Int(i128),
    /// Of an `enum` column: the index of the variant.
    Variant(usize),
}
