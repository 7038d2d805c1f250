//! From the bytes of a list to its [`Spec`](crate::Spec), or to its mistakes.

pub(crate) mod cell;
pub(crate) mod header;
pub(crate) mod layout;
pub(crate) mod names;
pub(crate) mod record;
pub(crate) mod rejected;
pub(crate) mod row;
pub(crate) mod rules;
pub(crate) mod source;
pub(crate) mod text;
pub(crate) mod title;
pub(crate) mod typed;
pub(crate) mod values;
