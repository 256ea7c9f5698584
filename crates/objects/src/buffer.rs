//! The buffer protocol: [`Buffer`], a view of an exporter's memory, held for as long as it lives.
//!
//! Matches CPython's `Py_buffer`: an exporter's `get_buffer` slot makes one, dropping it calls `release_buffer`.

use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;
use smallvec::SmallVec;
use std::borrow::Cow;

/// Request flags, CPython's `PyBUF_*`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BufferFlags(u32);

impl BufferFlags {
    pub const SIMPLE: BufferFlags = BufferFlags(0);
    pub const WRITABLE: BufferFlags = BufferFlags(1);
    pub const FORMAT: BufferFlags = BufferFlags(4);
    pub const ND: BufferFlags = BufferFlags(8);
    pub const STRIDES: BufferFlags = BufferFlags(0x10 | 8);
    pub const C_CONTIGUOUS: BufferFlags = BufferFlags(0x20 | 0x18);
    pub const F_CONTIGUOUS: BufferFlags = BufferFlags(0x40 | 0x18);
    pub const ANY_CONTIGUOUS: BufferFlags = BufferFlags(0x80 | 0x18);
    pub const INDIRECT: BufferFlags = BufferFlags(0x100 | 0x18);
    pub const FULL_RO: BufferFlags = BufferFlags(0x100 | 0x18 | 4);
    pub const FULL: BufferFlags = BufferFlags(0x100 | 0x18 | 4 | 1);

    pub const fn from_bits(bits: u32) -> BufferFlags {
        BufferFlags(bits)
    }

    pub const fn bits(self) -> u32 {
        self.0
    }

    pub const fn contains(self, other: BufferFlags) -> bool {
        self.0 & other.0 == other.0
    }

    pub const fn wants_writable(self) -> bool {
        self.0 & 1 != 0
    }
}

/// Memory of an exporter, released on drop.
pub struct Buffer {
    /// The object whose `release_buffer` slot is called, if it has one.
    exporter: Option<Object>,
    /// Keeps the memory alive.
    owner: Object,
    ptr: *mut u8,
    /// Length in bytes.
    len: usize,
    pub itemsize: usize,
    pub readonly: bool,
    /// struct-style item format; "B" where none was given.
    pub format: Cow<'static, str>,
    pub shape: SmallVec<[isize; 1]>,
    pub strides: SmallVec<[isize; 1]>,
    pub suboffsets: SmallVec<[isize; 1]>,
}

impl Buffer {
    /// A one-dimensional buffer of bytes: what `PyBuffer_FillInfo` makes. `BufferError: Object is not writable.` if a
    /// writable view of read-only memory is asked for.
    ///
    /// # Safety
    /// `ptr` points to `len` bytes that stay valid until the exporter's `release_buffer` slot has run and `owner` is dropped.
    pub unsafe fn bytes(
        thread: &Thread,
        owner: &Object,
        ptr: *mut u8,
        len: usize,
        readonly: bool,
        flags: BufferFlags,
    ) -> PyResult<Buffer> {
        if readonly && flags.wants_writable() {
            return Err(thread.buffer_error("Object is not writable."));
        }
        let exporter = owner.ty().slots().release_buffer().map(|_| owner.clone());
        Ok(Buffer {
            exporter,
            owner: owner.clone(),
            ptr,
            len,
            itemsize: 1,
            readonly,
            format: Cow::Borrowed("B"),
            shape: SmallVec::from_slice(&[len as isize]),
            strides: SmallVec::from_slice(&[1]),
            suboffsets: SmallVec::new(),
        })
    }

    /// The object that exported the memory.
    pub fn owner(&self) -> &Object {
        &self.owner
    }

