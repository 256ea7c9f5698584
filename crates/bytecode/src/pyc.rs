//! The header of `.pyc` files (PEP 552) and the hash of sources. Knows nothing of files. Matches
//! `importlib._bootstrap_external` and `_imp.source_hash`.

use std::hash::Hasher;

/// The first four bytes: 3627 for CPython 3.14, then `\r\n`.
pub const MAGIC_NUMBER: u16 = 3627;
/// `importlib.util.MAGIC_NUMBER`.
pub const MAGIC: [u8; 4] = [(MAGIC_NUMBER & 0xFF) as u8, (MAGIC_NUMBER >> 8) as u8, b'\r', b'\n'];

/// How a `.pyc` is checked against its source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Validation {
    Timestamp { mtime: u32, size: u32 },
    Hash { hash: [u8; 8], check_source: bool },
}

/// The 16 bytes before the code.
pub fn header(validation: Validation) -> [u8; 16] {
    let mut header = [0; 16];
    header[..4].copy_from_slice(&MAGIC);
    match validation {
        Validation::Timestamp { mtime, size } => {
            header[8..12].copy_from_slice(&mtime.to_le_bytes());
            header[12..].copy_from_slice(&size.to_le_bytes());
        }
        Validation::Hash { hash, check_source } => {
            header[4] = 1 | u8::from(check_source) << 1;
            header[8..].copy_from_slice(&hash);
        }
    }
    header
}

/// Why a header is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeaderError {
    BadMagic,
    TooShort,
    BadFlags(u32),
}

/// Reads a header.
pub fn read_header(data: &[u8]) -> Result<Validation, HeaderError> {
    if data.get(..4) != Some(&MAGIC[..]) {
        return Err(HeaderError::BadMagic);
    }
    let Some(header) = data.first_chunk::<16>() else { return Err(HeaderError::TooShort) };
    let word = |at: usize| {
        u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    match word(4) {
        0 => Ok(Validation::Timestamp { mtime: word(8), size: word(12) }),
        flags @ (1 | 3) => {
            let mut hash = [0; 8];
            hash.copy_from_slice(&header[8..]);
            Ok(Validation::Hash { hash, check_source: flags == 3 })
        }
        flags => Err(HeaderError::BadFlags(flags)),
    }
}

/// `_imp.source_hash(key, source)`: SipHash-1-3 with the key's 64 bits first and zero second.
pub fn source_hash(key: u64, source: &[u8]) -> [u8; 8] {
    let mut hasher = siphasher::sip::SipHasher13::new_with_keys(key, 0);
    hasher.write(source);
    hasher.finish().to_le_bytes()
}
