//! liblzma's streams without its pointers.

use super::filters::Filters;
use liblzma_sys as x;
use std::mem::MaybeUninit;

/// An encoding or decoding stream, boxed: the library keeps its address.
pub(super) struct Stream {
    raw: Box<x::lzma_stream>,
}

/// What a step did.
pub(super) struct Step {
    pub(super) code: x::lzma_ret,
    pub(super) consumed: usize,
    pub(super) written: usize,
}

/// What a stream does.
pub(super) enum Coder<'a> {
    EasyEncoder(u32, x::lzma_check),
    StreamEncoder(&'a Filters, x::lzma_check),
    AloneEncoder(&'a x::lzma_options_lzma),
    RawEncoder(&'a Filters),
    AutoDecoder(u64),
    StreamDecoder(u64),
    AloneDecoder(u64),
    RawDecoder(&'a Filters),
}

impl Stream {
    pub(super) fn new(coder: Coder<'_>) -> Result<Stream, x::lzma_ret> {
        // SAFETY: all zeros is what LZMA_STREAM_INIT asks for; every field allows it.
        let raw = Box::new(unsafe { MaybeUninit::<x::lzma_stream>::zeroed().assume_init() });
        let mut stream = Stream { raw };
        let strm: *mut x::lzma_stream = &mut *stream.raw;
        let flags = x::LZMA_TELL_ANY_CHECK | x::LZMA_TELL_NO_CHECK;
        // SAFETY: the stream is initialised and its address does not change; the library copies options and filters.
        let code = unsafe {
            match coder {
                Coder::EasyEncoder(preset, check) => x::lzma_easy_encoder(strm, preset, check),
                Coder::StreamEncoder(filters, check) => {
                    x::lzma_stream_encoder(strm, filters.as_ptr(), check)
                }
                Coder::AloneEncoder(options) => x::lzma_alone_encoder(strm, options),
                Coder::RawEncoder(filters) => x::lzma_raw_encoder(strm, filters.as_ptr()),
                Coder::AutoDecoder(limit) => x::lzma_auto_decoder(strm, limit, flags),
                Coder::StreamDecoder(limit) => x::lzma_stream_decoder(strm, limit, flags),
                Coder::AloneDecoder(limit) => x::lzma_alone_decoder(strm, limit),
                Coder::RawDecoder(filters) => x::lzma_raw_decoder(strm, filters.as_ptr()),
            }
        };
        if code == x::LZMA_OK { Ok(stream) } else { Err(code) }
    }

    pub(super) fn step(&mut self, input: &[u8], room: &mut [u8], action: x::lzma_action) -> Step {
        self.raw.next_in = input.as_ptr();
        self.raw.avail_in = input.len();
        self.raw.next_out = room.as_mut_ptr();
        self.raw.avail_out = room.len();
        // SAFETY: the pointers and lengths describe the slices; the stream was initialised.
        let code = unsafe { x::lzma_code(&mut *self.raw, action) };
        Step {
            code,
            consumed: input.len() - self.raw.avail_in,
            written: room.len() - self.raw.avail_out,
        }
    }

    /// The kind of integrity check.
    pub(super) fn check(&self) -> x::lzma_check {
        // SAFETY: asked only when the decoder has told that it knows.
        unsafe { x::lzma_get_check(&*self.raw) }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // SAFETY: the library recognises streams without state.
        unsafe { x::lzma_end(&mut *self.raw) };
    }
}
