//! The walk over the tree that fills the scopes. Over 800 lines because the walk has a method for each kind of node.

mod checks;

use super::*;
use crate::codegen::{Depth, Options};
use crate::error::{CompileError, CompileResult};
use krait_bytecode::code::flags;
use krait_syntax::ast::*;

/// Walks a tree.
pub struct Builder<'a> {
    pub table: SymbolTable,
    stack: Vec<ScopeId>,
    /// The innermost class, for mangling.
    class: Option<Name>,
    depth: Depth,
    options: &'a Options,
    /// Where the future imports at the beginning end.
    future_end: Range,
}

/// The key of a statement's or expression's scope.
pub fn key_of<T>(node: &T, part: Part) -> ScopeKey {
    (node as *const T as usize, part)
}

/// What a name became by mangling, shared if it stayed itself.
fn named<N: AsName + ?Sized>(name: &N, mangled: Cow<'_, str>) -> Name {
    match mangled {
        Cow::Borrowed(_) => name.to_name(),
        Cow::Owned(mangled) => Rc::from(mangled),
    }
}

/// Builds and analyses the table of a tree; of the options the future features, the limits and what concerns names count.
pub fn build(tree: &Mod, options: &Options) -> CompileResult<SymbolTable> {
    table_of(tree, options).map_err(CompileError::placed_afterwards)
}

fn table_of(tree: &Mod, options: &Options) -> CompileResult<SymbolTable> {
    let future_annotations = options.future & flags::FUTURE_ANNOTATIONS != 0;
    let table = SymbolTable { future_annotations, ..SymbolTable::default() };
    let mut builder = Builder {
        table,
        stack: Vec::new(),
        class: None,
        depth: Depth::default(),
        options,
        future_end: crate::future::last_import(tree).unwrap_or_default(),
    };
    builder.enter("top", ScopeKind::Module, (0, Part::Body), Range::default());
    match tree {
        Mod::Module { body, .. } => {
            builder.scope().has_docstring = docstring(body).is_some();
            builder.statements(body)?;
        }
        Mod::Interactive { body } => builder.statements(body)?,
        Mod::Expression { body } => builder.expression(body)?,
        Mod::FunctionType { .. } => {
            let message = "this compiler does not handle FunctionTypes";
            return Err(CompileError::new(crate::error::ErrorKind::Value, message));
        }
    }
    builder.stack.pop();
    analyze::analyze(&mut builder.table, options.name_hash)?;
    Ok(builder.table)
}

/// As many names as most scopes have room for at once.
const USUAL_NAMES: usize = 7;

/// The docstring expression of a body.
pub fn docstring(body: &[P<Stmt>]) -> Option<&P<Expr>> {
    let first = body.first()?;
    let StmtKind::Expr { value } = &first.kind else { return None };
    matches!(&value.kind, ExprKind::Constant { value: Constant::Str(_), .. }).then_some(value)
}

