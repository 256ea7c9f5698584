//! Functions, classes, lambdas, type aliases and type parameters.

use super::unit::UnitKind;
use super::{Compiler, loc};
use crate::error::{CompileError, CompileResult};
use crate::instruction_sequence::Location;
use crate::symtable::Part;
use crate::symtable::build::{docstring, key_of};
use krait_bytecode::code::flags;
use krait_bytecode::opcode::{function_attribute, intrinsic1, intrinsic2};
use krait_bytecode::{Code, Const, ConstStr, Opcode};
use krait_syntax::ast::*;
use std::sync::Arc;

impl Compiler<'_> {
    /// MAKE_FUNCTION with the attributes that `make_flags` says are on the stack.
    pub(crate) fn make_closure(
        &mut self,
        at: Location,
        code: Arc<Code>,
        make_flags: u32,
    ) -> CompileResult {
        let mut make_flags = make_flags;
        let free = code.freevars();
        if !free.is_empty() {
            for name in &free {
                let name = name.to_string_lossy().into_owned();
                let index = self.closure_index(&name)?;
                // LOAD_CLOSURE becomes LOAD_FAST when cells have their places.
                self.op_arg(Opcode::LOAD_CLOSURE, index, at);
            }
            self.op_arg(Opcode::BUILD_TUPLE, free.len(), at);
            make_flags |= function_attribute::CLOSURE;
        }
        // Both copies of a `finally` body may make the same function.
        let code = self.cache.merge_one(Const::Code(code));
        let index = self.unit().add_const(code);
        self.op_arg(Opcode::LOAD_CONST, index, at);
        self.op(Opcode::MAKE_FUNCTION, at);
        for flag in [
            function_attribute::CLOSURE,
            function_attribute::ANNOTATIONS,
            function_attribute::ANNOTATE,
            function_attribute::KWDEFAULTS,
            function_attribute::DEFAULTS,
        ] {
            if make_flags & flag != 0 {
                self.op_arg(Opcode::SET_FUNCTION_ATTRIBUTE, flag as usize, at);
            }
        }
        Ok(())
    }

    fn decorators(&mut self, list: &[P<Expr>]) -> CompileResult {
        for decorator in list {
            self.expression(decorator)?;
        }
        Ok(())
    }

    fn apply_decorators(&mut self, list: &[P<Expr>]) {
        for decorator in list.iter().rev() {
            self.op_arg(Opcode::CALL, 0, loc(decorator.range));
        }
    }

    /// Pushes default values and returns their flags.
    fn default_arguments(&mut self, at: Location, args: &Arguments) -> CompileResult<u32> {
        let mut make_flags = 0;
        if !args.defaults.is_empty() {
            make_flags |= function_attribute::DEFAULTS;
            for default in &args.defaults {
                self.expression(default)?;
            }
            self.op_arg(Opcode::BUILD_TUPLE, args.defaults.len(), at);
        }
        let mut count = 0;
        for (arg, default) in args.kwonlyargs.iter().zip(&args.kw_defaults) {
            let Some(default) = default else { continue };
            let name = self.mangle(&arg.arg);
            let name = self.cache.intern(&name);
            self.load_const(Const::Str(name), at);
            self.expression(default)?;
            count += 1;
        }
        if count > 0 {
            make_flags |= function_attribute::KWDEFAULTS;
            self.op_arg(Opcode::BUILD_MAP, count, at);
        }
        Ok(make_flags)
    }

    pub(crate) fn function_def(
        &mut self,
        s: &P<Stmt>,
        f: &FunctionDef,
        is_async: bool,
    ) -> CompileResult {
        let at = loc(s.range);
        self.decorators(&f.decorator_list)?;
        let first_line = f.decorator_list.first().map_or(s.range.lineno, |d| d.range.lineno) as i32;
        let def_at = at;
        let make_flags = self.default_arguments(def_at, &f.args)?;
        let generic = !f.type_params.is_empty();
        let mut make_flags = make_flags;
        let mut outer_args = 0;
        if generic {
            for flag in [function_attribute::DEFAULTS, function_attribute::KWDEFAULTS] {
                outer_args += usize::from(make_flags & flag != 0);
            }
            if outer_args == 2 {
                self.op_arg(Opcode::SWAP, 2, at);
            }
            let scope = self.lookup(key_of(&**s, Part::TypeParameters))?;
            let name = format!("<generic parameters of {}>", f.name);
            self.enter_unit(&name, UnitKind::TypeParameters, scope, first_line)?;
            self.unit().metadata.argcount = outer_args;
            self.type_parameters(&f.type_params)?;
            for index in 0..outer_args {
                self.op_arg(Opcode::LOAD_FAST, index, at);
            }
        }
        let annotations = self.function_annotations(at, s, f)?;
        make_flags |= annotations;
        self.function_body(s, f, is_async, make_flags, first_line)?;
        if generic {
            self.op_arg(Opcode::SWAP, 2, at);
            self.op_arg(
                Opcode::CALL_INTRINSIC_2,
                intrinsic2::SET_FUNCTION_TYPE_PARAMS as usize,
                at,
            );
            self.op(Opcode::RETURN_VALUE, Location::NONE);
            let code = self.leave_unit(false)?;
            self.make_closure(at, code, 0)?;
            if outer_args > 0 {
                self.op_arg(Opcode::SWAP, outer_args + 1, at);
                self.op_arg(Opcode::CALL, outer_args - 1, at);
            } else {
                self.op(Opcode::PUSH_NULL, at);
                self.op_arg(Opcode::CALL, 0, at);
            }
        }
        self.apply_decorators(&f.decorator_list);
        self.name_store(&f.name, at)
    }

    fn function_body(
        &mut self,
        s: &P<Stmt>,
        f: &FunctionDef,
        is_async: bool,
        make_flags: u32,
        first_line: i32,
    ) -> CompileResult {
        let scope = self.lookup(key_of(&**s, Part::Body))?;
        let kind = if is_async { UnitKind::AsyncFunction } else { UnitKind::Function };
        self.enter_unit(&f.name, kind, scope, first_line)?;
        let mut body: &[P<Stmt>] = &f.body;
        if let Some(doc) = docstring(body) {
            if self.options.optimize < 2 {
                let text = self.clean_doc(doc)?;
                let text = self.cache.merge(text);
                self.unit().add_const(text);
            }
            self.pass_for_docstring(body);
            body = &body[1..];
        }
        self.set_argument_counts(&f.args);
        self.statements(body)?;
        let code = self.leave_unit(true)?;
        self.make_closure(loc(s.range), code, make_flags)
    }

    fn set_argument_counts(&mut self, args: &Arguments) {
        let metadata = &mut self.unit().metadata;
        metadata.argcount = args.args.len();
        metadata.posonlyargcount = args.posonlyargs.len();
        metadata.kwonlyargcount = args.kwonlyargs.len();
    }

    pub(crate) fn lambda(
        &mut self,
        e: &P<Expr>,
        args: &P<Arguments>,
        body: &P<Expr>,
    ) -> CompileResult {
        let at = loc(e.range);
        let make_flags = self.default_arguments(at, args)?;
        let scope = self.lookup(key_of(&**e, Part::Body))?;
        self.enter_unit("<lambda>", UnitKind::Lambda, scope, e.range.lineno as i32)?;
        self.set_argument_counts(args);
        self.expression(body)?;
        let is_generator = self.table.scopes[scope].generator;
        let return_at = if is_generator { Location::NONE } else { loc(body.range) };
        self.op(Opcode::RETURN_VALUE, return_at);
        let code = self.leave_unit(!is_generator)?;
        self.make_closure(at, code, make_flags)
    }

    /// The docstring as a constant, with its common indentation removed.
    pub(crate) fn clean_doc(&mut self, doc: &P<Expr>) -> CompileResult<Const> {
        let ExprKind::Constant { value: Constant::Str(text), .. } = &doc.kind else {
            return Ok(Const::None);
        };
        // Indentation is looked for in UTF-8, which has no surrogates.
        let Some(utf8) = text.to_utf8() else { return Err(CompileError::encoding(text)) };
        let cleaned = clean_indentation(&utf8);
        let cleaned = Text::from(cleaned.as_str());
        Ok(Const::Str(self.string(&cleaned)))
    }

    pub(crate) fn class_def(&mut self, s: &P<Stmt>, c: &ClassDef) -> CompileResult {
        let at = loc(s.range);
        self.decorators(&c.decorator_list)?;
        let first_line = c.decorator_list.first().map_or(s.range.lineno, |d| d.range.lineno) as i32;
        let generic = !c.type_params.is_empty();
        let saved_class = self.unit().class.clone();
        if generic {
            let scope = self.lookup(key_of(&**s, Part::TypeParameters))?;
            let name = format!("<generic parameters of {}>", c.name);
            self.enter_unit(&name, UnitKind::TypeParameters, scope, first_line)?;
            self.unit().class = Some(c.name.as_str().into());
            self.type_parameters(&c.type_params)?;
            self.name_store(".type_params", at)?;
        }
        self.class_body(s, c, first_line)?;
        self.check_keywords(&c.keywords)?;
        if generic {
            self.name_load(".type_params", at)?;
            self.intrinsic(intrinsic1::SUBSCRIPT_GENERIC, at);
            self.name_store(".generic_base", at)?;
            let mut bases: Vec<P<Expr>> = c.bases.to_vec();
            let generic_base = Expr {
                kind: ExprKind::Name {
                    id: Identifier::new(".generic_base"),
                    ctx: ExprContext::Load,
                },
                range: s.range,
            };
            bases.push(P::new(generic_base));
            self.call_helper(at, 2, &bases, &c.keywords)?;
            self.op(Opcode::RETURN_VALUE, Location::NONE);
            let code = self.leave_unit(false)?;
            self.make_closure(at, code, 0)?;
            self.op(Opcode::PUSH_NULL, at);
            self.op_arg(Opcode::CALL, 0, at);
        } else {
            self.call_helper(at, 2, &c.bases, &c.keywords)?;
        }
        self.unit().class = saved_class;
        self.apply_decorators(&c.decorator_list);
        self.name_store(&c.name, at)
    }

    fn class_body(&mut self, s: &P<Stmt>, c: &ClassDef, first_line: i32) -> CompileResult {
        let scope = self.lookup(key_of(&**s, Part::Body))?;
        self.enter_unit(&c.name, UnitKind::Class, scope, first_line)?;
        self.unit().class = Some(c.name.as_str().into());
        let at = Location::new(first_line, first_line, 0, 0);
        self.name_load("__name__", at)?;
        self.name_store("__module__", at)?;
        let qualname = self.unit().metadata.qualname.clone();
        if let Some(qualname) = qualname {
            // The string made for this class is not the interned one if that was there before.
            let own = self.unit().qualname_known;
            let own = own.then(|| ConstStr::from_wtf8(qualname.wtf8()));
            self.load_const(Const::Str(own.unwrap_or(qualname)), at);
        }
        self.name_store("__qualname__", at)?;
        self.load_const(Const::int(first_line), at);
        self.name_store("__firstlineno__", at)?;
        if !c.type_params.is_empty() {
            self.name_load(".type_params", at)?;
            self.name_store("__type_params__", at)?;
        }
        if self.table.scopes[scope].needs_classdict {
            self.op(Opcode::LOAD_LOCALS, at);
            let cell = self.deref_index("__classdict__")?;
            self.op_arg(Opcode::STORE_DEREF, cell, at);
        }
        if self.table.scopes[scope].has_conditional_annotations {
            self.op_arg(Opcode::BUILD_SET, 0, at);
            let cell = self.deref_index("__conditional_annotations__")?;
            self.op_arg(Opcode::STORE_DEREF, cell, at);
        }
        self.begin_annotations(at)?;
        let mut body: &[P<Stmt>] = &c.body;
        if let Some(doc) = docstring(body) {
            if self.options.optimize < 2 {
                let text = self.clean_doc(doc)?;
                let at = loc(doc.range);
                self.load_const(text, at);
                self.name_store("__doc__", Location::NONE)?;
            }
            self.pass_for_docstring(body);
            body = &body[1..];
        }
        self.statements(body)?;
        self.finish_annotations(at)?;
        // The attributes that methods set on `self`.
        let names: Vec<String> = self.unit().static_attributes.iter().flatten().cloned().collect();
        let names: Vec<Const> = names.iter().map(|n| Const::Str(self.cache.intern(n))).collect();
        self.load_const(Const::tuple(names), Location::NONE);
        self.name_store("__static_attributes__", Location::NONE)?;
        if self.table.scopes[scope].needs_classdict {
            let cell = self.deref_index("__classdict__")?;
            self.op_arg(Opcode::LOAD_CLOSURE, cell, Location::NONE);
            self.name_store("__classdictcell__", Location::NONE)?;
        }
        if self.table.scopes[scope].needs_class_closure {
            let cell = self.deref_index("__class__")?;
            self.op_arg(Opcode::LOAD_CLOSURE, cell, Location::NONE);
            self.op_arg(Opcode::COPY, 1, Location::NONE);
            self.name_store("__classcell__", Location::NONE)?;
        } else {
            self.load_none(Location::NONE);
        }
        self.op(Opcode::RETURN_VALUE, Location::NONE);
        let code = self.leave_unit(true)?;
        // `__build_class__(function, name, …)`.
        let at = loc(s.range);
        self.op(Opcode::LOAD_BUILD_CLASS, at);
        self.op(Opcode::PUSH_NULL, at);
        self.make_closure(at, code, 0)?;
        self.load_str(&c.name, at);
        Ok(())
    }

    /// Makes the type parameters and leaves their tuple on the stack.
    fn type_parameters(&mut self, params: &[P<TypeParam>]) -> CompileResult {
        let mut seen_default = false;
        for param in params {
            let at = loc(param.range);
            let (name, default) = match &param.kind {
                TypeParamKind::TypeVar { name, default_value, .. }
                | TypeParamKind::ParamSpec { name, default_value }
                | TypeParamKind::TypeVarTuple { name, default_value } => {
                    (name, default_value.as_ref())
                }
            };
            self.load_str(name, at);
            match &param.kind {
                TypeParamKind::TypeVar { bound: Some(bound), .. } => {
                    self.type_variable_code(name, bound, key_of(&**param, Part::Body))?;
                    let intrinsic = if matches!(bound.kind, ExprKind::Tuple { .. }) {
                        intrinsic2::TYPEVAR_WITH_CONSTRAINTS
                    } else {
                        intrinsic2::TYPEVAR_WITH_BOUND
                    };
                    self.op_arg(Opcode::CALL_INTRINSIC_2, intrinsic as usize, at);
                }
                TypeParamKind::TypeVar { .. } => self.intrinsic(intrinsic1::TYPEVAR, at),
                TypeParamKind::ParamSpec { .. } => self.intrinsic(intrinsic1::PARAMSPEC, at),
                TypeParamKind::TypeVarTuple { .. } => self.intrinsic(intrinsic1::TYPEVARTUPLE, at),
            }
            match default {
                Some(default) => {
                    seen_default = true;
                    self.type_variable_code(name, default, key_of(&**param, Part::Default))?;
                    self.op_arg(
                        Opcode::CALL_INTRINSIC_2,
                        intrinsic2::SET_TYPEPARAM_DEFAULT as usize,
                        at,
                    );
                }
                None if seen_default => {
                    return Err(CompileError::syntax(
                        format!(
                            "non-default type parameter '{name}' follows default type parameter"
                        ),
                        param.range,
                    ));
                }
                None => {}
            }
            self.op_arg(Opcode::COPY, 1, at);
            self.name_store(name, at)?;
        }
        let at = params.first().map_or(Location::NONE, |p| loc(p.range));
        self.op_arg(Opcode::BUILD_TUPLE, params.len(), at);
        Ok(())
    }

    /// The lazily evaluated bound or default of a type variable.
    fn type_variable_code(
        &mut self,
        name: &str,
        value: &P<Expr>,
        key: crate::symtable::ScopeKey,
    ) -> CompileResult {
        let at = loc(value.range);
        let default = Const::tuple(vec![Const::int(1)]);
        self.load_const(default, at);
        let scope = self.lookup(key)?;
        self.enter_unit(name, UnitKind::TypeParameters, scope, value.range.lineno as i32)?;
        self.annotation_preamble(at)?;
        if let ExprKind::Starred { value: inner, .. } = &value.kind {
            self.expression(inner)?;
            self.op_arg(Opcode::UNPACK_SEQUENCE, 1, at);
        } else {
            self.expression(value)?;
        }
        self.op(Opcode::RETURN_VALUE, at);
        let code = self.leave_unit(true)?;
        self.make_closure(at, code, function_attribute::DEFAULTS)
    }

    pub(crate) fn type_alias(
        &mut self,
        s: &P<Stmt>,
        name: &P<Expr>,
        params: &[P<TypeParam>],
        value: &P<Expr>,
    ) -> CompileResult {
        let at = loc(s.range);
        let ExprKind::Name { id, .. } = &name.kind else { return Ok(()) };
        let generic = !params.is_empty();
        if generic {
            let scope = self.lookup(key_of(&**s, Part::TypeParameters))?;
            let unit = format!("<generic parameters of {id}>");
            self.enter_unit(&unit, UnitKind::TypeParameters, scope, s.range.lineno as i32)?;
            self.load_str(id, at);
            self.type_parameters(params)?;
        } else {
            self.load_str(id, at);
            self.load_none(at);
        }
        self.load_const(Const::tuple(vec![Const::int(1)]), at);
        let scope = self.lookup(key_of(&**s, Part::Body))?;
        self.enter_unit(id, UnitKind::TypeParameters, scope, s.range.lineno as i32)?;
        self.annotation_preamble(at)?;
        self.expression(value)?;
        self.op(Opcode::RETURN_VALUE, at);
        self.op(Opcode::RETURN_VALUE, Location::NONE);
        let code = self.leave_unit(false)?;
        self.make_closure(at, code, function_attribute::DEFAULTS)?;
        self.op_arg(Opcode::BUILD_TUPLE, 3, at);
        self.intrinsic(intrinsic1::TYPEALIAS, at);
        if generic {
            self.op(Opcode::RETURN_VALUE, Location::NONE);
            let code = self.leave_unit(false)?;
            self.make_closure(at, code, 0)?;
            self.op(Opcode::PUSH_NULL, at);
            self.op_arg(Opcode::CALL, 0, at);
        }
        self.name_store(id, at)
    }

    /// True where the future import makes annotations strings.
    pub(crate) fn future_annotations(&self) -> bool {
        self.options.future & flags::FUTURE_ANNOTATIONS != 0
    }
}

/// `inspect.cleandoc` as the compiler applies it: the first line stripped on the left, the others by their common margin.
fn clean_indentation(text: &str) -> String {
    let expanded = expand_tabs(text);
    let lines: Vec<&str> = expanded.split('\n').collect();
    let margin = lines
        .iter()
        .skip(1)
        .filter_map(|line| {
            let content = line.trim_start_matches(' ');
            (!content.is_empty()).then(|| line.len() - content.len())
        })
        .min()
        .unwrap_or(usize::MAX);
    if margin == usize::MAX && lines.len() == 1 {
        return lines[0].trim_start_matches(' ').to_string();
    }
    let margin = if margin == usize::MAX { 0 } else { margin };
    let mut out = lines[0].trim_start_matches(' ').to_string();
    for line in &lines[1..] {
        out.push('\n');
        let indent = line.len() - line.trim_start_matches(' ').len();
        out.push_str(&line[margin.min(indent)..]);
    }
    out
}

fn expand_tabs(text: &str) -> String {
    if !text.contains('\t') {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let spaces = 8 - column % 8;
                out.push_str(&" ".repeat(spaces));
                column += spaces;
            }
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    out
}
