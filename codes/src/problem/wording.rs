//! The form of an entry in the catalogue of problems: its fields, then its wording, in one place.

/// What a problem says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong, in one line.
    pub headline: String,
    /// What stands under the text to change.
    pub label: String,
    /// What stands under the other places.
    pub also: String,
    /// What to write instead.
    pub help: String,
}

/// Declares the problems: an enum, the list of its kinds, and the wording of each.
macro_rules! catalogue {
    ($(#[$of_enum:meta])* pub enum $Problem:ident { $(
        $(#[$of_kind:meta])*
        $Kind:ident { $($(#[$of_field:meta])* $field:ident: $Field:ty),* } {
            headline: $headline:expr,
            label: $label:expr,
            $(also: $also:expr,)?
            help: $help:expr,
        }
    )* }) => {
        $(#[$of_enum])*
        pub enum $Problem { $(
            $(#[$of_kind])*
            $Kind { $($(#[$of_field])* $field: $Field),* },
        )* }

        impl $Problem {
            /// The names of all kinds, in the order of the catalogue.
            pub const KINDS: &'static [&'static str] = &[$(stringify!($Kind)),*];

            /// The name of this kind, as in [`KINDS`](Self::KINDS).
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$Kind { .. } => stringify!($Kind),)* }
            }

            /// What this problem says.
            #[must_use]
            pub fn wording(&self) -> $crate::problem::wording::Wording {
                match self { $(
                    Self::$Kind { $($field),* } => {
                        #[allow(unused_mut, unused_assignments, reason = "most have no `also`")]
                        let mut also = String::new();
                        $(also = String::from($also);)?
                        $crate::problem::wording::Wording {
                            headline: String::from($headline),
                            label: String::from($label),
                            also,
                            help: String::from($help),
                        }
                    }
                )* }
            }
        }
    };
}

pub(crate) use catalogue;
