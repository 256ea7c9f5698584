//! libzstd's contexts and dictionaries without their pointers.

use std::ffi::{CStr, c_int, c_void};
use std::ptr::NonNull;
use zstd_sys as z;

// Parameters are any ints here; the bindings' enums would not allow that.
mod c {
    use std::ffi::c_int;
    use zstd_sys::{ZSTD_CCtx, ZSTD_DCtx, ZSTD_bounds};

    unsafe extern "C" {
        pub(super) fn ZSTD_CCtx_setParameter(
            c: *mut ZSTD_CCtx,
            param: c_int,
            value: c_int,
        ) -> usize;
        pub(super) fn ZSTD_DCtx_setParameter(
            d: *mut ZSTD_DCtx,
            param: c_int,
            value: c_int,
        ) -> usize;
        pub(super) fn ZSTD_cParam_getBounds(param: c_int) -> ZSTD_bounds;
        pub(super) fn ZSTD_dParam_getBounds(param: c_int) -> ZSTD_bounds;
    }
}

/// The library's message of an error, or its result.
pub(super) fn checked(code: usize) -> Result<usize, String> {
    // SAFETY: no preconditions; error names are static strings.
    unsafe {
        if z::ZSTD_isError(code) == 0 {
            return Ok(code);
        }
        Err(CStr::from_ptr(z::ZSTD_getErrorName(code)).to_string_lossy().into_owned())
    }
}

/// What a step did, and the library's return value.
pub(super) struct Step {
    pub(super) result: Result<usize, String>,
    pub(super) consumed: usize,
    pub(super) written: usize,
}

fn buffers(input: &[u8], room: &mut [u8]) -> (z::ZSTD_inBuffer, z::ZSTD_outBuffer) {
    (
        z::ZSTD_inBuffer { src: input.as_ptr().cast(), size: input.len(), pos: 0 },
        z::ZSTD_outBuffer { dst: room.as_mut_ptr().cast(), size: room.len(), pos: 0 },
    )
}

fn parts(bytes: &[u8]) -> (*const c_void, usize) {
    (bytes.as_ptr().cast(), bytes.len())
}

/// A compression context.
pub(super) struct Encoder(NonNull<z::ZSTD_CCtx>);

impl Encoder {
    pub(super) fn new() -> Option<Encoder> {
        // SAFETY: no preconditions.
        NonNull::new(unsafe { z::ZSTD_createCCtx() }).map(Encoder)
    }

    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8], mode: Mode) -> Step {
        let (mut source, mut target) = buffers(input, room);
        let directive = match mode {
            Mode::Continue => z::ZSTD_EndDirective::ZSTD_e_continue,
            Mode::FlushBlock => z::ZSTD_EndDirective::ZSTD_e_flush,
            Mode::FlushFrame => z::ZSTD_EndDirective::ZSTD_e_end,
        };
        // SAFETY: the context lives; the buffers describe the slices.
        let code = unsafe {
            z::ZSTD_compressStream2(self.0.as_ptr(), &mut target, &mut source, directive)
        };
        Step { result: checked(code), consumed: source.pos, written: target.pos }
    }

    /// Forgets the frame under way.
    pub(super) fn reset_session(&mut self) {
        // SAFETY: the context lives.
        unsafe {
            z::ZSTD_CCtx_reset(self.0.as_ptr(), z::ZSTD_ResetDirective::ZSTD_reset_session_only);
        }
    }

    pub(super) fn set_parameter(&mut self, key: c_int, value: c_int) -> Result<usize, String> {
        // SAFETY: the context lives; unknown parameters are refused.
        checked(unsafe { c::ZSTD_CCtx_setParameter(self.0.as_ptr(), key, value) })
    }

    pub(super) fn set_pledged_size(&mut self, size: u64) -> Result<usize, String> {
        // SAFETY: the context lives.
        checked(unsafe { z::ZSTD_CCtx_setPledgedSrcSize(self.0.as_ptr(), size) })
    }

    pub(super) fn load_dictionary(&mut self, content: &[u8]) -> Result<usize, String> {
        let (data, size) = parts(content);
        // SAFETY: the library copies the content.
        checked(unsafe { z::ZSTD_CCtx_loadDictionary(self.0.as_ptr(), data, size) })
    }

    /// # Safety
    /// The dictionary outlives its use by the context.
    pub(super) unsafe fn refer_to(&mut self, dictionary: &EncoderDict) -> Result<usize, String> {
        // SAFETY: by the contract.
        checked(unsafe { z::ZSTD_CCtx_refCDict(self.0.as_ptr(), dictionary.0.as_ptr()) })
    }

    /// # Safety
    /// The content outlives its use by the context.
    pub(super) unsafe fn refer_to_prefix(&mut self, content: &[u8]) -> Result<usize, String> {
        let (data, size) = parts(content);
        // SAFETY: by the contract.
        checked(unsafe { z::ZSTD_CCtx_refPrefix(self.0.as_ptr(), data, size) })
    }
}

