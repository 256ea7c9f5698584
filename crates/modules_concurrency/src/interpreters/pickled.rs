//! Objects that cross to another interpreter pickled.
//!
//! What belongs to the program's `__main__` is not in the other interpreter's. There the program's file is run once more,
//! under another name, and stands in for `__main__` while such an object is put together.

use super::NOT_SHAREABLE_ERROR;
use super::crossing::{import, with_cause};
use krait_objects::types::module::Module;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Thread, exceptions as exc, name};
use std::cell::RefCell;

/// The name under which the program's file runs.
const STAND_IN: &str = "<fake __main__>";

/// An object's pickle, and the file of the `__main__` that it may refer to.
pub struct Pickled {
    data: Vec<u8>,
    main_file: Option<String>,
}

/// The stand-ins of an interpreter, by file.
#[derive(Default)]
struct StandIns {
    made: RefCell<Vec<(String, Object)>>,
}

impl Pickled {
    /// Pickles an object. Raises what pickle raises.
    pub fn of(thread: &Thread, object: &Object) -> PyResult<Pickled> {
        let data = import(thread, "pickle")?.call_method(
            thread,
            &Object::str("dumps"),
            std::slice::from_ref(object),
        )?;
        let Some(data) = data.as_bytes() else {
            return Err(thread.type_error("pickle.dumps() gave no bytes"));
        };
        Ok(Pickled { data: data.as_slice().to_vec(), main_file: main_file(thread) })
    }

    /// The object in the current interpreter. NotShareableError if it cannot be unpickled.
    pub fn rebuild(&self, thread: &Thread) -> PyResult {
        let loads = import(thread, "pickle")?.getattr(thread, &Object::str("loads"))?;
        let data = [Object::bytes(&self.data)];
        let raised = match loads.call(thread, &data) {
            Ok(object) => return Ok(object),
            Err(raised) => raised,
        };
        if let Some(file) = &self.main_file
            && misses_main_attribute(thread, raised.exception())
            && let Ok(main) = stand_in(thread, file)
            && let Ok(object) = with_main(thread, &main, || loads.call(thread, &data))
        {
            return Ok(object);
        }
        let error = thread.err(&NOT_SHAREABLE_ERROR, "object could not be unpickled");
        Err(with_cause(error, raised.into_exception()))
    }
}

/// `__main__.__file__`, if there is one.
fn main_file(thread: &Thread) -> Option<String> {
    let main = thread.interp().modules()?.getitem(thread, name!("__main__")).ok()?;
    let file = main.downcast::<Module>()?.dict().get_str("__file__")?;
    file.as_str().map(Str::to_string_lossy)
}

fn misses_main_attribute(thread: &Thread, exception: &Object) -> bool {
    exception.is_instance(&exc::ATTRIBUTE_ERROR)
        && exception
            .str_string(thread)
            .is_ok_and(|message| message.starts_with("module '__main__' has no attribute '"))
}

/// The module that stands in for the `__main__` of `file`.
fn stand_in(thread: &Thread, file: &str) -> PyResult {
    let known = {
        let made = thread.interp().state::<StandIns>().made.borrow();
        made.iter().find(|(of, _)| of == file).map(|(_, module)| module.clone())
    };
    if let Some(module) = known {
        return Ok(module);
    }
    let namespace = import(thread, "runpy")?.call_method(
        thread,
        &Object::str("run_path"),
        &[Object::str(file), Object::NONE, Object::str(STAND_IN)],
    )?;
    let module = Module::new("__main__");
    if let Some(namespace) = namespace.as_dict() {
        for (key, value) in namespace.items() {
            module.dict().set(thread, &key, &value)?;
        }
    }
    let module: Object = module.into();
    let mut made = thread.interp().state::<StandIns>().made.borrow_mut();
    made.push((file.to_owned(), module.clone()));
    Ok(module)
}

/// Runs `body` with another `__main__` in `sys.modules`.
fn with_main(thread: &Thread, main: &Object, body: impl FnOnce() -> PyResult) -> PyResult {
    let Some(modules) = thread.interp().modules() else {
        return Err(thread.runtime_error("unable to get sys.modules"));
    };
    let key = name!("__main__");
    let before = modules.getitem(thread, key).ok();
    modules.setitem(thread, key, Some(main))?;
    let result = body();
    modules.setitem(thread, key, before.as_ref())?;
    result
}
