//! How each kind of value becomes bytes: one place after the other, without names, lengths where they are needed.

use std::time::Duration;

/// Takes values off the front of a run of bytes; what it takes is gone.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// A reader at the start of `bytes`.
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next `N` bytes.
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, left) = self.0.split_first_chunk()?;
        self.0 = left;
        Some(*taken)
    }

    /// Takes the next byte, if it is this one.
    pub(super) fn skips(&mut self, byte: u8) -> bool {
        let left = self.0.strip_prefix(&[byte]);
        self.0 = left.unwrap_or(self.0);
        left.is_some()
    }

    /// Whether all was taken.
    pub(super) const fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    /// Nothing may be left over.
    pub(super) const fn end(self) -> Option<()> {
        if self.0.is_empty() { Some(()) } else { None }
    }
}

/// Something that has a form in bytes: exactly one, so that two worlds are equal if and only if their bytes are.
pub(super) trait Codec: Sized {
    /// Puts its bytes at the end.
    fn put(&self, bytes: &mut Vec<u8>);

    /// Takes its bytes off the front; none if they are not those of a value.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;
}

/// A struct: its fields in this order. The order is the form; a field that the domain gets does not compile here.
macro_rules! product {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl Codec for $type {
            fn put(&self, bytes: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $($field.put(bytes);)*
            }

            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                Some(Self { $($field: Codec::read(reader)?),* })
            }
        }
    };
}

/// An enum: a byte that says which variant, then what is in it. A number is never given to another variant.
macro_rules! sum {
    ($type:ty { $($tag:literal = $variant:ident $(($inner:ident))? $({ $($field:ident),* })?),* $(,)? }) => {
        impl Codec for $type {
            fn put(&self, bytes: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($inner))? $({ $($field),* })? => {
                        bytes.push($tag);
                        $($inner.put(bytes);)?
                        $($($field.put(bytes);)*)?
                    })*
                }
            }

            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                let tag = u8::read(reader)?;
                Some(match tag {
                    $($tag => {
                        $(let $inner = Codec::read(reader)?;)?
                        $($(let $field = Codec::read(reader)?;)*)?
                        Self::$variant $(($inner))? $({ $($field),* })?
                    })*
                    _ => return None,
                })
            }
        }
    };
}

/// A type that another one stands for: how to get that, and how to get back, which may fail.
macro_rules! as_other {
    ($type:ty, $other:ty, $to:expr, $from:expr) => {
        impl Codec for $type {
            fn put(&self, bytes: &mut Vec<u8>) {
                let to: fn(&Self) -> $other = $to;
                to(self).put(bytes);
            }

            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                let from: fn($other) -> Option<Self> = $from;
                from(Codec::read(reader)?)
            }
        }
    };
}
pub(super) use {as_other, product, sum};

/// Seven bits a byte, the least significant first; every byte but the last has its highest bit set (LEB128).
impl Codec for u64 {
    fn put(&self, bytes: &mut Vec<u8>) {
        let mut rest = *self;
        loop {
            let [low, ..] = rest.to_le_bytes();
            rest >>= 7;
            if rest == 0 {
                return bytes.push(low);
            }
            bytes.push(low | 0x80);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut value = 0;
        for shift in (0..Self::BITS).step_by(7) {
            let [byte] = reader.take()?;
            let bits = Self::from(byte & 0x7F);
            // More bits than there is room for.
            if bits << shift >> shift != bits {
                return None;
            }
            value |= bits << shift;
            if byte < 0x80 {
                // A last byte of nothing would be a second form of the same number.
                return (byte != 0 || shift == 0).then_some(value);
            }
        }
        None
    }
}

as_other!(u32, u64, |&number| number.into(), |number| number.try_into().ok());
as_other!(usize, u64, |&number| number as u64, |number| number.try_into().ok());
as_other!(bool, u8, |&yes| yes.into(), |byte| match byte {
    0 => Some(false),
    1 => Some(true),
    _ => None,
});
as_other!(char, u32, |&symbol| symbol.into(), char::from_u32);
as_other!(Duration, (u64, u32), |span| (span.as_secs(), span.subsec_nanos()), |(
    seconds,
    nanos,
)| {
    (nanos < 1_000_000_000).then(|| Self::new(seconds, nanos))
});

impl Codec for u8 {
    fn put(&self, bytes: &mut Vec<u8>) {
        bytes.push(*self);
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.take().map(|[byte]| byte)
    }
}

impl<const N: usize> Codec for [u8; N] {
    fn put(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self);
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.take()
    }
}

