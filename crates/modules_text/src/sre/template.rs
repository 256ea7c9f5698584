//! `_sre.SRE_Template`: a replacement with group references, as `re._parser.parse_template` reads it.

use super::matched::Match;
use super::pattern::Pattern;
use super::subject;
use krait_objects::exceptions as exc;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::bytes::Bytes;
use krait_objects::{Header, Object, Payload, PyResult, Raised, Ref, Thread, Word, heap, name};

/// A template: a literal, then group references, each with the literal that follows it (None if empty).
#[repr(C)]
pub struct Template {
    header: Header,
    literal: Object,
    items: Vec<(usize, Option<Object>)>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Template {
    fn type_object() -> &'static Type {
        &TEMPLATE
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY.traverse(traverse).drop_fields(heap::drop_fields_of::<Template>),
    ..TypeSpec::new::<Template>("_sre.SRE_Template")
};
pub static TEMPLATE: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on templates.
    let this = unsafe { &*header.cast::<Template>() };
    visit(this.literal.word());
    this.items.iter().filter_map(|(_, literal)| literal.as_ref()).for_each(|l| visit(l.word()));
}

fn invalid(thread: &Thread) -> Raised {
    thread.type_error("invalid template")
}

impl Template {
    /// From the list of literals and group numbers: `[literal, group, literal, …]`.
    pub fn from_parts(thread: &Thread, parts: &[Object]) -> PyResult {
        let Some((literal, rest)) = parts.split_first().filter(|(_, rest)| rest.len() % 2 == 0)
        else {
            return Err(invalid(thread));
        };
        let mut items = Vec::with_capacity(rest.len() / 2);
        for pair in rest.chunks_exact(2) {
            let Some(group) = pair[0].as_int() else {
                return Err(thread.type_error("an integer is required"));
            };
            let Some(group) = group.to_i64() else {
                return Err(thread.overflow_error("Python int too large to convert to C ssize_t"));
            };
            let group = usize::try_from(group).map_err(|_| invalid(thread))?;
            let empty = pair[1].as_str().is_some_and(|s| s.is_empty())
                || pair[1].as_bytes().is_some_and(|b| b.is_empty());
            items.push((group, (!empty).then(|| pair[1].clone())));
        }
        let literal = literal.clone();
        Ok(heap::new_object(&TEMPLATE, |header| Template { header, literal, items }).into())
    }

    /// The template's text if it refers to no groups.
    pub fn plain(&self) -> Option<&Object> {
        self.items.is_empty().then_some(&self.literal)
    }

    /// The template with the match's groups in place of the references.
    pub fn expand(&self, thread: &Thread, matched: &Match) -> PyResult {
        if self.items.is_empty() {
            return Ok(self.literal.clone());
        }
        let mut pieces = Vec::with_capacity(2 * self.items.len() + 1);
        pieces.push(self.literal.clone());
        for (group, literal) in &self.items {
            pieces.extend(matched.group_number(thread, *group)?);
            pieces.extend(literal.clone());
        }
        subject::join(thread, self.literal.as_str().is_none(), &pieces)
    }
}

/// What `re` makes of a replacement for this pattern: usually a template, parsed by `re._compile_template`.
pub fn compile(thread: &Thread, pattern: &Ref<Pattern>, replacement: &Object) -> PyResult {
    let module = Object::str("re");
    let fromlist = Object::tuple(&[Object::str("_compile_template")]);
    let re = (thread.hooks().import)(thread, &module, None, None, Some(&fromlist), 0)?;
    let function = re.getattr(thread, name!("_compile_template"))?;
    let pattern: Object = pattern.clone().into();
    match function.call(thread, &[pattern.clone(), replacement.clone()]) {
        // An unhashable bytes-like object is tried again as bytes.
        Err(raised)
            if raised.is(&exc::TYPE_ERROR)
                && replacement.as_str().is_none()
                && replacement.has_buffer()
                && replacement.hash(thread).is_err() =>
        {
            let buffer = replacement.buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
            let bytes: Object = Bytes::new(buffer.as_slice()).into();
            drop(buffer);
            function.call(thread, &[pattern, bytes])
        }
        other => other,
    }
}

/// `Match.expand`.
pub fn expand_for(thread: &Thread, matched: &Match, replacement: &Object) -> PyResult {
    let template = compile(thread, matched.pattern(), replacement)?;
    match template.downcast::<Template>() {
        Some(template) => template.expand(thread, matched),
        None => Err(invalid(thread)),
    }
}
