//! Building strings from strings: replace, repeat, padding, tabs.
//! Owns the contents; the caller checks sizes first where Python raises OverflowError or MemoryError.
//! Matches CPython's `replace` and the padding methods of Objects/unicodeobject.c and stringlib/transmogrify.h.

use crate::find::find;
use crate::{Builder, Str};

/// Replaces up to `max` occurrences; the number replaced. Nothing is appended when it is zero.
pub fn replace(s: Str<'_>, old: Str<'_>, new: Str<'_>, max: usize, out: &mut Builder) -> usize {
    if max == 0 {
        return 0;
    }
    if old.is_empty() {
        return interleave(s, new, max, out);
    }
    let Some(mut next) = find(s, old, 0..s.len()) else { return 0 };
    let (mut at, mut n) = (0, 0);
    loop {
        out.push_view(s.slice(at..next));
        out.push_view(new);
        at = next + old.len();
        n += 1;
        if n == max {
            break;
        }
        match find(s, old, at..s.len()) {
            Some(i) => next = i,
            None => break,
        }
    }
    out.push_view(s.slice_from(at));
    n
}

/// `new` before every character and at the end, `max` times.
fn interleave(s: Str<'_>, new: Str<'_>, max: usize, out: &mut Builder) -> usize {
    let n = max.min(s.len() + 1);
    for i in 0..n {
        out.push_view(new);
        if let Some(c) = s.get(i) {
            out.push(c);
        }
    }
    if n < s.len() {
        out.push_view(s.slice_from(n));
    }
    n
}

/// `s` with fill characters before and after.
pub fn pad(s: Str<'_>, left: usize, right: usize, fill: u32, out: &mut Builder) {
    out.reserve(left + s.len() + right);
    out.push_repeated(fill, left);
    out.push_view(s);
    out.push_repeated(fill, right);
}

/// How much `center` pads on the left; the rest goes right. CPython puts the odd one left only when the width is odd.
pub fn center_left(len: usize, width: usize) -> usize {
    let pad = width.saturating_sub(len);
    pad / 2 + (pad & width & 1)
}

/// `str.zfill`: zeros after the sign.
pub fn zfill(s: Str<'_>, width: usize, out: &mut Builder) {
    let zeros = width.saturating_sub(s.len());
    let signed = zeros > 0 && matches!(s.first(), Some(0x2b | 0x2d));
    let sign = signed as usize;
    out.push_view(s.slice(0..sign));
    out.push_repeated(b'0' as u32, zeros);
    out.push_view(s.slice_from(sign));
}

/// The length `expand_tabs` gives; `None` when it exceeds what an object may have.
pub fn expand_tabs_len(s: Str<'_>, tab_size: usize) -> Option<usize> {
    let mut total = 0usize;
    tab_stops(s, tab_size, |_, spaces| {
        total = total.checked_add(spaces.unwrap_or(1)).filter(|&t| t <= isize::MAX as usize)?;
        Some(())
    })?;
    Some(total)
}

/// Tabs become spaces up to the next multiple of `tab_size`; size 0 drops them.
pub fn expand_tabs(s: Str<'_>, tab_size: usize, out: &mut Builder) {
    tab_stops(s, tab_size, |c, spaces| {
        match spaces {
            Some(n) => out.push_repeated(b' ' as u32, n),
            None => out.push(c),
        }
        Some(())
    });
}

fn tab_stops(
    s: Str<'_>,
    tab_size: usize,
    mut each: impl FnMut(u32, Option<usize>) -> Option<()>,
) -> Option<()> {
    let mut column = 0usize;
    for c in s.iter() {
        if c == b'\t' as u32 {
            let spaces = if tab_size > 0 { tab_size - column % tab_size } else { 0 };
            column = column.checked_add(spaces)?;
            each(c, Some(spaces))?;
        } else {
            column = if matches!(c, 10 | 13) { 0 } else { column + 1 };
            each(c, None)?;
        }
    }
    Some(())
}
