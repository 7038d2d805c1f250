//! The types that a field of codes can have, and how each is written and read in each form.

use alloc::vec::Vec;
use core::fmt::{self, Display, Formatter};
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use super::number;
use crate::{ErrorCode, Integer, Open};

/// The form of a number, for [`Field`].
#[derive(Debug)]
pub enum AsNumber {}

/// The form of a name, for [`Field`].
#[derive(Debug)]
pub enum AsName {}

/// What a field of codes can be: a code, an [`Open`] code, or an `Option` or `Vec` of them.
///
/// The functions of [`by_code`](super::by_code) take every [`Field<AsNumber>`](AsNumber), and those of
/// [`by_name`](super::by_name) every [`Field<AsName>`](AsName).
///
/// ```
/// use jmessage_codes::serde::{AsName, AsNumber, Field};
/// use jmessage_codes::{Open, web};
///
/// fn is_field<T: Field<AsName> + Field<AsNumber>>() {}
///
/// is_field::<web::Code>();
/// is_field::<Option<Open<web::Code>>>();
/// is_field::<Vec<web::Code>>();
/// ```
pub trait Field<Form>: Sized {
    /// Writes the field.
    ///
    /// # Errors
    ///
    /// Returns the errors of the serializer.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// Reads the field.
    ///
    /// # Errors
    ///
    /// Returns the errors of the deserializer, and refuses what the field cannot hold.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
}

impl<C: ErrorCode> Field<AsNumber> for Open<C> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.code().serialize(to)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        number::read(from).map(Self::new)
    }
}

impl<C: ErrorCode> Field<AsNumber> for C {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.code().serialize(to)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = number::read(from)?;
        C::from_code(number).ok_or_else(|| Error::custom(NotInList::<C>(number)))
    }
}

impl<C: ErrorCode> Field<AsName> for Open<C> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.known() {
            Some(known) => to.serialize_str(known.name()),
            None => to.collect_str(&self.code()),
        }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            number::read_any(from, |name| C::from_name(name).map(|code| code.code())).map(Self::new)
        } else {
            from.deserialize_str(FromText("the name or the number of a code", |text: &str| {
                text.parse().ok()
            }))
        }
    }
}

impl<C: ErrorCode> Field<AsName> for C {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(FromText("the name of a code", |name: &str| C::from_name(name)))
    }
}

impl<Form, T: Field<Form>> Field<Form> for Option<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(field) => to.serialize_some(&Written(field, PhantomData)),
            None => to.serialize_none(),
        }
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let read: Option<Read<T, Form>> = Option::deserialize(from)?;
        Ok(read.map(|read| read.0))
    }
}

impl<Form, T: Field<Form>> Field<Form> for Vec<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(|field| Written(field, PhantomData)))
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let read: Vec<Read<T, Form>> = Vec::deserialize(from)?;
        Ok(read.into_iter().map(|read| read.0).collect())
    }
}

/// A field that serde writes in a form.
struct Written<'a, T, Form>(&'a T, PhantomData<Form>);

impl<Form, T: Field<Form>> Serialize for Written<'_, T, Form> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

/// A field that serde has read in a form.
struct Read<T, Form>(T, PhantomData<Form>);

impl<'de, Form, T: Field<Form>> Deserialize<'de> for Read<T, Form> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::read(from).map(|field| Self(field, PhantomData))
    }
}

/// Reads a text: what to expect, and how to find it.
struct FromText<F>(&'static str, F);

impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for FromText<F> {
    type Value = T;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.1)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// A number that the list does not have; says which one is near.
struct NotInList<C: ErrorCode>(C::Repr);

impl<C: ErrorCode> Display for NotInList<C> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "unknown code {}", self.0)?;
        let nearest = C::ALL.iter().min_by_key(|code| distance(code.code(), self.0));
        match nearest {
            Some(code) => write!(f, "; the nearest is {} ({})", code.code(), code.name()),
            None => Ok(()),
        }
    }
}

/// How far two numbers are from each other.
fn distance<N: Integer>(left: N, right: N) -> u128 {
    match (left.try_into(), right.try_into()) {
        (Ok::<i128, _>(left), Ok::<i128, _>(right)) => left.abs_diff(right),
        // Only unsigned types have numbers from 2^127 on.
        _ => match (left.try_into(), right.try_into()) {
            (Ok::<u128, _>(left), Ok::<u128, _>(right)) => left.abs_diff(right),
            _ => u128::MAX,
        },
    }
}