impl Drop for Encoder {
    fn drop(&mut self) {
        // SAFETY: this is the only owner.
        unsafe { z::ZSTD_freeCCtx(self.0.as_ptr()) };
    }
}

/// What a compressor is to do with its data.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Continue = 0,
    FlushBlock = 1,
    FlushFrame = 2,
}

/// A decompression context.
pub(super) struct Decoder(NonNull<z::ZSTD_DCtx>);

impl Decoder {
    pub(super) fn new() -> Option<Decoder> {
        // SAFETY: no preconditions.
        NonNull::new(unsafe { z::ZSTD_createDCtx() }).map(Decoder)
    }

    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8]) -> Step {
        let (mut source, mut target) = buffers(input, room);
        // SAFETY: the context lives; the buffers describe the slices.
        let code = unsafe { z::ZSTD_decompressStream(self.0.as_ptr(), &mut target, &mut source) };
        Step { result: checked(code), consumed: source.pos, written: target.pos }
    }

    pub(super) fn reset_session(&mut self) {
        // SAFETY: the context lives.
        unsafe {
            z::ZSTD_DCtx_reset(self.0.as_ptr(), z::ZSTD_ResetDirective::ZSTD_reset_session_only);
        }
    }

    pub(super) fn set_parameter(&mut self, key: c_int, value: c_int) -> Result<usize, String> {
        // SAFETY: the context lives; unknown parameters are refused.
        checked(unsafe { c::ZSTD_DCtx_setParameter(self.0.as_ptr(), key, value) })
    }

    pub(super) fn load_dictionary(&mut self, content: &[u8]) -> Result<usize, String> {
        let (data, size) = parts(content);
        // SAFETY: the library copies the content.
        checked(unsafe { z::ZSTD_DCtx_loadDictionary(self.0.as_ptr(), data, size) })
    }

    /// # Safety
    /// The dictionary outlives its use by the context.
    pub(super) unsafe fn refer_to(&mut self, dictionary: &DecoderDict) -> Result<usize, String> {
        // SAFETY: by the contract.
        checked(unsafe { z::ZSTD_DCtx_refDDict(self.0.as_ptr(), dictionary.0.as_ptr()) })
    }

    /// # Safety
    /// The content outlives its use by the context.
    pub(super) unsafe fn refer_to_prefix(&mut self, content: &[u8]) -> Result<usize, String> {
        let (data, size) = parts(content);
        // SAFETY: by the contract.
        checked(unsafe { z::ZSTD_DCtx_refPrefix(self.0.as_ptr(), data, size) })
    }
}

impl Drop for Decoder {
    fn drop(&mut self) {
        // SAFETY: this is the only owner.
        unsafe { z::ZSTD_freeDCtx(self.0.as_ptr()) };
    }
}

/// A dictionary digested for a compression level.
pub(super) struct EncoderDict(NonNull<z::ZSTD_CDict>);

impl EncoderDict {
    pub(super) fn new(content: &[u8], level: c_int) -> Option<EncoderDict> {
        let (data, size) = parts(content);
        // SAFETY: the library copies the content.
        NonNull::new(unsafe { z::ZSTD_createCDict(data, size, level) }).map(EncoderDict)
    }
}

impl Drop for EncoderDict {
    fn drop(&mut self) {
        // SAFETY: this is the only owner.
        unsafe { z::ZSTD_freeCDict(self.0.as_ptr()) };
    }
}

/// A dictionary digested for decompression.
pub(super) struct DecoderDict(NonNull<z::ZSTD_DDict>);

impl DecoderDict {
    pub(super) fn new(content: &[u8]) -> Option<DecoderDict> {
        let (data, size) = parts(content);
        // SAFETY: the library copies the content.
        NonNull::new(unsafe { z::ZSTD_createDDict(data, size) }).map(DecoderDict)
    }
}

