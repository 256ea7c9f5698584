//! The buffer protocol: [`Buffer`], a view of an exporter's memory, held for as long as it lives.
//!
//! Matches CPython's `Py_buffer`: an exporter's `get_buffer` slot makes one, dropping it calls `release_buffer`. What a
//! buffer says of its memory is a [`Layout`]. Classes with `__buffer__` are in `types::memoryview::dunder`.

use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::slots::BufferReleaseFn;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::ops::Deref;

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

    /// `PyBUF_F_CONTIGUOUS` and its kin: the request's bits beyond strides.
    const CONTIGUITY: u32 = 0xe0;

    pub const fn wants_c(self) -> bool {
        self.0 & Self::CONTIGUITY == 0x20
    }

    pub const fn wants_fortran(self) -> bool {
        self.0 & Self::CONTIGUITY == 0x40
    }

    pub const fn wants_any_contiguous(self) -> bool {
        self.0 & Self::CONTIGUITY == 0x80
    }

    pub const fn wants_writable(self) -> bool {
        self.0 & 1 != 0
    }
}

/// What a buffer says of its memory: address, item format, shape.
#[derive(Clone)]
pub struct Layout {
    ptr: *mut u8,
    /// Length in bytes.
    len: usize,
    pub itemsize: usize,
    pub readonly: bool,
    /// struct-style item format; "B" where none was given.
    pub format: Cow<'static, str>,
    pub shape: SmallVec<[isize; 1]>,
    pub strides: SmallVec<[isize; 1]>,
    /// Empty, or as long as the shape; a negative one means that no pointer is followed.
    pub suboffsets: SmallVec<[isize; 1]>,
}

impl Layout {
    /// One-dimensional contiguous items.
    ///
    /// # Safety
    /// `ptr` points to `len` bytes that stay valid as long as the buffer or view that gets the layout.
    pub unsafe fn items(
        ptr: *mut u8,
        len: usize,
        itemsize: usize,
        format: Cow<'static, str>,
        readonly: bool,
    ) -> Layout {
        Layout {
            ptr,
            len,
            itemsize,
            readonly,
            format,
            shape: SmallVec::from_slice(&[(len / itemsize) as isize]),
            strides: SmallVec::from_slice(&[itemsize as isize]),
            suboffsets: SmallVec::new(),
        }
    }

    /// The layout as a request sees it: without what the flags do not ask for.
    pub fn requested(mut self, flags: BufferFlags) -> Layout {
        if !flags.contains(BufferFlags::FORMAT) {
            self.format = Cow::Borrowed("B");
        }
        if !flags.contains(BufferFlags::ND) {
            self.shape = SmallVec::from_slice(&[(self.len / self.itemsize) as isize]);
            self.strides = SmallVec::from_slice(&[self.itemsize as isize]);
            self.suboffsets.clear();
        }
        self
    }

    pub fn ptr(&self) -> *mut u8 {
        self.ptr
    }

    /// The address of the first item and the length in bytes, after slicing or reshaping.
    ///
    /// # Safety
    /// The items that shape and strides describe from `ptr` on lie inside the memory.
    pub unsafe fn set_extent(&mut self, ptr: *mut u8, len: usize) {
        self.ptr = ptr;
        self.len = len;
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
        self.is_contiguous(self.shape.iter().zip(&self.strides).rev())
    }

    /// True if the items lie one after another in Fortran order.
    pub fn is_f_contiguous(&self) -> bool {
        self.is_contiguous(self.shape.iter().zip(&self.strides))
    }

    fn is_contiguous<'a>(&self, dimensions: impl Iterator<Item = (&'a isize, &'a isize)>) -> bool {
        if !self.suboffsets.is_empty() {
            return false;
        }
        if self.len == 0 {
            return true;
        }
        let mut expected = self.itemsize as isize;
        for (&dim, &stride) in dimensions {
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
        self.each_item(|item| {
            // SAFETY: each_item gives addresses of items.
            out.extend_from_slice(unsafe { std::slice::from_raw_parts(item, self.itemsize) });
        });
        out
    }

    /// Calls back with the address of every item, in C order.
    pub fn each_item(&self, mut each: impl FnMut(*const u8)) {
        self.each_in_dimension(0, self.ptr, &mut each);
    }

    fn each_in_dimension(&self, dimension: usize, at: *const u8, each: &mut dyn FnMut(*const u8)) {
        if dimension == self.ndim() {
            return each(at);
        }
        for i in 0..self.shape[dimension] {
            // SAFETY: the index is inside the dimension.
            let item = unsafe { self.step(dimension, at, i) };
            self.each_in_dimension(dimension + 1, item, each);
        }
    }

    /// The address of the `index`-th element of a dimension that begins at `at`.
    ///
    /// # Safety
    /// `at` belongs to the memory and the index is inside the dimension.
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

    /// The bytes of contiguous memory. Not kept while Python code runs, which may write to it.
    pub fn as_slice(&self) -> &[u8] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY: the exporter keeps `len` bytes valid (contract of the constructors).
        unsafe { std::slice::from_raw_parts(self.ptr, self.len) }
    }

    /// The bytes of contiguous, writable memory.
    #[allow(clippy::mut_from_ref)]
    pub fn as_mut_slice(&self) -> &mut [u8] {
        debug_assert!(!self.readonly);
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY: as in `as_slice`; writers hold the GIL and finish before Python code runs.
        unsafe { std::slice::from_raw_parts_mut(self.ptr, self.len) }
    }
}

/// Memory of an exporter, released on drop.
pub struct Buffer {
    /// Keeps the memory alive.
    owner: Object,
    /// Called at the end.
    release: Option<BufferReleaseFn>,
    layout: Layout,
}

impl Deref for Buffer {
    type Target = Layout;
    fn deref(&self) -> &Layout {
        &self.layout
    }
}

impl Buffer {
    /// A buffer of an object, whose `release_buffer` slot, if it has one, is called at the end.
    ///
    /// # Safety
    /// The layout's memory stays valid until that slot has run and `owner` is dropped.
    pub unsafe fn new(owner: &Object, layout: Layout) -> Buffer {
        Buffer { owner: owner.clone(), release: owner.ty().slots().release_buffer(), layout }
    }

    /// A buffer that releases nothing.
    ///
    /// # Safety
    /// The layout's memory stays valid as long as `owner` lives.
    pub unsafe fn borrowed(owner: &Object, layout: Layout) -> Buffer {
        Buffer { owner: owner.clone(), release: None, layout }
    }

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
        // SAFETY: passed on.
        Ok(unsafe { Buffer::new(owner, Layout::items(ptr, len, 1, Cow::Borrowed("B"), readonly)) })
    }

    /// The object that exported the memory.
    pub fn owner(&self) -> &Object {
        &self.owner
    }

    pub fn layout(&self) -> &Layout {
        &self.layout
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            release(&self.owner, &self.layout);
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
