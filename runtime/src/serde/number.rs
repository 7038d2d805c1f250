//! In: a number of a format, a text or a float. Out: the number, if the type of the codes holds it.

use core::fmt::{self, Display, Formatter};
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Unexpected, Visitor};

use crate::Integer;
use crate::parse::number::number;

/// The greatest float of which all integers below are floats too: 2^53.
const GREATEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// The key of a number in `serde_json` with `arbitrary_precision`.
pub(super) const NUMBER_KEY: &str = "$serde_json::private::Number";

/// Reads a number; of formats that people read, also from a text or a float.
pub(super) fn read<'de, N: Integer, D: Deserializer<'de>>(from: D) -> Result<N, D::Error> {
    if from.is_human_readable() && !N::IS_WIDE {
        read_any(from, |_| None)
    } else {
        N::ask(from, Number { name: |_: &str| None, number: PhantomData })
    }
}

/// Reads a number or a name, whichever the format has.
pub(super) fn read_any<'de, N: Integer, D: Deserializer<'de>>(
    from: D,
    name: impl Fn(&str) -> Option<N>,
) -> Result<N, D::Error> {
    from.deserialize_any(Number { name, number: PhantomData })
}

/// Reads a float without a fraction.
pub(super) fn of_float(float: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "used only if nothing is cut off")]
    let number = float as i64;
    (float.abs() <= GREATEST_EXACT && float % 1.0 == 0.0).then_some(number)
}

/// Reads a number as JSON writes it.
pub(crate) fn of_json<N: Integer>(text: &str) -> Option<N> {
    number(text).or_else(|| {
        let float = text.parse().ok().and_then(of_float)?;
        N::try_from(i128::from(float)).ok()
    })
}

struct Number<N, F> {
    /// What a text is if it is not a number.
    name: F,
    number: PhantomData<N>,
}

fn does_not_fit<N, E: Error>(number: impl Display) -> E {
    let type_ = core::any::type_name::<N>();
    E::custom(format_args!("{number} does not fit {type_}, the integer type of the codes"))
}

impl<'de, N: Integer, F: Fn(&str) -> Option<N>> Visitor<'de> for Number<N, F> {
    type Value = N;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the number of a code")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<N, E> {
        self.visit_i128(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<N, E> {
        self.visit_i128(number.into())
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<N, E> {
        N::try_from(number).map_err(|_| does_not_fit::<N, E>(number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<N, E> {
        N::try_from(number).map_err(|_| does_not_fit::<N, E>(number))
    }

    fn visit_f64<E: Error>(self, float: f64) -> Result<N, E> {
        match of_float(float) {
            Some(number) => self.visit_i64(number),
            None if float % 1.0 == 0.0 => Err(does_not_fit::<N, E>(float)),
            None => Err(E::invalid_value(Unexpected::Float(float), &self)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<N, E> {
        match number(text).or_else(|| (self.name)(text)) {
            Some(number) => Ok(number),
            None if number::<i128>(text).is_some() || number::<u128>(text).is_some() => {
                Err(does_not_fit::<N, E>(text))
            }
            None => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<N, A::Error> {
        match map.next_key_seed(Key)? {
            Some(()) => map.next_value_seed(Json(PhantomData)),
            None => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

/// The key of the one entry that `serde_json` writes a number as.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the number of a code, not a map")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<(), E> {
        if key == NUMBER_KEY { Ok(()) } else { Err(E::invalid_type(Unexpected::Map, &self)) }
    }
}

/// A number as JSON writes it, in a text.
struct Json<N>(PhantomData<N>);

impl<'de, N: Integer> DeserializeSeed<'de> for Json<N> {
    type Value = N;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<N, D::Error> {
        from.deserialize_str(self)
    }
}

impl<N: Integer> Visitor<'_> for Json<N> {
    type Value = N;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("the number of a code")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<N, E> {
        of_json(text).ok_or_else(|| does_not_fit::<N, E>(text))
    }
}
