//! Names: globals, locals mappings, cells, imports.

use super::{St, Step, fail, object, settle, wrong_operand};
use crate::frame::Frame;
use crate::function::Function;
use krait_objects::exceptions::{NAME_ERROR, UNBOUND_LOCAL_ERROR, attribute};
use krait_objects::object::{close, dup};
use krait_objects::types::cell::Cell;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Thread, Word, name};

fn shown(name: &Object) -> String {
    name.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

#[cold]
#[inline(never)]
unsafe fn name_error(st: St, name: &Object) -> Step {
    let thread = st.thread();
    let message = format!("name '{}' is not defined", shown(name));
    fail(thread, attribute::name_error(thread, &NAME_ERROR, &message, name));
    Step::Error(st)
}

#[inline(always)]
pub unsafe fn load_global(st: St, oparg: usize) -> Step {
    st.save();
    let word = slow_load_global(st, oparg >> 1);
    if word.is_null() {
        return Step::Error(st);
    }
    push_global(st, word, oparg)
}

/// Pushes a global, and the place of a receiver where a call follows.
#[inline(always)]
pub unsafe fn push_global(mut st: St, word: Word, oparg: usize) -> Step {
    st.push(word);
    if oparg & 1 != 0 {
        st.push(Word::NULL);
    }
    st.skip(4);
    st.next()
}

#[inline(never)]
unsafe fn slow_load_global(st: St, index: usize) -> Word {
    let thread = st.thread();
    let name = st.name(index);
    match find_global(thread, &*st.fp, name) {
        Ok(Some(value)) => value.into_word(),
        Ok(None) => {
            name_error(st, name);
            Word::NULL
        }
        Err(raised) => fail(thread, raised),
    }
}

/// A name of a frame's globals or builtins.
fn find_global(thread: &Thread, frame: &Frame, name: &Object) -> PyResult<Option<Object>> {
    // A dict subclass as globals may answer for names that it does not hold.
    match lookup_mapping(thread, frame.globals_object().as_object(), name)? {
        Some(value) => Ok(Some(value)),
        None => lookup_mapping(thread, &frame.builtins_object(), name),
    }
}

/// A mapping's item; None for a missing key (KeyError).
pub fn lookup_mapping(thread: &Thread, mapping: &Object, key: &Object) -> PyResult<Option<Object>> {
    if let Some(dict) = mapping.downcast_exact::<Dict>() {
        return dict.get(thread, key);
    }
    krait_objects::error::suppress(
        mapping.getitem(thread, key),
        &krait_objects::exceptions::KEY_ERROR,
    )
}

#[inline(always)]
pub unsafe fn load_name(st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let name = st.name(oparg);
    if !(*st.fp).locals.is_null() {
        let locals = (*st.fp).locals;
        match lookup_mapping(thread, object(&locals), name) {
            Ok(Some(value)) => return st.push_or_error(value.into_word()),
            Ok(None) => {}
            Err(raised) => {
                fail(thread, raised);
                return Step::Error(st);
            }
        }
    }
    global_or_builtin(st, name)
}

#[inline(always)]
unsafe fn global_or_builtin(st: St, name: &Object) -> Step {
    let thread = st.thread();
    match find_global(thread, &*st.fp, name) {
        Ok(Some(value)) => st.push_or_error(value.into_word()),
        Ok(None) => name_error(st, name),
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

#[inline(always)]
pub unsafe fn load_from_dict_or_globals(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let name = st.name(oparg);
    let mapping = st.pop();
    let found = lookup_mapping(thread, object(&mapping), name);
    close(mapping);
    match found {
        Ok(Some(value)) => st.push_or_error(value.into_word()),
        Ok(None) => global_or_builtin(st, name),
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

#[inline(always)]
pub unsafe fn load_locals(st: St, _oparg: usize) -> Step {
    let locals = (*st.fp).locals;
    if locals.is_null() {
        let thread = st.thread();
        st.save();
        fail(thread, thread.system_error("no locals"));
        return Step::Error(st);
    }
    st.push_or_error(dup(locals))
}

#[inline(always)]
pub unsafe fn store_name(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let name = st.name(oparg);
    let locals = (*st.fp).locals;
    let value = st.pop();
    if locals.is_null() {
        close(value);
        fail(
            thread,
            thread.system_error(format!("no locals found when storing '{}'", shown(name))),
        );
        return Step::Error(st);
    }
    let target = object(&locals);
    let result = match target.downcast_exact::<Dict>() {
        Some(dict) => dict.set(thread, name, object(&value)),
        None => target.setitem(thread, name, Some(object(&value))),
    };
    close(value);
    done(st, result)
}

#[inline(always)]
unsafe fn done(st: St, result: PyResult<()>) -> Step {
    match result {
        Ok(()) => st.next(),
        Err(raised) => {
            fail(st.thread(), raised);
            Step::Error(st)
        }
    }
}

#[inline(always)]
pub unsafe fn delete_name(st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let name = st.name(oparg);
    let locals = (*st.fp).locals;
    if locals.is_null() {
        fail(thread, thread.system_error(format!("no locals when deleting '{}'", shown(name))));
        return Step::Error(st);
    }
    match object(&locals).setitem(thread, name, None) {
        Err(raised) if raised.is(&krait_objects::exceptions::KEY_ERROR) => name_error(st, name),
        result => done(st, result),
    }
}

#[inline(always)]
pub unsafe fn store_global(mut st: St, oparg: usize) -> Step {
    st.save();
    let value = st.pop();
    let result = (*st.fp).globals_object().set(st.thread(), st.name(oparg), object(&value));
    close(value);
    done(st, result)
}

#[inline(always)]
pub unsafe fn delete_global(st: St, oparg: usize) -> Step {
    st.save();
    let name = st.name(oparg);
    match (*st.fp).globals_object().remove(st.thread(), name) {
        Ok(Some(_)) => st.next(),
        Ok(None) => name_error(st, name),
        Err(raised) => done(st, Err(raised)),
    }
}

#[inline(always)]
pub unsafe fn delete_fast(st: St, oparg: usize) -> Step {
    let old = st.local(oparg).replace(Word::NULL);
    if old.is_null() {
        st.save();
        super::ops_stack::unbound_local(st, oparg);
        return Step::Error(st);
    }
    close(old);
    st.next()
}

#[inline(always)]
pub unsafe fn make_cell(st: St, oparg: usize) -> Step {
    let slot = st.local(oparg);
    let old = *slot;
    let content = if old.is_null() { None } else { Some(Object::from_word(old)) };
    *slot = Object::from(Cell::new(content)).into_word();
    st.next()
}

/// The cells of the function's closure, into variables that hold nothing yet.
#[inline(always)]
pub unsafe fn copy_free_vars_fast(st: St, oparg: usize) -> Step {
    let function = (*st.fp).function;
    if function.is_null() {
        return Step::Slow(st);
    }
    let Some(closure) = (*function.ptr().cast::<Function>()).closure() else {
        return Step::Slow(st);
    };
    let (cells, first) = (closure.as_slice(), st.code().nlocalsplus as usize - oparg);
    if cells.len() != oparg {
        return Step::Slow(st);
    }
    for (i, cell) in cells.iter().enumerate() {
        let slot = st.local(first + i);
        if !(*slot).is_null() {
            return Step::Slow(st);
        }
        *slot = dup(cell.word());
    }
    st.next()
}

#[inline(always)]
pub unsafe fn copy_free_vars(st: St, oparg: usize) -> Step {
    let Some(closure) = (*st.fp).function().and_then(|f| f.closure()) else {
        let thread = st.thread();
        st.save();
        fail(thread, thread.system_error("a function with free variables has no closure"));
        return Step::Error(st);
    };
    if closure.len() != oparg {
        return wrong_operand(st, "a closure does not fit the free variables");
    }
    let first = st.code().nlocalsplus as usize - oparg;
    for (i, cell) in closure.iter().take(oparg).enumerate() {
        let old = st.local(first + i).replace(dup(cell.word()));
        close(old);
    }
    st.next()
}

#[inline(always)]
unsafe fn cell<'a>(st: St, index: usize) -> Option<&'a Cell> {
    let word = *st.local(index);
    if word.is_heap() && (*word.ptr()).type_ptr() == &raw const krait_objects::types::cell::CELL {
        return Some(&*word.ptr().cast::<Cell>());
    }
    None
}

/// The error of an empty cell: local variables and free variables have different messages.
#[cold]
#[inline(never)]
unsafe fn empty_cell(st: St, index: usize) -> Step {
    st.save();
    let thread = st.thread();
    let code = st.code();
    let name = code.local_name(index);
    let free = code.local_kind(index) & krait_bytecode::code::kind::FREE != 0;
    let (ty, message) = if free {
        (
            &NAME_ERROR,
            format!(
                "cannot access free variable '{}' where it is not associated with a value in enclosing scope",
                shown(name)
            ),
        )
    } else {
        (
            &UNBOUND_LOCAL_ERROR,
            format!(
                "cannot access local variable '{}' where it is not associated with a value",
                shown(name)
            ),
        )
    };
    fail(thread, attribute::name_error(thread, ty, &message, name));
    Step::Error(st)
}

/// A cell with content.
#[inline(always)]
pub unsafe fn load_deref_fast(mut st: St, oparg: usize) -> Step {
    match cell(st, oparg).and_then(Cell::get) {
        Some(value) => {
            st.push(value.into_word());
            st.next()
        }
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn load_deref(st: St, oparg: usize) -> Step {
    match load_deref_fast(st, oparg) {
        Step::Slow(st) => empty_cell(st, oparg),
        step => step,
    }
}

/// Sets a cell.
#[inline(always)]
pub unsafe fn store_deref_fast(mut st: St, oparg: usize) -> Step {
    let Some(cell) = cell(st, oparg) else { return Step::Slow(st) };
    let value = st.pop();
    match cell.replace(Some(Object::from_word(value))) {
        Some(old) => Step::Close(st, old.into_word()),
        None => st.next(),
    }
}

#[inline(always)]
pub unsafe fn store_deref(mut st: St, oparg: usize) -> Step {
    match store_deref_fast(st, oparg) {
        Step::Slow(_) => {
            let value = st.pop();
            close(value);
            empty_cell(st, oparg)
        }
        step => step,
    }
}

#[inline(always)]
pub unsafe fn delete_deref(st: St, oparg: usize) -> Step {
    match cell(st, oparg).and_then(|c| c.replace(None)) {
        Some(old) => {
            drop(old);
            st.next()
        }
        None => empty_cell(st, oparg),
    }
}

#[inline(always)]
pub unsafe fn load_from_dict_or_deref(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let name = st.code().local_name(oparg);
    let mapping = st.pop();
    let found = lookup_mapping(thread, object(&mapping), name);
    close(mapping);
    match found {
        Ok(Some(value)) => st.push_or_error(value.into_word()),
        Ok(None) => load_deref(st, oparg),
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

#[inline(always)]
pub unsafe fn load_build_class(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let found = lookup_mapping(thread, &(*st.fp).builtins_object(), name!("__build_class__"));
    let word = match found {
        Ok(Some(value)) => value.into_word(),
        Ok(None) => fail(thread, thread.err(&NAME_ERROR, "__build_class__ not found")),
        Err(raised) => fail(thread, raised),
    };
    st.push_or_error(word)
}

#[inline(always)]
pub unsafe fn setup_annotations(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let locals = (*st.fp).locals;
    if locals.is_null() {
        fail(thread, thread.system_error("no locals found when setting up annotations"));
        return Step::Error(st);
    }
    let target = object(&locals);
    let result = match lookup_mapping(thread, target, name!("__annotations__")) {
        Ok(None) => target.setitem(thread, name!("__annotations__"), Some(&Dict::new().into())),
        Ok(Some(_)) => Ok(()),
        Err(raised) => Err(raised),
    };
    done(st, result)
}

#[inline(always)]
pub unsafe fn import_name(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (level, fromlist) = (st.peek(2), st.peek(1));
    let result = crate::import::import_statement(
        thread,
        &*st.fp,
        st.name(oparg),
        object(&fromlist),
        object(&level),
    );
    let word = settle(thread, result);
    if word.is_null() {
        return Step::Error(st);
    }
    super::drop_top(&mut st, 2);
    st.push(word);
    st.next()
}

#[inline(always)]
pub unsafe fn import_from(st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let module = st.peek(1);
    let word = settle(thread, crate::import::import_from(thread, object(&module), st.name(oparg)));
    st.push_or_error(word)
}
