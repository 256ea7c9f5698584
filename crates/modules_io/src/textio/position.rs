//! Positions of a text stream. A position is more than the buffer's: it tells how to bring the decoder back to where it
//! was, and is packed into an int ("cookie").

use super::codec::Decoder;
use super::{Snapshot, TextIo, check_open, of};
use crate::errors::unsupported;
use krait_num::UBig;
use krait_objects::exceptions as exc;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::types::bytes::Bytes;
use krait_objects::{Args, Object, PyResult, Thread, name};

/// A position. Its bytes, little-endian and one after another, are the int.
#[derive(Default, Clone, Copy)]
struct Cookie {
    /// Where the buffer is to start.
    start: u64,
    /// The decoder's state there.
    flag: i32,
    /// Bytes to decode from there, and characters of the result that were read.
    bytes: i32,
    skip: i32,
    /// The decoder is to be told that the input ends.
    at_end: bool,
}

const COOKIE_BYTES: usize = 8 + 3 * 4 + 1;

impl Cookie {
    fn pack(&self) -> Object {
        let mut bytes = [0; COOKIE_BYTES];
        bytes[..8].copy_from_slice(&self.start.to_le_bytes());
        for (i, part) in [self.flag, self.bytes, self.skip].iter().enumerate() {
            bytes[8 + 4 * i..12 + 4 * i].copy_from_slice(&part.to_le_bytes());
        }
        bytes[20] = self.at_end as u8;
        Object::big_int(UBig::from_le_bytes(&bytes).into())
    }

