//! Typed views of inline caches. The first unit of each is the counter, which `specialise` owns.

use super::St;
use krait_objects::Word;

/// The cache of LOAD_GLOBAL: entry index, key-set version of the globals, key-set version of the builtins.
#[derive(Clone, Copy)]
pub struct Global(*mut u16);

impl Global {
    /// The cache of the running instruction.
    #[inline(always)]
    pub unsafe fn at(st: St) -> Global {
        Global(st.ip.cast_mut())
    }

    #[inline(always)]
    pub unsafe fn index(self) -> usize {
        *self.0.add(1) as usize
    }

    #[inline(always)]
    pub unsafe fn globals_version(self) -> u32 {
        u32::from(*self.0.add(2))
    }

    #[inline(always)]
    pub unsafe fn builtins_version(self) -> u32 {
        u32::from(*self.0.add(3))
    }

    pub unsafe fn set(self, index: u16, globals_version: u16, builtins_version: u16) {
        *self.0.add(1) = index;
        *self.0.add(2) = globals_version;
        *self.0.add(3) = builtins_version;
    }
}

/// The cache of TO_BOOL: the version of a type whose instances are all true.
#[derive(Clone, Copy)]
pub struct Truth(*mut u16);

impl Truth {
    /// The cache of the running instruction.
    #[inline(always)]
    pub unsafe fn at(st: St) -> Truth {
        Truth(st.ip.cast_mut())
    }

    #[inline(always)]
    pub unsafe fn version(self) -> u32 {
        read_u32(self.0.add(1))
    }

    pub unsafe fn set_version(self, version: u32) {
        write_u32(self.0.add(1), version);
    }
}

/// The cache of CALL: the version of a class whose `__init__` is a Python function.
#[derive(Clone, Copy)]
pub struct Call(*mut u16);

impl Call {
    /// The cache of the running instruction.
    #[inline(always)]
    pub unsafe fn at(st: St) -> Call {
        Call(st.ip.cast_mut())
    }

    #[inline(always)]
    pub unsafe fn version(self) -> u32 {
        read_u32(self.0.add(1))
    }

    pub unsafe fn set_version(self, version: u32) {
        write_u32(self.0.add(1), version);
    }
}

/// Two units as one number.
#[inline(always)]
unsafe fn read_u32(at: *const u16) -> u32 {
    // SAFETY: the caller vouches for two units.
    unsafe { at.cast::<u32>().read_unaligned() }
}

unsafe fn write_u32(at: *mut u16, value: u32) {
    // SAFETY: as above.
    unsafe { at.cast::<u32>().write_unaligned(value) };
}

/// The cache of LOAD_ATTR and STORE_ATTR for values that lie in or behind the owner: type version (a module's: the version
/// of its key set), and an index or an offset in bytes.
#[derive(Clone, Copy)]
pub struct Attr(*mut u16);

impl Attr {
    #[inline(always)]
    pub unsafe fn at(st: St) -> Attr {
        Attr(st.ip.cast_mut())
    }

    #[inline(always)]
    pub unsafe fn version(self) -> u32 {
        read_u32(self.0.add(1))
    }

    #[inline(always)]
    pub unsafe fn index(self) -> usize {
        *self.0.add(3) as usize
    }

    pub unsafe fn set(self, version: u32, index: u16) {
        write_u32(self.0.add(1), version);
        *self.0.add(3) = index;
    }
}

/// The cache of LOAD_ATTR for values of the class: type version, what stands for the shared keys (or the metaclass's
/// version), and the value, which the class keeps alive while it has this version.
#[derive(Clone, Copy)]
pub struct Method(*mut u16);

impl Method {
    #[inline(always)]
    pub unsafe fn at(st: St) -> Method {
        Method(st.ip.cast_mut())
    }

    #[inline(always)]
    pub unsafe fn version(self) -> u32 {
        read_u32(self.0.add(1))
    }

    #[inline(always)]
    pub unsafe fn keys(self) -> u32 {
        read_u32(self.0.add(3))
    }

    /// The value, borrowed.
    #[inline(always)]
    pub unsafe fn value(self) -> Word {
        // SAFETY: only words are put here.
        unsafe { Word::from_bits(self.0.add(5).cast::<u64>().read_unaligned()) }
    }

    pub unsafe fn set(self, version: u32, keys: u32, value: Word) {
        write_u32(self.0.add(1), version);
        write_u32(self.0.add(3), keys);
        // SAFETY: four units follow.
        unsafe { self.0.add(5).cast::<u64>().write_unaligned(value.bits()) };
    }
}
