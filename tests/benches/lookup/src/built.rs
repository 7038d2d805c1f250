//! Peers that are built when the program starts.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use ptr_hash::hash::StrongerIntHash;
use ptr_hash::{DefaultPtrHash, PtrHash, PtrHashParams};

/// Maps from numbers to rows.
pub struct Codes {
    pub std: HashMap<i32, u16>,
    pub hashbrown: hashbrown::HashMap<i32, u16, RandomState>,
    pub sorted: Vec<i32>,
    ptr_hash: DefaultPtrHash<StrongerIntHash, u64>,
    entries: Vec<(i32, u16)>,
}

impl Codes {
    pub fn new(codes: &[i32]) -> Self {
        let entries = || codes.iter().copied().zip(0_u16..);
        let keys: Vec<u64> = codes.iter().copied().map(key).collect();
        let ptr_hash: DefaultPtrHash<StrongerIntHash, u64> =
            PtrHash::new(&keys, PtrHashParams::default());
        let mut by_hash = vec![(0, 0); codes.len()];
        for (entry, key) in entries().zip(&keys) {
            by_hash[ptr_hash.index(key)] = entry;
        }
        Self {
            std: entries().collect(),
            hashbrown: entries().collect(),
            sorted: codes.to_vec(),
            ptr_hash,
            entries: by_hash,
        }
    }

    #[inline]
    pub fn ptr_hash(&self, code: i32) -> Option<u16> {
        let (found, row) = *self.entries.get(self.ptr_hash.index(&key(code)))?;
        (found == code).then_some(row)
    }

    #[inline]
    pub fn search(&self, code: i32) -> Option<u16> {
        u16::try_from(self.sorted.binary_search(&code).ok()?).ok()
    }
}

fn key(code: i32) -> u64 {
    code.cast_unsigned().into()
}

/// Maps from names to rows.
pub struct Names<'a> {
    pub std: HashMap<&'a str, u16>,
    pub hashbrown: hashbrown::HashMap<&'a str, u16, RandomState>,
    sorted: Vec<(&'a str, u16)>,
}

impl<'a> Names<'a> {
    pub fn new(names: &'a [String]) -> Self {
        let entries = || names.iter().map(String::as_str).zip(0_u16..);
        let mut sorted: Vec<(&str, u16)> = entries().collect();
        sorted.sort_unstable();
        Self { std: entries().collect(), hashbrown: entries().collect(), sorted }
    }

    #[inline]
    pub fn search(&self, name: &str) -> Option<u16> {
        let found = self.sorted.binary_search_by_key(&name, |entry| entry.0).ok()?;
        Some(self.sorted[found].1)
    }
}
