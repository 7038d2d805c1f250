//! The values of one column, with or without gaps. Knows no type of columns.

/// The values of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cells<T> {
    /// One in each row.
    Required(Vec<T>),
    /// None where the cell is empty: the type ends in `?`.
    Optional(Vec<Option<T>>),
}

impl<T: Copy + Default> Cells<T> {
    pub(crate) const fn new(is_optional: bool) -> Self {
        if is_optional { Self::Optional(Vec::new()) } else { Self::Required(Vec::new()) }
    }

    /// Adds the value of a row. Where none may be absent, a placeholder replaces it.
    pub(crate) fn push(&mut self, value: Option<T>) {
        match self {
            Self::Required(values) => values.push(value.unwrap_or_default()),
            Self::Optional(values) => values.push(value),
        }
    }
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
