//! What is looked up: the same on every run.

use lists::Random;
use ours::List;

use crate::harness::KEYS;

/// How hits and misses are mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mix {
    /// All keys are in the list.
    Hit,
    /// Every other one is, at random.
    Half,
    /// None is.
    Miss,
    /// The same key all the time.
    One,
}

impl Mix {
    pub const ALL: [Self; 4] = [Self::Hit, Self::Half, Self::Miss, Self::One];

    fn misses(self, random: &mut Random) -> bool {
        match self {
            Self::Hit | Self::One => false,
            Self::Half => random.below(2) == 0,
            Self::Miss => true,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::Half => "half",
            Self::Miss => "miss",
            Self::One => "one",
        }
    }
}

/// The rows of the codes that are hit.
pub fn rows(count: usize, mix: Mix) -> Vec<u32> {
    let mut random = Random::new(1);
    let count = u32::try_from(count).expect("no list is that long");
    let row = |_| if mix == Mix::One { count / 2 } else { random.below(count) };
    (0..KEYS).map(row).collect()
}

/// Numbers to look up; a miss is a number near one of the list or, every fourth, any number.
pub fn codes<L: List>(mix: Mix) -> Vec<i32> {
    let mut random = Random::new(2);
    let rows = rows(L::ALL.len(), mix);
    let code = |row| {
        let code = L::ALL[row as usize].code();
        if mix.misses(&mut random) { stranger::<L>(code, &mut random) } else { code }
    };
    rows.into_iter().map(code).collect()
}

fn stranger<L: List>(code: i32, random: &mut Random) -> i32 {
    loop {
        let stranger = if random.below(4) == 0 {
            random.below(1 << 31).cast_signed()
        } else {
            code.wrapping_add(random.below(200).cast_signed() - 100)
        };
        if L::ALL.binary_search_by_key(&stranger, |it| it.code()).is_err() {
            return stranger;
        }
    }
}

/// Names to look up; a miss is a name of the list with another last letter.
///
/// Names live as long as the process, as those in a program do.
pub fn names(names: &[String], mix: Mix) -> Vec<&'static str> {
    let mut random = Random::new(3);
    let rows = rows(names.len(), mix);
    let name = |row| {
        let mut name = names[row as usize].clone();
        if mix.misses(&mut random) {
            name.truncate(name.len() - 1);
            name.push('_');
        }
        &*name.leak()
    };
    rows.into_iter().map(name).collect()
}
