//! The impls of serde's traits, for the enums that ask for them.

/// Writes the impls of serde's traits for an enum.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "serde")]
macro_rules! __impl_serde {
    (none $Enum:tt) => {};
    (@words none $Enum:tt) => {};
    (code $Enum:tt) => {
        $crate::__impl_serde! { @impls $Enum serialize_code deserialize_code }
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
