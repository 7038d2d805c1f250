//! Every integer type, with its extremes; `isize` and `usize` with what every target holds.

use jmessage_codes::jmessage_codes;

jmessage_codes! {
    /// Codes of `i8`.
    #[repr(i8)]
    pub enum I8 from inline "code,message\n-128,least\n0,none\n1,one\n127,most\n";
}

jmessage_codes! {
    /// Codes of `u8`.
    #[repr(u8)]
    pub enum U8 from inline "code,message\n0,least\n1,one\n255,most\n";
}

jmessage_codes! {
    /// Codes of `i16`.
    #[repr(i16)]
    pub enum I16 from inline "code,message\n-32768,least\n0,none\n1,one\n32767,most\n";
}

jmessage_codes! {
    /// Codes of `u16`.
    #[repr(u16)]
    pub enum U16 from inline "code,message\n0,least\n1,one\n65535,most\n";
}

jmessage_codes! {
    /// Codes of `i32`.
    #[repr(i32)]
    pub enum I32 from inline "code,message\n-2147483648,least\n0,none\n1,one\n2147483647,most\n";
}

jmessage_codes! {
    /// Codes of `u32`.
    #[repr(u32)]
    pub enum U32 from inline "code,message\n0,least\n1,one\n4294967295,most\n";
}

jmessage_codes! {
    /// Codes of `i64`.
    #[repr(i64)]
    pub enum I64 from inline "code,message\n-9223372036854775808,least\n0,none\n1,one\n9223372036854775807,most\n";
}

jmessage_codes! {
    /// Codes of `u64`.
    #[repr(u64)]
    pub enum U64 from inline "code,message\n0,least\n1,one\n18446744073709551615,most\n";
}

jmessage_codes! {
    /// Codes of `isize`.
    #[repr(isize)]
    pub enum Isize from inline "code,message\n-2147483648,least\n0,none\n1,one\n2147483647,most\n";
}

jmessage_codes! {
    /// Codes of `usize`.
    #[repr(usize)]
    pub enum Usize from inline "code,message\n0,least\n1,one\n4294967295,most\n";
}

jmessage_codes! {
    /// Codes of `i128`.
    #[repr(i128)]
    pub enum I128 from inline "code,message\n-170141183460469231731687303715884105728,least\n0,none\n1,one\n170141183460469231731687303715884105727,most\n";
}

jmessage_codes! {
    /// Codes of `u128`.
    #[repr(u128)]
    pub enum U128 from inline "code,message\n0,least\n1,one\n170141183460469231731687303715884105727,most\n";
}

#[cfg(test)]
mod tests {
    use jmessage_codes::{ErrorCode, Open};

    fn reads_back<C: ErrorCode>(least: C::Repr, most: C::Repr, other: C::Repr) {
        let ends = C::from_code(least).zip(C::from_code(most));
        let names = ends.map(|(least, most)| (least.name(), most.name()));
        assert_eq!(names, Some(("Least", "Most")));
        assert_eq!(C::from_code(other), None);
        for &code in C::ALL {
            assert_eq!(C::from_code(code.code()), Some(code));
            assert_eq!(C::from_name(code.name()), Some(code));
            assert_eq!(Open::<C>::new(code.code()).code(), code.code());
        }
        assert!(C::ALL.is_sorted());
    }

    #[test]
    fn every_type_reads_back() {
        reads_back::<super::I8>(i8::MIN, i8::MAX, 7);
        reads_back::<super::U8>(u8::MIN, u8::MAX, 7);
        reads_back::<super::I16>(i16::MIN, i16::MAX, 7);
        reads_back::<super::U16>(u16::MIN, u16::MAX, 7);
        reads_back::<super::I32>(i32::MIN, i32::MAX, 7);
        reads_back::<super::U32>(u32::MIN, u32::MAX, 7);
        reads_back::<super::I64>(i64::MIN, i64::MAX, 7);
        reads_back::<super::U64>(u64::MIN, u64::MAX, 7);
        reads_back::<super::Isize>(-2_147_483_648, 2_147_483_647, 7);
        reads_back::<super::Usize>(0, 4_294_967_295, 7);
        reads_back::<super::I128>(i128::MIN, i128::MAX, 7);
        reads_back::<super::U128>(u128::MIN, u128::MAX / 2, 7);
    }
}
