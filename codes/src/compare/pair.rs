//! Which row of the old list is which row of the new one. In doubt, none.

use std::collections::HashMap;

use crate::model::spec::{Row, Spec};

/// The rows of two lists that are the same code.
pub(super) struct Pairs {
    /// For each row of the old list, its row in the new one.
    pub(super) new_of: Vec<Option<usize>>,
    /// For each row of the new list, its row in the old one.
    pub(super) old_of: Vec<Option<usize>>,
}

impl Pairs {
    /// Pairs the rows: first by number, then by name, then by a message that no other row has.
    pub(super) fn find(old: &Spec, new: &Spec) -> Self {
        let mut pairs = Self { new_of: vec![None; old.len()], old_of: vec![None; new.len()] };
        pairs.by_number(old, new);
        pairs.by_name(old, new);
        pairs.by_message(old, new);
        pairs
    }

    fn by_number(&mut self, old: &Spec, new: &Spec) {
        for row in old.rows() {
            if let Some(found) = new.find(row.code()).filter(|found| is_same(row, *found)) {
                self.join(row, found);
            }
        }
    }

    fn by_name(&mut self, old: &Spec, new: &Spec) {
        let by_variant: HashMap<&str, Row<'_>> =
            new.rows().map(|row| (row.variant(), row)).collect();
        for row in old.rows() {
            if let Some(found) = by_variant.get(row.variant()) {
                self.join(row, *found);
            }
        }
    }

    fn by_message(&mut self, old: &Spec, new: &Spec) {
        let (old, new) = (unique_messages(old), unique_messages(new));
        for (message, row) in old {
            if let (Some(row), Some(Some(found))) = (row, new.get(message)) {
                self.join(row, *found);
            }
        }
    }

    fn join(&mut self, old: Row<'_>, new: Row<'_>) {
        let (Some(to @ None), Some(from @ None)) =
            (self.new_of.get_mut(old.index()), self.old_of.get_mut(new.index()))
        else {
            return;
        };
        *to = Some(new.index());
        *from = Some(old.index());
    }
}

// Compares the rows of one number in both lists. A new message or a better name changes one of the
// three texts. If all three changed, the number has another meaning.
fn is_same(old: Row<'_>, new: Row<'_>) -> bool {
    let agree = |old: &str, new: &str| !old.is_empty() && old == new;
    agree(old.variant(), new.variant())
        || agree(old.message(), new.message())
        || agree(old.description(), new.description())
}

/// The row of each message, `None` where several rows have it.
fn unique_messages(spec: &Spec) -> HashMap<&str, Option<Row<'_>>> {
    let mut found = HashMap::new();
    for row in spec.rows().filter(|row| !row.message().is_empty()) {
        found.entry(row.message()).and_modify(|row| *row = None).or_insert(Some(row));
    }
    found
}
