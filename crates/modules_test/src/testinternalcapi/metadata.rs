//! What a dict says of a code unit, for its assembly.

use super::constants::{Constants, string};
use krait_bytecode::{Const, ConstStr};
use krait_compile::assemble::UnitMetadata;
use krait_objects::types::dict::Dict;
use krait_objects::types::tuple::TUPLE;
use krait_objects::{Object, PyResult, Thread};

/// The metadata and the constants.
pub fn of(
    thread: &Thread,
    object: &Object,
    constants: &mut Constants<'_>,
) -> PyResult<(UnitMetadata, Vec<Const>)> {
    let dict = object.as_dict().ok_or_else(|| thread.type_error("metadata must be a dict"))?;
    let fields = Fields { thread, dict };
    let cellvars = fields.names("cellvars", 0)?;
    let metadata = UnitMetadata {
        name: Some(fields.string("name")?),
        qualname: Some(fields.string("qualname")?),
        names: fields.names("names", 0)?,
        varnames: fields.names("varnames", 0)?,
        freevars: fields.names("freevars", cellvars.len())?,
        cellvars,
        fast_hidden: fields.hidden()?.into_iter().collect(),
        argcount: fields.count("argcount")?,
        posonlyargcount: fields.count("posonlyargcount")?,
        kwonlyargcount: fields.count("kwonlyargcount")?,
        firstlineno: fields.count("firstlineno")? as i32,
    };
    let parameters = metadata.argcount + metadata.posonlyargcount + metadata.kwonlyargcount;
    if parameters > metadata.varnames.len() {
        return Err(thread.value_error("code: varnames is too small"));
    }
    let mut consts = Vec::new();
    for key in fields.in_order("consts", 0)? {
        // The key may be a tuple that says the type too.
        let wrapped = key.as_tuple().filter(|_| key.is_exact(&TUPLE));
        let value = wrapped.and_then(|pair| pair.as_slice().get(1).cloned()).unwrap_or(key);
        consts.push(constants.of(&value)?);
    }
    Ok((metadata, consts))
}

struct Fields<'a> {
    thread: &'a Thread,
    dict: &'a Dict,
}

impl Fields<'_> {
    fn get(&self, name: &str) -> PyResult {
        self.dict
            .get_str(name)
            .ok_or_else(|| self.thread.value_error(format!("metadata has no {name}")))
    }

    fn string(&self, name: &str) -> PyResult<ConstStr> {
        self.string_of(&self.get(name)?, name)
    }

    fn string_of(&self, object: &Object, name: &str) -> PyResult<ConstStr> {
        let text = object.as_str();
        text.map(string).ok_or_else(|| self.thread.type_error(format!("{name} must be str")))
    }

    fn count(&self, name: &str) -> PyResult<usize> {
        let count = self.get(name)?.to_c_int(self.thread)?;
        usize::try_from(count)
            .map_err(|_| self.thread.value_error(format!("{name} must not be negative")))
    }

    fn table(&self, name: &str) -> PyResult<Vec<(Object, Object)>> {
        let object = self.get(name)?;
        let dict = object.as_dict();
        let dict = dict.ok_or_else(|| self.thread.type_error(format!("{name} must be a dict")))?;
        Ok(dict.items())
    }

    /// The keys of a dict whose values number them from `first` on.
    fn in_order(&self, name: &str, first: usize) -> PyResult<Vec<Object>> {
        let items = self.table(name)?;
        let mut keys = vec![None; items.len()];
        for (key, number) in items {
            let number = number.to_c_int(self.thread)?;
            let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(first));
            match index.and_then(|index| keys.get_mut(index)) {
                Some(place @ None) => *place = Some(key),
                _ => {
                    let message = format!("{name} must be numbered from {first} on");
                    return Err(self.thread.value_error(message));
                }
            }
        }
        Ok(keys.into_iter().flatten().collect())
    }

    fn names(&self, name: &str, first: usize) -> PyResult<Vec<ConstStr>> {
        self.in_order(name, first)?.iter().map(|key| self.string_of(key, name)).collect()
    }

    fn hidden(&self) -> PyResult<Vec<ConstStr>> {
        let items = self.table("fasthidden")?;
        let hidden = items.iter().filter(|(_, value)| value.is(&Object::TRUE));
        hidden.map(|(key, _)| self.string_of(key, "fasthidden")).collect()
    }
}
