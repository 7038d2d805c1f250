//! From a code to its texts.

/// Where a text is and how long: all that a lookup has to find.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "some bits are enough")]
pub fn bits(text: &str) -> u32 {
    (text.as_ptr().addr() as u32).wrapping_add(text.len() as u32)
}

/// Compares all ways for one list.
macro_rules! compare {
    ($report:expr, $list:ident, $peers:ident) => {{
        use ours::List;

        use crate::harness::Contestant;
        use crate::keys::Mix;
        use crate::texts::bits;

        type Ours = ours::$list::Code;
        for mix in [Mix::Hit, Mix::One] {
            let all: &[Ours] = std::hint::black_box(Ours::ALL);
            let rows = crate::keys::rows(all.len(), mix);
            let codes: Vec<Ours> = rows.iter().map(|&row| all[row as usize]).collect();
            let texts: Vec<&str> = all.iter().map(|code| List::message(*code)).collect();
            let texts: &[&str] = std::hint::black_box(&texts);
            let floor = |row: u32| List::code(all[row as usize]).cast_unsigned();
            #[allow(unused_mut, reason = "some lists have peers")]
            let mut contest = vec![
                Contestant::new("floor", &rows, floor),
                Contestant::new("floor of a &str", &rows, |row| bits(texts[row as usize])),
                Contestant::new("message", &codes, |code| bits(List::message(code))),
                Contestant::new("description", &codes, |code| bits(List::description(code))),
            ];
            crate::texts::$peers!(contest, $list, codes);
            $report.add("text", stringify!($list), mix, contest);
        }
    }};
}

macro_rules! all_peers {
    ($contest:expr, $list:ident, $codes:expr) => {{
        use peers::$list::{Code, from_code, message};
        let theirs = $codes.iter().filter_map(|code| from_code(List::code(*code)));
        // As long as the process: the contest borrows them.
        let theirs: &[Code] = theirs.collect::<Vec<_>>().leak();
        $contest.push(Contestant::new("match", theirs, |code| bits(message(code))));
    }};
}

macro_rules! hashes {
    ($contest:expr, $list:ident, $codes:expr) => {};
}

pub(crate) use hashes as no_peers;
pub(crate) use {all_peers, compare, hashes};
