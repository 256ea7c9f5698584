//! `_random`: the Mersenne Twister behind `random.Random`. Matches CPython's `Modules/_randommodule.c`.

use krait_num::mersenne::Mersenne;
use krait_num::{BigInt, UBig};
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::int::IntValue;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Ref, Thread};
use std::cell::RefCell;

pub static DEF: ModuleDef = ModuleDef {
    name: "_random",
    doc: "The Mersenne Twister, a random number generator.",
    functions: &[],
    exec: |thread: &Thread, module: &Ref<Module>| {
        RANDOM.ready(thread);
        module.add("Random", RANDOM.to_object());
        Ok(())
    },
};

/// A generator object.
#[repr(C)]
pub struct Random {
    header: Header,
    state: RefCell<Mersenne>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Random {
    fn type_object() -> &'static Type {
        &RANDOM
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP,
    doc: "Random() -> create a random number generator with its own internal state.",
    slots: SlotsSpec::EMPTY.new(new).init(init).drop_fields(heap::drop_fields_of::<Random>),
    methods: &[
        MethodDef::noargs(
            "random",
            "($self, /)",
            |_, this| Ok(Object::float(of(this).state.borrow_mut().next_f64())),
            "random() -> x in the interval [0, 1).",
        ),
        MethodDef::new(
            "seed",
            "($self, n=None, /)",
            |thread, this, args| {
                seed(thread, of(this), args.opt_not_none(0)).map(|()| Object::NONE)
            },
            "seed([n]) -> None.\n\nStart the sequence that belongs to n: an int, or anything with a hash. Without n, the system's \
             randomness decides.",
        ),
        MethodDef::noargs(
            "getstate",
            "($self, /)",
            get_state,
            "getstate() -> tuple containing the current state.",
        ),
        MethodDef::one(
            "setstate",
            "($self, state, /)",
            set_state,
            "setstate(state) -> None.  Go on where getstate() was called.",
        ),
        MethodDef::new(
            "getrandbits",
            "($self, k, /)",
            random_bits,
            "getrandbits(k) -> x.  Generates an int with k random bits.",
        ),
    ],
    ..TypeSpec::new::<Random>("_random.Random")
};
pub static RANDOM: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Random {
    object.downcast().expect("slots of Random are called on it")
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| Random { header, state: RefCell::new(Mersenne::new()) })
        .into())
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    if args.has_keywords() && this.is_exact(&RANDOM) {
        return Err(thread.type_error("Random() takes no keyword arguments"));
    }
    let args = args.positional();
    if args.len() > 1 {
        return Err(
            thread.type_error(format!("Random expected at most 1 argument, got {}", args.len()))
        );
    }
    seed(thread, of(this), args.first().filter(|n| !n.is_none()))
}

fn seed(thread: &Thread, this: &Random, n: Option<&Object>) -> PyResult<()> {
    let Some(n) = n else {
        this.state.borrow_mut().seed(&system_key());
        return Ok(());
    };
    let magnitude = match n.as_int() {
        Some(IntValue::Small(value)) => UBig::from(value.unsigned_abs()),
        Some(IntValue::Big(value)) => unsigned(value),
        None => UBig::from(n.hash(thread)? as u64),
    };
    let key: Vec<u32> = magnitude
        .to_le_bytes()
        .chunks(4)
        .map(|chunk| chunk.iter().rev().fold(0, |word, byte| word << 8 | u32::from(*byte)))
        .collect();
    this.state.borrow_mut().seed(&key);
    Ok(())
}

fn unsigned(value: &BigInt) -> UBig {
    UBig::from_words(value.as_sign_words().1)
}

/// A key out of the system's randomness, or of clock and process if there is none.
fn system_key() -> Vec<u32> {
    let mut bytes = [0u8; 624 * 4];
    let mut filled = 0;
    while filled < bytes.len() {
        match krait_host::fs::getrandom(&mut bytes[filled..], 0) {
            Ok(count) if count > 0 => filled += count,
            _ => return clock_key(),
        }
    }
    bytes.chunks_exact(4).map(|c| u32::from_ne_bytes([c[0], c[1], c[2], c[3]])).collect()
}

fn clock_key() -> Vec<u32> {
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
        .as_nanos() as u64;
    vec![now as u32, (now >> 32) as u32, std::process::id()]
}

fn get_state(_thread: &Thread, this: &Object) -> PyResult {
    let state = of(this).state.borrow();
    let (words, index) = state.words();
    let mut items: Vec<Object> = words.iter().map(|w| Object::int(i64::from(*w))).collect();
    items.push(Object::int_usize(index));
    Ok(Object::tuple(&items))
}

fn set_state(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    let Some(items) = state.as_tuple() else {
        return Err(thread.type_error("state vector must be a tuple"));
    };
    let items = items.as_slice();
    if items.len() != 625 {
        return Err(thread.value_error("state vector is the wrong size"));
    }
    let mut words = [0u32; 624];
    for (word, item) in words.iter_mut().zip(items) {
        *word = word_of(thread, item)? as u32;
    }
    let index = match items[624].as_int() {
        None => return Err(thread.type_error("an integer is required")),
        Some(index) => match index.to_i64() {
            Some(index) => index,
            None => {
                return Err(thread.overflow_error("Python int too large to convert to C long"));
            }
        },
    };
    let index = usize::try_from(index).unwrap_or(usize::MAX);
    if !of(this).state.borrow_mut().set_words(words, index) {
        return Err(thread.value_error("invalid state"));
    }
    Ok(Object::NONE)
}

/// `PyLong_AsUnsignedLong`.
fn word_of(thread: &Thread, item: &Object) -> PyResult<u64> {
    let Some(value) = item.as_int() else {
        return Err(thread.type_error("an integer is required"));
    };
    if value.is_negative() {
        return Err(thread.overflow_error("can't convert negative value to unsigned int"));
    }
    u64::try_from(&*value.to_cow())
        .map_err(|_| thread.overflow_error("Python int too large to convert to C unsigned long"))
}

fn random_bits(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let k = args.req(0).index(thread)?;
    let k = k.as_int().expect("index gives an int");
    if k.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    let Ok(k) = u64::try_from(&*k.to_cow()) else {
        return Err(thread.overflow_error("Python int too large for C uint64_t"));
    };
    let mut state = of(this).state.borrow_mut();
    match k {
        0 => return Ok(Object::small_int(0)),
        1..=32 => return Ok(Object::int(i64::from(state.next_u32() >> (32 - k)))),
        _ => {}
    }
    let count = (k - 1) / 32 + 1;
    let mut bytes = Vec::new();
    if count > isize::MAX as u64 / 8 || bytes.try_reserve_exact(count as usize * 4).is_err() {
        return Err(thread.memory_error());
    }
    for i in 0..count {
        let mut word = state.next_u32();
        if i == count - 1 && k % 32 != 0 {
            word >>= 32 - k % 32;
        }
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    Ok(Object::big_int(UBig::from_le_bytes(&bytes).into()))
}
