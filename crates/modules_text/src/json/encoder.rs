//! `make_encoder`: values as JSON documents.

use super::quote::{Push, native_encoder};
use krait_num::decimal;
use krait_objects::exceptions::{VALUE_ERROR, add_note};
use krait_objects::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::int::{INT, IntValue};
use krait_objects::types::list::{List, sort};
use krait_objects::types::str::Str;
use krait_objects::{
    CallArgs, GetSetDef, Header, Object, PyResult, Raised, Ref, Signature, Thread, Type, TypeSpec,
    Word, heap, name,
};
use krait_objects::{memory_slots, payload};
use krait_text::Builder;

/// An encoder: the options of a `JSONEncoder`.
#[repr(C)]
pub struct Encoder {
    header: Header,
    /// Containers being encoded, by id; None if cycles are not looked for.
    markers: Option<Ref<Dict>>,
    default: Object,
    encoder: Object,
    indent: Object,
    key_separator: Ref<Str>,
    item_separator: Ref<Str>,
    sort_keys: bool,
    skip_keys: bool,
    allow_nan: bool,
    /// How `encoder` writes, if it is one of this module's functions.
    native: Option<Push>,
}

payload!(Encoder, ENCODER);

impl Fields for Encoder {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        if let Some(markers) = &self.markers {
            visit(markers.as_object().word());
        }
        visit(self.default.word());
        visit(self.encoder.word());
        visit(self.indent.word());
        visit(self.key_separator.as_object().word());
        visit(self.item_separator.as_object().word());
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    doc: "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
    slots: memory_slots!(Encoder, SlotsSpec::EMPTY.new(new).call(call)),
    getset: &[
        GetSetDef::member(
            "markers",
            |_, e| Ok(Encoder::of(e).markers.clone().map_or(Object::NONE, Into::into)),
            "markers",
        ),
        GetSetDef::member("default", |_, e| Ok(Encoder::of(e).default.clone()), "default"),
        GetSetDef::member("encoder", |_, e| Ok(Encoder::of(e).encoder.clone()), "encoder"),
        GetSetDef::member("indent", |_, e| Ok(Encoder::of(e).indent.clone()), "indent"),
        GetSetDef::member(
            "key_separator",
            |_, e| Ok(Encoder::of(e).key_separator.clone().into()),
            "key_separator",
        ),
        GetSetDef::member(
            "item_separator",
            |_, e| Ok(Encoder::of(e).item_separator.clone().into()),
            "item_separator",
        ),
        GetSetDef::member(
            "sort_keys",
            |_, e| Ok(Object::from_bool(Encoder::of(e).sort_keys)),
            "sort_keys",
        ),
        GetSetDef::member(
            "skipkeys",
            |_, e| Ok(Object::from_bool(Encoder::of(e).skip_keys)),
            "skipkeys",
        ),
    ],
    ..TypeSpec::new::<Encoder>("_json.Encoder")
};
pub static ENCODER: Type = Type::builtin(&SPEC);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new(
        "make_encoder",
        "(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
    );
    let args = NEW.bind(thread, args)?;
    let text = |index: usize| {
        args.req(index).downcast_ref::<Str>().ok_or_else(|| {
            thread.type_error(format!(
                "make_encoder() argument {} must be str, not {}",
                index + 1,
                args.req(index).ty().name()
            ))
        })
    };
    let (key_separator, item_separator) = (text(4)?, text(5)?);
    let sort_keys = args.req(6).is_true(thread)?;
    let skip_keys = args.req(7).is_true(thread)?;
    let allow_nan = args.req(8).is_true(thread)?;
    let markers = args.req(0).downcast_ref::<Dict>();
    if markers.is_none() && !args.req(0).is_none() {
        return Err(thread.type_error(format!(
            "make_encoder() argument 1 must be dict or None, not {}",
            args.req(0).ty().name()
        )));
    }
    let (default, encoder, indent) =
        (args.req(1).clone(), args.req(2).clone(), args.req(3).clone());
    let native = native_encoder(&encoder);
    Ok(heap::new_object(ty, |header| Encoder {
        header,
        markers,
        default,
        encoder,
        indent,
        key_separator,
        item_separator,
        sort_keys,
        skip_keys,
        allow_nan,
        native,
    })
    .into())
}

