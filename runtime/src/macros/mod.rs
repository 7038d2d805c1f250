//! The code that is the same for every list. `macros` writes the enum, its tables and one call of
//! `__codes!`, and never the code below.
//!
//! Each call is in a block with the static `ROWS` and the functions `find`, `row` and `row_of_name` of
//! its list. All calls are by path: a trait of the user could change a method call with a dot.

mod accessors;
mod columns;
mod lookup;
mod serde;
mod tables;

/// Writes the functions and the traits of an enum.
#[doc(hidden)]
#[macro_export]
macro_rules! __codes {
    (
        $Enum:tt $Repr:ident $rows:literal $list:literal;
        partial $partial:tt;
        radix $digits:tt $capitals:tt [$($radix:tt)*];
        names $names:tt;
        debug $debug:tt;
        message $message:tt;
        description $description:tt;
        notes $notes:tt;
        success $success:tt;
        default $default:tt;
        languages [$($language:literal)+];
        message_in $message_in:tt;
        description_in $description_in:tt;
        into [$($Wide:ident)*];
        try_from [$($Other:ident)*];
        serde $serde:ident;
    ) => {
        // The user's module may use these names; here they are free.
        use $crate::__private::locals::*;

        $crate::__static_names! { NAMES $names }

        impl $Enum {
            /// All codes, in ascending order.
            pub const ALL: &'static [Self] = &ROWS;

            /// The languages of the list: first the one of the texts without a tag, then each tag.
            pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[$($language),+];

            /// Returns the code with this number, if the list has it.
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

            /// Returns the code of this name, as the list writes it, if the list has it.
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

            /// Returns the number.
            #[must_use]
            #[inline]
            pub const fn code(&self) -> ::core::primitive::$Repr {
                *self as ::core::primitive::$Repr
            }

            /// Returns the name, as the list writes it.
            #[must_use]
            #[inline]
            pub const fn name(&self) -> &'static ::core::primitive::str {
                $crate::__names_get!($names, NAMES, row(*self))
            }

            /// Returns the text that the product itself sends, exactly. It may be empty.
            #[must_use]
            #[inline]
            pub const fn message(&self) -> &'static ::core::primitive::str {
                $crate::__text!($message, row(*self))
            }

            /// Returns what the code means, in prose. It is empty if the list says nothing.
            #[must_use]
            #[inline]
            pub const fn description(&self) -> &'static ::core::primitive::str {
                $crate::__text!($description, row(*self))
            }

            $crate::__text_in! { message_in message $message_in }
            $crate::__text_in! { description_in description $description_in }

            /// Returns the language of the list that fits best: the first of the wanted ones that the
            /// list has. The languages are a tag (`zh-CN`), a locale (`zh_CN.UTF-8`) or an
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

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$crate::Open<$Enum>> for $Enum {
            #[inline]
            fn eq(&self, other: &$crate::Open<$Enum>) -> ::core::primitive::bool {
                $crate::Open::code(*other) == Self::code(self)
            }
        }

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

            $($radix)*

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

        $crate::__default! { $Enum $default }
        $crate::__impl_serde! { $serde $Enum }
    };
}
