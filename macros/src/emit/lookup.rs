//! The tables that find a row by its code or its name, as the macros of the runtime take them.

#![expect(clippy::indexing_slicing, reason = "a plan names the rows of its list")]

use jmessage_codes_spec::plan::{
    CodePlan, DisplacedPlan, Hash, KeyPlan, LookupPlan, NameHashPlan, NamePlan, Search, SlotPlan,
    Words,
};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::lexed::{self, Lexed};
use super::{Context, number, numbers, texts};

/// Writes the call that writes the functions `find`, `row` and `row_of_name`.
pub(super) fn call(context: &Context<'_>, plan: &LookupPlan) -> TokenStream {
    let LookupPlan { codes: CodePlan { search, variants_in_slots }, names } = plan;
    let (name, repr) = (context.name, format_ident!("{}", context.integer.name()));
    let lookup = context.runtime.macro_("lookup");
    let (code, rows) = (code(context, search), numbers::table(search.rows()));
    let found = if *variants_in_slots {
        let slots = number(search.rows().len());
        quote!([#slots])
    } else {
        quote!([])
    };
    let NamePlan { search, starts } = names;
    let (of_name, name_rows) = (of_name(context, search), numbers::table(search.rows()));
    let starts = numbers::table(starts);
    quote! {
        #lookup! {
            #name #repr;
            code #code;
            rows #rows;
            found #found;
            name #of_name;
            rows #name_rows;
            starts #starts;
        }
    }
}

fn code(context: &Context<'_>, search: &Search<KeyPlan>) -> TokenStream {
    match search {
        Search::Hashed(key, hash) => {
            let (key, hash) = (key_of_code(*key), slot(hash));
            quote!([hashed [#key] #hash])
        }
        // `rows` are the rows in the order of the bits of their codes.
        Search::Sorted(rows) => {
            let (count, codes) = (number(rows.len()), context.spec.codes());
            let mut sorted = Lexed::default();
            for row in rows {
                sorted.add(format_args!("{} ", codes[*row as usize].bits()));
            }
            let codes = sorted.tokens();
            quote!([sorted #count #codes])
        }
    }
}

fn key_of_code(plan: KeyPlan) -> TokenStream {
    match plan {
        KeyPlan::Low => quote!(LOW),
        KeyPlan::Folded(factor) => {
            let factor = Literal::u64_unsuffixed(factor);
            quote!(folded(#factor))
        }
        KeyPlan::Wide(factor) => {
            let factor = Literal::u128_unsuffixed(factor);
            quote!(wide(#factor))
        }
    }
}

fn of_name(context: &Context<'_>, search: &Search<NameHashPlan>) -> TokenStream {
    match search {
        Search::Hashed(plan, hash) => {
            let (key, hash) = (key_of_name(*plan), slot(hash));
            quote!([hashed [#key] #hash])
        }
        // `rows` are the rows in the order of the bytes of their names.
        Search::Sorted(rows) => {
            let (count, names) = (number(rows.len()), texts::strs(context.spec.names()));
            let mut sorted = Vec::with_capacity(rows.len());
            for row in rows {
                sorted.push(names[*row as usize]);
            }
            let names = lexed::literals(&sorted, " ");
            quote!([sorted #count #names])
        }
    }
}

fn key_of_name(plan: NameHashPlan) -> TokenStream {
    let seed = Literal::u64_unsuffixed(plan.seed);
    match plan.words {
        Words::Ends => quote!(ends(#seed)),
        Words::All => quote!(new(#seed)),
        Words::Mixed => quote!(mixed(#seed)),
    }
}

/// How the slot of a key is found.
fn slot(hash: &Hash) -> TokenStream {
    match hash {
        Hash::Slots(SlotPlan { factor, shift, rows }) => {
            let (factor, shift) =
                (Literal::u32_unsuffixed(*factor), Literal::u32_unsuffixed(*shift));
            let slots = number(rows.len());
            quote!(slots #factor #shift #slots)
        }
        Hash::Displaced(DisplacedPlan { factor, displacements, rows }) => {
            let factor = Literal::u64_unsuffixed(*factor);
            let (buckets, slots) = (number(displacements.len()), number(rows.len()));
            let displacements = numbers::table(displacements);
            quote!(displaced #factor #buckets #slots #displacements)
        }
    }
}