impl Drop for DecoderDict {
    fn drop(&mut self) {
        // SAFETY: this is the only owner.
        unsafe { z::ZSTD_freeDDict(self.0.as_ptr()) };
    }
}

/// The id that a dictionary's header says; 0 if it has no header.
pub(super) fn dictionary_id(content: &[u8]) -> u32 {
    let (data, size) = parts(content);
    // SAFETY: pointer and length describe the slice.
    unsafe { z::ZSTD_getDictID_fromDict(data, size) }
}

/// Least and greatest value of a parameter.
pub(super) fn bounds(parameter: c_int, compresses: bool) -> Result<(c_int, c_int), String> {
    // SAFETY: unknown parameters give an error.
    let bounds = unsafe {
        if compresses {
            c::ZSTD_cParam_getBounds(parameter)
        } else {
            c::ZSTD_dParam_getBounds(parameter)
        }
    };
    checked(bounds.error).map(|_| (bounds.lowerBound, bounds.upperBound))
}

/// The size of the frame at the start of the data.
pub(super) fn frame_size(data: &[u8]) -> Result<usize, String> {
    let (data, size) = parts(data);
    // SAFETY: pointer and length describe the slice.
    checked(unsafe { z::ZSTD_findFrameCompressedSize(data, size) })
}

/// Size of the content, if the frame tells it, and dictionary id; None for something else than a frame.
pub(super) fn frame_info(data: &[u8]) -> Option<(Option<u64>, u32)> {
    const UNKNOWN: u64 = u64::MAX;
    const ERROR: u64 = u64::MAX - 1;
    let (data, size) = parts(data);
    // SAFETY: pointer and length describe the slice.
    let (content, id) = unsafe {
        (z::ZSTD_getFrameContentSize(data, size), z::ZSTD_getDictID_fromFrame(data, size))
    };
    match content {
        ERROR => None,
        UNKNOWN => Some((None, id)),
        content => Some((Some(content), id)),
    }
}

fn zdict_checked(code: usize, mut bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    // SAFETY: no preconditions; error names are static strings.
    unsafe {
        if z::ZDICT_isError(code) != 0 {
            return Err(CStr::from_ptr(z::ZDICT_getErrorName(code)).to_string_lossy().into_owned());
        }
    }
    bytes.truncate(code);
    Ok(bytes)
}

/// Trains a dictionary on samples that lie one behind the other.
pub(super) fn train(samples: &[u8], sizes: &[usize], capacity: Vec<u8>) -> Result<Vec<u8>, String> {
    let mut out = capacity;
    // SAFETY: pointers and lengths describe the slices; the sizes add up to the samples' length.
    let code = unsafe {
        z::ZDICT_trainFromBuffer(
            out.as_mut_ptr().cast(),
            out.len(),
            samples.as_ptr().cast(),
            sizes.as_ptr(),
            sizes.len() as u32,
        )
    };
    zdict_checked(code, out)
}

/// Adds header and statistics to the content of a dictionary.
pub(super) fn finalize(
    content: &[u8],
    samples: &[u8],
    sizes: &[usize],
    capacity: Vec<u8>,
    level: c_int,
) -> Result<Vec<u8>, String> {
    let mut out = capacity;
    let params = z::ZDICT_params_t { compressionLevel: level, notificationLevel: 0, dictID: 0 };
    let (data, size) = parts(content);
    // SAFETY: as in `train`.
    let code = unsafe {
        z::ZDICT_finalizeDictionary(
            out.as_mut_ptr().cast(),
            out.len(),
            data,
            size,
            samples.as_ptr().cast(),
            sizes.as_ptr(),
            sizes.len() as u32,
            params,
        )
    };
    zdict_checked(code, out)
}

/// Version text and number.
pub(super) fn version() -> (String, u32) {
    // SAFETY: no preconditions; the version is a static string.
    unsafe {
        let text = CStr::from_ptr(z::ZSTD_versionString()).to_string_lossy().into_owned();
        (text, z::ZSTD_versionNumber())
    }
}

/// The default level, and the size of output that the library recommends.
pub(super) fn defaults() -> (c_int, usize) {
    // SAFETY: no preconditions.
    unsafe { (z::ZSTD_defaultCLevel(), z::ZSTD_DStreamOutSize()) }
}