/// `_iterencode(obj, _current_indent_level)`: a tuple of the whole document.
fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    static CALL: Signature = Signature::new("_iterencode", "(obj, _current_indent_level)");
    let args = CALL.bind(thread, args)?;
    let level = args.req(1).index_isize_or(thread, &krait_objects::exceptions::OVERFLOW_ERROR)?;
    let options = Encoder::of(object);
    let mut writer = Writer { thread, options, out: Builder::new(), level: 0 };
    if !options.indent.is_none() {
        if options.indent.as_str().is_none() {
            return Err(thread.type_error("make_encoder() argument 4 must be str or None"));
        }
        writer.level = usize::try_from(level).unwrap_or(0);
    }
    writer.value(args.req(0))?;
    Ok(Object::tuple(&[Str::from_builder(writer.out).into()]))
}

struct Writer<'a> {
    thread: &'a Thread,
    options: &'a Encoder,
    out: Builder,
    level: usize,
}

/// Tells in a note what was being written when an error occurred.
fn annotate(thread: &Thread, raised: Raised, place: impl FnOnce() -> PyResult<String>) -> Raised {
    let note = place().and_then(|place| {
        add_note(thread, raised.exception(), &format!("when serializing {place}"))
    });
    match note {
        Ok(()) => raised,
        Err(failed) => failed,
    }
}

