//! What reading and writing codes needs of an integer type. No other crate can name this trait, so
//! none can add an integer type.

/// An integer that converts to and from the widest ones, and that serde can ask for.
#[cfg(not(feature = "serde"))]
pub trait Wire: TryFrom<i128> + TryFrom<u128> + TryInto<i128> + TryInto<u128> {}

/// An integer that converts to and from the widest ones, and that serde can ask for.
#[cfg(feature = "serde")]
pub trait Wire:
    TryFrom<i128> + TryFrom<u128> + TryInto<i128> + TryInto<u128> + serde::Serialize
{
    /// Whether a format whose own numbers have 64 bits has to be asked for this type.
    const IS_WIDE: bool;

    /// Asks a format for this type.
    ///
    /// # Errors
    ///
    /// Those of the deserializer and of the visitor.
    fn ask<'de, D: serde::Deserializer<'de>, V: serde::de::Visitor<'de>>(
        from: D,
        visitor: V,
    ) -> Result<V::Value, D::Error>;
}

#[cfg(not(feature = "serde"))]
macro_rules! wires {
    ($($Int:ty, $ask:ident;)*) => { $(impl Wire for $Int {})* };
}

#[cfg(feature = "serde")]
macro_rules! wires {
    ($($Int:ty, $ask:ident;)*) => { $(
        impl Wire for $Int {
            const IS_WIDE: bool = <$Int>::BITS > 64;

            fn ask<'de, D: serde::Deserializer<'de>, V: serde::de::Visitor<'de>>(
                from: D,
                visitor: V,
            ) -> Result<V::Value, D::Error> {
                from.$ask(visitor)
            }
        }
    )* };
}

wires! {
    i8, deserialize_i8;
    i16, deserialize_i16;
    i32, deserialize_i32;
    i64, deserialize_i64;
    i128, deserialize_i128;
    isize, deserialize_i64;
    u8, deserialize_u8;
    u16, deserialize_u16;
    u32, deserialize_u32;
    u64, deserialize_u64;
    u128, deserialize_u128;
    usize, deserialize_u64;
}
