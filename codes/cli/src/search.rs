//! In: lists and what a person knows of a code. Out: the rows that are meant, or what comes near.

use std::collections::BTreeSet;

use jmessage_codes_spec::{Code, Row, nearest};

use crate::lists::{Hit, List};
use crate::{code_text, related};

/// What was found, and what comes near where nothing was.
#[derive(Debug, Default)]
pub(crate) struct Found<'a> {
    pub(crate) hits: Vec<Hit<'a>>,
    /// The rows that may have been meant.
    pub(crate) nearest: Vec<Hit<'a>>,
    /// The first digits that the codes of the family have in common.
    pub(crate) family: Option<String>,
    /// The codes of the family.
    pub(crate) members: Vec<Hit<'a>>,
    /// The words that may have been meant.
    pub(crate) meant: Option<String>,
    /// The other codes with the event of the hit.
    pub(crate) same_event: Vec<Hit<'a>>,
    /// The built-in list in whose range the number is.
    pub(crate) range: Option<&'static str>,
}

fn rows(lists: &[List]) -> impl Iterator<Item = Hit<'_>> {
    lists.iter().flat_map(|list| list.spec.rows().map(move |row| Hit { list, row }))
}

/// Finds the rows of a query: a number, a name, or words from any text.
pub(crate) fn find<'a>(lists: &'a [List], query: &str) -> Found<'a> {
    let mut found = find_rows(lists, query);
    found.same_event = related::same_event(lists, &found.hits);
    found
}

fn find_rows<'a>(lists: &'a [List], query: &str) -> Found<'a> {
    if let Some(code) = code_text::number(query).or_else(|| code_text::number_in(query)) {
        return by_code(lists, code);
    }
    let named = by_name(lists, query);
    if !named.is_empty() {
        return Found { hits: named, ..Found::default() };
    }
    let hits = by_words(lists, query);
    if hits.is_empty() { near_words(lists, query) } else { Found { hits, ..Found::default() } }
}

/// Returns whether a word by itself is a whole query: a number or a name.
pub(crate) fn is_whole(lists: &[List], word: &str) -> bool {
    code_text::number(word).is_some() || !by_name(lists, word).is_empty()
}

fn by_code(lists: &[List], code: Code) -> Found<'_> {
    let hits: Vec<_> =
        lists.iter().filter_map(|list| list.spec.find(code).map(|row| Hit { list, row })).collect();
    if !hits.is_empty() {
        return Found { hits, ..Found::default() };
    }
    let nearest = nearest_codes(lists, code);
    let (family, members) = family(lists, code);
    let range = related::range(lists, code);
    Found { nearest, family, members, range, ..Found::default() }
}

// The two nearest codes of all lists, and what else has these numbers.
fn nearest_codes(lists: &[List], code: Code) -> Vec<Hit<'_>> {
    let mut near: Vec<Hit<'_>> = lists.iter().flat_map(|list| neighbours(list, code)).collect();
    let distance = |hit: &Hit<'_>| distance(hit.row.code(), code);
    let mut distances: Vec<u128> = near.iter().map(distance).collect();
    distances.sort_unstable();
    let most = distances.get(1).or(distances.first()).copied().unwrap_or(0);
    near.retain(|hit| distance(hit) <= most);
    near.sort_by_key(|hit| hit.row.code());
    near
}

// The code before the number and the one after it.
fn neighbours(list: &List, code: Code) -> impl Iterator<Item = Hit<'_>> {
    let after = list.spec.codes().partition_point(|known| *known < code);
    let around = [after.checked_sub(1), Some(after)].into_iter().flatten();
    around.filter_map(move |index| Some(Hit { list, row: list.spec.row(index)? }))
}

fn distance(one: Code, other: Code) -> u128 {
    if one.is_negative() == other.is_negative() {
        one.magnitude().abs_diff(other.magnitude())
    } else {
        one.magnitude().saturating_add(other.magnitude())
    }
}

