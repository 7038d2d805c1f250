//! What the tool's annotations know of a list: the rest of that module finds files.

use jmessage_codes_spec::Spec;

/// A list and its name.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) spec: Spec,
}
