//! What is the same for every list but for its name. `macros` writes the enum, its tables and one
//! call of `__codes!`, and never the code below.
//!
//! Each call stands in a block, beside the statics `ROWS` and the functions `find`, `row` and
//! `row_of_name` of its list. All calls are by path: a method by dot would be the user's to change.

/// Writes the functions and the traits of an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes {
    (
        $Enum:tt $Repr:ident $rows:literal $list:literal;
        partial $partial:tt;
        radix $digits:tt $capitals:tt;
        names $names:tt;
        debug $debug:tt;
        message $message:tt;
        description $description:tt;
        notes $notes:tt;
        success $success:tt;
        languages [$($language:literal)+];
        message_in $message_in:tt;
        description_in $description_in:tt;
        into [$($Wide:ident)*];
        try_from [$($Other:ident)*];
        serde $serde:ident;
    ) => {
        // Whatever the user's module has of these names, here they are free.
        use $crate::__private::locals::*;

        $crate::__static_names! { NAMES $names }

        impl $Enum {
            /// All codes, ascending.
            pub const ALL: &'static [Self] = &ROWS;

            /// The languages of the list: first the one of the texts without a tag, then each tag.
            pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[$($language),+];

            /// The code with this number, if the list has it.
            #[must_use]
            #[inline]
            pub const fn from_code(code: ::core::primitive::$Repr) -> ::core::option::Option<Self> {
                let found = find(code);
                if found as ::core::primitive::$Repr == code {
                    ::core::option::Option::Some(found)
                } else {
                    ::core::option::Option::None
                }
            }

            /// The code of this name, as the list writes it, if the list has it.
            #[must_use]
            #[inline]
            pub const fn from_name(name: &::core::primitive::str) -> ::core::option::Option<Self> {
                let name = $crate::__private::Name::new(name);
                let (row, start) = row_of_name(&name);
                if $crate::__names_is!($names, NAMES, row, start, &name) {
                    ::core::option::Option::Some(ROWS[row])
                } else {
                    ::core::option::Option::None
                }
            }

            $crate::__known! { $partial $Enum $Repr $rows $list $digits $capitals }
            $crate::__success! { $success $Repr $rows }

            /// The number.
            #[must_use]
            #[inline]
            pub const fn code(&self) -> ::core::primitive::$Repr {
                *self as ::core::primitive::$Repr
            }

            /// The name, as the list writes it.
            #[must_use]
            #[inline]
            pub const fn name(&self) -> &'static ::core::primitive::str {
                $crate::__names_get!($names, NAMES, row(*self))
            }

            /// The text that the product itself sends, exactly; it may be empty.
            #[must_use]
            #[inline]
            pub const fn message(&self) -> &'static ::core::primitive::str {
                $crate::__text!($message, row(*self))
            }

            /// What the code means, in prose; it is empty where the list says nothing.
            #[must_use]
            #[inline]
            pub const fn description(&self) -> &'static ::core::primitive::str {
                $crate::__text!($description, row(*self))
            }

            $crate::__text_in! { message_in message $message_in }
            $crate::__text_in! { description_in description $description_in }

            /// The language of the list that fits best: the first of the wanted ones that the list
            /// has. The languages are a tag (`zh-CN`), a locale (`zh_CN.UTF-8`) or an
            /// `Accept-Language` header.
            #[must_use]
            #[inline]
            pub const fn best_language(
                languages: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::best_language(languages, Self::LANGUAGES)
            }

            $crate::__notes! { $notes }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $Enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, $crate::__variant!($debug, *self))
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $Enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display(
                    f,
                    [Self::message(self), Self::description(self)],
                    $crate::__shown!($digits $capitals, Self::code(self)),
                )
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for $Enum {}

        $(
            #[automatically_derived]
            impl ::core::convert::From<$Enum> for ::core::primitive::$Wide {
                #[inline]
                fn from(code: $Enum) -> Self {
                    code as Self
                }
            }
        )*

        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::$Repr> for $Enum {
            type Error = $crate::UnknownCode<::core::primitive::$Repr>;

            #[inline]
            fn try_from(
                code: ::core::primitive::$Repr,
            ) -> ::core::result::Result<Self, $crate::UnknownCode<::core::primitive::$Repr>> {
                match Self::from_code(code) {
                    ::core::option::Option::Some(found) => ::core::result::Result::Ok(found),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::UnknownCode(code))
                    }
                }
            }
        }

        $(
            #[automatically_derived]
            impl ::core::convert::TryFrom<::core::primitive::$Other> for $Enum {
                type Error = $crate::UnknownCode<::core::primitive::$Other>;

                #[inline]
                fn try_from(
                    code: ::core::primitive::$Other,
                ) -> ::core::result::Result<Self, $crate::UnknownCode<::core::primitive::$Other>> {
                    $crate::__private::from_other(code)
                }
            }
        )*

        #[automatically_derived]
        impl ::core::str::FromStr for $Enum {
            type Err = $crate::ParseCodeError<::core::primitive::$Repr>;

            #[inline]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseCodeError<::core::primitive::$Repr>> {
                $crate::__private::parse(text)
            }
        }

        impl $crate::__private::Sealed for $Enum {}

        #[automatically_derived]
        impl $crate::ErrorCode for $Enum {
            type Repr = ::core::primitive::$Repr;

            const ALL: &'static [Self] = &ROWS;

            const LANGUAGES: &'static [&'static ::core::primitive::str] = Self::LANGUAGES;

            #[inline]
            fn from_code(code: ::core::primitive::$Repr) -> ::core::option::Option<Self> {
                Self::from_code(code)
            }

            #[inline]
            fn from_name(name: &::core::primitive::str) -> ::core::option::Option<Self> {
                Self::from_name(name)
            }

            #[inline]
            fn code(&self) -> ::core::primitive::$Repr {
                Self::code(self)
            }

            #[inline]
            fn name(&self) -> &'static ::core::primitive::str {
                Self::name(self)
            }

            #[inline]
            fn message(&self) -> &'static ::core::primitive::str {
                Self::message(self)
            }

            #[inline]
            fn description(&self) -> &'static ::core::primitive::str {
                Self::description(self)
            }

            $crate::__trait_text_in! { message_in $message_in }
            $crate::__trait_text_in! { description_in $description_in }
            $crate::__trait_notes! { $notes }
            $crate::__trait_success! { $success }
        }

        $crate::__impl_serde! { $serde $Enum }
    };
}

