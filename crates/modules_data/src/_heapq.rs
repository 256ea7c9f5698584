//! `_heapq`: priority queues in lists. Matches CPython's `Modules/_heapqmodule.c`.

use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_heapq",
    doc: "Heap queue algorithm (a.k.a. priority queue).\n\nA heap is a list in which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] \
          for all k, so that\na[0] is the smallest item. The functions that end in _max keep the largest item\nat the front.",
    functions: FUNCTIONS,
    exec,
};

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add(
        "__about__",
        Object::str(
            "Heap queues\n\nA heap is a binary tree in a list: the children of item k are the items 2*k+1 and 2*k+2, and no \
             child comes\nbefore its parent. Adding an item and taking out the first one move only the items on one path of \
             the tree.\n",
        ),
    );
    Ok(())
}

macro_rules! on_heap {
    ($name:literal, $body:expr, $doc:literal) => {
        MethodDef::one(
            $name,
            "($module, heap, /)",
            |thread, _, heap| {
                let body: fn(&Thread, &List) -> PyResult = $body;
                match heap.as_list() {
                    Some(heap) => body(thread, heap),
                    None => Err(thread.type_error(format!(
                        concat!($name, "() argument must be list, not {}"),
                        heap.type_or_none()
                    ))),
                }
            },
            $doc,
        )
    };
}

macro_rules! with_item {
    ($name:literal, $body:expr, $doc:literal) => {
        MethodDef::new(
            $name,
            "($module, heap, item, /)",
            |thread, _, args: Args<'_>| {
                let body: fn(&Thread, &List, &Object) -> PyResult = $body;
                match args.req(0).as_list() {
                    Some(heap) => body(thread, heap, args.req(1)),
                    None => Err(thread.type_error(format!(
                        concat!($name, "() argument 1 must be list, not {}"),
                        args.req(0).type_or_none()
                    ))),
                }
            },
            $doc,
        )
    };
}

static FUNCTIONS: &[MethodDef] = &[
    with_item!("heappush", push::<Smallest>, "Add an item to the heap."),
    with_item!(
        "heappushpop",
        push_pop::<Smallest>,
        "Add an item to the heap, then take out and give the smallest."
    ),
    on_heap!("heappop", pop::<Smallest>, "Take out and give the smallest item of the heap."),
    with_item!(
        "heapreplace",
        replace::<Smallest>,
        "Take out and give the smallest item of the heap, then add an item."
    ),
    on_heap!(
        "heapify",
        heapify::<Smallest>,
        "Transform list into a heap, in-place, in O(len(heap)) time."
    ),
    with_item!("heappush_max", push::<Largest>, "Add an item to the max-heap."),
    with_item!(
        "heappushpop_max",
        push_pop::<Largest>,
        "Add an item to the max-heap, then take out and give the largest."
    ),
    on_heap!("heappop_max", pop::<Largest>, "Take out and give the largest item of the max-heap."),
    with_item!(
        "heapreplace_max",
        replace::<Largest>,
        "Take out and give the largest item of the max-heap, then add an item."
    ),
    on_heap!("heapify_max", heapify::<Largest>, "Maxheap variant of heapify."),
];

/// Which item belongs at the front.
trait Front {
    /// Whether `a` belongs strictly before `b`.
    fn before(thread: &Thread, a: &Object, b: &Object) -> PyResult<bool>;
}

struct Smallest;
struct Largest;

impl Front for Smallest {
    fn before(thread: &Thread, a: &Object, b: &Object) -> PyResult<bool> {
        a.compare_lt(thread, b)
    }
}

impl Front for Largest {
    fn before(thread: &Thread, a: &Object, b: &Object) -> PyResult<bool> {
        b.compare_lt(thread, a)
    }
}

/// An item whose index was checked, unless a comparison has changed the list since.
fn item(thread: &Thread, heap: &List, index: usize) -> PyResult {
    heap.get(index).ok_or_else(|| thread.index_error("index out of range"))
}

fn unchanged(thread: &Thread, heap: &List, len: usize) -> PyResult<()> {
    if heap.len() == len {
        return Ok(());
    }
    Err(thread.runtime_error("list changed size during iteration"))
}

/// Moves the item at `at` towards the front, no further than `start`.
fn sift_to_front<F: Front>(
    thread: &Thread,
    heap: &List,
    start: usize,
    mut at: usize,
) -> PyResult<()> {
    let len = heap.len();
    let moving = item(thread, heap, at)?;
    while at > start {
        let parent = (at - 1) / 2;
        let above = item(thread, heap, parent)?;
        let before = F::before(thread, &moving, &above)?;
        unchanged(thread, heap, len)?;
        if !before {
            break;
        }
        heap.items_mut().swap(parent, at);
        at = parent;
    }
    Ok(())
}

/// Moves the item at `start` to a leaf along the children nearest the front, then back up to its place.
fn sift_from_front<F: Front>(thread: &Thread, heap: &List, start: usize) -> PyResult<()> {
    let len = heap.len();
    if start >= len {
        return Err(thread.index_error("index out of range"));
    }
    let mut at = start;
    while at < len / 2 {
        let mut child = 2 * at + 1;
        if child + 1 < len {
            let (left, right) = (item(thread, heap, child)?, item(thread, heap, child + 1)?);
            if !F::before(thread, &left, &right)? {
                child += 1;
            }
            unchanged(thread, heap, len)?;
        }
        heap.items_mut().swap(child, at);
        at = child;
    }
    sift_to_front::<F>(thread, heap, start, at)
}

fn push<F: Front>(thread: &Thread, heap: &List, new: &Object) -> PyResult {
    heap.push(new.clone());
    sift_to_front::<F>(thread, heap, 0, heap.len() - 1)?;
    Ok(Object::NONE)
}

fn pop<F: Front>(thread: &Thread, heap: &List) -> PyResult {
    let Some(last) = heap.items_mut().pop() else {
        return Err(thread.index_error("index out of range"));
    };
    if heap.is_empty() {
        return Ok(last);
    }
    replace::<F>(thread, heap, &last)
}

fn replace<F: Front>(thread: &Thread, heap: &List, new: &Object) -> PyResult {
    let first = item(thread, heap, 0)?;
    heap.set(0, new.clone());
    sift_from_front::<F>(thread, heap, 0)?;
    Ok(first)
}

fn push_pop<F: Front>(thread: &Thread, heap: &List, new: &Object) -> PyResult {
    let Some(first) = heap.get(0) else { return Ok(new.clone()) };
    if !F::before(thread, &first, new)? {
        return Ok(new.clone());
    }
    replace::<F>(thread, heap, new)
}

fn heapify<F: Front>(thread: &Thread, heap: &List) -> PyResult {
    for index in (0..heap.len() / 2).rev() {
        sift_from_front::<F>(thread, heap, index)?;
    }
    Ok(Object::NONE)
}
