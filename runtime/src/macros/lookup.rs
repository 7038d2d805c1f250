//! The functions from a code or a name to its row, from the numbers that the plan has found.

/// Writes the functions `find`, `row` and `row_of_name`.
#[doc(hidden)]
#[macro_export]
macro_rules! __lookup {
    (
        $Enum:tt $Repr:ident;
        code [$($code:tt)+];
        rows ($width:literal $size:literal $rows:literal);
        found $found:tt;
        name [$($name:tt)+];
        rows $name_rows:tt;
        starts $starts:tt;
    ) => {
        static SLOT_ROWS: $crate::__private::Numbers<$width, $size> =
            $crate::__private::Numbers::<$width, $size>::new($rows);

        #[inline]
        const fn slot(code: ::core::primitive::$Repr) -> ::core::primitive::usize {
            $crate::__code_slot!(code, $($code)+)
        }

        #[inline]
        const fn row(code: $Enum) -> ::core::primitive::usize {
            $crate::__private::Numbers::<$width, $size>::at(
                &SLOT_ROWS,
                slot(code as ::core::primitive::$Repr),
            )
        }

        $crate::__find! { $Enum $Repr $found $width $size }

        // Where the name begins is in a table of its own, so that comparing it waits for one load
        // less.
        #[inline]
        const fn row_of_name(
            name: &$crate::__private::Name<'_>,
        ) -> (::core::primitive::usize, ::core::primitive::usize) {
            let slot = $crate::__name_slot!(name, $($name)+);
            ($crate::__number!($name_rows, slot), $crate::__number!($starts, slot))
        }
    };
}

/// Writes the function from a number to the only code that can have it.
#[doc(hidden)]
#[macro_export]
macro_rules! __find {
    ($Enum:tt $Repr:ident [$slots:literal] $width:literal $size:literal) => {
        static SLOTS: [$Enum; $slots] = $crate::__private::by_slot(&ROWS, &SLOT_ROWS);

        #[inline]
        const fn find(code: ::core::primitive::$Repr) -> $Enum {
            SLOTS[slot(code)]
        }
    };
    ($Enum:tt $Repr:ident [] $width:literal $size:literal) => {
        #[inline]
        const fn find(code: ::core::primitive::$Repr) -> $Enum {
            ROWS[$crate::__private::Numbers::<$width, $size>::at(&SLOT_ROWS, slot(code))]
        }
    };
}

/// The slot of a code.
#[doc(hidden)]
#[macro_export]
macro_rules! __code_slot {
    ($code:ident, hashed [$($key:tt)+] $($hash:tt)+) => {{
        const KEY: $crate::__private::Key = $crate::__private::Key::$($key)+;
        let key = $crate::__private::Key::of(KEY, $code as ::core::primitive::u128);
        $crate::__slot!(key, $($hash)+)
    }};
    ($code:ident, sorted $count:literal $($sorted:literal)*) => {{
        static CODES: $crate::__private::SortedCodes<$count> =
            $crate::__private::SortedCodes::<$count>::new([$($sorted),*]);
        $crate::__private::SortedCodes::<$count>::slot(&CODES, $code as ::core::primitive::u128)
    }};
}

/// The slot of a name.
#[doc(hidden)]
#[macro_export]
macro_rules! __name_slot {
    ($name:ident, hashed [$($key:tt)+] $($hash:tt)+) => {{
        const KEY: $crate::__private::NameHash = $crate::__private::NameHash::$($key)+;
        let key = $crate::__private::NameHash::of(KEY, $name);
        $crate::__slot!(key, $($hash)+)
    }};
    ($name:ident, sorted $count:literal $($sorted:literal)*) => {{
        static SORTED: $crate::__private::SortedNames<$count> =
            $crate::__private::SortedNames::<$count>::new([$($sorted),*]);
        $crate::__private::SortedNames::<$count>::slot(&SORTED, $name)
    }};
}

/// The slot of a key, displaced by what its bucket says where the list is long.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot {
    ($key:ident, slots $factor:literal $shift:literal $slots:literal) => {{
        const HASH: $crate::__private::Slots =
            $crate::__private::Slots::new($factor, $shift, $slots);
        $crate::__private::Slots::slot(HASH, $key)
    }};
    ($key:ident, displaced $factor:literal $buckets:literal $slots:literal $table:tt) => {{
        const HASH: $crate::__private::Displaced =
            $crate::__private::Displaced::new($factor, $buckets, $slots);
        let bucket = $crate::__private::Displaced::bucket(HASH, $key);
        $crate::__private::Displaced::slot(HASH, $key, $crate::__number!($table, bucket))
    }};
}
