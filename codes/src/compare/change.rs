//! What can change between two states of a list, and how much each change matters to users.

use std::fmt;

use crate::model::code::Code;

/// The differences between two states of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The changes: first those of the whole list, then those of each code, the most severe of a
    /// code first.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// Returns the greatest severity, or `None` where nothing changed.
    #[must_use]
    pub fn severity(&self) -> Option<Severity> {
        self.changes.iter().map(|change| change.severity).max()
    }

    /// Returns how many changes have a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.changes.iter().filter(|change| change.severity == severity).count()
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The code that changed, by its old number if it had one; `None` for a change of a column or
    /// of the whole list.
    pub code: Option<Code>,
    /// What changed.
    pub kind: ChangeKind,
    /// Who has to care.
    pub severity: Severity,
    /// The title of the column, such as `retry` or `description@zh-Hans`, where the change is one
    /// of a column or of a cell.
    pub column: Option<String>,
    /// The old value, if there was one.
    pub old: Option<String>,
    /// The new value, if there is one.
    pub new: Option<String>,
    /// The change in one English sentence.
    pub reason: String,
}

/// A change of a code, of no cell in particular.
pub(super) fn of_code(
    code: Code,
    kind: ChangeKind,
    severity: Severity,
    (old, new): (Option<String>, Option<String>),
    reason: String,
) -> Change {
    Change { code: Some(code), kind, severity, column: None, old, new, reason }
}

/// What a change means for the version number of a list, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Only texts and values changed.
    Patch,
    /// Something was added. Programs that compiled still do.
    Minor,
    /// Programs may no longer compile, or may do something else.
    Breaking,
}

impl Severity {
    /// All of them, the least first.
    pub const ALL: [Self; 3] = [Self::Patch, Self::Minor, Self::Breaking];

    /// Returns the name in lower case, such as `breaking`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        }
    }

    /// Returns the severity of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.name() == name)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal,)*) => {
        /// What changed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ChangeKind {
            $($(#[$doc])* $kind,)*
        }

        impl ChangeKind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// Returns the name for programs, such as `code-removed`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }
        }
    };
}

kinds! {
    /// The list writes its codes in another way: decimal or hexadecimal (breaking), with other
    /// digits (patch).
    NotationChanged = "notation-changed",
    /// A column of the list's own was added.
    ColumnAdded = "column-added",
    /// A column of the list's own was removed.
    ColumnRemoved = "column-removed",
    /// A column has another type.
    ColumnTypeChanged = "column-type-changed",
    /// The cells of a column may now be empty, or no longer.
    OptionalityChanged = "optionality-changed",
    /// The words of an `enum` column are now listed in the header (minor), or no longer (breaking:
    /// their order means nothing any more).
    WordsClosedChanged = "words-closed-changed",
    /// A word of an `enum` column was added.
    WordAdded = "word-added",
    /// A word of an `enum` column was removed.
    WordRemoved = "word-removed",
    /// A word of an `enum` column is spelled in another way, and its variant is the same.
    WordRespelled = "word-respelled",
    /// The words of an `enum(...)` column are in another order.
    WordsReordered = "words-reordered",
    /// A text column has another language.
    LanguageAdded = "language-added",
    /// A text column has lost a language.
    LanguageRemoved = "language-removed",
    /// A code was added.
    CodeAdded = "code-added",
    /// A code was removed.
    CodeRemoved = "code-removed",
    /// A code has the same name or message as before, and another number.
    Renumbered = "renumbered",
    /// A number now has another meaning: name and texts differ.
    Reused = "reused",
    /// A code has another name, and its variant changed with it.
    Renamed = "renamed",
    /// A code's name is spelled in another way, and its variant is the same.
    NameRespelled = "name-respelled",
    /// A code now means success, or no longer does.
    SuccessChanged = "success-changed",
    /// A code was deprecated.
    Deprecated = "deprecated",
    /// A code is no longer deprecated.
    Undeprecated = "undeprecated",
    /// The note of a deprecated code changed.
    NoteChanged = "note-changed",
    /// A text of a code changed.
    TextChanged = "text-changed",
    /// A value that is not a text changed.
    ValueChanged = "value-changed",
}