    fn unpack(thread: &Thread, cookie: &Object) -> PyResult<Cookie> {
        let number = krait_objects::types::int::methods::from_object(thread, cookie)?;
        let value = number.as_int().map(|v| v.to_big()).unwrap_or_default();
        let value = UBig::try_from(value)
            .map_err(|_| thread.overflow_error("can't convert negative int to unsigned"))?;
        let given = value.to_le_bytes();
        if given.len() > COOKIE_BYTES {
            return Err(thread.overflow_error("int too big to convert"));
        }
        let mut bytes = [0; COOKIE_BYTES];
        bytes[..given.len()].copy_from_slice(&given);
        let part = |i: usize| {
            let at = 8 + 4 * i;
            i32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        let mut start = [0; 8];
        start.copy_from_slice(&bytes[..8]);
        Ok(Cookie {
            start: u64::from_le_bytes(start),
            flag: part(0),
            bytes: part(1),
            skip: part(2),
            at_end: bytes[20] != 0,
        })
    }

    /// Brings the decoder to the state at the start.
    fn apply(&self, thread: &Thread, decoder: &Decoder) -> PyResult<()> {
        if self.start == 0 && self.flag == 0 {
            return decoder.reset(thread);
        }
        decoder.set_state(thread, &Object::bytes(b""), self.flag.into())
    }
}

fn check_seekable(thread: &Thread, state: &TextIo) -> PyResult<()> {
    if state.seekable.get() {
        return Ok(());
    }
    Err(unsupported(thread, "underlying stream is not seekable"))
}

pub(super) fn tell(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.buffer(thread)?;
    check_open(thread, this)?;
    check_seekable(thread, state)?;
    if !state.telling.get() {
        return Err(thread.err(&exc::OS_ERROR, "telling position disabled by next() call"));
    }
    state.write_pending(thread)?;
    this.call_method(thread, name!("flush"), &[])?;
    let position = state.buffer(thread)?.call_method(thread, name!("tell"), &[])?;
    let snapshot = state.snapshot.borrow().clone();
    let (Some(decoder), Some(snapshot)) = (state.decoder(), snapshot) else {
        return Ok(position);
    };
    let input = snapshot.input.clone();
    let input = input.as_bytes().map(Bytes::as_slice).unwrap_or_default();
    let mut cookie = Cookie {
        start: (position.to_i64(thread)? - input.len() as i64) as u64,
        flag: Object::int(snapshot.flag).to_int_argument(thread)?,
        ..Cookie::default()
    };
    let used = state.decoded_used.get();
    if state.decoded.borrow().is_none() || used == 0 {
        return Ok(cookie.pack());
    }
    let (saved_input, saved_flag) = decoder.state(thread)?;
    let saved_flag = saved_flag.to_i64(thread)?;
    let found = locate(thread, state, &decoder, input, used, &mut cookie);
    // The decoder goes on from where it was, whatever happened.
    let restored = decoder.set_state(thread, &saved_input, saved_flag);
    crate::errors::both(found.map(|()| cookie.pack()), restored)
}

/// Finds the last place before `used` characters where the decoder has no unused input, and what to do from there.
fn locate(
    thread: &Thread,
    state: &TextIo,
    decoder: &Decoder,
    input: &[u8],
    used: usize,
    cookie: &mut Cookie,
) -> PyResult<()> {
    let mut left = used;
    let start = *cookie;
    // A guess by the number of bytes for a character, then nearer to the start.
    let mut skip = (state.bytes_per_char.get() * used as f64) as usize;
    skip = skip.min(input.len());
    let mut back = 1;
    let mut found = false;
    while skip > 0 {
        start.apply(thread, decoder)?;
        let chars = decoder.decode(thread, &Object::bytes(&input[..skip]), false)?.len();
        if chars > left {
            skip = skip.saturating_sub(back);
            back *= 2;
            continue;
        }
        let (rest, flag) = decoder.state(thread)?;
        let rest = rest.as_bytes().map_or(0, Bytes::len);
        if rest == 0 {
            cookie.flag = flag.to_int_argument(thread)?;
            left -= chars;
            found = true;
            break;
        }
        skip = skip.saturating_sub(rest);
        back = 1;
    }
    if !found {
        skip = 0;
        start.apply(thread, decoder)?;
    }
    cookie.start += skip as u64;
    cookie.skip = left as i32;
    if left == 0 {
        return Ok(());
    }
    // From there byte by byte, noting every place where nothing is left over.
    let mut chars = 0;
    cookie.bytes = 0;
    let mut reached = false;
    for byte in &input[skip..] {
        chars += decoder.decode(thread, &Object::bytes(&[*byte]), false)?.len();
        cookie.bytes += 1;
        let (rest, flag) = decoder.state(thread)?;
        if rest.as_bytes().is_none_or(Bytes::is_empty) && chars <= left {
            cookie.start += cookie.bytes as u64;
            left -= chars;
            cookie.flag = flag.to_int_argument(thread)?;
            cookie.bytes = 0;
            chars = 0;
        }
        if chars >= left {
            reached = true;
            break;
        }
    }
    if !reached {
        chars += decoder.decode(thread, &Object::bytes(b""), true)?.len();
        cookie.at_end = true;
        if chars < left {
            return Err(thread.err(&exc::OS_ERROR, "can't reconstruct logical file position"));
        }
    }
    cookie.skip = left as i32;
    Ok(())
}

pub(super) fn seek(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    let whence = match args.opt(1) {
        Some(whence) => whence.to_i32(thread)?,
        None => 0,
    };
    state.buffer(thread)?;
    check_open(thread, this)?;
    check_seekable(thread, state)?;
    let zero = Object::int(0);
    let mut target = args.req(0).clone();
    match whence {
        0 => {}
        1 => {
            if !target.eq(thread, &zero)? {
                return Err(unsupported(thread, "can't do nonzero cur-relative seeks"));
            }
            // The position is told anew, which makes the decoder forget what it read ahead.
            target = this.call_method(thread, name!("tell"), &[])?;
        }
        2 => {
            if !target.eq(thread, &zero)? {
                return Err(unsupported(thread, "can't do nonzero end-relative seeks"));
            }
            return seek_to_end(thread, this, state);
        }
        other => {
            return Err(
                thread.value_error(format!("invalid whence ({other}, should be 0, 1 or 2)"))
            );
        }
    }
    if target.compare_bool(thread, &zero, CompareOp::Lt)? {
        let shown = target.repr_string(thread)?;
        return Err(thread.value_error(format!("negative seek position {shown}")));
    }
    this.call_method(thread, name!("flush"), &[])?;
    let cookie = Cookie::unpack(thread, &target)?;
    let buffer = state.buffer(thread)?;
    buffer.call_method(thread, name!("seek"), &[Object::int_u64(cookie.start)])?;
    state.set_decoded(None);
    state.set_snapshot(None);
    if let Some(decoder) = state.decoder() {
        cookie.apply(thread, &decoder)?;
        restore(thread, state, &decoder, &buffer, &cookie)?;
    }
    if let Some(encoder) = state.any_encoder() {
        encoder.set_start(thread, cookie.start == 0 && cookie.flag == 0)?;
    }
    Ok(target)
}

/// Decodes what the position says was decoded, and skips what was read of it.
fn restore(
    thread: &Thread,
    state: &TextIo,
    decoder: &Decoder,
    buffer: &Object,
    cookie: &Cookie,
) -> PyResult<()> {
    if cookie.skip == 0 {
        let input = Object::bytes(b"");
        state.set_snapshot(Some(Snapshot { flag: cookie.flag.into(), input }));
        return Ok(());
    }
    let input = buffer.call_method(thread, name!("read"), &[Object::int(cookie.bytes.into())])?;
    if input.as_bytes().is_none() {
        return Err(thread.type_error(format!(
            "underlying read() should have returned a bytes object, not '{}'",
            input.ty().name()
        )));
    }
    state.set_snapshot(Some(Snapshot { flag: cookie.flag.into(), input: input.clone() }));
    let text = decoder.decode(thread, &input, cookie.at_end)?;
    let len = text.len();
    state.set_decoded(Some(text));
    if len < cookie.skip.max(0) as usize {
        return Err(thread.err(&exc::OS_ERROR, "can't restore logical file position"));
    }
    state.decoded_used.set(cookie.skip.max(0) as usize);
    Ok(())
}

fn seek_to_end(thread: &Thread, this: &Object, state: &TextIo) -> PyResult {
    this.call_method(thread, name!("flush"), &[])?;
    state.set_decoded(None);
    state.set_snapshot(None);
    if let Some(decoder) = state.decoder() {
        decoder.reset(thread)?;
    }
    let buffer = state.buffer(thread)?;
    let args = [Object::int(0), Object::int(2)];
    let position = buffer.call_method(thread, name!("seek"), &args)?;
    if let Some(encoder) = state.any_encoder() {
        let at_start = position.eq(thread, &Object::int(0))?;
        encoder.set_start(thread, at_start)?;
    }
    Ok(position)
}

pub(super) fn truncate(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    state.buffer(thread)?;
    this.call_method(thread, name!("flush"), &[])?;
    let size = args.opt(0).cloned().unwrap_or(Object::NONE);
    state.buffer(thread)?.call_method(thread, name!("truncate"), &[size])
}
