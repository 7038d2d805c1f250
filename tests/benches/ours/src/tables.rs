//! Lists of 65,000 codes: rustc's time grows with the square of an enum's variants, so these are the
//! tables alone, with a number that is never 0 in the place of the variant.

macro_rules! tables {
    ($($list:ident)*) => { $(
        /// A made list.
        #[allow(clippy::unreadable_literal, reason = "nobody reads the numbers of a table")]
        pub mod $list {
            use core::num::NonZeroI32;

            use jmessage_codes::__private::{Displaced, Key, Name, NameHash, Names, Slots, text_at};

            use crate::List;

            // The plan may need one of the two only.
            const _: Option<(Displaced, Slots)> = None;

            include!(concat!(env!("OUT_DIR"), "/", stringify!($list), ".rs"));

            /// In the place of an enum.
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct Code(NonZeroI32);

            static ROWS: [Code; CODES.len()] = {
                let mut rows = [Code(NonZeroI32::MIN); CODES.len()];
                let mut row = 0;
                while row < CODES.len() {
                    rows[row] = Code(NonZeroI32::new(CODES[row]).expect("no code is 0"));
                    row += 1;
                }
                rows
            };

            #[inline]
            fn row(code: i32) -> usize {
                let key = Key::LOW.of(i128::from(code).cast_unsigned());
                usize::from(CODE_ROWS[slot_of_code(key)])
            }

            impl List for Code {
                const ALL: &'static [Self] = &ROWS;

                #[inline]
                fn from_code(code: i32) -> Option<Self> {
                    let found = ROWS[row(code)];
                    if found.0.get() == code { Some(found) } else { None }
                }

                #[inline]
                fn from_name(name: &str) -> Option<Self> {
                    let name = Name::new(name);
                    let slot = slot_of_name(NAME_HASH.of(&name));
                    let (row, start) = (usize::from(NAME_ROWS[slot]), NAME_STARTS[slot] as usize);
                    let found = ROWS[row];
                    if NAMES.is(row, start, &name) { Some(found) } else { None }
                }

                #[inline]
                fn code(self) -> i32 {
                    self.0.get()
                }

                #[inline]
                fn message(self) -> &'static str {
                    text_at(&MESSAGES, row(self.code()))
                }

                #[inline]
                fn description(self) -> &'static str {
                    NAMES.get(row(self.code()))
                }
            }
        }
    )* };
}

tables! { c65000 s65000 }