impl<A: Codec, B: Codec> Codec for (A, B) {
    fn put(&self, bytes: &mut Vec<u8>) {
        self.0.put(bytes);
        self.1.put(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some((A::read(reader)?, B::read(reader)?))
    }
}

/// As a list of one, or of none.
impl<T: Codec> Codec for Option<T> {
    fn put(&self, bytes: &mut Vec<u8>) {
        self.is_some().put(bytes);
        if let Some(value) = self {
            value.put(bytes);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if bool::read(reader)? { T::read(reader).map(Some) } else { Some(None) }
    }
}

/// How many there are, then each.
impl<T: Codec> Codec for Vec<T> {
    fn put(&self, bytes: &mut Vec<u8>) {
        self.len().put(bytes);
        for item in self {
            item.put(bytes);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = usize::read(reader)?;
        // Each has a byte at least: a count of more than there are bytes ends here, and is not made room for.
        (count <= reader.0.len()).then_some(())?;
        (0..count).map(|_| T::read(reader)).collect()
    }
}

impl<T: Codec> Codec for Box<T> {
    fn put(&self, bytes: &mut Vec<u8>) {
        T::put(self, bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        T::read(reader).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Debug;

    fn read<T: Codec>(bytes: &[u8]) -> Option<T> {
        let mut reader = Reader::new(bytes);
        let value = T::read(&mut reader)?;
        reader.end().map(|()| value)
    }

    /// This value has these bytes, and none of them can be missing.
    fn is_written<T: Codec + PartialEq + Debug>(value: T, bytes: &[u8]) {
        let mut written = Vec::new();
        value.put(&mut written);
        assert_eq!(written, bytes, "{value:?}");
        for end in 0..bytes.len() {
            assert_eq!(read::<T>(&bytes[..end]), None, "{value:?} of {end} bytes");
        }
        assert_eq!(read(bytes), Some(value));
    }

    #[test]
    fn a_value_has_one_form() {
        is_written(0_u64, &[0]);
        is_written(127_u64, &[0x7F]);
        is_written(128_u64, &[0x80, 1]);
        is_written(1_767_225_600_000_u64, &[0x80, 0xD0, 0xEA, 0xB6, 0xB7, 0x33]);
        is_written(u64::MAX, &[255, 255, 255, 255, 255, 255, 255, 255, 255, 1]);
        is_written(u32::MAX, &[255, 255, 255, 255, 15]);
        is_written('Æ', &[0xC6, 1]);
        is_written(Duration::new(180, 5), &[0xB4, 1, 5]);
        is_written(None::<u8>, &[0]);
        is_written(Some(7_u8), &[1, 7]);
        is_written(vec![true, false], &[2, 1, 0]);
        is_written([1_u8, 2, 3], &[1, 2, 3]);
    }

    #[test]
    fn what_is_no_form_of_a_value_is_refused() {
        assert_eq!(read::<u64>(&[0x80, 0]), None, "a second form of zero");
        assert_eq!(read::<u64>(&[255, 255, 255, 255, 255, 255, 255, 255, 255, 2]), None, "65 bits");
        assert_eq!(read::<u64>(&[0x80; 11]), None, "without an end");
        assert_eq!(read::<u32>(&[255, 255, 255, 255, 31]), None, "33 bits");
        assert_eq!(read::<bool>(&[2]), None);
        assert_eq!(read::<Option<u8>>(&[2, 7]), None);
        assert_eq!(read::<char>(&[0x80, 0xB0, 3]), None, "half of a pair");
        assert_eq!(read::<Vec<u8>>(&[255, 255, 255, 255, 255, 255, 255, 255, 255, 1]), None);
        let mut second = vec![0];
        1_000_000_000_u64.put(&mut second);
        assert_eq!(read::<Duration>(&second), None, "a second of nanoseconds");
    }
}
