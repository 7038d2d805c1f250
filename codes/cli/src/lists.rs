//! In: what `--list` or a file argument says. Out: the list, read. The one module that finds lists.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use jmessage_codes_spec::{BUILTINS, Row, Spec, nearest};

use crate::failure::Failure;
use crate::language::Language;
use crate::library::{self, Reading};
use crate::output;
use crate::wording::count;

/// The bytes of a list, and what messages call it.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

/// A list that answers questions.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) spec: Spec,
}

/// A row and the list that it is in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<'a> {
    pub(crate) list: &'a List,
    pub(crate) row: Row<'a>,
}

/// Reads the lists that were asked for, or all built-in ones.
///
/// A list with mistakes answers from the rows that could be read, and a warning says so.
///
/// # Errors
///
/// A list cannot be found, or nothing in it can be read.
pub(crate) fn read_all<P: AsRef<Path>>(wanted: &[P]) -> Result<Vec<List>, Failure> {
    if wanted.is_empty() {
        let builtin = |(name, _): &(&str, &str)| read(Path::new(name));
        return BUILTINS.iter().map(builtin).collect();
    }
    wanted.iter().map(|wanted| read(wanted.as_ref())).collect()
}

/// Reads one list.
///
/// # Errors
///
/// The list cannot be found, or nothing in it can be read.
pub(crate) fn read(wanted: &Path) -> Result<List, Failure> {
    let source = find(wanted)?;
    usable(source)
}

/// Reads the list of a source.
///
/// # Errors
///
/// Nothing in it can be read.
pub(crate) fn usable(source: Source) -> Result<List, Failure> {
    let Source { name, bytes } = source;
    let Reading { spec, mistakes } = library::read(&name, &bytes, None);
    if let Some(mistakes) = mistakes {
        if spec.is_empty() {
            return Err(Failure::Input(format!("no row of `{name}` can be read\n\n{mistakes}")));
        }
        output::warn(&format!(
            "`{name}` has {}; the answer comes from the {} that could be read \
             (`jmessage-codes check {name}` shows the mistakes)",
            count(mistakes.found.len(), "mistake"),
            count(spec.len(), "row"),
        ));
    }
    Ok(List { name, spec })
}

/// Finds a list: standard input, a built-in list, or a file.
///
/// # Errors
///
/// There is no such list.
pub(crate) fn find(wanted: &Path) -> Result<Source, Failure> {
    let name = wanted.display().to_string();
    if wanted.as_os_str() == "-" {
        return Ok(Source { name: "<stdin>".to_owned(), bytes: standard_input()? });
    }
    if let Some((_, text)) = BUILTINS.iter().find(|(builtin, _)| *builtin == name) {
        return Ok(Source { name, bytes: text.as_bytes().to_vec() });
    }
    match fs::read(wanted) {
        Ok(bytes) => Ok(Source { name, bytes }),
        Err(error) => Err(not_found(wanted, &error)),
    }
}

/// Returns whether a list is built in, and so cannot be written.
pub(crate) fn is_builtin(wanted: &Path) -> bool {
    BUILTINS.iter().any(|(name, _)| wanted.as_os_str() == *name)
}

fn standard_input() -> Result<Vec<u8>, Failure> {
    static IS_READ: AtomicBool = AtomicBool::new(false);
    if IS_READ.swap(true, Ordering::Relaxed) {
        return Err(Failure::input("standard input can be read only once: write `-` once"));
    }
    let mut bytes = Vec::new();
    match io::stdin().lock().read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(Failure::file("read", "<stdin>", &error)),
    }
}

/// Returns the failure to read a file, with the name that was perhaps meant.
pub(crate) fn not_found(wanted: &Path, error: &io::Error) -> Failure {
    let name = wanted.display().to_string();
    let mut message = format!("cannot read `{name}`: {error}");
    if error.kind() == io::ErrorKind::NotFound {
        let hint = match near(wanted) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the built-in lists: {}", builtin_names().join(", ")),
        };
        message = format!("{message}\n\n  {hint}");
    }
    Failure::Input(message)
}

fn near(wanted: &Path) -> Option<String> {
    let name = wanted.file_name()?.to_str()?;
    if wanted.components().count() == 1
        && let Some(near) = nearest(name, builtin_names())
    {
        return Some(near.to_owned());
    }
    let folder = wanted.parent().filter(|folder| !folder.as_os_str().is_empty());
    let entries = fs::read_dir(folder.unwrap_or(Path::new("."))).ok()?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.collect();
    names.sort();
    let near = nearest(name, names.iter().map(String::as_str))?;
    Some(wanted.with_file_name(near).display().to_string())
}

/// Returns the names of the built-in lists.
pub(crate) fn builtin_names() -> Vec<&'static str> {
    BUILTINS.iter().map(|(name, _)| *name).collect()
}

/// Returns the title of a list for people: that of a built-in list, else the name without what
/// ends it.
pub(crate) fn title(name: &str) -> &str {
    match name {
        "web" => "JMessage Web SDK",
        "server" => "JMessage servers",
        "android" => "JMessage Android SDK",
        "ios" => "JMessage iOS SDK",
        "web-retired" => "JMessage Web SDK, withdrawn codes",
        _ => name.rsplit_once('.').map_or(name, |(stem, _)| stem),
    }
}

/// Warns if no list has texts in the wanted language.
pub(crate) fn warn_of_language(lists: &[List], language: Option<&Language>) {
    let Some(language) = language else { return };
    if lists.iter().any(|list| language.is_in(&list.spec)) {
        return;
    }
    let mut tags: Vec<&str> = lists
        .iter()
        .flat_map(|list| [list.spec.message(), list.spec.description()])
        .flat_map(|column| column.translations().iter().map(|it| it.tag().as_str()))
        .collect();
    tags.sort_unstable();
    tags.dedup();
    let known = match tags.as_slice() {
        [] => "there are only untranslated texts".to_owned(),
        tags => format!("the other languages are {}", tags.join(", ")),
    };
    output::warn(&format!("no list has texts in that language: {known}"));
}
