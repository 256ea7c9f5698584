//! zlib's streams without its pointers.

use libz_sys as z;
use std::ffi::{CStr, c_int, c_void};
use std::mem::size_of;

/// A compressing or decompressing stream. It is boxed: zlib keeps its address.
pub(super) struct Stream {
    raw: Box<z::z_stream>,
    inflates: bool,
}

unsafe extern "C" fn allocate(_: *mut c_void, items: z::uInt, size: z::uInt) -> *mut c_void {
    // SAFETY: calloc has no preconditions.
    unsafe { krait_host::libc::calloc(items as usize, size as usize) }
}

unsafe extern "C" fn free(_: *mut c_void, address: *mut c_void) {
    // SAFETY: zlib gives back what `allocate` gave.
    unsafe { krait_host::libc::free(address) };
}

fn raw() -> Box<z::z_stream> {
    Box::new(z::z_stream {
        next_in: std::ptr::null_mut(),
        avail_in: 0,
        total_in: 0,
        next_out: std::ptr::null_mut(),
        avail_out: 0,
        total_out: 0,
        msg: std::ptr::null_mut(),
        state: std::ptr::null_mut(),
        zalloc: allocate,
        zfree: free,
        opaque: std::ptr::null_mut(),
        data_type: 0,
        adler: 0,
        reserved: 0,
    })
}

/// zlib's error number with its message.
pub(super) struct Failure {
    pub(super) code: c_int,
    pub(super) message: Option<String>,
}

/// What a step did.
pub(super) struct Step {
    pub(super) code: c_int,
    pub(super) consumed: usize,
    pub(super) written: usize,
}

const STREAM_SIZE: c_int = size_of::<z::z_stream>() as c_int;

impl Stream {
    pub(super) fn deflating(
        level: c_int,
        method: c_int,
        window_bits: c_int,
        memory_level: c_int,
        strategy: c_int,
    ) -> Result<Stream, Failure> {
        let mut stream = Stream { raw: raw(), inflates: false };
        // SAFETY: the stream is initialised as zlib wants it, and its address does not change.
        let code = unsafe {
            z::deflateInit2_(
                &mut *stream.raw,
                level,
                method,
                window_bits,
                memory_level,
                strategy,
                z::zlibVersion(),
                STREAM_SIZE,
            )
        };
        stream.checked(code)
    }

    pub(super) fn inflating(window_bits: c_int) -> Result<Stream, Failure> {
        let mut stream = Stream { raw: raw(), inflates: true };
        // SAFETY: as in `deflating`.
        let code = unsafe {
            z::inflateInit2_(&mut *stream.raw, window_bits, z::zlibVersion(), STREAM_SIZE)
        };
        stream.checked(code)
    }

    fn checked(self, code: c_int) -> Result<Stream, Failure> {
        if code == z::Z_OK { Ok(self) } else { Err(self.failure(code)) }
    }

    /// The error with the stream's message.
    pub(super) fn failure(&self, code: c_int) -> Failure {
        let message = if self.raw.msg.is_null() {
            None
        } else {
            // SAFETY: zlib's messages are static strings.
            Some(unsafe { CStr::from_ptr(self.raw.msg) }.to_string_lossy().into_owned())
        };
        Failure { code, message }
    }

    /// Runs the stream on input and room for output, both of which zlib may use in part.
    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8], flush: c_int) -> Step {
        let limit = u32::MAX as usize;
        let (available, space) = (input.len().min(limit), room.len().min(limit));
        self.raw.next_in = input.as_ptr().cast_mut();
        self.raw.avail_in = available as u32;
        self.raw.next_out = room.as_mut_ptr();
        self.raw.avail_out = space as u32;
        // SAFETY: the pointers and lengths describe the slices; zlib does not write to its input. A stream that was ended
        // is recognised by zlib.
        let code = unsafe {
            if self.inflates {
                z::inflate(&mut *self.raw, flush)
            } else {
                z::deflate(&mut *self.raw, flush)
            }
        };
        Step {
            code,
            consumed: available - self.raw.avail_in as usize,
            written: space - self.raw.avail_out as usize,
        }
    }

    pub(super) fn set_dictionary(&mut self, dictionary: &[u8]) -> c_int {
        let (data, len) = (dictionary.as_ptr(), dictionary.len() as u32);
        // SAFETY: zlib copies what it wants of the dictionary.
        unsafe {
            if self.inflates {
                z::inflateSetDictionary(&mut *self.raw, data, len)
            } else {
                z::deflateSetDictionary(&mut *self.raw, data, len)
            }
        }
    }

    pub(super) fn duplicate(&mut self) -> Result<Stream, Failure> {
        let mut copy = Stream { raw: raw(), inflates: self.inflates };
        // SAFETY: both are valid streams at their final addresses.
        let code = unsafe {
            if self.inflates {
                z::inflateCopy(&mut *copy.raw, &mut *self.raw)
            } else {
                z::deflateCopy(&mut *copy.raw, &mut *self.raw)
            }
        };
        copy.checked(code)
    }

    /// Frees zlib's state; later steps fail.
    pub(super) fn end(&mut self) -> c_int {
        // SAFETY: zlib recognises streams that were ended or never initialised.
        unsafe {
            if self.inflates {
                z::inflateEnd(&mut *self.raw)
            } else {
                z::deflateEnd(&mut *self.raw)
            }
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.end();
    }
}

/// The checksum of data that goes on from `value`.
pub(super) fn checksum(
    function: unsafe extern "C" fn(z::uLong, *const u8, u32) -> z::uLong,
    value: u32,
    data: &[u8],
) -> u32 {
    data.chunks(u32::MAX as usize).fold(value, |value, chunk| {
        // SAFETY: the pointer and the length describe the chunk.
        unsafe { function(value.into(), chunk.as_ptr(), chunk.len() as u32) as u32 }
    })
}

/// The version of the library at run time.
pub(super) fn version() -> String {
    // SAFETY: zlib gives a static string.
    unsafe { CStr::from_ptr(z::zlibVersion()) }.to_string_lossy().into_owned()
}
