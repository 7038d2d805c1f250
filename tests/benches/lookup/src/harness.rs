//! Contestants run in turn, in many short rounds; each keeps its least time.

use std::hint::black_box;
use std::time::Instant;

/// How many lookups a pass makes: enough that no processor learns the order, few enough that the
/// keys stay in its nearest cache.
pub const KEYS: usize = 1 << 13;

/// A pass over all keys, in one of two manners.
pub type Pass<'a> = Box<dyn FnMut() + 'a>;

/// One way of looking keys up.
pub struct Contestant<'a> {
    pub name: &'static str,
    /// The next lookup may begin before the last one has ended.
    pub throughput: Pass<'a>,
    /// It may not.
    pub latency: Pass<'a>,
}

impl<'a> Contestant<'a> {
    /// `find` turns a key into some bits of its answer.
    pub fn new<K: Copy + 'a>(
        name: &'static str,
        keys: &'a [K],
        find: impl Fn(K) -> u32 + Copy + 'a,
    ) -> Self {
        let keys: &[K; KEYS] = keys.try_into().expect("as many keys as a pass has");
        let throughput = move || {
            // A copy in registers: `black_box` makes all other memory count as changed.
            let find = find;
            // Every answer is wanted on its own, as a caller wants it.
            for &key in black_box(keys) {
                black_box(find(key));
            }
        };
        let latency = move || {
            // A zero that the compiler cannot see makes the next position wait for the answer.
            let (find, zero, keys) = (find, black_box(0), black_box(keys));
            let (mut at, mut sum) = (0_usize, 0_u32);
            for _ in 0..KEYS {
                let answer = find(keys[at % KEYS]);
                sum = sum.wrapping_add(answer);
                at = at + 1 + (answer & zero) as usize;
            }
            black_box(sum);
        };
        Self { name, throughput: Box::new(throughput), latency: Box::new(latency) }
    }
}

/// Nanoseconds per lookup.
#[derive(Clone, Copy)]
pub struct Time {
    pub throughput: f64,
    pub latency: f64,
}

/// The least times of many rounds.
pub fn race(contestants: &mut [Contestant<'_>], rounds: usize) -> Vec<Time> {
    let mut least = vec![Time { throughput: f64::MAX, latency: f64::MAX }; contestants.len()];
    for _ in 0..rounds {
        for (contestant, least) in contestants.iter_mut().zip(&mut least) {
            least.throughput = least.throughput.min(time(&mut contestant.throughput));
            least.latency = least.latency.min(time(&mut contestant.latency));
        }
    }
    least
}

#[expect(clippy::cast_precision_loss, reason = "8,192 has four digits")]
fn time(pass: &mut Pass<'_>) -> f64 {
    let start = Instant::now();
    pass();
    start.elapsed().as_secs_f64() * 1e9 / KEYS as f64
}
