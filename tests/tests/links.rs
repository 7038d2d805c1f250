//! In: the pages that rustdoc makes, and the Markdown files of the repository. Out: no dead link.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use jmessage_codes_tests::cargo::{Run, target_folder, workspace};

const CRATES: [&str; 4] =
    ["jmessage-codes", "jmessage-codes-macros", "jmessage-codes-spec", "jmessage-codes-table"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Makes the pages of the crates that are published as libraries.
fn documentation() -> PathBuf {
    let mut command = workspace();
    command.args(["doc", "--quiet", "--offline", "--no-deps", "--all-features"]);
    for name in CRATES {
        command.args(["-p", name]);
    }
    Run::of(&mut command).green();
    target_folder("doc")
}

/// The pages below a folder, with the text of each.
fn pages(folder: &Path, found: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(&path).unwrap();
            found.insert(path, text);
        }
    }
}

/// The values of an attribute in a page.
fn values<'a>(page: &'a str, attribute: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {attribute}=\"");
    page.match_indices(&start)
        .map(|(at, found)| page[at + found.len()..].split('"').next().unwrap_or_default())
        .collect::<Vec<_>>()
        .into_iter()
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

/// The file and the anchor that a link of a page leads to; none for pages that are not ours.
fn target<'a>(link: &'a str, page: &Path, documentation: &Path) -> Option<(PathBuf, &'a str)> {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let ours = CRATES.iter().find_map(|name| {
        path.strip_prefix("https://docs.rs/")?.strip_prefix(name)?.strip_prefix("/latest/")
    });
    let file = match ours {
        Some(path) => documentation.join(path),
        None if path.contains("://") => return None,
        None if path.is_empty() => page.to_owned(),
        None => plain(&page.parent().unwrap().join(path)),
    };
    let is_folder = path.ends_with('/') || file.is_dir();
    Some((if is_folder { file.join("index.html") } else { file }, anchor))
}

#[test]
fn no_link_of_the_documentation_is_dead() {
    let documentation = documentation();
    let mut all = BTreeMap::new();
    for name in CRATES {
        let folder = documentation.join(name.replace('-', "_"));
        pages(&folder, &mut all);
    }
    let anchors: BTreeMap<&PathBuf, BTreeSet<&str>> =
        all.iter().map(|(path, text)| (path, values(text, "id").collect())).collect();
    let (mut dead, mut checked) = (BTreeSet::new(), 0);
    for (page, text) in &all {
        for link in values(text, "href") {
            let Some((file, anchor)) = target(link, page, &documentation) else { continue };
            checked += 1;
            // Pages of the source and of other crates have anchors that scripts make.
            let has_anchor = anchors
                .get(&file)
                .is_none_or(|anchors| anchor.is_empty() || anchors.contains(anchor));
            if !file.exists() || !has_anchor {
                dead.insert(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(checked > 1_000, "{checked} links were found");
    assert!(dead.is_empty(), "{dead:#?}");
}

/// The Markdown files that people read in the repository.
const READ_IN_THE_REPOSITORY: [&str; 6] = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "BENCHMARKS.md",
    "codes/cli/README.md",
];

/// The Markdown files that are pages of a registry or of the documentation, beside the guide.
const PAGES: [&str; 3] = ["runtime/README.md", "codes/cli/README.md", "codes/SPEC.md"];

/// The addresses of the links and pictures of a Markdown file.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

#[test]
fn the_links_of_the_repository_lead_to_files() {
    let root = root();
    let mut pictures = 0;
    for name in READ_IN_THE_REPOSITORY {
        let text = fs::read_to_string(root.join(name)).unwrap();
        let folder = root.join(name).parent().unwrap().to_owned();
        for link in links(&text) {
            let path = link.split('#').next().unwrap_or_default();
            let leads = path.contains("://") || path.is_empty() || folder.join(path).exists();
            assert!(leads, "{name}: {link}");
            pictures += usize::from(Path::new(path).extension().is_some_and(|kind| kind == "png"));
        }
    }
    assert_eq!(pictures, 2, "the README shows the tool and a page");
}

/// A registry has no other file of the repository, and neither has the documentation.
#[test]
fn a_page_needs_no_file_of_the_repository() {
    let root = root();
    let mut names: Vec<PathBuf> = PAGES.iter().map(|name| root.join(name)).collect();
    let guide = fs::read_dir(root.join("runtime/src/guide")).unwrap();
    names.extend(guide.map(|entry| entry.unwrap().path()));
    for name in names {
        let text = fs::read_to_string(&name).unwrap();
        let name = name.display();
        assert!(!text.contains("![") && !text.contains("<img"), "{name} has a picture");
        for link in links(&text) {
            let is_anchor = link.starts_with('#');
            // `crate::web` and `mod@reference` are items, which rustdoc looks for.
            let is_item = link.starts_with("crate::") || link.starts_with("mod@");
            assert!(is_anchor || is_item || link.starts_with("https://"), "{name}: {link}");
        }
    }
}
