//! The tables that find a row by its code or its name.

#![expect(clippy::indexing_slicing, reason = "a plan names the rows of its list")]

use jmessage_codes_spec::plan::{
    CodePlan, DisplacedPlan, Hash, KeyPlan, LookupPlan, NameHashPlan, NamePlan, Search, SlotPlan,
    Words,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::lexed::{self, Lexed};
use super::{Context, number, numbers, texts};

/// Writes the rows, their names and the functions `find`, `row` and `row_of_name`.
pub(super) fn tables(context: &Context<'_>, plan: &LookupPlan) -> TokenStream {
    let Context { name, spec, .. } = context;
    let count = number(spec.len());
    let variants = variants(context);
    let LookupPlan { codes, names } = plan;
    let by_code = by_code(context, codes);
    let all_names: Vec<&str> = spec.variants().iter().map(String::as_str).collect();
    let by_name = by_name(context, names);
    let names = texts::names(context, "NAMES", &all_names);
    quote! {
        static ROWS: [#name; #count] = [#variants];
        #names

        #by_code
        #by_name
    }
}

/// All variants, with a comma behind each.
fn variants(context: &Context<'_>) -> TokenStream {
    let name = context.name.to_string();
    let mut variants = Lexed::default();
    for variant in context.spec.variants() {
        variants.add(format_args!("{name}::{variant},"));
    }
    variants.tokens()
}

fn by_code(context: &Context<'_>, plan: &CodePlan) -> TokenStream {
    let Context { name, repr, .. } = context;
    let CodePlan { search, variants_in_slots } = plan;
    let slot = match search {
        Search::Hashed(key, hash) => {
            let (key, slot) = (key_of_code(context, *key), slot(context, hash));
            quote!(#key #slot)
        }
        Search::Sorted(rows) => slot_of_sorted_code(context, rows),
    };
    let rows = numbers::table(context, "SLOT_ROWS", search.rows());
    let found = found(context, *variants_in_slots, search.rows().len());
    quote! {
        #rows

        #[inline]
        const fn slot(code: #repr) -> usize {
            #slot
        }

        #[inline]
        const fn row(code: #name) -> usize {
            SLOT_ROWS.at(slot(code as #repr))
        }

        #found
    }
}

/// The key of `code`.
fn key_of_code(context: &Context<'_>, plan: KeyPlan) -> TokenStream {
    let key_type = context.runtime.key();
    let key = match plan {
        KeyPlan::Low => quote!(LOW),
        KeyPlan::Folded(factor) => {
            let factor = Literal::u64_unsuffixed(factor);
            quote!(folded(#factor))
        }
        KeyPlan::Wide(factor) => {
            let factor = Literal::u128_unsuffixed(factor);
            quote!(wide(#factor))
        }
    };
    quote! {
        const KEY: #key_type = #key_type::#key;
        let key = KEY.of(code as u128);
    }
}

/// The slot of `code` among all codes, of which `rows` are the rows in the order of their bits.
fn slot_of_sorted_code(context: &Context<'_>, rows: &[u32]) -> TokenStream {
    let (type_, count) = (context.runtime.sorted_codes(), number(rows.len()));
    let codes = context.spec.codes();
    let codes = rows.iter().map(|row| Literal::u128_unsuffixed(codes[*row as usize].bits()));
    quote! {
        static CODES: #type_<#count> = #type_::new([#(#codes),*]);
        CODES.slot(code as u128)
    }
}

/// The slot of `name` among all names, of which `rows` are the rows in the order of their bytes.
fn slot_of_sorted_name(context: &Context<'_>, rows: &[u32]) -> TokenStream {
    let (type_, count) = (context.runtime.sorted_names(), number(rows.len()));
    let names = context.spec.variants();
    let names: Vec<&str> = rows.iter().map(|row| names[*row as usize].as_str()).collect();
    let names = lexed::literals(&names, ",");
    quote! {
        static SORTED: #type_<#count> = #type_::new([#names]);
        SORTED.slot(name)
    }
}

/// The function from a number to the only code that can have it.
fn found(context: &Context<'_>, variants_in_slots: bool, slots: usize) -> TokenStream {
    let Context { name, repr, runtime, .. } = context;
    let (table, variant) = if variants_in_slots {
        let (by_slot, count) = (runtime.by_slot(), number(slots));
        let table = quote! {
            static SLOTS: [#name; #count] = #by_slot(&ROWS, &SLOT_ROWS);
        };
        (table, quote!(SLOTS[slot(code)]))
    } else {
        (TokenStream::new(), quote!(ROWS[SLOT_ROWS.at(slot(code))]))
    };
    quote! {
        #table

        #[inline]
        const fn find(code: #repr) -> #name {
            #variant
        }
    }
}

/// The function from a name to the only row that can have it, and to where that row's name begins:
/// a second table by slot, so that comparing the two waits for one load less.
fn by_name(context: &Context<'_>, plan: &NamePlan) -> TokenStream {
    let NamePlan { search, starts } = plan;
    let name = context.runtime.name();
    let slot = match search {
        Search::Hashed(plan, hash) => {
            let (key, slot) = (key_of_name(context, *plan), slot(context, hash));
            quote!(#key let slot = { #slot };)
        }
        Search::Sorted(rows) => {
            let slot = slot_of_sorted_name(context, rows);
            quote!(let slot = { #slot };)
        }
    };
    let starts = numbers::table(context, "STARTS", starts);
    let rows = numbers::table(context, "ROWS", search.rows());
    quote! {
        #[inline]
        const fn row_of_name(name: &#name<'_>) -> (usize, usize) {
            #rows
            #starts
            #slot
            (ROWS.at(slot), STARTS.at(slot))
        }
    }
}

/// The key of `name`.
fn key_of_name(context: &Context<'_>, plan: NameHashPlan) -> TokenStream {
    let (name_hash, seed) = (context.runtime.name_hash(), Literal::u64_unsuffixed(plan.seed));
    let hash = match plan.words {
        Words::Ends => quote!(ends(#seed)),
        Words::All => quote!(new(#seed)),
        Words::Mixed => quote!(mixed(#seed)),
    };
    quote! {
        const NAME: #name_hash = #name_hash::#hash;
        let key = NAME.of(name);
    }
}

/// The slot of `key`.
fn slot(context: &Context<'_>, hash: &Hash) -> TokenStream {
    let SlotPlan { factor, shift, rows } = match hash {
        Hash::Slots(plan) => plan,
        Hash::Displaced(plan) => return displaced(context, plan),
    };
    let (slots, count) = (context.runtime.slots(), number(rows.len()));
    let (factor, shift) = (Literal::u32_unsuffixed(*factor), Literal::u32_unsuffixed(*shift));
    quote! {
        const HASH: #slots = #slots::new(#factor, #shift, #count);
        HASH.slot(key)
    }
}

/// The slot of `key`, displaced by what its bucket says.
fn displaced(context: &Context<'_>, plan: &DisplacedPlan) -> TokenStream {
    let type_ = context.runtime.displaced();
    let DisplacedPlan { factor, displacements, rows } = plan;
    let (buckets, slots) = (number(displacements.len()), number(rows.len()));
    let factor = Literal::u64_unsuffixed(*factor);
    let displacements = numbers::table(context, "DISPLACEMENTS", displacements);
    quote! {
        #displacements
        const HASH: #type_ = #type_::new(#factor, #buckets, #slots);
        HASH.slot(key, DISPLACEMENTS.at(HASH.bucket(key)))
    }
}
