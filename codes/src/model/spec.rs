//! A valid list, one vector for each column.

use super::code::{Code, Radix};
use super::column::{Column, Data, TextColumn, Translation};
use super::language::Tag;

/// A list of error codes without mistakes, its rows in the order of the codes.
///
/// Only the reader makes one: see [`read`](crate::read()).
///
/// ```
/// use jmessage_codes_spec::{Repr, WEB, read};
///
/// let spec = read("web.csv", WEB.as_bytes(), Repr::I32)?;
/// assert_eq!(spec.len(), 76);
/// let row = spec.find_name("UserNotExist").expect("the list has it");
/// assert_eq!(row.code(), 880_103_i128.into());
/// assert_eq!(row.message(), "user not exist");
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    pub(crate) radix: Radix,
    pub(crate) codes: Vec<Code>,
    pub(crate) variants: Vec<String>,
    pub(crate) names: Vec<String>,
    pub(crate) message: TextColumn,
    pub(crate) description: TextColumn,
    pub(crate) deprecated: Vec<Option<String>>,
    pub(crate) success: Option<Vec<bool>>,
    pub(crate) columns: Vec<Column>,
}

impl Spec {
    pub(crate) fn empty() -> Self {
        Self {
            radix: Radix::Decimal,
            codes: Vec::new(),
            variants: Vec::new(),
            names: Vec::new(),
            message: TextColumn::default(),
            description: TextColumn::default(),
            deprecated: Vec::new(),
            success: None,
            columns: Vec::new(),
        }
    }

    /// Returns how many codes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Returns whether the list has no codes. Only the readable part of a [`Rejected`](crate::Rejected)
    /// list can be empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// Returns how the list writes its codes.
    #[must_use]
    pub fn radix(&self) -> Radix {
        self.radix
    }

    /// Returns the codes, in ascending order.
    #[must_use]
    pub fn codes(&self) -> &[Code] {
        &self.codes
    }

    /// Returns the variant of each code, in UpperCamelCase.
    #[must_use]
    pub fn variants(&self) -> &[String] {
        &self.variants
    }

    /// Returns the name of each code: the cell as the list has it, or the variant where the cell is
    /// empty.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Returns the texts that the product sends.
    #[must_use]
    pub fn message(&self) -> &TextColumn {
        &self.message
    }

    /// Returns what the codes mean.
    #[must_use]
    pub fn description(&self) -> &TextColumn {
        &self.description
    }

    /// Returns the note of each deprecated code.
    #[must_use]
    pub fn deprecated(&self) -> &[Option<String>] {
        &self.deprecated
    }

    /// Returns the cells of the `success` column, or `None` where the list has no such column: then
    /// the code 0 means success.
    #[must_use]
    pub fn success(&self) -> Option<&[bool]> {
        self.success.as_deref()
    }

    /// Returns the columns that the list adds, in the order of the header.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Returns the row at an index.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        (index < self.len()).then_some(Row { spec: self, index })
    }

    /// Returns the rows, in ascending order of the codes.
    #[must_use]
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> + DoubleEndedIterator {
        (0..self.len()).map(|index| Row { spec: self, index })
    }

    /// Returns the row of a code.
    ///
    /// ```
    /// use jmessage_codes_spec::{WEB, read_any};
    ///
    /// let spec = read_any("web.csv", WEB.as_bytes())?;
    /// assert_eq!(spec.find(880_103_i128.into()).map(|row| row.name()), Some("UserNotExist"));
    /// assert!(spec.find(880_105_i128.into()).is_none());
    /// # Ok::<(), jmessage_codes_spec::Rejected>(())
    /// ```
    #[must_use]
    pub fn find(&self, code: Code) -> Option<Row<'_>> {
        self.row(self.codes.binary_search(&code).ok()?)
    }

    /// Returns the row of a name or variant.
    #[must_use]
    pub fn find_name(&self, name: &str) -> Option<Row<'_>> {
        self.rows().find(|row| row.name() == name || row.variant() == name)
    }
}

