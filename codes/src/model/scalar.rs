//! The types of cells that are neither texts nor words, and their values: everything that depends on
//! such a type is made from one table. Knows no list.

use std::fmt;

use super::cells::Cells;
use super::integer::IntType;

/// Makes the types from the table below. An integer has a line of its own in each of them, for it
/// comes in many sizes.
macro_rules! scalars {
    ($(
        $(#[$doc:meta])*
        $Type:ident($value:ty) {
            name: $name:literal,
            json: $json:literal,
            holds: $holds:literal,
            sample: $sample:literal,
        }
    )*) => {
        /// The type of cells that are neither texts nor words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum ScalarType {
            /// An integer.
            Int(IntType),
            $( $(#[$doc])* $Type, )*
        }

        /// A value that is neither a text nor a word. Its `Display` is the cell as a list writes it.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum Scalar {
            /// An integer.
            Int(i128),
            $( $(#[$doc])* $Type($value), )*
        }

        /// The values of a column that are neither texts nor words.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Scalars {
            /// Integers; each is in the range of the type.
            Int(IntType, Cells<i128>),
            $( $(#[$doc])* $Type(Cells<$value>), )*
        }

        impl ScalarType {
            /// The types of the table, without the integers.
            pub(super) const TABLE: [Self; [$($name),*].len()] = [$(Self::$Type),*];

            /// Returns the name of the type, in a header and in Rust.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    Self::Int(int) => int.name(),
                    $( Self::$Type => $name, )*
                }
            }

            /// Returns the name of the type that a value has in JSON.
            #[must_use]
            pub const fn json(self) -> &'static str {
                match self {
                    Self::Int(_) => "number",
                    $( Self::$Type => $json, )*
                }
            }

            /// Returns a cell that every column of the type may have.
            #[must_use]
            pub const fn sample(self) -> &'static str {
                match self {
                    Self::Int(_) => "0",
                    $( Self::$Type => $sample, )*
                }
            }

            /// Says what the cells of such a column hold.
            pub(crate) fn holds(self) -> String {
                match self {
                    Self::Int(int) => {
                        format!("a whole number from {} to {}", int.min(), int.max())
                    }
                    $( Self::$Type => $holds.to_owned(), )*
                }
            }
        }

        impl Scalar {
            /// Returns the value as Rust writes it.
            #[must_use]
            pub fn literal(self) -> String {
                match self {
                    Self::Int(value) => value.to_string(),
                    $( Self::$Type(value) => format!("{value:?}"), )*
                }
            }
        }

        impl fmt::Display for Scalar {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::Int(value) => value.fmt(f),
                    $( Self::$Type(value) => value.fmt(f), )*
                }
            }
        }

        #[cfg(feature = "tool")]
        impl serde::Serialize for Scalar {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Int(value) => value.serialize(serializer),
                    $( Self::$Type(value) => value.serialize(serializer), )*
                }
            }
        }

        impl Scalars {
            pub(crate) const fn new(kind: ScalarType, is_optional: bool) -> Self {
                match kind {
                    ScalarType::Int(int) => Self::Int(int, Cells::new(is_optional)),
                    $( ScalarType::$Type => Self::$Type(Cells::new(is_optional)), )*
                }
            }

            /// Adds the value of a row; one of another type counts as none.
            pub(crate) fn push(&mut self, value: Option<Scalar>) {
                match self {
                    Self::Int(_, cells) => cells.push(match value {
                        Some(Scalar::Int(value)) => Some(value),
                        _ => None,
                    }),
                    $( Self::$Type(cells) => cells.push(match value {
                        Some(Scalar::$Type(value)) => Some(value),
                        _ => None,
                    }), )*
                }
            }

            /// Returns the type.
            #[must_use]
            pub const fn kind(&self) -> ScalarType {
                match self {
                    Self::Int(int, _) => ScalarType::Int(*int),
                    $( Self::$Type(_) => ScalarType::$Type, )*
                }
            }

            /// Returns whether a cell may be empty.
            #[must_use]
            pub fn is_optional(&self) -> bool {
                match self {
                    Self::Int(_, cells) => cells.is_optional(),
                    $( Self::$Type(cells) => cells.is_optional(), )*
                }
            }

            /// Returns the value in a row, if the row exists and its cell is not empty.
            #[must_use]
            pub fn get(&self, row: usize) -> Option<Scalar> {
                match self {
                    Self::Int(_, cells) => cells.get(row).map(Scalar::Int),
                    $( Self::$Type(cells) => cells.get(row).map(Scalar::$Type), )*
                }
            }
        }
    };
}

scalars! {
    /// `true` or `false`.
    Bool(bool) {
        name: "bool",
        json: "boolean",
        holds: "`true` or `false`",
        sample: "false",
    }
    /// A finite number of 32 bits.
    F32(f32) {
        name: "f32",
        json: "number",
        holds: "a number such as `2.5`",
        sample: "0",
    }
    /// A finite number of 64 bits.
    F64(f64) {
        name: "f64",
        json: "number",
        holds: "a number such as `2.5`",
        sample: "0",
    }
}