impl Builder<'_> {
    fn id(&self) -> ScopeId {
        *self.stack.last().expect("a scope is open while walking")
    }

    fn scope(&mut self) -> &mut Scope {
        let id = self.id();
        &mut self.table.scopes[id]
    }

    fn new_scope(&mut self, name: &str, kind: ScopeKind, key: ScopeKey, range: Range) -> ScopeId {
        let parent = self.stack.last().copied();
        let nested = parent.is_some_and(|p| {
            let p = &self.table.scopes[p];
            p.nested || p.is_function_like()
        });
        let parent_kind = parent.map(|p| self.table.scopes[p].kind);
        let method = kind == ScopeKind::Function && parent_kind == Some(ScopeKind::Class);
        // Scopes within the type parameters of a class mangle what those mangle; its body mangles everything.
        let inherited = match (kind, parent) {
            (ScopeKind::Class, _) | (_, None) => None,
            (_, Some(parent)) => self.table.scopes[parent].mangled_names.clone(),
        };
        let id = self.table.scopes.len();
        self.table.scopes.push(Box::new(Scope {
            kind,
            name: Rc::from(name),
            symbols: HashMap::with_capacity_and_hasher(USUAL_NAMES, Default::default()),
            order: Vec::with_capacity(USUAL_NAMES),
            varnames: Vec::new(),
            children: Vec::new(),
            annotation_block: None,
            parent,
            directives: Vec::new(),
            mangled_names: inherited,
            place: "",
            nested,
            generator: false,
            coroutine: false,
            annotations_used: false,
            comprehension: ComprehensionKind::None,
            varargs: false,
            varkeywords: false,
            returns_value: false,
            needs_class_closure: false,
            needs_classdict: false,
            comp_inlined: false,
            comp_iter_target: false,
            can_see_class_scope: false,
            has_docstring: false,
            method,
            has_conditional_annotations: false,
            in_conditional_block: false,
            in_unevaluated_annotation: false,
            comp_iter_expr: 0,
            range,
        }));
        self.table.by_key.insert(key, id);
        id
    }

    fn open(&mut self, id: ScopeId, is_annotation: bool) -> CompileResult {
        if let Some(&parent) = self.stack.last() {
            if is_annotation {
                self.table.scopes[id].comp_iter_expr = self.table.scopes[parent].comp_iter_expr;
            }
            self.table.scopes[id].comp_iter_expr = self.table.scopes[parent].comp_iter_expr;
            if !is_annotation || !self.table.future_annotations {
                self.table.scopes[parent].children.push(id);
            }
        }
        self.stack.push(id);
        Ok(())
    }

    fn enter(&mut self, name: &str, kind: ScopeKind, key: ScopeKey, range: Range) -> ScopeId {
        let id = self.new_scope(name, kind, key, range);
        if let Some(&parent) = self.stack.last() {
            self.table.scopes[id].comp_iter_expr = self.table.scopes[parent].comp_iter_expr;
            self.table.scopes[parent].children.push(id);
        }
        self.stack.push(id);
        id
    }

    fn leave(&mut self) {
        self.stack.pop();
    }

    fn mangled<N: AsName + ?Sized>(&self, name: &N) -> Name {
        let scope = &self.table.scopes[self.id()];
        named(name, maybe_mangle(self.class.as_deref(), scope, name.as_ref()))
    }

    fn flags(&self, name: &str) -> u32 {
        let scope = &self.table.scopes[self.id()];
        scope.flags_of(&maybe_mangle(self.class.as_deref(), scope, name))
    }

    /// Adds a definition or use to the current scope.
    fn add<N: AsName + ?Sized>(&mut self, name: &N, flag: u32, range: Range) -> CompileResult {
        let id = self.id();
        self.add_to(id, name, flag, range)
    }

    fn add_to<N: AsName + ?Sized>(
        &mut self,
        id: ScopeId,
        shared: &N,
        flag: u32,
        range: Range,
    ) -> CompileResult {
        let name = shared.as_ref();
        let mangled = maybe_mangle(self.class.as_deref(), &self.table.scopes[id], name);
        let scope = &mut self.table.scopes[id];
        let known = scope.symbols.get_mut(&*mangled);
        let old = known.as_ref().map_or(0, |symbol| symbol.flags);
        if flag & def::PARAM != 0 && old & def::PARAM != 0 {
            return Err(CompileError::syntax(
                format!("duplicate argument '{name}' in function definition"),
                range,
            ));
        }
        if flag & def::TYPE_PARAM != 0 && old & def::TYPE_PARAM != 0 {
            return Err(CompileError::syntax(format!("duplicate type parameter '{name}'"), range));
        }
        let mut flags = old | flag;
        if scope.comp_iter_target {
            if flags & (def::GLOBAL | def::NONLOCAL) != 0 {
                return Err(CompileError::syntax(
                    format!(
                        "comprehension inner loop cannot rebind assignment expression target '{name}'"
                    ),
                    range,
                ));
            }
            flags |= def::COMP_ITER;
        }
        let known = known.map(|symbol| symbol.flags = flags).is_some();
        if known && flag & (def::PARAM | def::GLOBAL) == 0 {
            return Ok(());
        }
        let mangled = named(shared, mangled);
        if !known {
            scope.symbols.insert(Rc::clone(&mangled), Symbol { flags, scope: None });
            scope.order.push(Rc::clone(&mangled));
        }
        if flag & def::PARAM != 0 {
            scope.varnames.push(mangled);
        } else if flag & def::GLOBAL != 0 {
            // Global declarations reach the module's scope, where the name may be shown.
            let top = &mut self.table.scopes[0];
            match top.symbols.get_mut(&*mangled) {
                Some(symbol) => symbol.flags |= flag,
                None => {
                    top.symbols.insert(Rc::clone(&mangled), Symbol { flags: flag, scope: None });
                    top.order.push(mangled);
                }
            }
        }
        Ok(())
    }

    fn deeper(&mut self) -> CompileResult {
        self.depth.0 += Depth::SYMBOLS;
        self.options.limits.check(self.depth)
    }

    fn statements(&mut self, body: &[P<Stmt>]) -> CompileResult {
        for statement in body {
            self.statement(statement)?;
        }
        Ok(())
    }

    /// A body that may not run: annotations in it are conditional.
    fn conditional(&mut self, body: &[P<Stmt>]) -> CompileResult {
        let saved = std::mem::replace(&mut self.scope().in_conditional_block, true);
        let result = self.statements(body);
        self.scope().in_conditional_block = saved;
        result
    }

    fn statement(&mut self, s: &P<Stmt>) -> CompileResult {
        self.deeper()?;
        self.statement_inner(s)?;
        self.depth.0 -= Depth::SYMBOLS;
        Ok(())
    }

    fn statement_inner(&mut self, s: &P<Stmt>) -> CompileResult {
        match &s.kind {
            StmtKind::FunctionDef(f) => self.function(s, f, false),
            StmtKind::AsyncFunctionDef(f) => self.function(s, f, true),
            StmtKind::ClassDef(c) => self.class_def(s, c),
            StmtKind::TypeAlias { name, type_params, value } => {
                self.type_alias(s, name, type_params, value)
            }
            StmtKind::Return { value } => {
                if let Some(value) = value {
                    self.expression(value)?;
                    self.scope().returns_value = true;
                }
                Ok(())
            }
            StmtKind::Delete { targets } => self.expressions(targets),
            StmtKind::Assign { targets, value, .. } => {
                self.expressions(targets)?;
                self.expression(value)
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.expression(target)?;
                self.expression(value)
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                self.annotated_assignment(s, target, annotation, value.as_ref(), *simple)
            }
            StmtKind::For(f) => self.for_loop(f),
            StmtKind::AsyncFor(f) => {
                self.check_async(s, "async for")?;
                self.for_loop(f)
            }
            StmtKind::While { test, body, orelse } => {
                self.expression(test)?;
                self.conditional(body)?;
                self.conditional(orelse)
            }
            StmtKind::If { test, body, orelse } => {
                self.expression(test)?;
                self.conditional(body)?;
                self.conditional(orelse)
            }
            StmtKind::With(w) => self.with(w),
            StmtKind::AsyncWith(w) => {
                self.check_async(s, "async with")?;
                self.with(w)
            }
            StmtKind::Match { subject, cases } => {
                self.expression(subject)?;
                for case in cases {
                    self.pattern(&case.pattern)?;
                    if let Some(guard) = &case.guard {
                        self.expression(guard)?;
                    }
                    self.conditional(&case.body)?;
                }
                Ok(())
            }
            StmtKind::Raise { exc, cause } => {
                for e in [exc, cause].into_iter().flatten() {
                    self.expression(e)?;
                }
                Ok(())
            }
            StmtKind::Try(t) | StmtKind::TryStar(t) => {
                self.table.has_finally |= !t.finalbody.is_empty();
                self.conditional(&t.body)?;
                for handler in &t.handlers {
                    if let Some(typ) = &handler.typ {
                        self.expression(typ)?;
                    }
                    if let Some(name) = &handler.name {
                        self.check_name(name, handler.range, ExprContext::Store)?;
                        self.add(name, def::LOCAL, handler.range)?;
                    }
                    self.conditional(&handler.body)?;
                }
                self.conditional(&t.orelse)?;
                self.conditional(&t.finalbody)
            }
            StmtKind::Assert { test, msg } => {
                self.expression(test)?;
                match msg {
                    Some(msg) => self.expression(msg),
                    None => Ok(()),
                }
            }
            StmtKind::Import { names } => {
                for alias in names {
                    let bound = match &alias.asname {
                        Some(name) => name.as_str(),
                        None => alias.name.split('.').next().unwrap_or_default(),
                    };
                    self.import_name(bound, alias.range)?;
                }
                Ok(())
            }
            StmtKind::ImportFrom { module, names, level } => {
                self.check_future_import(s, module.as_ref(), *level)?;
                for alias in names {
                    let bound = alias.asname.as_ref().unwrap_or(&alias.name);
                    if bound.as_str() == "*" {
                        if self.scope().kind != ScopeKind::Module {
                            return Err(CompileError::syntax(
                                "import * only allowed at module level",
                                alias.range,
                            ));
                        }
                        continue;
                    }
                    self.import_name(bound, alias.range)?;
                }
                Ok(())
            }
            StmtKind::Global { names } => self.directive(s, names, true),
            StmtKind::Nonlocal { names } => self.directive(s, names, false),
            StmtKind::Expr { value } => self.expression(value),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => Ok(()),
        }
    }

    fn import_name(&mut self, name: &str, range: Range) -> CompileResult {
        self.check_name(name, range, ExprContext::Store)?;
        self.add(name, def::IMPORT, range)
    }

    fn directive(&mut self, s: &P<Stmt>, names: &[Identifier], global: bool) -> CompileResult {
        for name in names {
            let flags = self.flags(name);
            let (word, flag) =
                if global { ("global", def::GLOBAL) } else { ("nonlocal", def::NONLOCAL) };
            if flags & (def::PARAM | def::LOCAL | def::USE | def::ANNOT) != 0 {
                let message = if flags & def::PARAM != 0 {
                    format!("name '{name}' is parameter and {word}")
                } else if flags & def::USE != 0 {
                    format!("name '{name}' is used prior to {word} declaration")
                } else if flags & def::ANNOT != 0 {
                    format!("annotated name '{name}' can't be {word}")
                } else {
                    format!("name '{name}' is assigned to before {word} declaration")
                };
                return Err(CompileError::syntax(message, s.range));
            }
            self.add(name, flag, s.range)?;
            let mangled = self.mangled(name);
            self.scope().directives.push((mangled, s.range));
        }
        Ok(())
    }

    fn for_loop(&mut self, f: &For) -> CompileResult {
        self.expression(&f.target)?;
        self.expression(&f.iter)?;
        self.conditional(&f.body)?;
        self.conditional(&f.orelse)
    }

    fn with(&mut self, w: &With) -> CompileResult {
        for item in &w.items {
            self.expression(&item.context_expr)?;
            if let Some(vars) = &item.optional_vars {
                self.expression(vars)?;
            }
        }
        self.conditional(&w.body)
    }

    fn annotated_assignment(
        &mut self,
        s: &P<Stmt>,
        target: &P<Expr>,
        annotation: &P<Expr>,
        value: Option<&P<Expr>>,
        simple: bool,
    ) -> CompileResult {
        self.scope().annotations_used = true;
        if let ExprKind::Name { id, .. } = &target.kind {
            let flags = self.flags(id);
            if flags & (def::GLOBAL | def::NONLOCAL) != 0 && self.id() != 0 && simple {
                let word = if flags & def::GLOBAL != 0 { "global" } else { "nonlocal" };
                return Err(CompileError::syntax(
                    format!("annotated name '{id}' can't be {word}"),
                    s.range,
                ));
            }
            if simple {
                self.check_name(id, target.range, ExprContext::Store)?;
                self.add(id, def::ANNOT | def::LOCAL, target.range)?;
            } else if value.is_some() {
                self.check_name(id, target.range, ExprContext::Store)?;
                self.add(id, def::LOCAL, target.range)?;
            }
        } else {
            self.expression(target)?;
        }
        self.annotation(annotation)?;
        match value {
            Some(value) => self.expression(value),
            None => Ok(()),
        }
    }

    /// A variable annotation: evaluated in the annotation scope of the module or class, and for names in functions not at
    /// all.
    fn annotation(&mut self, annotation: &P<Expr>) -> CompileResult {
        let id = self.id();
        let is_unevaluated = self.table.scopes[id].kind == ScopeKind::Function;
        let conditional = self.table.scopes[id].in_conditional_block
            && matches!(self.table.scopes[id].kind, ScopeKind::Class)
            || self.table.scopes[id].kind == ScopeKind::Module;
        if conditional && !self.table.scopes[id].has_conditional_annotations {
            self.table.scopes[id].has_conditional_annotations = true;
            self.add("__conditional_annotations__", def::USE, annotation.range)?;
        }
        let block = self.annotation_block(id, annotation.range)?;
        self.stack.push(block);
        let saved = std::mem::replace(
            &mut self.table.scopes[block].in_unevaluated_annotation,
            is_unevaluated,
        );
        let result = self.expression(annotation);
        self.table.scopes[block].in_unevaluated_annotation = saved;
        self.leave();
        result
    }

    /// The annotation scope of a scope, made on first use.
    fn annotation_block(&mut self, id: ScopeId, range: Range) -> CompileResult<ScopeId> {
        if let Some(block) = self.table.scopes[id].annotation_block {
            return Ok(block);
        }
        let key = (usize::MAX - id, Part::Annotations);
        let block = self.new_scope("__annotate__", ScopeKind::Annotation, key, range);
        self.table.scopes[id].annotation_block = Some(block);
        if !self.table.future_annotations {
            self.table.scopes[id].children.push(block);
        }
        let is_class = self.table.scopes[id].kind == ScopeKind::Class;
        self.stack.push(block);
        self.add(".format", def::PARAM, range)?;
        self.add(".format", def::USE, range)?;
        self.leave();
        if is_class && !self.table.future_annotations {
            self.table.scopes[block].can_see_class_scope = true;
            self.add_to(block, "__classdict__", def::USE, range)?;
        }
        Ok(block)
    }

    fn function(&mut self, s: &P<Stmt>, f: &FunctionDef, is_async: bool) -> CompileResult {
        self.check_name(&f.name, s.range, ExprContext::Store)?;
        self.add(&f.name, def::LOCAL, s.range)?;
        self.defaults(&f.args)?;
        self.expressions(&f.decorator_list)?;
        let has_types = !f.type_params.is_empty();
        if has_types {
            self.enter_type_parameters(&f.name, s, true, has_kw_defaults(&f.args))?;
            self.type_parameters(&f.type_params)?;
        }
        let id = self.new_scope(&f.name, ScopeKind::Function, key_of(&**s, Part::Body), s.range);
        self.function_annotations(s, f, id)?;
        self.open(id, false)?;
        self.scope().coroutine = is_async;
        self.scope().has_docstring = docstring(&f.body).is_some();
        self.parameters(&f.args)?;
        self.statements(&f.body)?;
        self.leave();
        if has_types {
            self.leave();
        }
        Ok(())
    }

    /// The annotations of a function have a scope beside the function's.
    fn function_annotations(
        &mut self,
        s: &P<Stmt>,
        f: &FunctionDef,
        function: ScopeId,
    ) -> CompileResult {
        let parent = self.id();
        let is_class = self.table.scopes[parent].kind == ScopeKind::Class;
        let sees_class = is_class || self.table.scopes[parent].can_see_class_scope;
        let block = self.new_scope(
            "__annotate__",
            ScopeKind::Annotation,
            key_of(&**s, Part::Annotations),
            s.range,
        );
        self.open(block, true)?;
        self.add(".format", def::PARAM, s.range)?;
        self.add(".format", def::USE, s.range)?;
        if sees_class && !self.table.future_annotations {
            self.scope().can_see_class_scope = true;
            self.add("__classdict__", def::USE, s.range)?;
        }
        let a = &f.args;
        for arg in a
            .posonlyargs
            .iter()
            .chain(&a.args)
            .chain(&a.vararg)
            .chain(&a.kwarg)
            .chain(&a.kwonlyargs)
        {
            if let Some(annotation) = &arg.annotation {
                self.table.scopes[function].annotations_used = true;
                self.expression(annotation)?;
            }
        }
        if let Some(returns) = &f.returns {
            self.table.scopes[function].annotations_used = true;
            self.expression(returns)?;
        }
        self.leave();
        Ok(())
    }

    fn defaults(&mut self, args: &Arguments) -> CompileResult {
        self.expressions(&args.defaults)?;
        for default in args.kw_defaults.iter().flatten() {
            self.expression(default)?;
        }
        Ok(())
    }

    fn parameters(&mut self, args: &Arguments) -> CompileResult {
        for arg in args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs) {
            self.parameter(arg)?;
        }
        if let Some(arg) = &args.vararg {
            self.parameter(arg)?;
            self.scope().varargs = true;
        }
        if let Some(arg) = &args.kwarg {
            self.parameter(arg)?;
            self.scope().varkeywords = true;
        }
        Ok(())
    }

    fn parameter(&mut self, arg: &Arg) -> CompileResult {
        self.check_name(&arg.arg, arg.range, ExprContext::Store)?;
        self.add(&arg.arg, def::PARAM, arg.range)
    }

    fn class_def(&mut self, s: &P<Stmt>, c: &ClassDef) -> CompileResult {
        self.check_name(&c.name, s.range, ExprContext::Store)?;
        self.add(&c.name, def::LOCAL, s.range)?;
        self.expressions(&c.decorator_list)?;
        let saved = self.class.clone();
        let has_types = !c.type_params.is_empty();
        if has_types {
            self.enter_type_parameters(&c.name, s, false, false)?;
            self.scope().mangled_names = Some(Vec::new());
            self.class = Some(Rc::from(c.name.as_str()));
            self.type_parameters(&c.type_params)?;
        }
        self.expressions(&c.bases)?;
        for keyword in &c.keywords {
            self.keyword_name(keyword)?;
            self.expression(&keyword.value)?;
        }
        self.enter(&c.name, ScopeKind::Class, key_of(&**s, Part::Body), s.range);
        self.class = Some(Rc::from(c.name.as_str()));
        if has_types {
            self.add("__type_params__", def::LOCAL, s.range)?;
            self.add(".type_params", def::USE, s.range)?;
        }
        self.scope().has_docstring = docstring(&c.body).is_some();
        self.statements(&c.body)?;
        self.leave();
        if has_types {
            self.leave();
        }
        self.class = saved;
        Ok(())
    }

    fn enter_type_parameters(
        &mut self,
        name: &str,
        s: &P<Stmt>,
        defaults: bool,
        kwdefaults: bool,
    ) -> CompileResult {
        let parent = self.id();
        let in_class = self.table.scopes[parent].kind == ScopeKind::Class;
        let is_class_def = matches!(s.kind, StmtKind::ClassDef(_));
        self.enter(name, ScopeKind::TypeParameters, key_of(&**s, Part::TypeParameters), s.range);
        if in_class {
            self.scope().can_see_class_scope = true;
            self.add("__classdict__", def::USE, s.range)?;
        }
        if is_class_def {
            // The scope returns the class and keeps its type parameters and generic base.
            self.add(".type_params", def::LOCAL, s.range)?;
            self.add(".type_params", def::USE, s.range)?;
            self.add(".generic_base", def::LOCAL, s.range)?;
            self.add(".generic_base", def::USE, s.range)?;
        }
        if defaults {
            self.add(".defaults", def::PARAM, s.range)?;
        }
        if kwdefaults {
            self.add(".kwdefaults", def::PARAM, s.range)?;
        }
        Ok(())
    }

    fn type_parameters(&mut self, params: &[P<TypeParam>]) -> CompileResult {
        for param in params {
            let (name, bound, default, place) = match &param.kind {
                TypeParamKind::TypeVar { name, bound, default_value } => {
                    (name, bound.as_ref(), default_value.as_ref(), "a TypeVar default")
                }
                TypeParamKind::ParamSpec { name, default_value } => {
                    (name, None, default_value.as_ref(), "a ParamSpec default")
                }
                TypeParamKind::TypeVarTuple { name, default_value } => {
                    (name, None, default_value.as_ref(), "a TypeVarTuple default")
                }
            };
            self.check_name(name, param.range, ExprContext::Store)?;
            if name.as_str() == "__classdict__" {
                return Err(CompileError::syntax(
                    "reserved name '__classdict__' cannot be used for type parameter",
                    param.range,
                ));
            }
            if let Some(names) = &mut self.scope().mangled_names {
                names.push(Rc::from(name.as_str()));
            }
            self.add(name, def::TYPE_PARAM | def::LOCAL, param.range)?;
            if let Some(bound) = bound {
                let place = match bound.kind {
                    ExprKind::Tuple { .. } => "a TypeVar constraint",
                    _ => "a TypeVar bound",
                };
                self.type_variable_scope(name, bound, key_of(&**param, Part::Body), place)?;
            }
            if let Some(default) = default {
                self.type_variable_scope(name, default, key_of(&**param, Part::Default), place)?;
            }
        }
        Ok(())
    }

    fn type_variable_scope(
        &mut self,
        name: &str,
        value: &P<Expr>,
        key: ScopeKey,
        place: &'static str,
    ) -> CompileResult {
        let sees_class = self.scope().can_see_class_scope;
        self.enter(name, ScopeKind::TypeVariable, key, value.range);
        self.scope().can_see_class_scope = sees_class;
        self.scope().place = place;
        self.add(".format", def::PARAM, value.range)?;
        self.add(".format", def::USE, value.range)?;
        if sees_class {
            self.add("__classdict__", def::USE, value.range)?;
        }
        self.expression(value)?;
        self.leave();
        Ok(())
    }

    fn type_alias(
        &mut self,
        s: &P<Stmt>,
        name: &P<Expr>,
        params: &[P<TypeParam>],
        value: &P<Expr>,
    ) -> CompileResult {
        self.expression(name)?;
        let in_class = self.scope().kind == ScopeKind::Class;
        let text = match &name.kind {
            ExprKind::Name { id, .. } => id.to_string(),
            _ => String::new(),
        };
        let generic = !params.is_empty();
        if generic {
            self.enter_type_parameters(&text, s, false, false)?;
            self.type_parameters(params)?;
        }
        self.enter(&text, ScopeKind::TypeAlias, key_of(&**s, Part::Body), s.range);
        self.scope().can_see_class_scope = in_class;
        self.add(".format", def::PARAM, value.range)?;
        self.add(".format", def::USE, value.range)?;
        if in_class {
            self.add("__classdict__", def::USE, value.range)?;
        }
        self.expression(value)?;
        self.leave();
        if generic {
            self.leave();
        }
        Ok(())
    }

    fn expressions(&mut self, list: &[P<Expr>]) -> CompileResult {
        for e in list {
            self.expression(e)?;
        }
        Ok(())
    }

    fn expression(&mut self, e: &P<Expr>) -> CompileResult {
        self.deeper()?;
        self.expression_inner(e)?;
        self.depth.0 -= Depth::SYMBOLS;
        Ok(())
    }

    fn expression_inner(&mut self, e: &P<Expr>) -> CompileResult {
        match &e.kind {
            ExprKind::NamedExpr { target, value } => {
                self.check_annotation_scope(e, "named expression")?;
                if self.scope().comp_iter_expr > 0 {
                    return Err(CompileError::syntax(
                        "assignment expression cannot be used in a comprehension iterable expression",
                        e.range,
                    ));
                }
                if self.scope().comprehension != ComprehensionKind::None {
                    self.extend_named_expression(target)?;
                }
                self.expression(value)?;
                self.expression(target)
            }
            ExprKind::BoolOp { values, .. } => self.expressions(values),
            ExprKind::BinOp { left, right, .. } => {
                // Long chains nest to the left: walk them without recursion.
                let mut rights = vec![right];
                let mut left = left;
                while let ExprKind::BinOp { left: l, right: r, .. } = &left.kind {
                    rights.push(r);
                    left = l;
                }
                self.options.limits.check(Depth(self.depth.0 + Depth::SYMBOLS * rights.len()))?;
                self.expression(left)?;
                for right in rights.into_iter().rev() {
                    self.expression(right)?;
                }
                Ok(())
            }
            ExprKind::UnaryOp { operand, .. } => self.expression(operand),
            ExprKind::Lambda { args, body } => {
                self.defaults(args)?;
                self.enter("lambda", ScopeKind::Function, key_of(&**e, Part::Body), e.range);
                self.parameters(args)?;
                self.expression(body)?;
                self.leave();
                Ok(())
            }
            ExprKind::IfExp { test, body, orelse } => {
                self.expression(test)?;
                self.expression(body)?;
                self.expression(orelse)
            }
            ExprKind::Dict { keys, values } => {
                for key in keys.iter().flatten() {
                    self.expression(key)?;
                }
                self.expressions(values)
            }
            ExprKind::Set { elts } | ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => {
                self.expressions(elts)
            }
            ExprKind::ListComp { elt, generators } => {
                self.comprehension(e, "listcomp", ComprehensionKind::List, generators, elt, None)
            }
            ExprKind::SetComp { elt, generators } => {
                self.comprehension(e, "setcomp", ComprehensionKind::Set, generators, elt, None)
            }
            ExprKind::DictComp { key, value, generators } => self.comprehension(
                e,
                "dictcomp",
                ComprehensionKind::Dict,
                generators,
                key,
                Some(value),
            ),
            ExprKind::GeneratorExp { elt, generators } => self.comprehension(
                e,
                "genexpr",
                ComprehensionKind::Generator,
                generators,
                elt,
                None,
            ),
            ExprKind::Await { value } => {
                self.check_annotation_scope(e, "await expression")?;
                self.check_await(e)?;
                self.expression(value)?;
                self.scope().coroutine = true;
                Ok(())
            }
            ExprKind::Yield { value } => {
                self.check_annotation_scope(e, "yield expression")?;
                if let Some(value) = value {
                    self.expression(value)?;
                }
                self.scope().generator = true;
                self.check_yield_in_comprehension(e)
            }
            ExprKind::YieldFrom { value } => {
                self.check_annotation_scope(e, "yield expression")?;
                self.expression(value)?;
                self.scope().generator = true;
                self.check_yield_in_comprehension(e)
            }
            ExprKind::Compare { left, comparators, .. } => {
                self.expression(left)?;
                self.expressions(comparators)
            }
            ExprKind::Call { func, args, keywords } => {
                self.expression(func)?;
                self.expressions(args)?;
                for keyword in keywords {
                    self.keyword_name(keyword)?;
                    self.expression(&keyword.value)?;
                }
                Ok(())
            }
            ExprKind::FormattedValue { value, format_spec, .. }
            | ExprKind::Interpolation { value, format_spec, .. } => {
                self.expression(value)?;
                match format_spec {
                    Some(spec) => self.expression(spec),
                    None => Ok(()),
                }
            }
            ExprKind::JoinedStr { values } | ExprKind::TemplateStr { values } => {
                self.expressions(values)
            }
            ExprKind::Constant { .. } => Ok(()),
            ExprKind::Attribute { value, attr, ctx } => {
                self.check_name(attr, e.range, *ctx)?;
                self.expression(value)
            }
            ExprKind::Subscript { value, slice, .. } => {
                self.expression(value)?;
                self.expression(slice)
            }
            ExprKind::Starred { value, .. } => self.expression(value),
            ExprKind::Name { id, ctx } => {
                if self.scope().in_unevaluated_annotation {
                    return Ok(());
                }
                self.check_name(id, e.range, *ctx)?;
                let flag = if *ctx == ExprContext::Load { def::USE } else { def::LOCAL };
                self.add(id, flag, e.range)?;
                // `super()` needs the class cell.
                if *ctx == ExprContext::Load
                    && id.as_str() == "super"
                    && self.scope().is_function_like()
                {
                    self.add("__class__", def::USE, e.range)?;
                }
                Ok(())
            }
            ExprKind::Slice { lower, upper, step } => {
                for part in [lower, upper, step].into_iter().flatten() {
                    self.expression(part)?;
                }
                Ok(())
            }
        }
    }

    fn keyword_name(&mut self, keyword: &Keyword) -> CompileResult {
        match &keyword.arg {
            Some(name) => self.check_name(name, keyword.range, ExprContext::Store),
            None => Ok(()),
        }
    }

    /// The target of `:=` in a comprehension belongs to the scope around it.
    fn extend_named_expression(&mut self, target: &P<Expr>) -> CompileResult {
        let ExprKind::Name { id, .. } = &target.kind else { return Ok(()) };
        for at in (0..self.stack.len()).rev() {
            let scope_id = self.stack[at];
            let (kind, is_comprehension) = (
                self.table.scopes[scope_id].kind,
                self.table.scopes[scope_id].comprehension != ComprehensionKind::None,
            );
            let mangled = maybe_mangle(self.class.as_deref(), &self.table.scopes[scope_id], id);
            if is_comprehension {
                let flags = self.table.scopes[scope_id].flags_of(&mangled);
                if flags & def::COMP_ITER != 0 && flags & def::LOCAL != 0 {
                    return Err(CompileError::syntax(
                        format!(
                            "assignment expression cannot rebind comprehension iteration variable '{id}'"
                        ),
                        target.range,
                    ));
                }
                continue;
            }
            match kind {
                ScopeKind::Function => {
                    let flags = self.table.scopes[scope_id].flags_of(&mangled);
                    let flag = if flags & def::GLOBAL != 0 { def::GLOBAL } else { def::NONLOCAL };
                    self.add(id, flag, target.range)?;
                    let mangled = self.mangled(id);
                    self.scope().directives.push((mangled, target.range));
                    return self.add_to(scope_id, id, def::LOCAL, target.range);
                }
                ScopeKind::Module => {
                    self.add(id, def::GLOBAL, target.range)?;
                    let mangled = self.mangled(id);
                    self.scope().directives.push((mangled, target.range));
                    return self.add_to(scope_id, id, def::GLOBAL, target.range);
                }
                ScopeKind::Class => {
                    return Err(CompileError::syntax(
                        "assignment expression within a comprehension cannot be used in a class body",
                        target.range,
                    ));
                }
                ScopeKind::TypeParameters => {
                    return Err(CompileError::syntax(
                        "assignment expression within a comprehension cannot be used within the definition of a generic",
                        target.range,
                    ));
                }
                ScopeKind::TypeAlias => {
                    return Err(CompileError::syntax(
                        "assignment expression within a comprehension cannot be used in a type alias",
                        target.range,
                    ));
                }
                ScopeKind::TypeVariable => {
                    return Err(CompileError::syntax(
                        "assignment expression within a comprehension cannot be used in a TypeVar bound",
                        target.range,
                    ));
                }
                // The scope around the annotation has it.
                ScopeKind::Annotation => {}
            }
        }
        Ok(())
    }

    fn comprehension(
        &mut self,
        e: &P<Expr>,
        name: &str,
        kind: ComprehensionKind,
        generators: &[Comprehension],
        element: &P<Expr>,
        value: Option<&P<Expr>>,
    ) -> CompileResult {
        let Some(outermost) = generators.first() else { return Ok(()) };
        // The outermost iterable is evaluated outside.
        self.scope().comp_iter_expr += 1;
        let result = self.expression(&outermost.iter);
        self.scope().comp_iter_expr -= 1;
        result?;
        let sees_class = self.scope().can_see_class_scope;
        self.enter(name, ScopeKind::Function, key_of(&**e, Part::Body), e.range);
        self.scope().comprehension = kind;
        let _ = sees_class;
        if outermost.is_async {
            self.scope().coroutine = true;
        }
        self.add(".0", def::PARAM, outermost.range())?;
        self.scope().comp_iter_target = true;
        self.expression(&outermost.target)?;
        self.scope().comp_iter_target = false;
        self.expressions(&outermost.ifs)?;
        for generator in &generators[1..] {
            self.scope().comp_iter_target = true;
            self.expression(&generator.target)?;
            self.scope().comp_iter_target = false;
            self.scope().comp_iter_expr += 1;
            let result = self.expression(&generator.iter);
            self.scope().comp_iter_expr -= 1;
            result?;
            self.expressions(&generator.ifs)?;
            if generator.is_async {
                self.scope().coroutine = true;
            }
        }
        if let Some(value) = value {
            self.expression(value)?;
        }
        self.expression(element)?;
        self.scope().generator = kind == ComprehensionKind::Generator;
        let is_async = self.scope().coroutine && kind != ComprehensionKind::Generator;
        self.leave();
        if is_async {
            let top = self.options.top_level_await;
            let scope = self.scope();
            let allowed = match scope.kind {
                ScopeKind::Function => {
                    scope.coroutine || scope.comprehension != ComprehensionKind::None
                }
                ScopeKind::Module => top,
                _ => false,
            };
            if !allowed {
                return Err(CompileError::syntax(
                    "asynchronous comprehension outside of an asynchronous function",
                    e.range,
                ));
            }
            scope.coroutine = true;
        }
        Ok(())
    }

    fn pattern(&mut self, p: &P<Pattern>) -> CompileResult {
        match &p.kind {
            PatternKind::MatchValue { value } => self.expression(value),
            PatternKind::MatchSingleton { .. } => Ok(()),
            PatternKind::MatchSequence { patterns } | PatternKind::MatchOr { patterns } => {
                for pattern in patterns {
                    self.pattern(pattern)?;
                }
                Ok(())
            }
            PatternKind::MatchMapping { keys, patterns, rest } => {
                self.expressions(keys)?;
                for pattern in patterns {
                    self.pattern(pattern)?;
                }
                self.captured(rest.as_ref(), p.range)
            }
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                self.expression(cls)?;
                for pattern in patterns {
                    self.pattern(pattern)?;
                }
                for (name, pattern) in kwd_attrs.iter().zip(kwd_patterns) {
                    self.check_name(name, pattern.range, ExprContext::Store)?;
                }
                for pattern in kwd_patterns {
                    self.pattern(pattern)?;
                }
                Ok(())
            }
            PatternKind::MatchStar { name } => self.captured(name.as_ref(), p.range),
            PatternKind::MatchAs { pattern, name } => {
                if let Some(pattern) = pattern {
                    self.pattern(pattern)?;
                }
                self.captured(name.as_ref(), p.range)
            }
        }
    }

    fn captured(&mut self, name: Option<&Identifier>, range: Range) -> CompileResult {
        match name {
            Some(name) => {
                self.check_name(name, range, ExprContext::Store)?;
                self.add(name, def::LOCAL, range)
            }
            None => Ok(()),
        }
    }
}

fn has_kw_defaults(args: &Arguments) -> bool {
    args.kw_defaults.iter().any(Option::is_some)
}

/// Ranges that the tree does not give directly.
trait ComprehensionRange {
    fn range(&self) -> Range;
}

impl ComprehensionRange for Comprehension {
    fn range(&self) -> Range {
        self.target.range
    }
}

/// Questions about function definitions.
pub trait FunctionQuestions {
    fn args_have_annotations(&self) -> bool;
}

impl FunctionQuestions for FunctionDef {
    fn args_have_annotations(&self) -> bool {
        let a = &self.args;
        a.posonlyargs
            .iter()
            .chain(&a.args)
            .chain(&a.vararg)
            .chain(&a.kwonlyargs)
            .chain(&a.kwarg)
            .any(|arg| arg.annotation.is_some())
    }
}
