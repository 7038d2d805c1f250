//! `check`.
use crate::failure::{Answer, Failure};
use clap::Args;
/// Check.
#[derive(Args, Debug)]
pub(crate) struct Options {}
pub(crate) fn run(_options: &Options) -> Result<Answer, Failure> {
    Ok(Answer::Yes)
}
