//! Signatures of native functions and the argument binder built from them.
//!
//! The text is CPython's `__text_signature__`; it drives introspection and binding, and the messages are those of
//! CPython's `Python/getargs.c`. Parsed at compile time.

use crate::error::PyResult;
use crate::native::{Args, CallArgs};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::dict::Dict;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use smallvec::SmallVec;

/// Most parameters that a signature may have.
const MAX_PARAMETERS: usize = 32;

/// A native function's name and signature text, parsed at compile time.
pub struct Signature {
    name: &'static str,
    text: &'static str,
    parsed: Parsed,
}

struct Parsed {
    /// Where the parameters' names lie in the text: those by position, then the keyword-only ones.
    names: [(u16, u8); MAX_PARAMETERS],
    count: usize,
    /// How many are positional-only, positional at all, and required positional.
    positional_only: usize,
    positional: usize,
    required: usize,
    /// Bit i: the i-th keyword-only parameter is required.
    keyword_required: u32,
    varargs: bool,
    varkeywords: bool,
    /// From how many positional arguments on they are bound as they are. More than any call has, if none are.
    enough: u32,
}

/// More arguments than any call has.
const NEVER: u32 = u32::MAX;

/// Arguments bound to a signature, owned.
pub struct Bound(SmallVec<[Option<Object>; 6]>);

impl Bound {
    #[inline]
    pub fn args(&self) -> Args<'_> {
        Args(&self.0)
    }

    /// A required parameter.
    pub fn req(&self, index: usize) -> &Object {
        self.args().req(index)
    }

    /// An optional parameter.
    pub fn opt(&self, index: usize) -> Option<&Object> {
        self.0.get(index).and_then(Option::as_ref)
    }

    /// An optional parameter, with None treated as not given.
    pub fn opt_not_none(&self, index: usize) -> Option<&Object> {
        self.opt(index).filter(|value| !value.is_none())
    }
}

impl Signature {
    /// `name` is what messages call the function; `text` like `"($self, key, default=None, /)"`.
    pub const fn new(name: &'static str, text: &'static str) -> Signature {
        Signature { name, text, parsed: parse(text) }
    }