/// Writes `known`. The enum of a list with mistakes takes every number: the list's own error is
/// enough.
#[doc(hidden)]
#[macro_export]
macro_rules! __known {
    (@function $Repr:ident |$code:ident| $body:block) => {
        /// The code with this number, which has to be in the list.
        ///
        /// For constants: there a number that is not in the list does not compile.
        ///
        /// # Panics
        ///
        /// If the list does not have the number.
        #[must_use]
        #[inline]
        #[track_caller]
        pub const fn known($code: ::core::primitive::$Repr) -> Self $body
    };
    (true $Enum:tt $Repr:ident $rows:literal $list:literal $digits:literal $capitals:literal) => {
        $crate::__known! { @function $Repr |code| {
            match Self::from_code(code) {
                ::core::option::Option::Some(found) => found,
                ::core::option::Option::None => ROWS[0],
            }
        } }
    };
    (false $Enum:tt $Repr:ident $rows:literal $list:literal $digits:literal $capitals:literal) => {
        $crate::__known! { @function $Repr |code| {
            if let ::core::option::Option::Some(found) = Self::from_code(code) {
                return found;
            }
            let radix = $crate::__private::Radix::new($digits, $capitals);
            let is_signed = ::core::primitive::$Repr::MIN != 0;
            let mut nearest = $crate::__private::Nearest::to(code as ::core::primitive::u128, is_signed);
            let mut row = 0;
            while row < $rows {
                nearest = $crate::__private::Nearest::or(
                    nearest,
                    row,
                    ROWS[row] as ::core::primitive::u128,
                );
                row += 1;
            }
            let name = Self::name(&ROWS[$crate::__private::Nearest::row(&nearest)]);
            let message = $crate::__private::Nearest::message(&nearest, $list, name, radix);
            ::core::panic!("{}", $crate::__private::Message::as_str(&message))
        } }
    };
}

