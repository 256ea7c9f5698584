//! `memoryview`: views of an exporter's buffer. Storage and release are here; items, subscripts, casts, comparison and
//! classes with `__buffer__` in the sibling files. Matches CPython's `Objects/memoryobject.c`.

mod cast;
mod compare;
pub mod dunder;
mod item;
mod iterator;
mod methods;
mod subscript;

use crate::buffer::{Buffer, BufferFlags, Layout};
use crate::error::PyResult;
use crate::heap;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload, Ref};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

pub use iterator::MEMORY_ITERATOR;

/// A buffer that several memoryviews share; given back when the last of them is released.
#[repr(C)]
pub struct ManagedBuffer {
    header: Header,
    buffer: UnsafeCell<Option<Buffer>>,
    views: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for ManagedBuffer {
    fn type_object() -> &'static Type {
        &MANAGED_BUFFER
    }
}

static MANAGED_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .traverse(traverse_managed)
        .drop_fields(heap::drop_fields_of::<ManagedBuffer>),
    ..TypeSpec::new::<ManagedBuffer>("managedbuffer")
};
pub static MANAGED_BUFFER: Type = Type::builtin(&MANAGED_SPEC);

unsafe fn traverse_managed(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on managed buffers.
    if let Some(buffer) = unsafe { &*(*header.cast::<ManagedBuffer>()).buffer.get() } {
        visit(buffer.owner().word());
    }
}

