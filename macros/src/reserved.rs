//! The names that no column can have are those of the functions that are generated.

use std::collections::BTreeSet;

use jmessage_codes_spec::RESERVED;
use quote::quote;
use syn::{Expr, ImplItem, Item, Stmt};

use crate::expand::expand;

/// What the derives add: their expansion is not to be seen here.
const DERIVED: [&str; 5] = ["clone", "cmp", "eq", "hash", "partial_cmp"];

#[test]
fn every_generated_function_is_reserved_and_nothing_else() {
    let expansion = expand(&quote!([x] enum Code from inline "code,message\n1,one\n";));
    let file: syn::File = syn::parse2(expansion).expect("an expansion is a file of Rust");
    let generated: BTreeSet<String> =
        functions(&file.items).into_iter().chain(DERIVED.map(str::to_owned)).collect();
    let reserved: BTreeSet<String> = RESERVED.iter().map(ToString::to_string).collect();
    assert_eq!(generated, reserved);
    assert!(RESERVED.is_sorted());
}

/// The names of the functions in all impls, also within `const _`.
fn functions(items: &[Item]) -> Vec<String> {
    let mut names = Vec::new();
    for item in items {
        match item {
            Item::Impl(found) => names.extend(found.items.iter().filter_map(|item| match item {
                ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                _ => None,
            })),
            Item::Const(found) => {
                let Expr::Block(body) = &*found.expr else { continue };
                for statement in &body.block.stmts {
                    if let Stmt::Item(item) = statement {
                        names.extend(functions(std::slice::from_ref(item)));
                    }
                }
            }
            _ => {}
        }
    }
    names
}