// Codes come in groups of a hundred, such as 8801xx. Below 1000 a group says nothing.
fn family(lists: &[List], code: Code) -> (Option<String>, Vec<Hit<'_>>) {
    let group = |code: Code| (code.is_negative(), code.magnitude() / 100);
    let (is_negative, hundreds) = group(code);
    if hundreds < 10 {
        return (None, Vec::new());
    }
    let members = rows(lists).filter(|hit| group(hit.row.code()) == group(code)).collect();
    (Some(format!("{}{hundreds}", if is_negative { "-" } else { "" })), members)
}

// A name in any style: `UserNotExist`, `USER_NOT_EXIST`, `user-not-exist`.
fn by_name<'a>(lists: &'a [List], query: &str) -> Vec<Hit<'a>> {
    if query.contains(char::is_whitespace) {
        return Vec::new();
    }
    let wanted = letters(query);
    let is_named =
        |hit: &Hit<'_>| letters(hit.row.name()) == wanted || letters(hit.row.variant()) == wanted;
    if wanted.is_empty() { Vec::new() } else { rows(lists).filter(is_named).collect() }
}

fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

// Every word has to be somewhere in the texts of the row. Rows with the words in one piece come
// first, those of which a text is equal to the query before them.
fn by_words<'a>(lists: &'a [List], query: &str) -> Vec<Hit<'a>> {
    let query = words(query).join(" ");
    if query.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<(u8, Hit<'a>)> = rows(lists)
        .filter_map(|hit| {
            let texts: Vec<String> =
                texts(hit.row).iter().map(|text| words(text).join(" ")).collect();
            let is_hit = query.split(' ').all(|word| texts.iter().any(|text| text.contains(word)));
            let rank = if texts.contains(&query) {
                0
            } else if texts.iter().any(|text| text.contains(&query)) {
                1
            } else {
                2
            };
            is_hit.then_some((rank, hit))
        })
        .collect();
    hits.sort_by_key(|(rank, _)| *rank);
    hits.into_iter().map(|(_, hit)| hit).collect()
}

// All that a person may have read of a code, in every language.
fn texts(row: Row<'_>) -> Vec<String> {
    let mut texts = vec![row.name().to_owned(), spaced(row.variant())];
    texts.extend(
        [row.message(), row.description(), row.deprecated().unwrap_or_default()].map(str::to_owned),
    );
    texts.extend(row.details().into_iter().map(|(_, text)| text));
    texts
}

// `UserNotExist` as `User Not Exist`.
fn spaced(name: &str) -> String {
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push(letter);
    }
    spaced
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '_');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

// Replaces each word that no list has by the nearest one of the lists.
fn near_words<'a>(lists: &'a [List], query: &str) -> Found<'a> {
    let known: BTreeSet<String> =
        rows(lists).flat_map(|hit| texts(hit.row)).flat_map(|text| words(&text)).collect();
    let near = |word: &String| {
        if known.iter().any(|known| known.contains(word)) {
            return Some(word.clone());
        }
        nearest(word, known.iter().map(String::as_str)).map(str::to_owned)
    };
    let meant: Option<Vec<String>> = words(query).iter().map(near).collect();
    let meant = meant.map(|words| words.join(" ")).filter(|meant| !meant.is_empty());
    let mut found = Found::default();
    if let Some(meant) = meant {
        found.nearest = by_words(lists, &meant);
        found.meant = Some(meant).filter(|_| !found.nearest.is_empty());
    }
    if found.nearest.is_empty() {
        found.nearest = near_names(lists, query);
    }
    found
}

fn near_names<'a>(lists: &'a [List], query: &str) -> Vec<Hit<'a>> {
    let wanted = letters(query);
    let likeness = |hit: &Hit<'_>| strsim::jaro_winkler(&wanted, &letters(hit.row.name()));
    let mut near: Vec<(f64, Hit<'a>)> = rows(lists)
        .map(|hit| (likeness(&hit), hit))
        .filter(|(likeness, _)| *likeness > 0.75)
        .collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().take(3).map(|(_, hit)| hit).collect()
}
