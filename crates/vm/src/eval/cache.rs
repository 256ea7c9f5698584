//! Typed views of inline caches. The first unit of each is the counter, which `specialise` owns.

use super::St;

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
        self.0.add(1).cast::<u32>().read_unaligned()
    }

    pub unsafe fn set_version(self, version: u32) {
        self.0.add(1).cast::<u32>().write_unaligned(version);
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
        self.0.add(1).cast::<u32>().read_unaligned()
    }

    pub unsafe fn set_version(self, version: u32) {
        self.0.add(1).cast::<u32>().write_unaligned(version);
    }
}
