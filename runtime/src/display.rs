//! Formatting that honours width, fill and precision without memory of its own.

use core::fmt::{self, Alignment, Arguments, Formatter, Write};

/// Writes arguments as [`Formatter::pad`] writes a text.
#[inline]
pub(crate) fn pad(f: &mut Formatter<'_>, text: Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return f.write_fmt(text);
    }
    let most = f.precision().unwrap_or(usize::MAX);
    let mut count = Counter { left: most, out: None };
    // Arguments that write one thing now and another later would only be padded wrongly.
    count.write_fmt(text)?;
    let length = most - count.left;
    let fill = f.width().unwrap_or(0).saturating_sub(length);
    let before = match f.align() {
        Some(Alignment::Right) => fill,
        Some(Alignment::Center) => fill / 2,
        Some(Alignment::Left) | None => 0,
    };
    let filler = f.fill();
    (0..before).try_for_each(|_| f.write_char(filler))?;
    Counter { left: most, out: Some(f) }.write_fmt(text)?;
    (before..fill).try_for_each(|_| f.write_char(filler))
}

/// Passes on as many characters as are left, and counts them.
struct Counter<'a, 'f> {
    left: usize,
    out: Option<&'a mut Formatter<'f>>,
}

impl Write for Counter<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.char_indices().nth(self.left).map_or(text.len(), |(end, _)| end);
        let (text, _) = text.split_at(end);
        self.left -= text.chars().count();
        self.out.as_mut().map_or(Ok(()), |out| out.write_str(text))
    }
}

/// Writes a code of a list: `user not exist (880103)`. A code without a message shows what it
/// means, so that nothing ever shows as blank.
///
/// # Errors
///
/// Returns the errors of the formatter.
#[inline]
pub fn code(f: &mut Formatter<'_>, texts: [&str; 2], code: &dyn fmt::Display) -> fmt::Result {
    let [message, description] = texts;
    let text = if message.is_empty() { description } else { message };
    pad(f, format_args!("{text} ({code})"))
}