/// One row of a [`Spec`]: all that the list says about a code.
///
/// ```
/// use jmessage_codes_spec::{Repr, read};
///
/// let spec = read("codes.csv", b"code,message,description\n7,,gone for good\n", Repr::U8)?;
/// let row = spec.row(0).expect("there is one row");
/// assert_eq!((row.code_text(), row.name()), ("7".to_owned(), "Code7"));
/// assert_eq!((row.message(), row.description()), ("", "gone for good"));
/// assert_eq!(row.deprecated(), None);
/// # Ok::<(), jmessage_codes_spec::Rejected>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    spec: &'a Spec,
    index: usize,
}

#[expect(clippy::indexing_slicing, reason = "a row exists, and every column has a cell for it")]
impl<'a> Row<'a> {
    /// Returns the index of the row.
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// Returns the number.
    #[must_use]
    pub fn code(self) -> Code {
        self.spec.codes[self.index]
    }

    /// Returns the number as the list writes it.
    #[must_use]
    pub fn code_text(self) -> String {
        self.spec.radix.show(self.code())
    }

    /// Returns the name of the variant.
    #[must_use]
    pub fn variant(self) -> &'a str {
        &self.spec.variants[self.index]
    }

    /// Returns the name as the list writes it.
    #[must_use]
    pub fn name(self) -> &'a str {
        &self.spec.names[self.index]
    }

    /// Returns the text that the product sends, character for character. It may be empty.
    #[must_use]
    pub fn message(self) -> &'a str {
        &self.spec.message.texts[self.index]
    }

    /// Returns what the code means. It may be empty if there is a message.
    #[must_use]
    pub fn description(self) -> &'a str {
        &self.spec.description.texts[self.index]
    }

    /// Returns why the code should no longer be used, if it is deprecated.
    #[must_use]
    pub fn deprecated(self) -> Option<&'a str> {
        self.spec.deprecated[self.index].as_deref()
    }

    /// Returns whether the code means success.
    #[must_use]
    pub fn is_success(self) -> bool {
        match &self.spec.success {
            Some(success) => success[self.index],
            None => self.code() == Code::ZERO,
        }
    }

    /// Returns every non-empty cell of the translations and of the list's own columns, each with
    /// its title, such as `description@zh-Hans` or `retry`.
    ///
    /// ```
    /// use jmessage_codes_spec::read_any;
    ///
    /// let list = b"code,message,message@de,retry:bool\n1001,busy,besetzt,true\n";
    /// let spec = read_any("codes.csv", list)?;
    /// let details: Vec<_> = spec.rows().flat_map(|row| row.details()).collect();
    /// assert_eq!(details[0], ("message@de".to_owned(), "besetzt".to_owned()));
    /// assert_eq!(details[1], ("retry".to_owned(), "true".to_owned()));
    /// # Ok::<(), jmessage_codes_spec::Rejected>(())
    /// ```
    #[must_use]
    pub fn details(self) -> Vec<(String, String)> {
        let mut details = Vec::new();
        let mut translations = |name: &str, column: &TextColumn| {
            for Translation { tag, texts } in &column.translations {
                details.push((title(name, tag), texts[self.index].clone()));
            }
        };
        translations("message", &self.spec.message);
        translations("description", &self.spec.description);
        for column in &self.spec.columns {
            let value = column.value(self.index).map(|value| value.to_string());
            details.push((column.name.clone(), value.unwrap_or_default()));
            if let Data::Str { texts, .. } = &column.data {
                for Translation { tag, texts } in &texts.translations {
                    details.push((title(&column.name, tag), texts[self.index].clone()));
                }
            }
        }
        details.retain(|(_, text)| !text.is_empty());
        details
    }
}

fn title(name: &str, tag: &Tag) -> String {
    format!("{name}@{}", tag.as_str())
}
