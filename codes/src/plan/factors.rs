//! The numbers that the searches try: random to look at, the same on every machine.

/// Returns odd factors without end, the same for the same start.
pub(super) fn factors(start: u64) -> Factors {
    Factors { state: start << 32 }
}

/// The state of splitmix64.
pub(super) struct Factors {
    state: u64,
}

impl Iterator for Factors {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Some((mixed ^ (mixed >> 31)) | 1)
    }
}
