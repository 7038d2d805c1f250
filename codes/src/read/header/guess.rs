//! Where the header lacks a column: which of the others it may be, by their titles and their cells.

use super::super::record::{Cell, Record};
use super::super::vocabulary::{self, Rank};
use super::content;
use super::title::{Read, Title};
use super::translation;

/// The rank of a column of numbers whose title says nothing.
const NUMBERS: u8 = 7;
/// The rank of a column that counts the rows under a title such as `No.`.
const COUNTS: u8 = 3;

/// Which columns the titles say.
#[derive(Clone, Copy, Default)]
pub(super) struct Has {
    pub(super) code: bool,
    /// A text in any language.
    pub(super) text: bool,
    /// A text in the default language.
    pub(super) default: bool,
}

/// What titles should be.
#[derive(Default)]
pub(super) struct Meant {
    /// For each title the column that it seems to be, if it is one that the list lacks.
    roles: Vec<Option<&'static str>>,
    /// Whether the only texts are in columns that are called as their languages.
    pub(super) are_languages: bool,
    /// The columns of which any may be that of the codes.
    pub(super) codes: Vec<usize>,
}

impl Meant {
    pub(super) fn role(&self, index: usize) -> Option<&'static str> {
        self.roles.get(index).copied().flatten()
    }

    pub(super) fn lacks(&self, role: &'static str) -> bool {
        !self.roles.contains(&Some(role))
    }

    /// Whether something is known of the titles.
    pub(super) fn says_something(&self) -> bool {
        let mut says = self.are_languages;
        for role in &self.roles {
            says |= role.is_some();
        }
        says
    }
}

/// Finds the columns that the list lacks.
pub(super) fn meant(cells: &[Cell<'_>], titles: &[Read], rows: &[Record<'_>], has: Has) -> Meant {
    let meant = Meant { roles: vec![None; cells.len()], ..Meant::default() };
    let mut guesser = Guesser { cells, titles, rows, meant };
    if !has.code {
        guesser.guess_code();
    }
    if !has.default {
        guesser.guess_words(has);
        guesser.find_languages();
    }
    if !has.text {
        guesser.guess_text();
    }
    guesser.meant
}

/// What is known of the columns.
struct Guesser<'t, 'r> {
    cells: &'t [Cell<'r>],
    titles: &'t [Read],
    rows: &'t [Record<'r>],
    meant: Meant,
}

impl Guesser<'_, '_> {
    fn set(&mut self, index: usize, role: &'static str) {
        if let Some(meant) = self.meant.roles.get_mut(index) {
            *meant = Some(role);
        }
    }

    /// Whether the title of a column leaves open what it is, and nothing is known of it yet.
    fn is_free(&self, index: usize) -> bool {
        let title = self.titles.get(index).map(|read| &read.title);
        let is_open = matches!(title, Some(None | Some(Title::Own { .. })));
        is_open && self.meant.roles.get(index) == Some(&None)
    }

    /// The column with the most telling title and numbers holds the codes, rather than one that counts
    /// the rows.
    fn guess_code(&mut self) {
        let (mut best, mut found) = (0, None);
        let mut counting = None;
        for (index, cell) in self.cells.iter().enumerate() {
            if !self.is_free(index) {
                continue;
            }
            let word = vocabulary::rank_as_code(&cell.value);
            let rank = self.rank(index, word);
            if rank > best {
                (best, found) = (rank, Some(index));
            }
            if rank == COUNTS && counting.is_none() {
                counting = Some(index);
            }
        }
        match (found, counting) {
            (Some(found), Some(counting)) if best == NUMBERS => {
                self.meant.codes = vec![counting, found];
            }
            (Some(found), _) => self.set(found, "code"),
            (None, _) => {}
        }
    }

    /// How much a column seems to be that of the codes, by its cells and what its title says.
    fn rank(&self, index: usize, word: Rank) -> u8 {
        let has_codes = content::holds_codes(self.rows, index);
        if word == Rank::Sure {
            return 10 + u8::from(has_codes);
        }
        if has_codes && !content::counts_rows(self.rows, index) {
            return match word {
                Rank::None => NUMBERS,
                Rank::Unsure => 8,
                _ => 9,
            };
        }
        match word {
            Rank::None => u8::from(has_codes),
            Rank::Unsure if has_codes => COUNTS,
            Rank::Unsure => 2,
            _ if has_codes => 6,
            Rank::Part if content::has_digits(self.rows, index) => 5,
            Rank::Maybe if content::has_digits(self.rows, index) => 4,
            _ => 0,
        }
    }

    /// The first titles that are usual words for texts are those of texts; where the list has texts in
    /// other languages only, of these.
    fn guess_words(&mut self, has: Has) {
        for (index, cell) in self.cells.iter().enumerate() {
            if let Some(role @ ("message" | "description")) = vocabulary::column(&cell.value)
                && self.meant.lacks(role)
                && self.is_free(index)
                && (!has.text || self.has_translation(role))
            {
                self.set(index, role);
            }
        }
    }

    fn has_translation(&self, role: &str) -> bool {
        for read in self.titles {
            let found = match read.title {
                Some(Title::Message(_)) => "message",
                Some(Title::Description(_)) => "description",
                _ => continue,
            };
            if found == role {
                return true;
            }
        }
        false
    }

    fn lacks_text(&self) -> bool {
        self.meant.lacks("message") && self.meant.lacks("description")
    }

    /// Whether there are texts in columns that are called as their languages.
    fn find_languages(&mut self) {
        if self.lacks_text() {
            for (index, cell) in self.cells.iter().enumerate() {
                self.meant.are_languages |=
                    self.is_free(index) && translation::is_language(&cell.value);
            }
        }
    }

    /// The first column of those with the longest texts holds the messages.
    fn guess_text(&mut self) {
        if self.meant.are_languages || !self.lacks_text() {
            return;
        }
        let (mut longest, mut found) = (0, None);
        for (index, cell) in self.cells.iter().enumerate() {
            let is_text = self.is_free(index) && !vocabulary::is_of_no_text(&cell.value);
            let length = if is_text { content::text_length(self.rows, index) } else { 0 };
            if length > longest {
                (longest, found) = (length, Some(index));
            }
        }
        if let Some(index) = found {
            self.set(index, "message");
        }
    }
}
