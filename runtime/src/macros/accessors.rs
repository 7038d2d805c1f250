//! The accessors of an enum that differ from list to list: `known`, success, notes, languages.

/// Writes `known`. The enum of a list with mistakes takes every number: the list's own error is
/// enough.
#[doc(hidden)]
#[macro_export]
macro_rules! __known {
    (@function $Repr:ident |$code:ident| $body:block) => {
        /// Returns the code with this number, which has to be in the list.
        ///
        /// Use it in constants: there a number that is not in the list does not compile.
        ///
        /// # Panics
        ///
        /// Panics if the list does not have the number.
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
        /// Returns `Ok` if the number is 0, which means success.
        ///
        /// # Errors
        ///
        /// Returns the code, known or not, if the number is not 0.
        #[inline]
        pub const fn check(
            code: ::core::primitive::$Repr,
        ) -> ::core::result::Result<(), $crate::Open<Self>> {
            if code == 0 {
                return ::core::result::Result::Ok(());
            }
            ::core::result::Result::Err($crate::Open::new(code))
        }

        /// Returns whether the number is 0, which means success.
        #[must_use]
        #[inline]
        pub const fn is_success(&self) -> ::core::primitive::bool {
            *self as ::core::primitive::$Repr == 0
        }
    };
    ([$($success:tt)*] $Repr:ident $rows:literal) => {
        /// Returns `Ok` if the list says that the number means success.
        ///
        /// # Errors
        ///
        /// Returns the code, known or not, for every other number.
        #[inline]
        pub const fn check(
            code: ::core::primitive::$Repr,
        ) -> ::core::result::Result<(), $crate::Open<Self>> {
            match Self::from_code(code) {
                ::core::option::Option::Some(found) if Self::is_success(&found) => {
                    ::core::result::Result::Ok(())
                }
                _ => ::core::result::Result::Err($crate::Open::new(code)),
            }
        }

        /// Returns whether the list says that the code means success.
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
        const SAYS_SUCCESS: ::core::primitive::bool = true;

        #[inline]
        fn is_success(&self) -> ::core::primitive::bool {
            Self::is_success(self)
        }
    };
}

/// Writes `Default`, in a list that has a success code: the one with the least number.
#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    ($Enum:tt none) => {};
    ($Enum:tt $row:literal) => {
        #[automatically_derived]
        impl ::core::default::Default for $Enum {
            #[inline]
            fn default() -> Self {
                ROWS[$row]
            }
        }
    };
}

/// Writes `deprecated` and `is_deprecated`; an empty note means that there is none.
#[doc(hidden)]
#[macro_export]
macro_rules! __notes {
    (@functions |$this:ident| $deprecated:block $is_deprecated:block) => {
        /// Returns why the code should no longer be used, or `None` if it is not deprecated.
        #[must_use]
        #[inline]
        pub const fn deprecated(
            &$this,
        ) -> ::core::option::Option<&'static ::core::primitive::str> $deprecated

        /// Returns whether the code is deprecated.
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