    pub fn ptr(&self) -> *mut u8 {
        self.ptr
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn ndim(&self) -> usize {
        self.shape.len()
    }

    /// True if the items lie one after another in C order.
    pub fn is_c_contiguous(&self) -> bool {
        if !self.suboffsets.is_empty() {
            return false;
        }
        let mut expected = self.itemsize as isize;
        for (&dim, &stride) in self.shape.iter().zip(&self.strides).rev() {
            if dim > 1 && stride != expected {
                return false;
            }
            expected *= dim;
        }
        true
    }

    /// A copy of all items in C order.
    pub fn to_contiguous(&self) -> Vec<u8> {
        if self.is_c_contiguous() {
            return self.as_slice().to_vec();
        }
        let mut out = Vec::with_capacity(self.len);
        self.copy_dimension(0, self.ptr, &mut out);
        out
    }

    fn copy_dimension(&self, dimension: usize, at: *const u8, out: &mut Vec<u8>) {
        if dimension == self.ndim() {
            // SAFETY: shape, strides and suboffsets describe items inside the exporter's memory.
            out.extend_from_slice(unsafe { std::slice::from_raw_parts(at, self.itemsize) });
            return;
        }
        for i in 0..self.shape[dimension] {
            // SAFETY: as above.
            let item = unsafe { self.step(dimension, at, i) };
            self.copy_dimension(dimension + 1, item, out);
        }
    }

    /// The address of the `index`-th element of a dimension that begins at `at`.
    ///
    /// # Safety
    /// `at` belongs to the buffer and the index is inside the dimension.
    pub unsafe fn step(&self, dimension: usize, at: *const u8, index: isize) -> *const u8 {
        // SAFETY: by the contract.
        let item = unsafe { at.offset(self.strides[dimension] * index) };
        match self.suboffsets.get(dimension) {
            // SAFETY: a suboffset that is not negative says that a pointer lies here.
            Some(&offset) if offset >= 0 => unsafe {
                item.cast::<*const u8>().read_unaligned().offset(offset)
            },
            _ => item,
        }
    }

    /// The bytes of a contiguous buffer. Not kept while Python code runs, which may write to the memory.
    pub fn as_slice(&self) -> &[u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: the exporter keeps `len` bytes valid (contract of `bytes`).
        unsafe { std::slice::from_raw_parts(self.ptr, self.len) }
    }

    /// The bytes of a contiguous, writable buffer.
    #[allow(clippy::mut_from_ref)]
    pub fn as_mut_slice(&self) -> &mut [u8] {
        debug_assert!(!self.readonly);
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY: as in `as_slice`; writers hold the GIL and finish before Python code runs.
        unsafe { std::slice::from_raw_parts_mut(self.ptr, self.len) }
    }

    /// The buffer behind the memoryview that a `__buffer__` method returned.
    pub fn from_dunder_result(
        thread: &Thread,
        object: &Object,
        result: Object,
        flags: BufferFlags,
    ) -> PyResult<Buffer> {
        let Some(get) = result.ty().slots().get_buffer() else {
            return Err(thread.type_error("__buffer__ returned non-memoryview object"));
        };
        let inner = get(thread, &result, flags)?;
        let _ = object;
        Ok(inner)
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if let Some(exporter) = self.exporter.take()
            && let Some(release) = exporter.ty().slots().release_buffer()
        {
            release(&exporter);
        }
    }
}

impl Object {
    /// `PyObject_GetBuffer`: `TypeError: a bytes-like object is required, not 'X'` if the type exports none.
    pub fn buffer(&self, thread: &Thread, flags: BufferFlags) -> PyResult<Buffer> {
        match self.ty().slots().get_buffer() {
            Some(get) => get(thread, self, flags),
            None => Err(thread.type_error(format!(
                "a bytes-like object is required, not '{}'",
                self.ty().name()
            ))),
        }
    }

    pub fn has_buffer(&self) -> bool {
        self.ty().slots().get_buffer().is_some()
    }
}

/// `__buffer__` of a native exporter: a memoryview of it.
pub fn memoryview_of(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult {
    let _ = flags;
    crate::types::memoryview::from_object(thread, object)
}

/// `__release_buffer__` of a native exporter: releases the memoryview.
pub fn release_view(thread: &Thread, _object: &Object, view: &Object) -> PyResult<()> {
    view.call_method(thread, crate::name!("release"), &[]).map(drop)
}