/// Writes `check` and `is_success`.
#[doc(hidden)]
#[macro_export]
macro_rules! __success {
    (zero $Repr:ident $rows:literal) => {
        /// Nothing if the number is 0, which means success; else the code, known or not.
        ///
        /// # Errors
        ///
        /// Every number but 0.
        #[inline]
        pub const fn check(
            code: ::core::primitive::$Repr,
        ) -> ::core::result::Result<(), $crate::Open<Self>> {
            if code == 0 {
                return ::core::result::Result::Ok(());
            }
            $crate::__failed!(code)
        }

        /// Whether the number is 0.
        #[must_use]
        #[inline]
        pub const fn is_success(&self) -> ::core::primitive::bool {
            *self as ::core::primitive::$Repr == 0
        }
    };
    ([$($success:tt)*] $Repr:ident $rows:literal) => {
        /// Nothing if the list says that the number means success; else the code, known or not.
        ///
        /// # Errors
        ///
        /// Every other number.
        #[inline]
        pub const fn check(
            code: ::core::primitive::$Repr,
        ) -> ::core::result::Result<(), $crate::Open<Self>> {
            match Self::from_code(code) {
                ::core::option::Option::Some(found) if Self::is_success(&found) => {
                    ::core::result::Result::Ok(())
                }
                _ => $crate::__failed!(code),
            }
        }

        /// Whether the list says that the code means success.
        #[must_use]
        #[inline]
        pub const fn is_success(&self) -> ::core::primitive::bool {
            static SUCCESS: [::core::primitive::bool; $rows] = [$($success)*];
            SUCCESS[row(*self)]
        }
    };
}

/// Writes the delegation of the trait, if the list says more than the trait does.
#[doc(hidden)]
#[macro_export]
macro_rules! __trait_success {
    (zero) => {};
    ($success:tt) => {
        #[inline]
        fn is_success(&self) -> ::core::primitive::bool {
            Self::is_success(self)
        }
    };
}

/// The result of `check` for a number that means no success.
#[doc(hidden)]
#[macro_export]
macro_rules! __failed {
    ($code:ident) => {
        ::core::result::Result::Err(match Self::from_code($code) {
            ::core::option::Option::Some(found) => $crate::Open::Known(found),
            ::core::option::Option::None => $crate::Open::Unknown($crate::UnknownCode($code)),
        })
    };
}

/// Writes `deprecated` and `is_deprecated`; an empty note is none.
#[doc(hidden)]
#[macro_export]
macro_rules! __notes {
    (@functions |$this:ident| $deprecated:block $is_deprecated:block) => {
        /// Why the code should no longer be used, if the list advises against it.
        #[must_use]
        #[inline]
        pub const fn deprecated(
            &$this,
        ) -> ::core::option::Option<&'static ::core::primitive::str> $deprecated

        /// Whether the list advises against this code.
        #[must_use]
        #[inline]
        pub const fn is_deprecated(&$this) -> ::core::primitive::bool $is_deprecated
    };
    (none) => {
        $crate::__notes! { @functions |self| { ::core::option::Option::None } { false } }
    };
    ($notes:tt) => {
        $crate::__notes! { @functions |self| {
            $crate::__private::some($crate::__text!($notes, row(*self)))
        } {
            ::core::option::Option::is_some(&Self::deprecated(self))
        } }
    };
}

/// Writes the delegation of the trait, if a code is deprecated.
#[doc(hidden)]
#[macro_export]
macro_rules! __trait_notes {
    (none) => {};
    ($notes:tt) => {
        #[inline]
        fn deprecated(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::deprecated(self)
        }
    };
}

/// Writes the accessor of a text by language; without languages it is the text itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_in {
    ($function:ident $default:ident [$doc:literal]) => {
        #[doc = $doc]
        #[must_use]
        #[inline]
        pub const fn $function(
            &self,
            languages: &::core::primitive::str,
        ) -> &'static ::core::primitive::str {
            let _ = languages;
            Self::$default(self)
        }
    };
    ($function:ident $default:ident [$doc:literal $($found:tt)+]) => {
        #[doc = $doc]
        #[must_use]
        #[inline]
        pub const fn $function(
            &self,
            languages: &::core::primitive::str,
        ) -> &'static ::core::primitive::str {
            let text = $crate::__best_text!(languages, row(*self), $($found)+);
            if $crate::__private::is_empty(text) { Self::$default(self) } else { text }
        }
    };
}

/// Writes the delegation of the trait, if there is a language.
#[doc(hidden)]
#[macro_export]
macro_rules! __trait_text_in {
    ($function:ident [$doc:literal]) => {};
    ($function:ident [$doc:literal $($found:tt)+]) => {
        #[inline]
        fn $function(&self, languages: &::core::primitive::str) -> &'static ::core::primitive::str {
            Self::$function(self, languages)
        }
    };
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

