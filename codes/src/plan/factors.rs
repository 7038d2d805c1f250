//! The numbers that the searches try: random to look at, the same on every machine.

/// Odd factors without end, the same for the same start (splitmix64).
pub(super) fn factors(start: u64) -> impl Iterator<Item = u64> {
    let mut state = start << 32;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) | 1
    })
}
