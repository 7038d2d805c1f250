//! Which modules of a crate each of its files names, read from the syntax: `use` lines in every form
//! and paths in the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

/// For each module of a crate, such as `read::row`, the modules of the crate that its file names.
/// Unit tests are left out.
///
/// # Panics
///
/// If a source cannot be read.
#[must_use]
pub fn modules(source: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut files = Vec::new();
    collect(source, source, &mut files);
    let names: BTreeSet<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let imports = files.iter().map(|(name, file)| {
        let text = fs::read_to_string(file).expect("a source can be read");
        let file = syn::parse_file(&text).expect("a source is Rust");
        let mut found = Paths { module: name, names: &names, found: BTreeSet::new() };
        found.visit_file(&file);
        found.found.remove(name);
        (name.clone(), found.found)
    });
    imports.collect()
}

/// The files of a folder with the module that each is; the crate itself has no name.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) {
    for entry in fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let parts = path.strip_prefix(root).expect("it is below the root").with_extension("");
            let parts = parts.iter().map(|part| part.to_string_lossy().into_owned());
            let parts: Vec<String> =
                parts.filter(|part| !["lib", "main", "mod"].contains(&&**part)).collect();
            files.push((parts.join("::"), path));
        }
    }
}

/// Gathers the paths of a file that lead to a module of the crate.
struct Paths<'a> {
    module: &'a str,
    names: &'a BTreeSet<String>,
    found: BTreeSet<String>,
}

impl Paths<'_> {
    /// The module that a path leads into: the longest beginning of it that is one.
    fn add(&mut self, segments: &[String]) {
        let mut path: Vec<String> = match segments.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("self" | "super") => self.module.split("::").map(str::to_owned).collect(),
            _ => return,
        };
        for segment in segments {
            match segment.as_str() {
                "crate" | "self" => {}
                "super" => {
                    path.pop();
                }
                name => path.push(name.to_owned()),
            }
        }
        while !path.is_empty() {
            let name = path.join("::");
            if self.names.contains(&name) {
                self.found.insert(name);
                return;
            }
            path.pop();
        }
    }

    fn walk(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            syn::UseTree::Path(path) => self.walk(&with(path.ident.to_string()), &path.tree),
            syn::UseTree::Name(name) => self.add(&with(name.ident.to_string())),
            syn::UseTree::Rename(name) => self.add(&with(name.ident.to_string())),
            syn::UseTree::Glob(_) => self.add(before),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.walk(before, tree);
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let is_test = item.attrs.iter().any(|attribute| {
            matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string() == "test")
        });
        if !is_test {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.walk(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(&segments);
        visit::visit_path(self, path);
    }
}