    pub fn text(&self) -> &'static str {
        self.text
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    fn parameter(&self, index: usize) -> &'static str {
        let (start, len) = self.parsed.names[index];
        &self.text[start as usize..start as usize + len as usize]
    }

    fn position_of(&self, key: &Str) -> Option<usize> {
        (self.parsed.positional_only..self.parsed.count).find(|&i| key.eq_str(self.parameter(i)))
    }

    /// Binds and owns the result: for `tp_new` and `tp_init` functions.
    pub fn bind(&self, thread: &Thread, call: CallArgs<'_>) -> PyResult<Bound> {
        let mut out = SmallVec::new();
        self.bind_into(thread, call, &mut out)?;
        Ok(Bound(out))
    }

    /// Binds the call's arguments and runs `body` on them, without copying where the shape allows.
    #[inline]
    pub fn call(
        &self,
        thread: &Thread,
        slf: &Object,
        call: CallArgs<'_>,
        body: fn(&Thread, &Object, Args<'_>) -> PyResult,
    ) -> PyResult {
        if call.kwnames.is_none()
            && let Some(args) = self.at_once(call.args)
        {
            return body(thread, slf, args);
        }
        let mut out = SmallVec::<[Option<Object>; 6]>::new();
        self.bind_into(thread, call, &mut out)?;
        body(thread, slf, Args(&out))
    }

    /// Positional arguments as they are bound: parameters behind the last of them are optional.
    #[inline(always)]
    pub fn at_once<'a>(&self, args: &'a [Object]) -> Option<Args<'a>> {
        let bound = self.parsed.enough as usize..=self.parsed.positional;
        bound.contains(&args.len()).then(|| Args(Object::slice_as_options(args)))
    }

    fn bind_into(
        &self,
        thread: &Thread,
        call: CallArgs<'_>,
        out: &mut SmallVec<[Option<Object>; 6]>,
    ) -> PyResult<()> {
        let p = &self.parsed;
        let positional = call.positional();
        let given = positional.len();
        let total = p.count;
        if given > p.positional && !p.varargs {
            return Err(self.too_many(thread, p, &call));
        }
        // Layout: positional parameters, then *args, then keyword-only parameters, then **kwargs.
        let taken = given.min(p.positional);
        out.extend(positional[..taken].iter().cloned().map(Some));
        out.resize_with(p.positional, || None);
        if p.varargs {
            out.push(Some(Tuple::from_slice(&positional[taken..]).into()));
        }
        let shift = usize::from(p.varargs);
        out.resize_with(total + shift, || None);
        if given < p.required.min(p.positional_only) && !self.positional_only_form(p) {
            return Err(self.missing(thread, p, given, given, &call));
        }
        let extra = p.varkeywords.then(Dict::new);
        let mut unexpected = None;
        for (name, value) in call.keywords() {
            match name.downcast::<Str>().and_then(|key| self.position_of(key)) {
                Some(index) => {
                    let slot = if index < p.positional { index } else { index + shift };
                    if out[slot].is_some() {
                        return Err(thread.type_error(format!(
                            "argument for {}() given by name ('{}') and position ({})",
                            self.name,
                            self.parameter(index),
                            index + 1
                        )));
                    }
                    out[slot] = Some(value.clone());
                }
                None => match &extra {
                    Some(dict) if name.as_str().is_some() => dict.set(thread, name, value)?,
                    _ => unexpected = unexpected.or(Some(name)),
                },
            }
        }
        for index in 0..if p.keyword_required == 0 { p.required } else { total } {
            let slot = if index < p.positional { index } else { index + shift };
            let required = if index < p.positional {
                index < p.required
            } else {
                p.keyword_required >> (index - p.positional) & 1 != 0
            };
            if required && out[slot].is_none() {
                return Err(self.missing(thread, p, index, given, &call));
            }
        }
        if let Some(key) = unexpected {
            return Err(self.unexpected_keyword(thread, p, &call, key));
        }
        if let Some(dict) = extra {
            out.push(Some(dict.into()));
        }
        Ok(())
    }

    /// True if no parameter can be given by name.
    pub fn is_positional_only(&self) -> bool {
        self.positional_only_form(&self.parsed)
    }

    fn positional_only_form(&self, p: &Parsed) -> bool {
        p.positional_only == p.count && !p.varkeywords
    }

    fn count_error(&self, thread: &Thread, p: &Parsed, given: usize) -> crate::error::Raised {
        let (min, max) = (p.required, p.positional);
        let name = self.name;
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        let text = if min == max && !p.varargs {
            format!("{name} expected {min} argument{}, got {given}", plural(min))
        } else if given < min {
            format!("{name} expected at least {min} argument{}, got {given}", plural(min))
        } else {
            format!("{name} expected at most {max} argument{}, got {given}", plural(max))
        };
        thread.type_error(text)
    }

    fn too_many(&self, thread: &Thread, p: &Parsed, call: &CallArgs<'_>) -> crate::error::Raised {
        let given = call.positional().len();
        if self.positional_only_form(p) {
            return self.count_error(thread, p, given);
        }
        let name = self.name;
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        let all = call.args.len();
        let total = p.count;
        if all > total && !p.varkeywords {
            let kind = if given == 0 { "keyword " } else { "" };
            return thread.type_error(format!(
                "{name}() takes at most {total} {kind}argument{} ({all} given)",
                plural(total)
            ));
        }
        if p.positional == 0 {
            return thread.type_error(format!("{name}() takes no positional arguments"));
        }
        let how = if p.required < p.positional { "at most" } else { "exactly" };
        let max = p.positional;
        thread.type_error(format!(
            "{name}() takes {how} {max} positional argument{} ({given} given)",
            plural(max)
        ))
    }

    fn unexpected_keyword(
        &self,
        thread: &Thread,
        p: &Parsed,
        call: &CallArgs<'_>,
        key: &Object,
    ) -> crate::error::Raised {
        let name = self.name;
        if self.positional_only_form(p) {
            return thread.type_error(format!("{name}() takes no keyword arguments"));
        }
        if call.args.len() > p.count && !p.varargs {
            return self.too_many(thread, p, call);
        }
        let Some(key) = key.as_str().map(Str::to_string_lossy) else {
            return thread.type_error("keywords must be strings");
        };
        let names: Vec<&str> = (p.positional_only..p.count).map(|i| self.parameter(i)).collect();
        crate::suggestions::unexpected_keyword(thread, name, &key, &names)
    }

    fn missing(
        &self,
        thread: &Thread,
        p: &Parsed,
        index: usize,
        given: usize,
        _call: &CallArgs<'_>,
    ) -> crate::error::Raised {
        if self.positional_only_form(p) {
            return self.count_error(thread, p, given);
        }
        let name = self.name;
        if index < p.positional_only {
            let min = p.required.min(p.positional_only);
            let how = if min < p.positional || p.varargs { "at least" } else { "exactly" };
            let s = if min == 1 { "" } else { "s" };
            return thread.type_error(format!(
                "{name}() takes {how} {min} positional argument{s} ({given} given)"
            ));
        }
        thread.type_error(format!(
            "{name}() missing required argument '{}' (pos {})",
            self.parameter(index),
            index + 1
        ))
    }
}

