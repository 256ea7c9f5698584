//! Objects from the compiler's plain constants, keeping identity: what is shared among constants is one object.

use super::{Code, CodeFields};
use crate::intern;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use crate::types::bytes::Bytes;
use crate::types::dict::Dict;
use crate::types::set::Set;
use crate::types::slice::Slice;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use foldhash::{HashMap, HashSet};
use krait_bytecode::code::Code as PlainCode;
use krait_bytecode::constant::{Const, ConstStr};
use std::sync::Arc;

/// Converts constants, remembering by address what it has made of those that something else refers to.
#[derive(Default)]
pub struct Converter {
    made: HashMap<usize, Object>,
    /// Objects were made before, of constants that nothing else need refer to.
    knows: bool,
    /// The identifiers of all code to be made: CPython's parser has interned them before any constant is.
    identifiers: HashSet<String>,
    /// A code object is being made: what its constants hold is known.
    inside: bool,
    /// Code objects come from the compiler and need no verification.
    trusted: bool,
}

impl Converter {
    /// For code that this process's compiler made.
    pub fn trusted() -> Converter {
        // Room for what a short text has.
        let made = HashMap::with_capacity_and_hasher(28, Default::default());
        Converter { made, trusted: true, ..Converter::default() }
    }

    /// The object of a constant that was made from one.
    pub fn know(&mut self, constant: &Const, object: &Object) {
        if let Some(address) = constant.address() {
            self.made.insert(address, object.clone());
            self.knows = true;
        }
    }

    pub fn string(&mut self, string: &ConstStr) -> Ref<Str> {
        let shared = self.knows || string.is_shared();
        if shared
            && let Some(made) = self.made.get(&string.address())
            && let Some(made) = made.downcast_ref::<Str>()
        {
            return made;
        }
        let text = match string.as_str() {
            Some(text) => Str::new(text),
            None => Str::from_text(&krait_text::Text::from_code_points(string.code_points())),
        };
        let text =
            if string.is_interned() { intern::intern_object(text.into()) } else { text.into() };
        if shared {
            self.made.insert(string.address(), text.clone());
        }
        text.downcast_ref().expect("a str was made")
    }

    /// True for a string that another part of the program has interned.
    fn is_interned_elsewhere(&self, constant: &Const) -> bool {
        let Const::Str(string) = constant else { return false };
        let Some(text) = string.as_str().filter(|_| string.is_interned()) else { return false };
        self.identifiers.contains(text)
            || !self.made.contains_key(&string.address())
                && crate::thread::RUNTIME.interned.contains(text)
    }

    /// The object of a constant.
    pub fn object(&mut self, constant: &Const) -> Object {
        let shared = self.knows || constant.is_shared();
        if shared
            && let Some(address) = constant.address()
            && let Some(made) = self.made.get(&address)
        {
            return made.clone();
        }
        let object = match constant {
            Const::None => Object::NONE,
            Const::True => Object::TRUE,
            Const::False => Object::FALSE,
            Const::Ellipsis => Object::ELLIPSIS,
            Const::StopIteration => crate::exceptions::STOP_ITERATION.to_object(),
            Const::Int(value) => Object::big_int((**value).clone()),
            Const::Float(value) => Object::float(**value),
            Const::Complex(value) => crate::types::complex::Complex::new(value.0, value.1).into(),
            Const::Str(string) => return self.string(string).into(),
            Const::Bytes(bytes) => Object::bytes(bytes),
            Const::Tuple(items) => self.new_tuple(items).into(),
            Const::FrozenSet(items) => {
                let known = items.iter().any(|item| self.is_interned_elsewhere(item));
                let items: Vec<Object> = items.iter().map(|c| self.object(c)).collect();
                let first = crate::types::set::frozenset_of_constants(&items);
                // Where a string gives way to one interned before, CPython makes the set again, from the order of the
                // first one: the order shows.
                let keys = first.as_set().filter(|_| known).map(Set::keys);
                match keys {
                    Some(keys) => {
                        let order: Vec<Object> = keys.into_iter().map(|(key, _)| key).collect();
                        crate::types::set::frozenset_of_constants(&order)
                    }
                    None => first,
                }
            }
            Const::Slice(slice) => Slice::new(
                self.object(&slice.start),
                self.object(&slice.stop),
                self.object(&slice.step),
            )
            .into(),
            Const::Code(code) => self.code(code).into(),
            Const::Foreign(_) => unreachable!("whoever made it has introduced it by `know`"),
            Const::List(items) => Object::list(items.iter().map(|c| self.object(c)).collect()),
            Const::Dict(items) => {
                let dict = Dict::new();
                for (key, value) in items.iter() {
                    // Keys of marshal data hash without Python code; an unhashable one is left out.
                    let _ = dict.set(Thread::current(), &self.object(key), &self.object(value));
                }
                dict.into()
            }
            Const::Set(items) => {
                let object = Set::new();
                for item in items.iter() {
                    if let Some(set) = object.as_set() {
                        let _ = set.add(Thread::current(), &self.object(item));
                    }
                }
                object
            }
        };
        if shared && let Some(address) = constant.address() {
            self.made.insert(address, object.clone());
        }
        object
    }

