//! `functools._lru_cache_wrapper`: a function that remembers its results.

use crate::fields::{Fields, memory_slots, payload};
use krait_objects::exceptions as exc;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{flags, object_type};
use krait_objects::types::dict::Dict;
use krait_objects::types::method::Method;
use krait_objects::types::str::STR;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec, Word,
    heap, name,
};
use std::cell::{Cell, UnsafeCell};

/// How much is remembered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Limit {
    Nothing,
    Everything,
    Most(usize),
}

/// A cached function. The dict maps a key to the result, or to the number of its link if the size is bounded.
#[repr(C)]
pub struct LruCache {
    header: Header,
    function: Object,
    limit: Limit,
    typed: bool,
    cache: Ref<Dict>,
    /// Links in order of use, for a bounded cache.
    ring: UnsafeCell<Ring>,
    hits: Cell<u64>,
    misses: Cell<u64>,
    /// Separates keyword arguments from positional ones in keys.
    keyword_mark: Object,
    info_type: Object,
}

payload!(LruCache, LRU_CACHE_WRAPPER);

impl Fields for LruCache {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.function.word());
        visit(self.cache.as_object().word());
        visit(self.keyword_mark.word());
        visit(self.info_type.word());
        // SAFETY: the collector changes nothing while it visits.
        for link in unsafe { &(*self.ring.get()).links } {
            for value in [&link.key, &link.result].into_iter().flatten() {
                visit(value.word());
            }
        }
    }

    fn clear(&self) {
        self.forget();
    }
}

/// An entry of a bounded cache.
struct Link {
    previous: usize,
    next: usize,
    hash: i64,
    key: Option<Object>,
    result: Option<Object>,
}

/// A circular list over a vector; link 0 is its root, the oldest entry follows it.
struct Ring {
    links: Vec<Link>,
    /// Links that are in nobody's list.
    free: Vec<usize>,
    /// Counts the times that everything was forgotten.
    age: usize,
}

const ROOT: usize = 0;

impl Ring {
    fn new(age: usize) -> Ring {
        let root = Link { previous: ROOT, next: ROOT, hash: 0, key: None, result: None };
        Ring { links: vec![root], free: Vec::new(), age }
    }

    fn oldest(&self) -> Option<usize> {
        Some(self.links[ROOT].next).filter(|&link| link != ROOT)
    }

    fn extract(&mut self, link: usize) {
        let (previous, next) = (self.links[link].previous, self.links[link].next);
        self.links[previous].next = next;
        self.links[next].previous = previous;
    }

    fn append(&mut self, link: usize) {
        let last = self.links[ROOT].previous;
        self.links[last].next = link;
        self.links[link].previous = last;
        self.links[link].next = ROOT;
        self.links[ROOT].previous = link;
    }