/// Parses a signature text. Defaults are skipped: the functions know them.
const fn parse(text: &str) -> Parsed {
    let mut p = Parsed {
        names: [(0, 0); MAX_PARAMETERS],
        count: 0,
        positional_only: 0,
        positional: 0,
        required: 0,
        keyword_required: 0,
        varargs: false,
        varkeywords: false,
        enough: NEVER,
    };
    let bytes = text.as_bytes();
    let mut keyword_only = false;
    let mut at = 1;
    // Inside "[, ...]" everything is optional.
    let mut group = false;
    while at < bytes.len() && bytes[at] != b')' {
        while at < bytes.len() && matches!(bytes[at], b' ' | b'\n' | b'[') {
            group = group || bytes[at] == b'[';
            at += 1;
        }
        let in_group = group;
        let start = at;
        while at < bytes.len()
            && (bytes[at].is_ascii_alphanumeric() || matches!(bytes[at], b'_' | b'$' | b'*' | b'/'))
        {
            at += 1;
        }
        let len = at - start;
        let mut default = false;
        let (mut depth, mut quote) = (0, 0u8);
        while at < bytes.len() {
            let c = bytes[at];
            if quote != 0 {
                if c == quote {
                    quote = 0;
                }
            } else if c == b'\'' || c == b'"' {
                quote = c;
            } else if !default && matches!(c, b'[' | b']') {
                group = true;
            } else if matches!(c, b'(' | b'[' | b'{') {
                depth += 1;
            } else if matches!(c, b')' | b']' | b'}') {
                if depth == 0 {
                    break;
                }
                depth -= 1;
            } else if c == b',' && depth == 0 {
                break;
            } else if c == b'=' && depth == 0 {
                default = true;
            }
            at += 1;
        }
        if at < bytes.len() && bytes[at] == b',' {
            at += 1;
        }
        if len == 0 || bytes[start] == b'$' {
            continue;
        }
        if bytes[start] == b'/' {
            p.positional_only = p.count;
        } else if bytes[start] == b'*' {
            keyword_only = true;
            if len > 1 && bytes[start + 1] == b'*' {
                p.varkeywords = true;
            } else if len > 1 {
                p.varargs = true;
            }
        } else {
            p.names[p.count] = (start as u16, len as u8);
            p.count += 1;
            if !keyword_only {
                p.positional += 1;
                if !default && !in_group {
                    p.required = p.positional;
                }
            } else if !default && !in_group {
                p.keyword_required |= 1 << (p.count - 1 - p.positional);
            }
        }
    }
    if !p.varargs && !p.varkeywords && p.keyword_required == 0 {
        p.enough = p.required as u32;
    }
    p
}
