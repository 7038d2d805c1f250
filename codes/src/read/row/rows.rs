//! In: rows with a cell for each column. Out: a draft of each, column by column.

use super::cells::{CellReader, cell_at};
use super::draft::{Draft, Drafts, TextDraft};
use super::fit::Fitted;
use super::own::own_draft;

impl CellReader<'_> {
    /// Reads all rows.
    pub(crate) fn read(&mut self, rows: &[Fitted<'_>]) -> Drafts {
        let columns = self.columns;
        let mut drafts = Drafts {
            message: TextDraft::of(&columns.message.translations),
            description: TextDraft::of(&columns.description.translations),
            own: columns.own.iter().map(own_draft).collect(),
            rows: Vec::new(),
        };
        for row in rows {
            self.read_row(row, &mut drafts);
        }
        drafts
    }

    fn read_row(&mut self, row: &Fitted<'_>, drafts: &mut Drafts) {
        let columns = self.columns;
        self.is_quiet = row.is_suspect;
        let code_at = cell_at(row, columns.code);
        let code = columns.code.and_then(|index| self.code(row, index));
        // A row whose code cannot be read has its mistake.
        self.is_quiet |= code.is_none();
        let reported = self.problems.len();
        let (message, description) = (&columns.message, &columns.description);
        let has_text = self.texts(row, message.default, &message.translations, &mut drafts.message)
            | self.texts(
                row,
                description.default,
                &description.translations,
                &mut drafts.description,
            );
        if !has_text {
            // A text of spaces alone is none: that is one mistake.
            let texts = [columns.message.default, columns.description.default];
            self.problems.take_back(reported, texts);
            self.no_text(row);
        }
        let message = drafts.message.texts.last().map_or("", String::as_str);
        let name = self.name(row, code, message);
        let deprecated = columns.deprecated.and_then(|index| self.note(row, index));
        let success = columns.success.and_then(|index| self.success(row, index)).unwrap_or(false);
        for (own, draft) in columns.own.iter().zip(&mut drafts.own) {
            self.own(row, own, draft);
        }
        drafts.rows.push(Draft {
            code,
            code_at,
            name,
            deprecated,
            success,
            is_code_bad: false,
            is_name_repeated: false,
        });
    }
}