    /// A link that is in no list yet.
    fn allocate(&mut self) -> usize {
        self.free.pop().unwrap_or_else(|| {
            self.links.push(Link { previous: ROOT, next: ROOT, hash: 0, key: None, result: None });
            self.links.len() - 1
        })
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC
        | flags::MANAGED_DICT
        | flags::MANAGED_WEAKREF
        | flags::METHOD_DESCRIPTOR
        | flags::SHOWN_AS_HEAP,
    doc: "Create a cached callable that wraps another function.\n\nuser_function:      the function being cached\n\nmaxsize:  0         for no caching\n          None      for unlimited cache size\n          n         for a bounded cache\n\ntyped:    False     cache f(3) and f(3.0) as identical calls\n          True      cache f(3) and f(3.0) as distinct calls\n\ncache_info_type:    namedtuple class with the fields:\n                        hits misses currsize maxsize\n",
    slots: memory_slots!(LruCache, SlotsSpec::EMPTY.new(new).call(call).descr_get(descr_get)),
    methods: &[
        MethodDef::noargs("cache_info", "($self, /)", cache_info, "Report cache statistics"),
        MethodDef::noargs(
            "cache_clear",
            "($self, /)",
            |_, c| {
                let this = LruCache::of(c);
                this.hits.set(0);
                this.misses.set(0);
                this.forget();
                Ok(Object::NONE)
            },
            "Clear the cache and cache statistics",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |thread, c| c.getattr(thread, name!("__qualname__")),
            "",
        ),
        MethodDef::noargs("__copy__", "", |_, c| Ok(c.clone()), ""),
        MethodDef::one("__deepcopy__", "", |_, c, _| Ok(c.clone()), ""),
    ],
    getset: &[object_type::NATIVE_DICT_GETSET],
    ..TypeSpec::new::<LruCache>("functools._lru_cache_wrapper")
};
pub static LRU_CACHE_WRAPPER: Type = Type::builtin(&SPEC);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature =
        Signature::new("lru_cache", "(user_function, maxsize, typed, cache_info_type)");
    let args = NEW.bind(thread, args)?;
    let function = args.req(0);
    if !function.is_callable() {
        return Err(thread.type_error("the first argument must be callable"));
    }
    let maxsize = args.req(1);
    let limit = if maxsize.is_none() {
        Limit::Everything
    } else if maxsize.ty().slots().index().is_some() {
        match maxsize.index_isize_or(thread, &exc::OVERFLOW_ERROR)? {
            size if size > 0 => Limit::Most(size as usize),
            _ => Limit::Nothing,
        }
    } else {
        return Err(thread.type_error("maxsize should be integer or None"));
    };
    let typed = args.req(2).is_true(thread)?;
    let keyword_mark = object_type::OBJECT.to_object().call(thread, &[])?;
    let (function, info_type) = (function.clone(), args.req(3).clone());
    Ok(heap::new_object(ty, |header| LruCache {
        header,
        function,
        limit,
        typed,
        cache: Dict::new(),
        ring: UnsafeCell::new(Ring::new(0)),
        hits: Cell::new(0),
        misses: Cell::new(0),
        keyword_mark,
        info_type,
    })
    .into())
}

impl LruCache {
    #[allow(clippy::mut_from_ref)]
    fn ring(&self) -> &mut Ring {
        // SAFETY: under the GIL; callers finish with the reference before running Python code or dropping objects.
        unsafe { &mut *self.ring.get() }
    }

    fn forget(&self) {
        let fresh = Ring::new(self.ring().age.wrapping_add(1));
        let old = std::mem::replace(self.ring(), fresh);
        self.cache.clear();
        drop(old);
    }

    /// What a call's arguments are remembered under: a single str or int itself, otherwise a tuple.
    fn key(&self, args: CallArgs<'_>) -> Object {
        let positional = args.positional();
        if !self.typed && !args.has_keywords() {
            return match positional {
                [only] if only.is_exact(&STR) || only.is_exact_int() => only.clone(),
                _ => Object::tuple(positional),
            };
        }
        let mut parts = positional.to_vec();
        if args.has_keywords() {
            parts.push(self.keyword_mark.clone());
            for (name, value) in args.keywords() {
                parts.push(name.clone());
                parts.push(value.clone());
            }
        }
        if self.typed {
            parts.extend(args.args.iter().map(|arg| arg.ty().to_object()));
        }
        Tuple::from_vec(parts).into()
    }

    fn hit(&self) {
        self.hits.set(self.hits.get() + 1);
    }

    fn miss(&self) {
        self.misses.set(self.misses.get() + 1);
    }

    fn call_unbounded(&self, thread: &Thread, args: CallArgs<'_>) -> PyResult {
        let key = self.key(args);
        let hash = key.hash(thread)?;
        if let Some(result) = self.cache.get_known_hash(thread, &key, hash)? {
            self.hit();
            return Ok(result);
        }
        self.miss();
        let result = self.function.call_args(thread, args)?;
        self.cache.set_known_hash(thread, &key, hash, result.clone())?;
        Ok(result)
    }

