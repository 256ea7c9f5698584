//! Signatures of native functions and the argument binder built from them.
//!
//! The text is CPython's `__text_signature__`; it drives introspection and binding, and the messages are those of
//! CPython's `Python/getargs.c`. Parsed once, on first use.

use crate::error::PyResult;
use crate::native::{Args, CallArgs};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::dict::Dict;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use smallvec::SmallVec;
use std::sync::OnceLock;

/// A native function's name and signature text.
pub struct Signature {
    name: &'static str,
    text: &'static str,
    parsed: OnceLock<Parsed>,
}

struct Parsed {
    /// Names of the parameters that fill argument slots by position, then the keyword-only ones.
    names: Vec<&'static str>,
    /// How many of `names` are positional-only, positional at all, and required positional.
    positional_only: usize,
    positional: usize,
    required: usize,
    /// For each keyword-only parameter: is it required?
    keyword_required: Vec<bool>,
    varargs: bool,
    varkeywords: bool,
}

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
        Signature { name, text, parsed: OnceLock::new() }
    }

    pub fn text(&self) -> &'static str {
        self.text
    }

    pub fn name(&self) -> &'static str {
        self.name
    }

    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| parse(self.text))
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
        let parsed = self.parsed();
        if call.kwnames.is_none()
            && !parsed.varargs
            && !parsed.varkeywords
            && call.args.len() == parsed.names.len()
            && parsed.positional == parsed.names.len()
        {
            return body(thread, slf, Args(Object::slice_as_options(call.args)));
        }
        let mut out = SmallVec::<[Option<Object>; 6]>::new();
        self.bind_into(thread, call, &mut out)?;
        body(thread, slf, Args(&out))
    }

    fn bind_into(
        &self,
        thread: &Thread,
        call: CallArgs<'_>,
        out: &mut SmallVec<[Option<Object>; 6]>,
    ) -> PyResult<()> {
        let p = self.parsed();
        let positional = call.positional();
        let given = positional.len();
        let total = p.names.len();
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
        let extra = p.varkeywords.then(Dict::new);
        for (name, value) in call.keywords() {
            let key = name.downcast::<Str>().ok_or_else(|| thread.type_error("keywords must be strings"))?;
            let found = p.names.iter().skip(p.positional_only).position(|n| key.eq_str(n));
            match found.map(|i| i + p.positional_only) {
                Some(index) => {
                    let slot = if index < p.positional { index } else { index + shift };
                    if out[slot].is_some() {
                        return Err(thread.type_error(format!(
                            "argument for {}() given by name ('{}') and position ({})",
                            self.name,
                            p.names[index],
                            index + 1
                        )));
                    }
                    out[slot] = Some(value.clone());
                }
                None => match &extra {
                    Some(dict) => dict.set(thread, name, value)?,
                    None => return Err(self.unexpected_keyword(thread, p, &call, key)),
                },
            }
        }
        for index in 0..p.required.max(if p.keyword_required.is_empty() { 0 } else { total }) {
            let slot = if index < p.positional { index } else { index + shift };
            let required = if index < p.positional {
                index < p.required
            } else {
                p.keyword_required[index - p.positional]
            };
            if required && out[slot].is_none() {
                return Err(self.missing(thread, p, index, given, &call));
            }
        }
        if let Some(dict) = extra {
            out.push(Some(dict.into()));
        }
        Ok(())
    }

    fn positional_only_form(&self, p: &Parsed) -> bool {
        p.positional_only == p.names.len() && !p.varkeywords
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
        let total = p.names.len();
        if all > total && !p.varkeywords {
            let how = if p.required < total { "at most" } else { "exactly" };
            let kind = if given == 0 { "keyword " } else { "" };
            return thread
                .type_error(format!("{name}() takes {how} {total} {kind}argument{} ({all} given)", plural(total)));
        }
        if p.positional == 0 {
            return thread.type_error(format!("{name}() takes no positional arguments"));
        }
        let how = if p.required < p.positional || total > p.positional { "at most" } else { "exactly" };
        let max = p.positional;
        thread.type_error(format!("{name}() takes {how} {max} positional argument{} ({given} given)", plural(max)))
    }

    fn unexpected_keyword(
        &self,
        thread: &Thread,
        p: &Parsed,
        call: &CallArgs<'_>,
        key: &Str,
    ) -> crate::error::Raised {
        let name = self.name;
        if self.positional_only_form(p) {
            return thread.type_error(format!("{name}() takes no keyword arguments"));
        }
        if call.args.len() > p.names.len() && !p.varargs {
            return self.too_many(thread, p, call);
        }
        let key = key.to_string_lossy();
        if p.names[..p.positional_only].contains(&key.as_str()) {
            return thread.type_error(format!(
                "{name}() got some positional-only arguments passed as keyword arguments: '{key}'"
            ));
        }
        thread.type_error(format!("{name}() got an unexpected keyword argument '{key}'"))
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
            return thread.type_error(format!("{name}() takes {how} {min} positional argument{s} ({given} given)"));
        }
        thread.type_error(format!("{name}() missing required argument '{}' (pos {})", p.names[index], index + 1))
    }
}

fn parse(text: &'static str) -> Parsed {
    let mut p = Parsed {
        names: Vec::new(),
        positional_only: 0,
        positional: 0,
        required: 0,
        keyword_required: Vec::new(),
        varargs: false,
        varkeywords: false,
    };
    let body = text.trim().strip_prefix('(').and_then(|t| t.strip_suffix(')')).unwrap_or("");
    let mut keyword_only = false;
    for part in split_top_level(body) {
        let part = part.trim();
        if part.is_empty() || part.starts_with('$') {
            continue;
        }
        if part == "/" {
            p.positional_only = p.names.len();
        } else if part == "*" {
            keyword_only = true;
        } else if part.starts_with("**") {
            p.varkeywords = true;
        } else if part.starts_with('*') {
            p.varargs = true;
            keyword_only = true;
        } else {
            let (name, default) = match part.find('=') {
                Some(at) => (&part[..at], true),
                None => (part, false),
            };
            let name = name.split(':').next().unwrap_or(name).trim();
            p.names.push(name);
            if keyword_only {
                p.keyword_required.push(!default);
            } else {
                p.positional += 1;
                if !default {
                    p.required = p.positional;
                }
            }
        }
    }
    p
}

/// Splits at commas outside quotes and brackets.
fn split_top_level(text: &'static str) -> Vec<&'static str> {
    let mut parts = Vec::new();
    let (mut depth, mut quote, mut start) = (0usize, None, 0);
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => {
                parts.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}
