//! The tables that find a row by its code or its name.

use jmessage_codes_spec::plan::{
    CodePlan, DisplacedPlan, LookupPlan, NamePlan, Search, SlotPlan, Words,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::lexed::Lexed;
use super::{Context, number, numbers, texts};

/// `LONGEST` in the runtime crate: so many bytes are read of every name.
const LONGEST: usize = 32;

/// Writes the rows, their names and the functions `find`, `row` and `row_of_name`.
pub(super) fn tables(context: &Context<'_>, plan: &LookupPlan) -> TokenStream {
    let Context { name, spec, .. } = context;
    let count = number(spec.len());
    let variants = variants(context);
    let LookupPlan { codes, names } = plan;
    let by_code = by_code(context, codes);
    let all_names: Vec<&str> = spec.variants().iter().map(String::as_str).collect();
    let by_name = by_name(context, names, &texts::edges(&all_names));
    let names = texts::blob_and_rest(context, "NAMES", &all_names, &" ".repeat(LONGEST));
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
    let Context { name, repr, runtime, .. } = context;
    let CodePlan { fold, search, variants_in_slots } = plan;
    let key_type = runtime.key();
    let key = match fold {
        None => quote!(#key_type::LOW),
        Some(factor) => {
            let factor = Literal::u64_unsuffixed(*factor);
            quote!(#key_type::folded(#factor))
        }
    };
    let slot = slot(context, search);
    let rows = numbers::table(context, "SLOT_ROWS", search.rows());
    let found = found(context, *variants_in_slots, search);
    quote! {
        #rows

        #[inline]
        const fn slot(code: #repr) -> usize {
            const KEY: #key_type = #key;
            let key = KEY.of(code as u128);
            #slot
        }

        #[inline]
        const fn row(code: #name) -> usize {
            SLOT_ROWS.at(slot(code as #repr))
        }

        #found
    }
}

/// The function from a number to the only code that can have it.
fn found(context: &Context<'_>, variants_in_slots: bool, search: &Search) -> TokenStream {
    let Context { name, repr, runtime, .. } = context;
    let (table, variant) = if variants_in_slots {
        let (by_slot, count) = (runtime.by_slot(), number(search.rows().len()));
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
fn by_name(context: &Context<'_>, plan: &NamePlan, starts: &[u32]) -> TokenStream {
    let NamePlan { words, seed, search } = plan;
    let (name, name_hash) = (context.runtime.name(), context.runtime.name_hash());
    let seed = Literal::u64_unsuffixed(*seed);
    let hash = match words {
        Words::Ends => quote!(ends(#seed)),
        Words::All => quote!(new(#seed)),
    };
    let slot = slot(context, search);
    let start = |row: &u32| starts.get(*row as usize).copied().unwrap_or_default();
    let starts: Vec<u32> = search.rows().iter().map(start).collect();
    let starts = numbers::table(context, "STARTS", &starts);
    let rows = numbers::table(context, "ROWS", search.rows());
    quote! {
        #[inline]
        const fn row_of_name(name: &#name<'_>) -> (usize, usize) {
            #rows
            #starts
            const NAME: #name_hash = #name_hash::#hash;
            let key = NAME.of(name);
            let slot = { #slot };
            (ROWS.at(slot), STARTS.at(slot))
        }
    }
}

/// The slot of `key`.
fn slot(context: &Context<'_>, search: &Search) -> TokenStream {
    let SlotPlan { factor, shift, rows } = match search {
        Search::Slots(plan) => plan,
        Search::Displaced(plan) => return displaced(context, plan),
    };
    let (slots, count) = (context.runtime.slots(), number(rows.len()));
    let (factor, shift) = (Literal::u32_unsuffixed(*factor), Literal::u32_unsuffixed(*shift));
    quote! {
        const HASH: #slots<#count> = #slots::new(#factor, #shift);
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
        const HASH: #type_<#buckets, #slots> = #type_::new(#factor);
        HASH.slot(key, DISPLACEMENTS.at(HASH.bucket(key)))
    }
}
