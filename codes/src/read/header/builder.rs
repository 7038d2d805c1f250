//! In: the titles of a header as far as they could be read. Out: their places among the columns, with
//! the reports of them and of columns that are missing.

use std::collections::HashMap;

use super::super::record::Cell;
use super::columns::{Columns, OwnColumn};
use super::guess::{self, Has, Meant};
use super::title::{self, Title};
use super::{Rows, titles, translation};
use crate::model::column::ValueType;
use crate::model::name::upper_camel_case;
use crate::problem::diagnostic::{Diagnostic, Diagnostics};
use crate::problem::kinds::{HeaderProblem, Problem};
use crate::problem::span::ByteSpan;

/// Puts titles into their places.
pub(super) struct Builder<'b, 'r> {
    pub(super) columns: &'b mut Columns,
    pub(super) cells: &'r [Cell<'r>],
    /// The titles in one spelling, each with its index: no two columns may have one.
    pub(super) seen: HashMap<String, usize>,
    /// The names that columns have or should have, each with the index of one.
    pub(super) taken: HashMap<String, usize>,
    /// Those of several columns.
    pub(super) repeated: HashMap<String, usize>,
    /// The enums of columns, by their names, each with the index of its column.
    pub(super) enums: HashMap<String, usize>,
    pub(super) problems: &'b mut Diagnostics,
}

impl Builder<'_, '_> {
    pub(super) fn place_all(&mut self, mut titles: Vec<title::Read>, rows: &Rows<'_>) {
        let mut has = Has::default();
        for read in &titles {
            has.code |= matches!(read.title, Some(Title::Code));
            has.text |= matches!(read.title, Some(Title::Message(_) | Title::Description(_)));
            let is_default =
                matches!(read.title, Some(Title::Message(None) | Title::Description(None)));
            has.default |= is_default && !read.report.as_ref().is_some_and(title::asks_for_default);
        }
        let meant = if has.code && has.default {
            Meant::default()
        } else {
            guess::meant(self.cells, &titles, rows, has)
        };
        if meant.says_something() {
            // What some titles should be says more about the others.
            titles = titles::read(self.cells, &meant);
        }
        self.note_names(&titles, &meant);
        for (index, read) in titles.into_iter().enumerate() {
            match meant.role(index) {
                Some(role) => self.ask(index, role),
                None => self.place(index, read),
            }
        }
        if !has.code && meant.lacks("code") {
            self.report_missing("code", &meant.codes);
        }
        let has_other = !meant.lacks("message") || !meant.lacks("description");
        let lacks_text = !has.text && !has_other && !meant.are_languages;
        if lacks_text {
            self.report_missing("message", &[]);
        }
        translation::attach(self.columns, self.cells, self.problems);
        translation::names_are_free(self.columns, self.cells, self.problems);
        self.columns.note_texts();
        if lacks_text {
            // Nothing can be said of rows that have a cell for a text and a header that has not.
            self.columns.guessed.fill(true);
        }
    }

    /// Notes which names columns have that are sure, or that will be asked about.
    fn note_names(&mut self, titles: &[title::Read], meant: &Meant) {
        for (index, read) in titles.iter().enumerate() {
            let role = meant.role(index);
            let key = role.or(read.title.is_some().then_some(&*read.key));
            let Some(key) = key else { continue };
            if self.taken.contains_key(key) {
                self.repeated.insert(key.to_owned(), index);
            } else {
                self.taken.insert(key.to_owned(), index);
            }
        }
    }

    /// A report as it is where another column has the name that it offers.
    fn unless_taken(
        &mut self,
        cell: &Cell<'_>,
        mut report: Diagnostic,
        index: usize,
    ) -> Diagnostic {
        let Some(fix) = &report.suggestion else { return report };
        let name = fix.result.split(':').next().unwrap_or_default();
        let column = name.to_ascii_lowercase();
        let first = *self.taken.entry(column.clone()).or_insert(index);
        if first == index {
            return report;
        }
        report.suggestion = None;
        let found = cell.value.to_string();
        match &report.problem {
            Problem::Header(HeaderProblem::UnknownColumn { .. }) if !column.contains('@') => {
                report.problem = HeaderProblem::ColumnNotIdent { found }.into();
            }
            Problem::Header(
                HeaderProblem::UnknownColumn { .. } | HeaderProblem::LanguageAsColumn { .. },
            ) => {
                report.problem = HeaderProblem::DuplicateColumn { column, found }.into();
                report.also = self.place_of(first);
            }
            _ => {}
        }
        report
    }

