//! Changes to a list's bytes: the fixes of its mistakes, and a name for every row. Everything else in
//! the file stays as it is.

mod fix;
mod names;

pub use fix::{Applied, FixLevel, Fixed, fix};
pub use names::with_names;
