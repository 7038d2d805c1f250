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

#[cfg(test)]
mod tests {
    use super::factors;

    /// The numbers of splitmix64 for the seed 0, as its authors give them, each made odd.
    #[test]
    fn the_factors_are_the_same_on_every_machine() {
        let [one, two, three] =
            [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F5, 0x06C4_5D18_8009_454F];
        assert_eq!(factors(0).take(3).collect::<Vec<_>>(), [one, two, three]);
        assert_eq!(factors(1).take(3).filter(|factor| factor % 2 == 1).count(), 3);
        assert!(factors(1).take(3).all(|factor| ![one, two, three].contains(&factor)));
    }
}
