//! The accessors of the columns that a list adds, and the enums of `enum` columns.

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
    ($Words:tt [$($Variant:tt)*] $name:literal $texts:tt $serde:ident [$($lints:tt)*]) => {
        $($lints)*
        const _: () = {
            use $crate::__private::locals::*;

            impl $Words {
                /// All values: in the order of the header if it lists them, otherwise in the order of
                /// the codes.
                pub const ALL: &'static [Self] = &[$($Words::$Variant),*];

                /// Returns the value as the list writes it.
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
    ([$($Variant:tt)+] $texts:tt $value:expr) => {
        $crate::__text!($texts, $value as ::core::primitive::usize)
    };
}
