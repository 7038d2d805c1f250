//! Tables, each a group of tokens: `(width size "texts" b"edges")`, `(width size b"numbers")`
//! or an array `[count "text" "text"]`.

/// The number at an index.
#[doc(hidden)]
#[macro_export]
macro_rules! __number {
    (($width:literal $size:literal $bytes:literal), $index:expr) => {{
        static NUMBERS: $crate::__private::Numbers<$width, $size> =
            $crate::__private::Numbers::<$width, $size>::new($bytes);
        $crate::__private::Numbers::<$width, $size>::at(&NUMBERS, $index)
    }};
}

/// The text of a row, out of a blob or out of an array.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    (($width:literal $size:literal $blob:literal $edges:literal), $row:expr) => {{
        static TEXTS: $crate::__private::Texts<$width, $size> =
            $crate::__private::Texts::<$width, $size>::new($blob, $edges);
        $crate::__private::Texts::<$width, $size>::get(&TEXTS, $row)
    }};
    ([$count:literal $($text:literal)*], $row:expr) => {{
        static TEXTS: [&::core::primitive::str; $count] = [$($text),*];
        $crate::__private::text_at(&TEXTS, $row)
    }};
}

/// The text of a row in the language that fits best; an empty text for the default.
#[doc(hidden)]
#[macro_export]
macro_rules! __best_text {
    ($languages:expr, $row:expr, $($index:literal $tag:literal $table:tt)+; $own:literal) => {
        match $crate::__private::best($languages, &[$($tag,)+ $own]) {
            $( ::core::option::Option::Some($index) => $crate::__text!($table, $row), )+
            _ => "",
        }
    };
}

/// Writes the table of the names.
#[doc(hidden)]
#[macro_export]
macro_rules! __static_names {
    ($Table:ident ($width:literal $size:literal $blob:literal $edges:literal)) => {
        static $Table: $crate::__private::Names<$width, $size> =
            $crate::__private::Names::<$width, $size>::new($blob, $edges);
    };
}

/// The name of a row.
#[doc(hidden)]
#[macro_export]
macro_rules! __names_get {
    (($width:literal $size:literal $blob:literal $edges:literal), $Table:ident, $row:expr) => {
        $crate::__private::Names::<$width, $size>::get(&$Table, $row)
    };
}

/// Whether a row has this name.
#[doc(hidden)]
#[macro_export]
macro_rules! __names_is {
    (
        ($width:literal $size:literal $blob:literal $edges:literal),
        $Table:ident,
        $row:expr,
        $start:expr,
        $name:expr
    ) => {
        $crate::__private::Names::<$width, $size>::is(&$Table, $row, $start, $name)
    };
}

/// The variant's own name: the code's, or one from a table where the list writes it otherwise.
#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    (name, $code:expr) => {
        Self::name(&$code)
    };
    ($variants:tt, $code:expr) => {
        $crate::__text!($variants, row($code))
    };
}

/// A number as the list writes it.
#[doc(hidden)]
#[macro_export]
macro_rules! __shown {
    (0 $capitals:literal, $code:expr) => {
        &$code
    };
    ($digits:literal $capitals:literal, $code:expr) => {
        &$crate::__private::Radix::show(
            $crate::__private::Radix::new($digits, $capitals),
            $code as ::core::primitive::u128,
        )
    };
}