    /// Asks whether a column is one that the list needs, and reads its cells as if it were.
    fn ask(&mut self, index: usize, role: &'static str) {
        let Some(cell) = self.cells.get(index) else { return };
        let problem =
            HeaderProblem::UnknownColumn { found: cell.value.to_string(), meant: role.to_owned() };
        self.problems
            .report(Diagnostic::new(cell.at.clone(), problem.into()).fix(cell.rewritten(role)));
        let title = match role {
            "code" => Title::Code,
            "name" => Title::Name,
            "description" => Title::Description(None),
            _ => Title::Message(None),
        };
        self.columns.guess(index);
        self.put(index, title);
    }

    /// Reports a column that no title says. Several may be it.
    fn report_missing(&mut self, column: &'static str, candidates: &[usize]) {
        let mut also = Vec::new();
        for index in candidates {
            also.extend(self.place_of(*index));
        }
        let problem = HeaderProblem::MissingColumn { column };
        let at = self.columns.header.clone();
        self.problems.report(Diagnostic::new(at, problem.into()).also(also));
    }

    fn place(&mut self, index: usize, read: title::Read) {
        let Some(cell) = self.cells.get(index) else { return };
        let title::Read { key, title, report, is_guess } = read;
        if let Some(title) = &title
            && let Some(clash) = self.clash(&key, title, cell.at.clone())
        {
            // Either of the two may be the column; of texts nothing is reported anyway.
            if let Some(first) = self.seen.get(&key).filter(|_| !key.contains('@')) {
                self.columns.guess(*first);
            }
            self.problems.report(clash);
            return;
        }
        let is_spelling = report.as_ref().is_some_and(title::is_of_spelling);
        if let Some(report) = report
            && !(is_spelling && self.repeated.contains_key(&key))
        {
            let report = self.unless_taken(cell, report, index);
            self.problems.report(report);
        }
        if is_guess {
            self.columns.guess(index);
        }
        match title {
            Some(title) => {
                self.seen.insert(key, index);
                if let Title::Own { name, value_type: ValueType::Enum, .. } = &title {
                    self.enums.insert(upper_camel_case(name), index);
                }
                self.put(index, title);
            }
            None => self.columns.lost.extend(title::lost_name(&cell.value)),
        }
    }

    /// What is wrong with two columns of one name, or with two enums of one name.
    fn clash(&self, key: &str, title: &Title, at: ByteSpan) -> Option<Diagnostic> {
        if let Some(first) = self.seen.get(key) {
            let (column, found) = (key.to_owned(), key.to_owned());
            let problem = HeaderProblem::DuplicateColumn { column, found };
            return Some(Diagnostic::new(at, problem.into()).also(self.place_of(*first)));
        }
        let Title::Own { name, value_type: ValueType::Enum, .. } = title else { return None };
        let first = self.columns.own_at(*self.enums.get(&upper_camel_case(name))?)?;
        let (column, first_name) = (name.clone(), first.name.clone());
        let problem = HeaderProblem::EnumColumnsCollide { column, first: first_name };
        Some(Diagnostic::new(at, problem.into()).also(self.place_of(first.index)))
    }

    fn place_of(&self, index: usize) -> Vec<ByteSpan> {
        match self.cells.get(index) {
            Some(cell) => vec![cell.at.clone()],
            None => Vec::new(),
        }
    }

    fn put(&mut self, index: usize, title: Title) {
        let columns = &mut *self.columns;
        match title {
            Title::Code => columns.code = Some(index),
            Title::Name => columns.name = Some(index),
            Title::Deprecated => columns.deprecated = Some(index),
            Title::Success => columns.success = Some(index),
            Title::Message(None) => columns.message.default = Some(index),
            Title::Message(Some(tag)) => columns.message.translations.push((tag, index)),
            Title::Description(None) => columns.description.default = Some(index),
            Title::Description(Some(tag)) => columns.description.translations.push((tag, index)),
            Title::Own { name, value_type, words, is_optional } => {
                let title = self.cells.get(index).map_or(0..0, |cell| cell.at.clone());
                let translations = Vec::new();
                columns.own.push(OwnColumn {
                    name,
                    index,
                    value_type,
                    words,
                    is_optional,
                    translations,
                    title,
                });
            }
            // Attached when all columns are known.
            Title::Translation => {}
        }
    }
}
