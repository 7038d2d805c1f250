//! The name of a code that stayed.

use super::change::{Change, ChangeKind, Severity, of_code};
use crate::model::spec::{Row, Spec};

/// Compares the names of a code in its two states. `list` is the new one.
pub(super) fn compare(old: Row<'_>, new: Row<'_>, list: &Spec) -> Option<Change> {
    let code = new.code_text();
    if old.variant() != new.variant() {
        let (was, is) = (old.variant(), new.variant());
        let mut reason = format!("code {code} was named `{was}` and is now named `{is}`");
        if let Some(taker) = list.rows().find(|row| row.variant() == was) {
            let taker = taker.code_text();
            reason = format!("{reason}; the name `{was}` now means {taker}");
        }
        let both = (Some(was.to_owned()), Some(is.to_owned()));
        return Some(of_code(old.code(), ChangeKind::Renamed, Severity::Breaking, both, reason));
    }
    if old.name() != new.name() {
        let (was, is) = (old.name(), new.name());
        let reason = format!(
            "the name of code {code} was written `{was}` and is now written `{is}`: texts that \
             show or read it change"
        );
        let both = (Some(was.to_owned()), Some(is.to_owned()));
        let kind = ChangeKind::NameRespelled;
        return Some(of_code(old.code(), kind, Severity::Breaking, both, reason));
    }
    None
}
