//! The C locale: setting it, its conventions, collation, character classes and message catalogues.
//! Owns process-wide C state; callers hold the GIL. Matches CPython's Modules/_localemodule.c.

use crate::errno::bytes;
use std::ffi::CStr;
use std::io;

unsafe extern "C" {
    fn wcscoll(a: *const libc::wchar_t, b: *const libc::wchar_t) -> libc::c_int;
    fn wcsxfrm(to: *mut libc::wchar_t, from: *const libc::wchar_t, room: usize) -> usize;
    fn gettext(message: *const libc::c_char) -> *mut libc::c_char;
    fn dgettext(domain: *const libc::c_char, message: *const libc::c_char) -> *mut libc::c_char;
    fn dcgettext(
        domain: *const libc::c_char,
        message: *const libc::c_char,
        category: libc::c_int,
    ) -> *mut libc::c_char;
    fn textdomain(domain: *const libc::c_char) -> *mut libc::c_char;
    fn bindtextdomain(
        domain: *const libc::c_char,
        directory: *const libc::c_char,
    ) -> *mut libc::c_char;
    fn bind_textdomain_codeset(
        domain: *const libc::c_char,
        codeset: *const libc::c_char,
    ) -> *mut libc::c_char;
}

fn pointer(text: Option<&CStr>) -> *const libc::c_char {
    text.map_or(std::ptr::null(), CStr::as_ptr)
}

/// Sets the locale, or with `None` asks for it; `None` when it does not exist.
pub fn setlocale(category: i32, locale: Option<&CStr>) -> Option<Vec<u8>> {
    // SAFETY: a NUL-terminated name or null; the result is null or a string valid until the next call.
    unsafe { bytes(libc::setlocale(category, pointer(locale))) }
}

/// `locale.localeconv()`; numbers of 127 mean "not specified".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conventions {
    pub decimal_point: Vec<u8>,
    pub thousands_sep: Vec<u8>,
    pub grouping: Vec<u8>,
    pub int_curr_symbol: Vec<u8>,
    pub currency_symbol: Vec<u8>,
    pub mon_decimal_point: Vec<u8>,
    pub mon_thousands_sep: Vec<u8>,
    pub mon_grouping: Vec<u8>,
    pub positive_sign: Vec<u8>,
    pub negative_sign: Vec<u8>,
    pub int_frac_digits: i32,
    pub frac_digits: i32,
    pub p_cs_precedes: i32,
    pub p_sep_by_space: i32,
    pub n_cs_precedes: i32,
    pub n_sep_by_space: i32,
    pub p_sign_posn: i32,
    pub n_sign_posn: i32,
}

pub fn localeconv() -> Conventions {
    // SAFETY: the result is a valid structure whose strings live until the locale changes.
    unsafe {
        let raw = &*libc::localeconv();
        let text = |pointer| bytes(pointer).unwrap_or_default();
        Conventions {
            decimal_point: text(raw.decimal_point),
            thousands_sep: text(raw.thousands_sep),
            grouping: text(raw.grouping),
            int_curr_symbol: text(raw.int_curr_symbol),
            currency_symbol: text(raw.currency_symbol),
            mon_decimal_point: text(raw.mon_decimal_point),
            mon_thousands_sep: text(raw.mon_thousands_sep),
            mon_grouping: text(raw.mon_grouping),
            positive_sign: text(raw.positive_sign),
            negative_sign: text(raw.negative_sign),
            int_frac_digits: raw.int_frac_digits.into(),
            frac_digits: raw.frac_digits.into(),
            p_cs_precedes: raw.p_cs_precedes.into(),
            p_sep_by_space: raw.p_sep_by_space.into(),
            n_cs_precedes: raw.n_cs_precedes.into(),
            n_sep_by_space: raw.n_sep_by_space.into(),
            p_sign_posn: raw.p_sign_posn.into(),
            n_sign_posn: raw.n_sign_posn.into(),
        }
    }
}

pub fn nl_langinfo(item: i32) -> Vec<u8> {
    // SAFETY: the result is a string valid until the locale changes.
    unsafe { bytes(libc::nl_langinfo(item)) }.unwrap_or_default()
}

