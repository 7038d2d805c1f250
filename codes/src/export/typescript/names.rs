//! The identifiers of the module. No two are alike.

use std::collections::HashSet;

use heck::ToLowerCamelCase;

use crate::model::name::upper_camel_case;

/// Gives out identifiers, each once.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Returns the name of the table of a column: `retryAfterByCode` for `retry_after`.
    pub(super) fn table(&mut self, column: &str) -> String {
        self.free(&format!("{}ByCode", column.to_lower_camel_case()))
    }

    /// Returns the name of the table of a column in a language: `messageByCodeZhHans`.
    pub(super) fn translated(&mut self, table: &str, tag: &str) -> String {
        self.free(&format!("{table}{}", tag.split('-').map(capitalised).collect::<String>()))
    }

    /// Returns the name of the function that finds a text in a language: `messageIn`.
    pub(super) fn lookup(&mut self, column: &str) -> String {
        self.free(&format!("{}In", column.to_lower_camel_case()))
    }

    /// Returns the name of the type of an `enum` column: `CodeAction`.
    pub(super) fn union(&mut self, column: &str) -> String {
        self.free(&format!("Code{}", upper_camel_case(column)))
    }

    // `retry1` and `retry_1` are two columns.
    fn free(&mut self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut count = 2;
        while !self.taken.insert(free.clone()) {
            free = format!("{name}${count}");
            count += 1;
        }
        free
    }
}

fn capitalised(subtag: &str) -> String {
    let mut chars = subtag.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn columns_that_differ_in_an_underscore_have_two_names() {
        let mut names = Names::default();
        assert_eq!(names.table("retry_1"), "retry1ByCode");
        assert_eq!(names.table("retry1"), "retry1ByCode$2");
        assert_eq!(names.table("retry_1_"), "retry1ByCode$3");
        assert_eq!(names.translated("messageByCode", "zh-Hans"), "messageByCodeZhHans");
        assert_eq!(names.union("action"), "CodeAction");
    }
}
