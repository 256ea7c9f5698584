//! `_statistics`: the inner loop of `statistics.NormalDist`. Matches CPython's `Modules/_statisticsmodule.c`.

use krait_num::normal;
use krait_objects::types::module::ModuleDef;
use krait_objects::{MethodDef, Object};

pub static DEF: ModuleDef = ModuleDef {
    name: "_statistics",
    doc: "Functions that the module statistics wants fast.",
    functions: FUNCTIONS,
    exec: |_, _| Ok(()),
};

static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "_normal_dist_inv_cdf",
    "($module, p, mu, sigma, /)",
    |thread, _, args| {
        let p = args.req(0).to_f64(thread)?;
        let mu = args.req(1).to_f64(thread)?;
        let sigma = args.req(2).to_f64(thread)?;
        match normal::inverse_cdf(p, mu, sigma) {
            Some(x) => Ok(Object::float(x)),
            None => Err(thread.value_error("inv_cdf undefined for these parameters")),
        }
    },
    "The value below which a normal variable lies with probability p.",
)];
