//! From a name to its code.

/// Compares all ways for one list.
macro_rules! compare {
    ($report:expr, $list:ident, $peers:ident) => {{
        use ours::List;

        use crate::codes::{bits, number};
        use crate::harness::Contestant;

        type Ours = ours::$list::Code;
        let names = crate::names::of(stringify!($list));
        let built = crate::built::Names::new(&names);
        for mix in crate::keys::Mix::ALL {
            let rows = crate::keys::rows(names.len(), mix);
            let keys = crate::keys::names(&names, mix);
            let all: &[Ours] = std::hint::black_box(Ours::ALL);
            let floor = |row: u32| List::code(all[row as usize]).cast_unsigned();
            let mut contest = vec![
                Contestant::new("floor", &rows, floor),
                Contestant::new("ours", &keys, |key| number(<Ours as List>::from_name(key))),
            ];
            crate::names::$peers!(contest, $list, keys);
            contest.extend([
                Contestant::new("std HashMap", &keys, |key| bits(built.std.get(key).copied())),
                Contestant::new("hashbrown", &keys, |key| bits(built.hashbrown.get(key).copied())),
                Contestant::new("binary search", &keys, |key| bits(built.search(key))),
            ]);
            $report.add("name", stringify!($list), mix, contest);
        }
    }};
}

/// The names of a list.
pub fn of(list: &str) -> Vec<String> {
    use lists::Shape::{Clustered, Sparse};

    let rows = match list.split_at(1) {
        ("c", count) => lists::made(Clustered, count.parse().expect("a list has a length")),
        ("s", count) => lists::made(Sparse, count.parse().expect("a list has a length")),
        _ => lists::builtin(),
    };
    rows.into_iter().map(|row| row.name).collect()
}

macro_rules! all_peers {
    ($contest:expr, $list:ident, $keys:expr) => {{
        use peers::$list::{Code, from_name};
        let code = |found: Option<Code>| found.map_or(1, |code| (code as i32).cast_unsigned());
        crate::names::hashes!($contest, $list, $keys);
        $contest.extend([
            Contestant::new("strum", &$keys, move |key| code(key.parse().ok())),
            Contestant::new("match", &$keys, move |key| code(from_name(key))),
        ]);
    }};
}

macro_rules! hashes {
    ($contest:expr, $list:ident, $keys:expr) => {
        $contest.push(Contestant::new("phf", &$keys, |key| {
            bits(peers::$list::PHF_NAMES.get(key).copied())
        }))
    };
}

macro_rules! no_peers {
    ($contest:expr, $list:ident, $keys:expr) => {};
}

pub(crate) use {all_peers, compare, hashes, no_peers};
