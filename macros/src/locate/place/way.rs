//! The way from one folder to another.

use std::fs;
use std::path::Path;

/// The way between two folders, empty or beginning with a slash. None if there is none, as between
/// two drives, or if a symbolic link makes it lead elsewhere.
pub(super) fn between(from: &Path, to: &Path) -> Option<String> {
    if is_same(from, to) {
        return Some(String::new());
    }
    let way = on_paper(from, to)?;
    let reached = Path::new(&format!("{}{way}", from.display())).to_owned();
    is_same(&reached, to).then_some(way)
}

/// Whether two paths lead to one folder.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    let canonical = |path: &Path| fs::canonicalize(path).ok();
    one == other || canonical(one).is_some_and(|one| canonical(other) == Some(one))
}

fn on_paper(from: &Path, to: &Path) -> Option<String> {
    let (mut from, mut to) = (from.components().peekable(), to.components().peekable());
    if from.peek() != to.peek() {
        return None;
    }
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    let up = from.map(|_| "/..".to_owned());
    let down = to.map(|part| format!("/{}", part.as_os_str().to_string_lossy()));
    Some(up.chain(down).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_goes_up_and_down() {
        let way = |from, to| on_paper(Path::new(from), Path::new(to));
        assert_eq!(way("/a/b", "/a/b/c").as_deref(), Some("/c"));
        assert_eq!(way("/a/b", "/a/c/d").as_deref(), Some("/../c/d"));
    }
    #[test]
    fn a_way_leads_where_it_says() {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (source, emit) = (package.join("src"), package.join("src/emit"));
        for (from, to, way) in [
            (package, package, Some("")),
            (package, &*source, Some("/src")),
            (&*emit, &*source, Some("/..")),
            (&*emit, &*package.join("src/locate"), Some("/../locate")),
            (&*package.join("src/../src"), &*source, Some("")),
            (package, &*package.join("no/such/folder"), Some("/no/such/folder")),
            (&*emit, &*package.join("no/such/folder"), None),
        ] {
            assert_eq!(between(from, to).as_deref(), way, "{from:?} {to:?}");
        }
    }

    #[test]
    fn two_paths_may_lead_to_one_folder() {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (source, nothing) = (package.join("src"), package.join("nothing"));
        assert!(is_same(&source, &source) && is_same(&nothing, &nothing));
        assert!(is_same(&source, &package.join("src/emit/..")));
        assert!(!is_same(&source, package) && !is_same(&source, &nothing));
        assert!(!is_same(&nothing, &package.join("other")));
    }
}