/// A memoryview object.
#[repr(C)]
pub struct MemoryView {
    header: Header,
    /// None once the view is released; the layout is not used from then on.
    managed: UnsafeCell<Option<Ref<ManagedBuffer>>>,
    /// Never changes.
    layout: Layout,
    /// Cached hash; -1 while unknown.
    hash: Cell<i64>,
    /// Buffers handed out by this view.
    exports: Cell<usize>,
    /// Lent to a `__release_buffer__` method: no further views of it.
    restricted: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for MemoryView {
    fn type_object() -> &'static Type {
        &MEMORYVIEW
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SEQUENCE | flags::MANAGED_WEAKREF,
    itemsize: 8,
    sig: "(object)",
    doc: "A view of the memory of an object that exports a buffer.",
    slots: SlotsSpec::EMPTY
        .repr(|_, m| {
            let state = if of(m).is_released() { "released " } else { "" };
            Ok(Object::str(&format!("<{state}memory at {:#x}>", m.id())))
        })
        .hash(compare::hash)
        .richcompare(compare::richcompare)
        .iter(iterator::iter)
        .new(new)
        .len(|thread, m| match of(m).layout(thread)?.shape.first() {
            Some(&len) => Ok(len as usize),
            None => Err(thread.type_error("0-dim memory has no length")),
        })
        .item(subscript::item)
        .subscript(subscript::subscript)
        .set_subscript(subscript::set_subscript)
        .get_buffer(get_buffer)
        .release_buffer(release_buffer)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(drop_fields),
    methods: &[
        MethodDef::noargs("release", "($self, /)", methods::release, "Give the buffer back."),
        MethodDef::new(
            "tobytes",
            "($self, /, order='C')",
            methods::tobytes,
            "A bytes object of the items in C or Fortran order, or with 'A' in the order of the memory.",
        ),
        MethodDef::new(
            "hex",
            "($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
            methods::hex,
            "Two hexadecimal digits per byte, with a separator between groups if one is given.",
        ),
        MethodDef::noargs(
            "tolist",
            "($self, /)",
            methods::tolist,
            "The items as a list, of lists for several dimensions.",
        ),
        MethodDef::new(
            "cast",
            "($self, /, format, shape=<unrepresentable>)",
            cast::cast,
            "A view of the same memory in another format or shape.",
        ),
        MethodDef::noargs(
            "toreadonly",
            "($self, /)",
            methods::toreadonly,
            "A view that cannot be written to.",
        ),
        MethodDef::new(
            "_from_flags",
            "($type, /, object, flags)",
            |thread, _, args| {
                let flags = args.req(1).to_c_int(thread)?;
                from_flags(thread, args.req(0), BufferFlags::from_bits(flags as u32))
            },
            "A view of the buffer that the flags ask for.",
        )
        .class(),
        MethodDef::one(
            "count",
            "($self, value, /)",
            methods::count,
            "How many items are equal to the value.",
        ),
        MethodDef::new(
            "index",
            "($self, value, start=0, stop=sys.maxsize, /)",
            methods::index,
            "Position of the first equal item; ValueError if there is none.",
        ),
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |thread, m| {
                of(m).layout(thread)?;
                Ok(m.clone())
            },
            "The view itself.",
        ),
        MethodDef::raw(
            "__exit__",
            "($self, /, *exc_info)",
            |thread, m, args| {
                args.no_keywords(thread, "memoryview.__exit__")?;
                methods::release(thread, m)
            },
            "Give the buffer back.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            crate::types::generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ],
    getset: methods::GETSET,
    ..TypeSpec::new::<MemoryView>("memoryview")
};
pub static MEMORYVIEW: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &MemoryView {
    object.downcast().expect("slots of memoryview are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on memoryviews.
    if let Some(managed) = unsafe { &*(*header.cast::<MemoryView>()).managed.get() } {
        visit(managed.as_object().word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on memoryviews.
    let view = unsafe { &*header.cast::<MemoryView>() };
    if view.exports.get() == 0 {
        view.detach();
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying memoryview.
    unsafe {
        (*header.cast::<MemoryView>()).detach();
        heap::drop_fields_of::<MemoryView>(header);
    }
}

impl MemoryView {
    /// The first view of a buffer.
    pub fn new(buffer: Buffer) -> Ref<MemoryView> {
        MemoryView::of_buffer(buffer, false)
    }

    /// The first view of a contiguous buffer, as plain bytes in the order of the memory.
    pub fn of_bytes(buffer: Buffer) -> Ref<MemoryView> {
        let layout = buffer.layout();
        // SAFETY: the memory is the buffer's, which the view keeps.
        let bytes = unsafe {
            Layout::items(
                layout.ptr(),
                layout.len(),
                1,
                std::borrow::Cow::Borrowed("B"),
                layout.readonly,
            )
        };
        MemoryView::of_layout(buffer, bytes, false)
    }

    fn of_buffer(buffer: Buffer, restricted: bool) -> Ref<MemoryView> {
        let layout = buffer.layout().clone();
        MemoryView::of_layout(buffer, layout, restricted)
    }

    fn of_layout(buffer: Buffer, layout: Layout, restricted: bool) -> Ref<MemoryView> {
        let managed = heap::new_object(&MANAGED_BUFFER, |header| ManagedBuffer {
            header,
            buffer: UnsafeCell::new(Some(buffer)),
            views: Cell::new(0),
        });
        MemoryView::of_managed(managed, layout, restricted)
    }

    fn of_managed(
        managed: Ref<ManagedBuffer>,
        layout: Layout,
        restricted: bool,
    ) -> Ref<MemoryView> {
        managed.views.set(managed.views.get() + 1);
        heap::new_object(&MEMORYVIEW, |header| MemoryView {
            header,
            managed: UnsafeCell::new(Some(managed)),
            layout,
            hash: Cell::new(-1),
            exports: Cell::new(0),
            restricted,
        })
    }

    /// Another view of the same buffer, with a layout inside this view's memory.
    fn with_layout(&self, thread: &Thread, layout: Layout) -> PyResult {
        self.check_unrestricted(thread)?;
        let Some(managed) = self.managed() else { return Err(released_error(thread)) };
        Ok(MemoryView::of_managed(managed, layout, false).into())
    }

    fn managed(&self) -> Option<Ref<ManagedBuffer>> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.managed.get()).clone() }
    }

    pub fn is_released(&self) -> bool {
        // SAFETY: under the GIL; only looked at.
        unsafe { (*self.managed.get()).is_none() }
    }

    /// The layout, unless the view is released. After Python code has run it has to be asked for again.
    pub fn layout(&self, thread: &Thread) -> PyResult<&Layout> {
        if self.is_released() {
            return Err(released_error(thread));
        }
        Ok(&self.layout)
    }

    fn check_unrestricted(&self, thread: &Thread) -> PyResult<()> {
        if self.restricted {
            return Err(thread.value_error("cannot create new view on restricted memoryview"));
        }
        Ok(())
    }

    /// The exporter; None once the view is released.
    pub fn owner(&self) -> Option<Object> {
        let managed = self.managed()?;
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*managed.buffer.get()).as_ref().map(|b| b.owner().clone()) }
    }

    /// Ends the view; the buffer is given back if no other view has it.
    fn detach(&self) {
        // SAFETY: under the GIL; no reference into the cell is kept.
        let Some(managed) = (unsafe { (*self.managed.get()).take() }) else { return };
        managed.views.set(managed.views.get() - 1);
        if managed.views.get() == 0 {
            // SAFETY: as above.
            drop(unsafe { (*managed.buffer.get()).take() });
        }
    }

    /// `release()`: refused while buffers are out.
    pub fn release(&self, thread: &Thread) -> PyResult<()> {
        match self.exports.get() {
            0 => {
                self.detach();
                Ok(())
            }
            n => Err(thread.buffer_error(format!(
                "memoryview has {n} exported buffer{}",
                if n == 1 { "" } else { "s" }
            ))),
        }
    }
}

#[cold]
fn released_error(thread: &Thread) -> crate::error::Raised {
    thread.value_error("operation forbidden on released memoryview object")
}

fn new(thread: &Thread, _ty: &Type, args: crate::native::CallArgs<'_>) -> PyResult {
    static SIGNATURE: Signature = Signature::new("memoryview", "(object)");
    let bound = SIGNATURE.bind(thread, args)?;
    from_object(thread, bound.req(0))
}

/// `memoryview(object)`.
pub fn from_object(thread: &Thread, object: &Object) -> PyResult {
    from_flags(thread, object, BufferFlags::FULL_RO)
}

/// A memoryview of the buffer that the flags ask for.
pub fn from_flags(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult {
    if let Some(view) = object.downcast::<MemoryView>() {
        let layout = view.layout(thread)?.clone();
        return view.with_layout(thread, layout);
    }
    if !object.has_buffer() {
        return Err(thread.type_error(format!(
            "memoryview: a bytes-like object is required, not '{}'",
            object.ty().name()
        )));
    }
    Ok(MemoryView::new(object.buffer(thread, flags)?).into())
}

fn get_buffer(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let view = of(object);
    let layout = view.layout(thread)?;
    view.check_unrestricted(thread)?;
    let refuse =
        |what: &str| Err(thread.buffer_error(format!("memoryview: underlying buffer {what}")));
    if flags.wants_writable() && layout.readonly {
        return refuse("is not writable");
    }
    let c_contiguous = layout.is_c_contiguous();
    if flags.wants_c() && !c_contiguous {
        return refuse("is not C-contiguous");
    }
    if flags.wants_fortran() && !layout.is_f_contiguous() {
        return refuse("is not Fortran contiguous");
    }
    if flags.wants_any_contiguous() && !c_contiguous && !layout.is_f_contiguous() {
        return refuse("is not contiguous");
    }
    if !flags.contains(BufferFlags::INDIRECT) && layout.suboffsets.iter().any(|&o| o >= 0) {
        return refuse("requires suboffsets");
    }
    if !flags.contains(BufferFlags::STRIDES) && !c_contiguous {
        return refuse("is not C-contiguous");
    }
    if !flags.contains(BufferFlags::ND) && flags.contains(BufferFlags::FORMAT) {
        return Err(thread.buffer_error(
            "memoryview: cannot cast to unsigned bytes if the format flag is present",
        ));
    }
    view.exports.set(view.exports.get() + 1);
    // SAFETY: the view is not released while it has exports, and the buffer owns it.
    Ok(unsafe { Buffer::new(object, layout.clone().requested(flags)) })
}

fn release_buffer(object: &Object, _layout: &Layout) {
    let view = of(object);
    view.exports.set(view.exports.get() - 1);
}
