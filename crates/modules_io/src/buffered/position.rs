//! Positions of a buffered stream: telling, seeking, truncating.

use super::{enter, of};
use crate::arguments::offset;
use crate::errors::unsupported;
use crate::iobase;
use krait_host::libc;
use krait_objects::exceptions as exc;
use krait_objects::{Args, Object, PyResult, Thread, name};

pub(super) fn tell(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.check_usable(thread)?;
    let position = state.raw_tell(thread)? - state.raw_offset();
    // A raw stream may have been moved back behind the buffer's back.
    Ok(Object::int(position.max(0)))
}

pub(super) fn seek(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    let whence = match args.opt(1) {
        Some(whence) => whence.to_i32(thread)?,
        None => libc::SEEK_SET,
    };
    state.check_usable(thread)?;
    let known = [libc::SEEK_SET, libc::SEEK_CUR, libc::SEEK_END, libc::SEEK_HOLE, libc::SEEK_DATA];
    if !known.contains(&whence) {
        return Err(thread.value_error(format!("whence value {whence} unsupported")));
    }
    state.check_open(thread, "seek of closed file")?;
    iobase::check_seekable(thread, &state.raw(thread)?)?;
    let mut target = offset(thread, args.req(0), &exc::VALUE_ERROR)?;
    // A target inside the buffer takes no system call.
    if (whence == libc::SEEK_SET || whence == libc::SEEK_CUR) && state.readable.get() {
        let current = state.known_raw_tell(thread)?;
        let ahead = state.read_ahead() as i64;
        if ahead > 0 {
            let distance = if whence == libc::SEEK_SET {
                target - (current - state.raw_offset())
            } else {
                target
            };
            if distance >= -state.pos.get() && distance <= ahead {
                let position = current - state.raw_offset() + distance;
                state.pos.set(state.pos.get() + distance);
                // As in `tell`.
                return Ok(Object::int(position.max(0)));
            }
        }
    }
    let _held = enter(thread, this)?;
    if state.writable.get() {
        state.flush_writes(thread)?;
    }
    if whence == libc::SEEK_CUR {
        target -= state.raw_offset();
    }
    let position = state.raw_seek(thread, target, whence)?;
    state.raw_pos.set(-1);
    if state.readable.get() {
        state.reset_read();
    }
    Ok(Object::int(position))
}

pub(super) fn truncate(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    state.check_usable(thread)?;
    state.check_open(thread, "truncate of closed file")?;
    if !state.writable.get() {
        return Err(unsupported(thread, "truncate"));
    }
    let _held = enter(thread, this)?;
    state.flush_and_rewind(thread)?;
    let size = args.opt(0).cloned().unwrap_or(Object::NONE);
    let result =
        state.raw(thread)?.call_method(thread, name!("truncate"), std::slice::from_ref(&size))?;
    // The position is asked for again; not knowing it does no harm.
    let _ = state.raw_tell(thread);
    Ok(result)
}
