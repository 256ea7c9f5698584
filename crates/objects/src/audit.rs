//! Audit events (PEP 578). Matches CPython's `PySys_Audit`.

use crate::error::PyResult;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;

impl Thread {
    /// Whether anybody hears of audit events: asked before making arguments that cost something.
    #[inline(always)]
    pub fn is_audited(&self) -> bool {
        self.interp().has_audit_hooks()
    }

    /// Tells the audit hooks of an event; the first hook that raises ends it.
    #[inline]
    pub fn audit(&self, event: &str, args: &[Object]) -> PyResult<()> {
        if !self.is_audited() {
            return Ok(());
        }
        self.audit_objects(&Object::str(event), &Object::tuple(args))
    }

    /// Tells of an access to an attribute that shows code or frames, or changes what an object is:
    /// `object.__getattr__` and its kin.
    #[inline]
    pub fn audit_attribute(
        &self,
        event: &str,
        object: &Object,
        name: &str,
        value: Option<&Object>,
    ) -> PyResult<()> {
        if !self.is_audited() {
            return Ok(());
        }
        let mut args = vec![object.clone(), Object::str(name)];
        args.extend(value.cloned());
        self.audit(event, &args)
    }

    /// Tells of reading such an attribute.
    #[inline]
    pub fn audit_read(&self, object: &Object, name: &str) -> PyResult<()> {
        self.audit_attribute("object.__getattr__", object, name, None)
    }

    /// An event with its tuple of arguments. Hooks are not traced unless they have a true attribute `__cantrace__`.
    pub fn audit_objects(&self, event: &Object, args: &Object) -> PyResult<()> {
        // A hook may add hooks, which see later events only.
        for hook in self.interp().audit_hooks() {
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
