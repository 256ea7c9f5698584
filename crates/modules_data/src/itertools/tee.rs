//! `tee`: independent iterators over one, which share the items read so far.

use super::positional;
use crate::convert::to_ssize;
use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    Args, CallArgs, Header, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, Word, heap,
};
use std::cell::{Cell, UnsafeCell};

/// Items per link of the chain.
const LINK_ITEMS: usize = 57;

/// `itertools._tee_dataobject`: a link of the chain of items read.
#[repr(C)]
pub struct TeeData {
    header: Header,
    iterator: Slot,
    items: UnsafeCell<Vec<Object>>,
    next: Slot,
    running: Cell<bool>,
}

payload!(TeeData, TEE_DATAOBJECT);

impl Fields for TeeData {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.iterator.visit(visit);
        self.items().iter().for_each(|item| visit(item.word()));
        self.next.visit(visit);
    }

    fn clear(&self) {
        self.iterator.clear();
        drop(std::mem::take(self.items_mut()));
        self.next.clear();
    }
}

static DATA_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(iterable, values, next, /)",
    doc: "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple tee objects.",
    slots: memory_slots!(TeeData, SlotsSpec::EMPTY.new(new_data)),
    ..TypeSpec::new::<TeeData>("itertools._tee_dataobject")
};
pub static TEE_DATAOBJECT: Type = Type::builtin(&DATA_SPEC);

impl TeeData {
    fn new(iterator: Object, items: Vec<Object>, next: Option<Object>) -> Ref<TeeData> {
        heap::new_object(&TEE_DATAOBJECT, |header| TeeData {
            header,
            iterator: Slot::new(iterator),
            items: UnsafeCell::new(items),
            next: Slot::from(next),
            running: Cell::new(false),
        })
    }

    /// The items, borrowed: not kept while Python code runs.
    fn items(&self) -> &[Object] {
        // SAFETY: under the GIL; callers finish before running Python code.
        unsafe { &*self.items.get() }
    }

    #[allow(clippy::mut_from_ref)]
    fn items_mut(&self) -> &mut Vec<Object> {
        // SAFETY: as in `items`.
        unsafe { &mut *self.items.get() }
    }

    fn item(&self, thread: &Thread, index: usize) -> PyResult<Option<Object>> {
        if let Some(item) = self.items().get(index) {
            return Ok(Some(item.clone()));
        }
        if self.running.get() {
            return Err(thread.runtime_error("cannot re-enter the tee iterator"));
        }
        let Some(iterator) = self.iterator.get() else { return Ok(None) };
        self.running.set(true);
        let item = iterator.next(thread);
        self.running.set(false);
        let item = item?;
        if let Some(item) = &item {
            self.items_mut().push(item.clone());
        }
        Ok(item)
    }

    fn following(&self) -> Option<Ref<TeeData>> {
        let next = match self.next.get() {
            Some(next) => next,
            None => {
                let next: Object = TeeData::new(self.iterator.get()?, Vec::new(), None).into();
                self.next.set(next.clone());
                next
            }
        };
        next.downcast_ref()
    }
}

impl Drop for TeeData {
    /// Frees a long chain without recursion.
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(link) = next {
            if !link.is_unique() {
                break;
            }
            next = link.downcast::<TeeData>().and_then(|link| link.next.take());
        }
    }
}

fn new_data(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "teedataobject")?;
    let [iterator, values, next] = args else {
        let message = format!("teedataobject expected 3 arguments, got {}", args.len());
        return Err(thread.type_error(message));
    };
    let Some(values) = values.as_list() else {
        return Err(thread.type_error(format!(
            "teedataobject() argument 2 must be list, not {}",
            values.type_or_none()
        )));
    };
    let invalid = || thread.value_error("Invalid arguments");
    let next = match next {
        next if next.is_none() => None,
        next if values.len() != LINK_ITEMS || !next.is_exact(&TEE_DATAOBJECT) => {
            return Err(invalid());
        }
        next => Some(next.clone()),
    };
    if values.len() > LINK_ITEMS {
        return Err(invalid());
    }
    Ok(TeeData::new(iterator.clone(), values.to_vec(), next).into())
}

/// `itertools._tee`: one of the iterators.
#[repr(C)]
pub struct Tee {
    header: Header,
    data: Slot,
    index: Cell<usize>,
}

payload!(Tee, TEE);

impl Fields for Tee {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.data.visit(visit);
    }

    fn clear(&self) {
        self.data.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "(iterable, /)",
    doc: "Iterator wrapped to make it copyable.",
    slots: memory_slots!(
        Tee,
        SlotsSpec::EMPTY.iter(|_, it| Ok(it.clone())).iternext(next).new(new_tee)
    ),
    methods: &[MethodDef::noargs(
        "__copy__",
        "($self, /)",
        |_, t| Ok(copy(Tee::of(t))),
        "Returns an independent iterator.",
    )],
    ..TypeSpec::new::<Tee>("itertools._tee")
};
pub static TEE: Type = Type::builtin(&SPEC);

fn make(data: Option<Object>, index: usize) -> Object {
    heap::new_object(&TEE, |header| Tee { header, data: Slot::from(data), index: Cell::new(index) })
        .into()
}

fn copy(this: &Tee) -> Object {
    make(this.data.get(), this.index.get())
}

fn from_iterator(iterator: Object) -> Object {
    match iterator.downcast_exact::<Tee>() {
        Some(tee) => copy(tee),
        None => make(Some(TeeData::new(iterator, Vec::new(), None).into()), 0),
    }
}

fn new_tee(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let [iterable] = positional::<1>(thread, ty, &TEE, args)?;
    Ok(from_iterator(iterable.iter(thread)?))
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Tee::of(object);
    let data = this.data.get().and_then(|data| data.downcast_ref::<TeeData>());
    let Some(mut data) = data else { return Ok(None) };
    if this.index.get() >= LINK_ITEMS {
        let Some(following) = data.following() else { return Ok(None) };
        data = following;
        this.data.set(data.clone().into());
        this.index.set(0);
    }
    let index = this.index.get();
    let item = data.item(thread, index)?;
    if item.is_some() {
        this.index.set(index + 1);
    }
    Ok(item)
}

/// `itertools.tee(iterable, n)`
pub fn tee(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let n = match args.opt(1) {
        Some(n) => to_ssize(thread, n)?,
        None => 2,
    };
    let n = usize::try_from(n).map_err(|_| thread.value_error("n must be >= 0"))?;
    let mut iterators = Vec::new();
    if iterators.try_reserve_exact(n).is_err() {
        return Err(thread.memory_error());
    }
    if n == 0 {
        return Ok(Object::tuple(&[]));
    }
    let first = from_iterator(args.req(0).iter(thread)?);
    for _ in 1..n {
        iterators.push(copy(Tee::of(&first)));
    }
    iterators.insert(0, first);
    Ok(Tuple::from_vec(iterators).into())
}
