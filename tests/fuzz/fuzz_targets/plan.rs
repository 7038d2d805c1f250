//! For any valid list: every code and every name is found where the plan says, and no other is found.
#![no_main]

use jmessage_codes_spec::plan::{Hash, Search, plan};
use jmessage_codes_spec::read_any;
use jmessage_codes_table::Name;
use libfuzzer_sys::fuzz_target;

/// The row that a search leads to.
fn row<K: Copy>(search: &Search<K>, key: impl Fn(K) -> u32, sorted: impl Fn(u32) -> bool) -> usize {
    let slot = match search {
        Search::Hashed(plan, Hash::Slots(slots)) => slots.hash().slot(key(*plan)),
        Search::Hashed(plan, Hash::Displaced(table)) => {
            let (hash, key) = (table.hash(), key(*plan));
            hash.slot(key, table.displacements[hash.bucket(key)] as usize)
        }
        Search::Sorted(rows) => rows.partition_point(|row| sorted(*row)).saturating_sub(1),
    };
    search.rows()[slot] as usize
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(spec) = read_any("fuzz.csv", bytes) else { return };
    let codes: Vec<u128> = spec.codes().iter().map(|code| code.bits()).collect();
    let names: Vec<&str> = spec.names().iter().map(String::as_str).collect();
    let tables = plan(&codes, &names);
    assert!(tables == plan(&codes, &names), "the same list is planned in two ways");
    for (index, (&code, name)) in codes.iter().zip(&names).enumerate() {
        for number in [code, code.wrapping_add(1), code ^ 1 << 32, !code] {
            let found = row(
                &tables.codes.search,
                |it| it.key().of(number),
                |it| codes[it as usize] <= number,
            );
            assert!(number != code || found == index, "{code}");
        }
        let key = Name::new(name);
        let found =
            row(&tables.names.search, |it| it.hash().of(&key), |it| names[it as usize] <= *name);
        assert_eq!(found, index, "{name}");
        let start: usize = names[..index].iter().map(|name| name.len()).sum();
        let slot = tables.names.search.rows().iter().position(|&row| row as usize == index);
        assert_eq!(slot.map(|slot| tables.names.starts[slot] as usize), Some(start));
    }
});