/// Writes the accessor of a column.
#[doc(hidden)]
#[macro_export]
macro_rules! __column {
    (@function $doc:literal $function:ident |$this:ident| $Result:ty, $body:block) => {
        #[doc = $doc]
        #[must_use]
        #[inline]
        pub const fn $function(&$this) -> $Result $body
    };
    ($doc:literal $function:ident text $texts:tt) => {
        $crate::__column! { @function $doc $function |self| &'static ::core::primitive::str, {
            $crate::__text!($texts, row(*self))
        } }
    };
    ($doc:literal $function:ident some_text $texts:tt) => {
        $crate::__column! {
            @function $doc $function |self|
            ::core::option::Option<&'static ::core::primitive::str>,
            { $crate::__private::some($crate::__text!($texts, row(*self))) }
        }
    };
    ($doc:literal $function:ident words $Words:tt $places:tt) => {
        $crate::__column! { @function $doc $function |self| $Words, {
            $Words::ALL[$crate::__number!($places, row(*self))]
        } }
    };
    ($doc:literal $function:ident values $count:literal $Value:ty, $values:tt) => {
        $crate::__column! { @function $doc $function |self| $Value, {
            static VALUES: [$Value; $count] = $values;
            VALUES[row(*self)]
        } }
    };
}

/// Writes the accessor of a column by language.
#[doc(hidden)]
#[macro_export]
macro_rules! __column_in {
    ($doc:literal $function:ident $default:ident text [$($found:tt)+]) => {
        $crate::__text_in! { $function $default [$doc $($found)+] }
    };
    ($doc:literal $function:ident $default:ident some_text [$($found:tt)+]) => {
        #[doc = $doc]
        #[must_use]
        #[inline]
        pub const fn $function(
            &self,
            languages: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let text = $crate::__best_text!(languages, row(*self), $($found)+);
            if $crate::__private::is_empty(text) {
                Self::$default(self)
            } else {
                ::core::option::Option::Some(text)
            }
        }
    };
}

/// Writes the functions and the traits of the enum of a column.
#[doc(hidden)]
#[macro_export]
macro_rules! __words {
    ($Words:tt [$($Variant:ident)*] $name:literal $texts:tt $serde:ident) => {
        const _: () = {
            use $crate::__private::locals::*;

            impl $Words {
                /// All values: in the order that the header gives them, else as the codes use them.
                pub const ALL: &'static [Self] = &[$(Self::$Variant),*];

                /// The value as the list writes it.
                #[must_use]
                #[inline]
                pub const fn as_str(&self) -> &'static ::core::primitive::str {
                    $crate::__word!([$($Variant)*] $texts *self)
                }
            }

            #[automatically_derived]
            impl ::core::fmt::Display for $Words {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Formatter::pad(f, Self::as_str(self))
                }
            }

            #[automatically_derived]
            impl ::core::str::FromStr for $Words {
                type Err = $crate::ParseValueError;

                #[inline]
                fn from_str(
                    text: &::core::primitive::str,
                ) -> ::core::result::Result<Self, $crate::ParseValueError> {
                    $crate::__private::find_word(Self::ALL, Self::as_str, $name, text)
                }
            }

            $crate::__impl_serde! { @words $serde $Words }
        };
    };
}

/// The text of a value; an enum without values has none.
#[doc(hidden)]
#[macro_export]
macro_rules! __word {
    ([] $texts:tt $value:expr) => {
        match $value {}
    };
    ([$($Variant:ident)+] $texts:tt $value:expr) => {
        $crate::__text!($texts, $value as ::core::primitive::usize)
    };
}

/// Writes the impls of serde's traits for an enum.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde")]
macro_rules! __impl_serde {
    (none $Enum:tt) => {};
    (@words none $Enum:tt) => {};
    (code $Enum:tt) => {
        $crate::__impl_serde! { @impls $Enum serialize deserialize }
    };
    (name $Enum:tt) => {
        $crate::__impl_serde! { @impls $Enum serialize_name deserialize_name }
    };
    (@words $form:ident $Enum:tt) => {
        $crate::__impl_serde! { @impls $Enum serialize_word deserialize_word }
    };
    (@impls $Enum:tt $serialize:ident $deserialize:ident) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $Enum {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::$serialize(self, to)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Enum {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::$deserialize(from)
            }
        }
    };
}

/// Says that there is no serde.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "serde"))]
macro_rules! __impl_serde {
    (none $Enum:tt) => {};
    (@words $form:ident $Enum:tt) => {};
    ($form:ident $Enum:tt) => {
        ::core::compile_error!(
            "`#[codes(serde = \"...\")]` needs the feature `serde` of `jmessage-codes`: write \
             `jmessage-codes = { version = \"...\", features = [\"serde\"] }` in Cargo.toml"
        );
    };
}