/// `code points` as a NUL-terminated wide string; `None` if one of them is 0.
fn wide(code_points: &[u32]) -> Option<Vec<libc::wchar_t>> {
    let mut wide: Vec<libc::wchar_t> = Vec::with_capacity(code_points.len() + 1);
    for &c in code_points {
        wide.push(libc::wchar_t::try_from(c).ok().filter(|&c| c != 0)?);
    }
    wide.push(0);
    Some(wide)
}

/// Collation order: negative, 0 or positive; `None` for embedded nulls.
pub fn strcoll(a: &[u32], b: &[u32]) -> Option<i32> {
    let (a, b) = (wide(a)?, wide(b)?);
    // SAFETY: NUL-terminated wide strings.
    Some(unsafe { wcscoll(a.as_ptr(), b.as_ptr()) })
}

/// A key that sorts as `strcoll` does; `None` for embedded nulls.
pub fn strxfrm(text: &[u32]) -> Option<io::Result<Vec<u32>>> {
    let text = wide(text)?;
    let mut room = text.len();
    loop {
        let mut key = vec![0; room];
        crate::errno::set(0);
        // SAFETY: `key` has `room` elements; the text is NUL-terminated.
        let needed = unsafe { wcsxfrm(key.as_mut_ptr(), text.as_ptr(), room) };
        match crate::errno::get() {
            0 | libc::ERANGE => {}
            number => return Some(Err(io::Error::from_raw_os_error(number))),
        }
        if needed < room {
            key.truncate(needed);
            return Some(Ok(key.into_iter().map(|c| c as u32).collect()));
        }
        room = needed + 1;
    }
}

/// `tolower` for one byte.
pub fn lower(c: u8) -> u8 {
    // SAFETY: the argument is in the range of unsigned char.
    unsafe { libc::tolower(c.into()) as u8 }
}

/// `toupper` for one byte.
pub fn upper(c: u8) -> u8 {
    // SAFETY: the argument is in the range of unsigned char.
    unsafe { libc::toupper(c.into()) as u8 }
}

/// `isalnum` for one byte.
pub fn is_alnum(c: u8) -> bool {
    // SAFETY: the argument is in the range of unsigned char.
    unsafe { libc::isalnum(c.into()) != 0 }
}

/// Which catalogue a message is looked up in.
#[derive(Clone, Copy, Debug)]
pub enum Catalogue<'a> {
    Current,
    Domain(Option<&'a CStr>),
    Category(Option<&'a CStr>, i32),
}

/// The translation of `message`, or itself.
pub fn translate(catalogue: Catalogue, message: &CStr) -> Vec<u8> {
    // SAFETY: NUL-terminated strings or null; the result is the message or a string of the catalogue.
    let found = unsafe {
        bytes(match catalogue {
            Catalogue::Current => gettext(message.as_ptr()),
            Catalogue::Domain(domain) => dgettext(pointer(domain), message.as_ptr()),
            Catalogue::Category(domain, category) => {
                dcgettext(pointer(domain), message.as_ptr(), category)
            }
        })
    };
    found.unwrap_or_else(|| message.to_bytes().to_vec())
}

/// `locale.textdomain`.
pub fn text_domain(domain: Option<&CStr>) -> io::Result<Vec<u8>> {
    // SAFETY: a NUL-terminated string or null.
    unsafe { bytes(textdomain(pointer(domain))) }.ok_or_else(io::Error::last_os_error)
}

/// `locale.bindtextdomain`.
pub fn bind_text_domain(domain: &CStr, directory: Option<&CStr>) -> io::Result<Vec<u8>> {
    // SAFETY: NUL-terminated strings or null.
    unsafe { bytes(bindtextdomain(domain.as_ptr(), pointer(directory))) }
        .ok_or_else(io::Error::last_os_error)
}

/// `locale.bind_textdomain_codeset`; `None` when none is set.
pub fn bind_codeset(domain: &CStr, codeset: Option<&CStr>) -> Option<Vec<u8>> {
    // SAFETY: NUL-terminated strings or null.
    unsafe { bytes(bind_textdomain_codeset(domain.as_ptr(), pointer(codeset))) }
}
