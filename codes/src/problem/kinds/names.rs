//! Mistakes in names, and between the names and words of several rows.

use crate::problem::catalogue::{catalogue, say, write_or};
use crate::problem::phrase::{listed, pasted, short};

catalogue! {
    /// A mistake in a name, or between the names and words of several rows.
    pub enum NameProblem |cx| {
        /// A name that a variant cannot be made of.
        BadName {
            /// The cell.
            found: String
        } {
            headline: say!(cx, "`{}` cannot be the name of a code", short(found)),
            label: "expected ASCII letters, digits, `_`, `-` and `.`, starting with a letter",
            help: write_or!(cx, "write a name such as `UserNotExist` or `USER_NOT_EXIST`, or leave the cell empty"),
        }

        /// A name that a variant or the generated code has already.
        ReservedName {
            /// The variant.
            variant: String,
            /// Whether it was made from the message.
            is_made: bool,
            /// Whether the list has a column `name`.
            has_column: bool,
            /// A name that is free.
            free: String
        } {
            headline: say!(cx, "`{variant}` cannot be the name of a code"),
            label: match (*is_made, variant.as_str()) {
                (true, _) => say!(cx, "the name made from this message"),
                (false, "Self") => say!(cx, "a keyword of Rust"),
                (false, _) => say!(cx, "the generated constant `{variant}` has this name"),
            },
            help: {
                let verb = if *has_column { "write another name into the column" } else { "add a column" };
                let joint = if *has_column { "," } else { " with another name," };
                say!(cx, "{verb} `name`{joint} such as {}", pasted(free));
            },
        }

        /// Two rows have the same name.
        DuplicateName {
            /// That name.
            name: String,
            /// A name that is free.
            free: String
        } {
            headline: say!(cx, "duplicate name `{}`", short(name)),
            label: "used again here",
            also: "first used here",
            help: say!(cx, "write another name in one of the two rows; {} is free", pasted(free)),
        }

        /// Two names that make the same variant, or variants that differ in upper and lower case only.
        VariantsCollide {
            /// The later name.
            name: String,
            /// The earlier one.
            first: String,
            /// The variant of the later one.
            variant: String,
            /// The variant of the earlier one.
            first_variant: String,
            /// A name that is free.
            free: String
        } {
            headline: if variant == first_variant {
                say!(cx, "the names `{}` and `{}` make the same variant, `{variant}`", short(first), short(name));
            } else {
                say!(cx, "the variants `{first_variant}` and `{variant}` differ in upper and lower case only");
            },
            label: "too similar to the other name",
            also: "the other name",
            help: say!(cx, "write another name in one of the two rows; {} is free", pasted(free)),
        }

        /// Messages that make the same name, or the name of another row.
        MadeNamesCollide {
            /// The name.
            name: String,
            /// The codes of the rows and a free name for each, as far as they are listed; the rows
            /// that keep their names are left out.
            free: Vec<(String, String)>,
            /// How many more rows there are.
            more: usize,
            /// Whether the list has a column `name`.
            has_column: bool
        } {
            headline: {
                let all = if cx.also.len() + more == 1 { "both" } else { "all" };
                say!(cx, "the names of lines {} would {all} be `{}`", cx.all_lines(*more), short(name));
            },
            label: say!(cx, "this row would have the name `{}` too", short(name)),
            also: "the same name",
            help: {
                let cells: Vec<String> = free.iter().map(|(row, name)| format!("`{name}` for {row}")).collect();
                let cells = listed(&cells, "and");
                if *has_column {
                    say!(cx, "write names of your own into the column `name`, such as {cells}");
                } else {
                    say!(cx, "add a column `name` with names of your own, such as {cells}; `jmessage-codes names` writes one for every row");
                }
            },
        }

        /// Two different cells of an `enum` column that make the same variant.
        OneVariant {
            /// The later cell.
            found: String,
            /// The earlier one.
            first: String,
            /// The variant.
            variant: String
        } {
            headline: say!(cx, "`{}` and `{}` make the same variant, `{variant}`", short(first), short(found)),
            label: "spelt differently from the first",
            also: "first written like this",
            help: {
                write_or!(cx, "write `{}`", short(first));
                say!(cx, " in both rows, or use two words that differ in more than their spelling");
            },
        }

        /// A word that occurs once and is one letter from a frequent one.
        RareWord {
            /// The cell.
            found: String,
            /// The frequent word.
            frequent: String,
            /// The column's title that closes the set with both words in it.
            closed: String
        } {
            headline: say!(cx, "`{}` occurs once: did you mean `{}`?", short(found), short(frequent)),
            label: say!(cx, "one letter from `{}`", short(frequent)),
            help: {
                say!(cx, "write {} if that was meant; if both words are right, list them in the header: {}", pasted(frequent), pasted(closed));
            },
        }
    }
}
