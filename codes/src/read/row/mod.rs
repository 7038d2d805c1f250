//! From records to rows: what each cell says, and which lines are not rows.

pub(crate) mod cells;
pub(crate) mod checked;
pub(crate) mod code;
pub(crate) mod draft;
pub(crate) mod fit;
mod join;
pub(crate) mod judge;
pub(crate) mod offer;
pub(crate) mod own;
pub(crate) mod radix;
mod remark;
pub(crate) mod rows;
mod search;
pub(crate) mod value;
pub(crate) mod words;
