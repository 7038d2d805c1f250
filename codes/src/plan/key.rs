//! From codes of up to 128 bits to keys of 32, no two of them alike.

use super::factors::factors;

/// The fold that the codes need, if any, and their keys.
pub(super) fn separate(codes: &[i128]) -> (Option<u64>, Vec<u32>) {
    let low: Vec<u32> = codes.iter().map(|&code| of(code, None)).collect();
    if spans_32_bits(codes) || distinct(&low) {
        return (None, low);
    }
    factors(0)
        .map(|factor| (Some(factor), codes.iter().map(|&code| of(code, Some(factor))).collect()))
        .find(|(_, keys): &(_, Vec<u32>)| distinct(keys))
        .expect("codes are unique, so some factor tells them apart")
}

/// `Key::of` in the runtime crate.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a key is what is left of the bits of a code"
)]
pub(super) fn of(code: i128, fold: Option<u64>) -> u32 {
    let code = code as u128;
    let Some(fold) = fold else { return code as u32 };
    let high = ((code >> 64) as u64).wrapping_mul(fold);
    ((code as u64 ^ high.rotate_left(32)).wrapping_mul(fold) >> 32) as u32
}

// Within 2^32 neighbouring numbers the low 32 bits never repeat: no need to sort.
fn spans_32_bits(codes: &[i128]) -> bool {
    match (codes.first(), codes.last()) {
        (Some(first), Some(last)) => {
            last.checked_sub(*first).is_some_and(|span| span <= i128::from(u32::MAX))
        }
        _ => true,
    }
}

fn distinct(keys: &[u32]) -> bool {
    let mut keys = keys.to_vec();
    keys.sort_unstable();
    keys.is_sorted_by(|one, other| one < other)
}