    fn new_tuple(&mut self, items: &[Const]) -> Ref<Tuple> {
        Tuple::from_vec(items.iter().map(|c| self.object(c)).collect())
    }

    /// The tuple of a field of a code object; fields that the compiler merged share one.
    fn tuple(&mut self, items: &Arc<[Const]>) -> Ref<Tuple> {
        if !self.knows && Arc::strong_count(items) == 1 {
            return self.new_tuple(items);
        }
        self.object(&Const::Tuple(Arc::clone(items))).downcast_ref().expect("a tuple was made")
    }

    /// As [`Converter::tuple`], for bytes.
    fn bytes(&mut self, bytes: &Arc<[u8]>) -> Ref<Bytes> {
        if !self.knows && Arc::strong_count(bytes) == 1 {
            return Bytes::new(bytes);
        }
        self.object(&Const::Bytes(Arc::clone(bytes))).downcast_ref().expect("bytes were made")
    }

    /// The code object of plain code, with all constants.
    fn note_identifiers(&mut self, code: &PlainCode) {
        for name in code.names.iter().chain(code.localsplusnames.iter()) {
            if let Const::Str(name) = name
                && let Some(name) = name.as_str()
                && !self.identifiers.contains(name)
            {
                self.identifiers.insert(name.to_string());
            }
        }
        for constant in code.consts.iter() {
            if let Const::Code(code) = constant {
                self.note_identifiers(code);
            }
        }
    }

    pub fn code(&mut self, code: &PlainCode) -> Ref<Code> {
        let inside = std::mem::replace(&mut self.inside, true);
        if !inside && self.identifiers.is_empty() && code.consts.iter().any(has_set) {
            self.note_identifiers(code);
        }
        let names = self.tuple(&code.names);
        let fields = CodeFields {
            argcount: code.argcount,
            posonlyargcount: code.posonlyargcount,
            kwonlyargcount: code.kwonlyargcount,
            stacksize: code.stacksize,
            flags: code.flags,
            firstlineno: code.firstlineno,
            bytecode: Bytes::new(&code.code),
            consts: self.tuple(&code.consts),
            names,
            localsplusnames: self.tuple(&code.localsplusnames),
            localspluskinds: Bytes::new(&code.localspluskinds),
            filename: self.string(&code.filename),
            name: self.string(&code.name),
            qualname: self.string(&code.qualname),
            linetable: self.bytes(&code.linetable),
            exceptiontable: self.bytes(&code.exceptiontable),
        };
        self.inside = inside;
        Code::new(fields, self.trusted)
    }
}

/// True for a constant that is or holds a set.
fn has_set(constant: &Const) -> bool {
    match constant {
        Const::FrozenSet(_) => true,
        Const::Tuple(items) => items.iter().any(has_set),
        Const::Code(code) => code.consts.iter().any(has_set),
        _ => false,
    }
}