    /// The link number that the cache has for a key.
    fn find(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Option<usize>> {
        let number = self.cache.get_known_hash(thread, key, hash)?;
        Ok(number.and_then(|number| number.word().as_int()).map(|number| number as usize))
    }

    fn call_bounded(&self, thread: &Thread, args: CallArgs<'_>, maxsize: usize) -> PyResult {
        let key = self.key(args);
        let hash = key.hash(thread)?;
        if let Some(link) = self.find(thread, &key, hash)? {
            let ring = self.ring();
            ring.extract(link);
            ring.append(link);
            if let Some(result) = ring.links[link].result.clone() {
                self.hit();
                return Ok(result);
            }
        }
        self.miss();
        let result = self.function.call_args(thread, args)?;
        // The call itself may have cached the key.
        if self.find(thread, &key, hash)?.is_some() {
            return Ok(result);
        }
        let link = match self.ring().oldest().filter(|_| self.cache.len() >= maxsize) {
            None => self.ring().allocate(),
            Some(oldest) => match self.evict(thread, oldest)? {
                Some(link) => link,
                None => return Ok(result),
            },
        };
        self.insert(thread, link, key, hash, &result)?;
        Ok(result)
    }

    /// Takes the oldest entry out; None if comparing keys changed the cache so that there is nothing to reuse.
    fn evict(&self, thread: &Thread, link: usize) -> PyResult<Option<usize>> {
        let age = self.ring().age;
        self.ring().extract(link);
        let (old_key, hash) = {
            let entry = &self.ring().links[link];
            (entry.key.clone().unwrap_or(Object::NONE), entry.hash)
        };
        let removed = self.cache.remove_known_hash(thread, &old_key, hash);
        if self.ring().age != age {
            return removed.map(|_| None);
        }
        match removed {
            // The key is still there: its link goes back, as the newest.
            Err(raised) => {
                self.ring().append(link);
                Err(raised)
            }
            Ok(removed) => {
                let entry = &mut self.ring().links[link];
                let dead = (entry.key.take(), entry.result.take());
                if removed.is_none() {
                    self.ring().free.push(link);
                }
                drop(dead);
                Ok(removed.map(|_| link).filter(|_| self.ring().age == age))
            }
        }
    }

    fn insert(
        &self,
        thread: &Thread,
        link: usize,
        key: Object,
        hash: i64,
        result: &Object,
    ) -> PyResult<()> {
        let age = self.ring().age;
        let stored = self.cache.set_known_hash(thread, &key, hash, Object::int_usize(link));
        if self.ring().age != age {
            // Everything was forgotten meanwhile, and the number just stored means nothing.
            self.cache.clear();
            return stored;
        }
        let ring = self.ring();
        if stored.is_err() {
            ring.free.push(link);
            return stored;
        }
        let entry = &mut ring.links[link];
        entry.hash = hash;
        entry.key = Some(key);
        entry.result = Some(result.clone());
        ring.append(link);
        Ok(())
    }
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let this = LruCache::of(object);
    match this.limit {
        Limit::Nothing => {
            this.miss();
            this.function.call_args(thread, args)
        }
        Limit::Everything => this.call_unbounded(thread, args),
        Limit::Most(maxsize) => this.call_bounded(thread, args, maxsize),
    }
}

fn descr_get(
    _thread: &Thread,
    object: &Object,
    instance: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    Ok(match instance {
        Some(instance) if !instance.is_none() => {
            Method::new(object.clone(), instance.clone()).into()
        }
        _ => object.clone(),
    })
}

fn cache_info(thread: &Thread, object: &Object) -> PyResult {
    let this = LruCache::of(object);
    let maxsize = match this.limit {
        Limit::Nothing => Object::small_int(0),
        Limit::Everything => Object::NONE,
        Limit::Most(maxsize) => Object::int_usize(maxsize),
    };
    let values = [
        Object::int_u64(this.hits.get()),
        Object::int_u64(this.misses.get()),
        maxsize,
        Object::int_usize(this.cache.len()),
    ];
    this.info_type.call(thread, &values)
}
