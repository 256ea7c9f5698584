//! Audit events (PEP 578). Matches CPython's `PySys_Audit`.

use crate::error::PyResult;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;

impl Thread {
    /// Tells the audit hooks of an event; the first hook that raises ends it. Hooks are not traced unless they have a true
    /// attribute `__cantrace__`.
    pub fn audit(&self, event: &str, args: &[Object]) -> PyResult<()> {
        // A hook may add hooks, which see later events only.
        let hooks = self.interp().audit_hooks();
        if hooks.is_empty() {
            return Ok(());
        }
        let (event, args) = (Object::str(event), Object::tuple(args));
        for hook in hooks {
            let mut can_trace = Ok(false);
            (self.hooks().without_events)(self, &mut || {
                can_trace = match hook.lookup_attr(self, name!("__cantrace__")) {
                    Ok(Some(value)) => value.is_true(self),
                    other => other.map(|_| false),
                };
            });
            let mut told = Ok(Object::NONE);
            let mut tell = || told = hook.call(self, &[event.clone(), args.clone()]);
            match can_trace? {
                true => tell(),
                false => (self.hooks().without_events)(self, &mut tell),
            }
            told?;
        }
        Ok(())
    }
}
