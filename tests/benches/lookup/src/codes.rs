//! From a number to its code.

use ours::List;

/// Some bits of an answer; what a caller does with an `Option`.
#[inline]
pub fn bits<N: Into<u32>>(found: Option<N>) -> u32 {
    found.map_or(1, Into::into)
}

/// The number of a code that was found.
#[inline]
pub fn number<L: List>(found: Option<L>) -> u32 {
    found.map_or(1, |code| code.code().cast_unsigned())
}

/// Compares all ways for one list.
macro_rules! compare {
    ($report:expr, $list:ident, $peers:ident) => {{
        use ours::List;

        use crate::codes::{bits, number};
        use crate::harness::Contestant;

        type Ours = ours::$list::Code;
        let numbers: Vec<i32> = Ours::ALL.iter().map(|code| List::code(*code)).collect();
        let built = crate::built::Codes::new(&numbers);
        for mix in crate::keys::Mix::ALL {
            let (rows, keys) =
                (crate::keys::rows(numbers.len(), mix), crate::keys::codes::<Ours>(mix));
            let all: &[Ours] = std::hint::black_box(Ours::ALL);
            let floor = |row: u32| List::code(all[row as usize]).cast_unsigned();
            let mut contest = vec![
                Contestant::new("floor", &rows, floor),
                Contestant::new("ours", &keys, |key| number(<Ours as List>::from_code(key))),
            ];
            crate::codes::$peers!(contest, $list, keys);
            contest.extend([
                Contestant::new("std HashMap", &keys, |key| bits(built.std.get(&key).copied())),
                Contestant::new("hashbrown", &keys, |key| bits(built.hashbrown.get(&key).copied())),
                Contestant::new("ptr_hash", &keys, |key| bits(built.ptr_hash(key))),
                Contestant::new("binary search", &keys, |key| bits(built.search(key))),
            ]);
            $report.add("code", stringify!($list), mix, contest);
        }
    }};
}

macro_rules! all_peers {
    ($contest:expr, $list:ident, $keys:expr) => {{
        use peers::$list::{Code, FROZEN, from_code};
        let code = |found: Option<Code>| found.map_or(1, |code| (code as i32).cast_unsigned());
        crate::codes::hashes!($contest, $list, $keys);
        $contest.extend([
            Contestant::new("num_enum", &$keys, move |key| code(Code::try_from(key).ok())),
            Contestant::new("strum", &$keys, move |key| code(Code::from_repr(key))),
            Contestant::new("match", &$keys, move |key| code(from_code(key))),
            Contestant::new("frozen", &$keys, |key| bits(FROZEN.get(&key).copied())),
        ]);
    }};
}

macro_rules! hashes {
    ($contest:expr, $list:ident, $keys:expr) => {{
        use peers::$list::{PHF, QUICKPHF};
        $contest.extend([
            Contestant::new("phf", &$keys, |key| bits(PHF.get(&key).copied())),
            Contestant::new("quickphf", &$keys, |key| bits(QUICKPHF.get(&key).copied())),
        ]);
    }};
}

macro_rules! no_peers {
    ($contest:expr, $list:ident, $keys:expr) => {};
}

pub(crate) use {all_peers, compare, hashes, no_peers};