impl Writer<'_> {
    fn value(&mut self, object: &Object) -> PyResult<()> {
        if object.is_none() {
            self.out.push_ascii(b"null");
        } else if object.is(&Object::TRUE) {
            self.out.push_ascii(b"true");
        } else if object.is(&Object::FALSE) {
            self.out.push_ascii(b"false");
        } else if object.as_str().is_some() {
            self.string(object)?;
        } else if object.as_int().is_some() {
            self.int(object)?;
        } else if object.as_float().is_some() {
            self.float(object)?;
        } else if object.as_list().is_some() || object.as_tuple().is_some() {
            self.check_depth()?;
            self.list(object)?;
        } else if object.as_dict().is_some() {
            self.check_depth()?;
            self.dict(object)?;
        } else {
            self.other(object)?;
        }
        Ok(())
    }

    fn check_depth(&self) -> PyResult<()> {
        self.thread.check_native_stack(" while encoding a JSON object")
    }

    fn string(&mut self, object: &Object) -> PyResult<()> {
        if let (Some(push), Some(text)) = (self.options.native, object.as_str()) {
            push(&mut self.out, text.view());
            return Ok(());
        }
        let encoded = self.options.encoder.call(self.thread, std::slice::from_ref(object))?;
        let Some(text) = encoded.as_str() else {
            return Err(self.thread.type_error(format!(
                "encoder() must return a string, not {}",
                encoded.ty().name()
            )));
        };
        self.out.push_view(text.view());
        Ok(())
    }

    /// Subclasses are written as plain numbers, whatever their own repr.
    fn builtin_repr(&mut self, ty: &Type, object: &Object) -> PyResult<()> {
        let Some(repr) = ty.slots().repr() else { return Ok(()) };
        let text = repr(self.thread, object)?.to_str(self.thread)?;
        self.out.push_view(text.view());
        Ok(())
    }

    fn int(&mut self, object: &Object) -> PyResult<()> {
        if let Some(IntValue::Small(value)) = object.as_int() {
            self.out.push_ascii(decimal::signed(&mut [0; decimal::MAX_LEN], value));
            return Ok(());
        }
        self.builtin_repr(&INT, object)
    }

    fn float(&mut self, object: &Object) -> PyResult<()> {
        let value = object.as_float().unwrap_or_default();
        if value.is_finite() {
            self.out.push_ascii(krait_num::float::repr(value).as_bytes());
            return Ok(());
        }
        if !self.options.allow_nan {
            let shown = object.repr_string(self.thread)?;
            let message = format!("Out of range float values are not JSON compliant: {shown}");
            return Err(self.thread.err(&VALUE_ERROR, message));
        }
        self.out.push_str(match value {
            value if value.is_nan() => "NaN",
            value if value > 0.0 => "Infinity",
            _ => "-Infinity",
        });
        Ok(())
    }

    /// Runs `body` with the object marked as being encoded.
    fn marked(
        &mut self,
        object: &Object,
        body: impl FnOnce(&mut Self) -> PyResult<()>,
    ) -> PyResult<()> {
        let Some(markers) = &self.options.markers else { return body(self) };
        let id = Object::int_u64(object.id());
        let len = markers.len();
        markers.set_default(self.thread, &id, object)?;
        if markers.len() == len {
            return Err(self.thread.value_error("Circular reference detected"));
        }
        body(self)?;
        match markers.remove(self.thread, &id)? {
            Some(_) => Ok(()),
            None => Err(self.thread.key_error(&id)),
        }
    }

    fn other(&mut self, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        self.marked(object, |this| {
            let replaced = this.options.default.call(thread, std::slice::from_ref(object))?;
            this.check_depth()?;
            this.value(&replaced).map_err(|raised| {
                annotate(thread, raised, || Ok(format!("{} object", type_name(thread, object)?)))
            })
        })
    }

    fn newline(&mut self) {
        if let Some(indent) = self.options.indent.as_str() {
            self.out.push_ascii(b"\n");
            for _ in 0..self.level {
                self.out.push_view(indent.view());
            }
        }
    }

    /// What comes before an item: the separator, unless it is the first, and a new line.
    fn separate(&mut self, first: bool) {
        if !first {
            self.out.push_view(self.options.item_separator.view());
        }
        self.newline();
    }

    fn list(&mut self, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        // Encoding an item may change the list: items are asked for one by one.
        let get = |index: usize| match (object.as_list(), object.as_tuple()) {
            (Some(list), _) => list.get(index),
            (None, Some(tuple)) => tuple.get(index).cloned(),
            (None, None) => None,
        };
        if get(0).is_none() {
            self.out.push_ascii(b"[]");
            return Ok(());
        }
        self.marked(object, |this| {
            this.out.push_ascii(b"[");
            this.level += 1;
            let mut i = 0;
            while let Some(item) = get(i) {
                this.separate(i == 0);
                this.value(&item).map_err(|raised| {
                    annotate(thread, raised, || {
                        Ok(format!("{} item {i}", type_name(thread, object)?))
                    })
                })?;
                i += 1;
            }
            this.level -= 1;
            this.newline();
            this.out.push_ascii(b"]");
            Ok(())
        })
    }

    fn dict(&mut self, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        let Some(dict) = object.as_dict() else { return Ok(()) };
        if dict.is_empty() {
            self.out.push_ascii(b"{}");
            return Ok(());
        }
        self.marked(object, |this| {
            this.out.push_ascii(b"{");
            this.level += 1;
            let mut first = true;
            if this.options.sort_keys || !object.is_exact(&DICT) {
                for pair in this.item_pairs(object)? {
                    let Some([key, value]) = pair.as_tuple().map(|pair| pair.as_slice()) else {
                        return Err(thread.value_error("items must return 2-tuples"));
                    };
                    this.item(object, key, value, &mut first)?;
                }
            } else {
                let mut position = 0;
                while let Some((key, value)) = dict.next_item(&mut position) {
                    this.item(object, &key, &value, &mut first)?;
                }
            }
            this.level -= 1;
            if !first {
                this.newline();
            }
            this.out.push_ascii(b"}");
            Ok(())
        })
    }

    fn item_pairs(&self, object: &Object) -> PyResult<Vec<Object>> {
        let thread = self.thread;
        let items = object.call_method(thread, name!("items"), &[])?;
        let items = List::from_vec(items.to_vec(thread)?);
        if self.options.sort_keys {
            sort::sort(thread, &items, None, false)?;
        }
        Ok(items.to_vec())
    }

    fn item(
        &mut self,
        object: &Object,
        key: &Object,
        value: &Object,
        first: &mut bool,
    ) -> PyResult<()> {
        let thread = self.thread;
        let Some(text) = self.key_text(key)? else { return Ok(()) };
        self.separate(*first);
        *first = false;
        self.string(&text)?;
        self.out.push_view(self.options.key_separator.view());
        self.value(value).map_err(|raised| {
            annotate(thread, raised, || {
                Ok(format!("{} item {}", type_name(thread, object)?, key.repr_string(thread)?))
            })
        })
    }

    /// A key as a str; None if it is to be skipped.
    fn key_text(&mut self, key: &Object) -> PyResult<Option<Object>> {
        if key.as_str().is_some() {
            return Ok(Some(key.clone()));
        }
        let number = key.as_int().is_some() || key.as_float().is_some();
        if !number && !key.is_none() {
            if self.options.skip_keys {
                return Ok(None);
            }
            return Err(self.thread.type_error(format!(
                "keys must be str, int, float, bool or None, not {}",
                key.ty().name()
            )));
        }
        let mut nested =
            Writer { thread: self.thread, options: self.options, out: Builder::new(), level: 0 };
        nested.value(key)?;
        Ok(Some(Str::from_builder(nested.out).into()))
    }
}

/// The qualified name of the type, with its module unless that is builtins or `__main__`.
fn type_name(thread: &Thread, object: &Object) -> PyResult<String> {
    let ty = object.ty().to_object();
    let name = ty.getattr(thread, name!("__qualname__"))?.str_string(thread)?;
    let module = ty.getattr(thread, name!("__module__"))?;
    Ok(match module.as_str().map(Str::to_string_lossy) {
        Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{name}"),
        _ => name,
    })
}
