//! Hash functions behind one interface.

use digest::{Digest, FixedOutputReset};

/// A hash function under way.
pub(super) trait Hash {
    fn update(&mut self, data: &[u8]);
    /// The hash of what came so far; more may follow.
    fn digest(&self) -> Vec<u8>;
    fn duplicate(&self) -> Box<dyn Hash>;
}

/// A hash function.
pub(super) struct Algorithm {
    pub(super) name: &'static str,
    pub(super) block_size: usize,
    pub(super) digest_size: usize,
    pub(super) new: fn() -> Box<dyn Hash>,
}

/// A hash of RustCrypto's.
#[derive(Clone)]
struct Crypto<D>(D);

impl<D: Digest + FixedOutputReset + Clone + 'static> Hash for Crypto<D> {
    fn update(&mut self, data: &[u8]) {
        Digest::update(&mut self.0, data);
    }

    fn digest(&self) -> Vec<u8> {
        self.0.clone().finalize().to_vec()
    }

    fn duplicate(&self) -> Box<dyn Hash> {
        Box::new(self.clone())
    }
}

macro_rules! crypto {
    ($($id:ident $name:literal $block:literal $size:literal $hash:ty;)*) => {
        $(
            pub(super) static $id: Algorithm = Algorithm {
                name: $name,
                block_size: $block,
                digest_size: $size,
                new: || Box::new(Crypto(<$hash>::new())),
            };
        )*
    };
}

crypto! {
    MD5 "md5" 64 16 md5::Md5;
    SHA1 "sha1" 64 20 sha1::Sha1;
    SHA224 "sha224" 64 28 sha2::Sha224;
    SHA256 "sha256" 64 32 sha2::Sha256;
    SHA384 "sha384" 128 48 sha2::Sha384;
    SHA512 "sha512" 128 64 sha2::Sha512;
    SHA3_224 "sha3_224" 144 28 sha3::Sha3_224;
    SHA3_256 "sha3_256" 136 32 sha3::Sha3_256;
    SHA3_384 "sha3_384" 104 48 sha3::Sha3_384;
    SHA3_512 "sha3_512" 72 64 sha3::Sha3_512;
}

macro_rules! blake2 {
    ($id:ident, $name:literal, $block:literal, $size:literal, $module:ident) => {
        impl Hash for $module::State {
            fn update(&mut self, data: &[u8]) {
                $module::State::update(self, data);
            }

            fn digest(&self) -> Vec<u8> {
                self.finalize().as_bytes().to_vec()
            }

            fn duplicate(&self) -> Box<dyn Hash> {
                Box::new(self.clone())
            }
        }

        pub(super) static $id: Algorithm = Algorithm {
            name: $name,
            block_size: $block,
            digest_size: $size,
            new: || Box::new($module::State::new()),
        };
    };
}

blake2!(BLAKE2B, "blake2b", 128, 64, blake2b_simd);
blake2!(BLAKE2S, "blake2s", 64, 32, blake2s_simd);
