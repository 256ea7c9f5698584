//! One code object in the making: its instructions, constants and names, and how units nest.

use super::Compiler;
use crate::assemble::{UnitMetadata, optimize_and_assemble};
use crate::error::{CompileError, CompileResult};
use crate::exact_const::Places;
use crate::instruction_sequence::{InstructionSequence, Label, Location};
use crate::symtable::{ComprehensionKind, Name, Resolved, ScopeId, ScopeKind, Symbol, def};
use foldhash::{HashMap, HashSet};
use krait_bytecode::code::flags;
use krait_bytecode::opcode::resume;
use krait_bytecode::{Code, Const, ConstStr, Opcode};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Blocks that may nest in a unit.
const MAX_BLOCKS: usize = 21;

/// What kind of code a unit is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnitKind {
    Module,
    Class,
    Function,
    AsyncFunction,
    Lambda,
    Comprehension,
    Annotations,
    TypeParameters,
}

/// What is to be undone when control leaves a block.
#[derive(Clone, Debug)]
pub enum BlockKind {
    WhileLoop,
    ForLoop,
    AsyncForLoop,
    Try,
    FinallyTry(Vec<krait_syntax::ast::P<krait_syntax::ast::Stmt>>),
    FinallyEnd,
    With,
    AsyncWith,
    HandlerCleanup(Option<String>),
    PopValue,
    ExceptionHandler,
    ExceptionGroupHandler,
    AsyncComprehensionGenerator,
}

/// A block that control may leave by `return`, `break` or `continue`.
#[derive(Clone, Debug)]
pub struct Block {
    pub kind: BlockKind,
    pub start: Label,
    pub exit: Option<Label>,
    pub loc: Location,
}

/// A code object in the making.
pub struct Unit {
    pub kind: UnitKind,
    pub scope: ScopeId,
    pub metadata: UnitMetadata,
    pub sequence: InstructionSequence,
    pub consts: Vec<Const>,
    /// By what one object is, as constants are merged before.
    const_places: Places,
    name_places: Places,
    var_places: Places,
    pub cells: HashMap<Name, usize>,
    pub free: HashMap<Name, usize>,
    /// The class whose private names are mangled.
    pub class: Option<Name>,
    pub blocks: Vec<Block>,
    pub interactive: bool,
    pub in_inlined_comprehension: bool,
    pub static_attributes: Option<BTreeSet<String>>,
    pub fast_hidden: HashSet<Name>,
    /// Symbols that an inlined comprehension changed for a while.
    pub overrides: HashMap<Name, Option<Symbol>>,
    pub deferred_annotations: Vec<super::annotations::Deferred>,
    pub next_annotation: usize,
    pub in_conditional_block: bool,
    /// For a class in another scope: a string equal to its qualified name was interned before.
    pub qualname_known: bool,
}

impl Unit {
    /// The index of a constant that the cache has merged, added if it is new.
    pub fn add_const(&mut self, value: Const) -> usize {
        // No object is at the low addresses, which stand for the constants without one.
        let key = value.address().unwrap_or(match value {
            Const::None => 1,
            Const::True => 2,
            Const::False => 3,
            Const::Ellipsis => 4,
            _ => 5,
        });
        let (place, is_new) = self.const_places.place(key);
        if is_new {
            self.consts.push(value);
        }
        place
    }

    /// The index of an interned name.
    pub fn add_name(&mut self, name: ConstStr) -> usize {
        let (place, is_new) = self.name_places.place(name.address());
        if is_new {
            self.metadata.names.push(name);
        }
        place
    }

    /// The slot of a local by its interned name.
    pub fn add_varname(&mut self, name: ConstStr) -> usize {
        let (place, is_new) = self.var_places.place(name.address());
        if is_new {
            self.metadata.varnames.push(name);
        }
        place
    }
}

impl Compiler<'_> {
    /// Opens a unit.
    pub(crate) fn enter_unit(
        &mut self,
        name: &str,
        kind: UnitKind,
        scope: ScopeId,
        line: i32,
    ) -> CompileResult {
        let entry = &self.table.scopes[scope];
        let mut metadata = UnitMetadata {
            name: Some(self.cache.intern(name)),
            firstlineno: line,
            ..UnitMetadata::default()
        };
        let mut var_places = Places::default();
        for variable in &entry.varnames {
            let variable = self.cache.intern(variable);
            var_places.place(variable.address());
            metadata.varnames.push(variable);
        }
        let is_cell = |s: &Symbol| s.scope == Some(Resolved::Cell) || s.flags & def::COMP_CELL != 0;
        let mut cell_names = entry.sorted_names(is_cell);
        if entry.needs_class_closure {
            cell_names.retain(|n| &**n != "__class__");
            cell_names.insert(0, "__class__".into());
        }
        if entry.needs_classdict {
            cell_names.retain(|n| &**n != "__classdict__");
            let at = usize::from(entry.needs_class_closure);
            cell_names.insert(at, "__classdict__".into());
        }
        if entry.has_conditional_annotations {
            cell_names.retain(|n| &**n != "__conditional_annotations__");
            cell_names.push("__conditional_annotations__".into());
        }
        let mut cells = HashMap::default();
        for cell in cell_names {
            cells.insert(cell.clone(), metadata.cellvars.len());
            metadata.cellvars.push(self.cache.intern(&cell));
        }
        let mut free = HashMap::default();
        for name in entry
            .sorted_names(|s| s.scope == Some(Resolved::Free) || s.flags & def::FREE_CLASS != 0)
        {
            free.insert(name.clone(), metadata.cellvars.len() + metadata.freevars.len());
            metadata.freevars.push(self.cache.intern(&name));
        }
        let class = self.units.last().and_then(|u| u.class.clone());
        let unit = Unit {
            kind,
            scope,
            metadata,
            sequence: self.workspace.sequence(),
            consts: Vec::new(),
            const_places: Places::default(),
            name_places: Places::default(),
            var_places,
            cells,
            free,
            class,
            blocks: Vec::new(),
            interactive: false,
            in_inlined_comprehension: false,
            static_attributes: (kind == UnitKind::Class).then(BTreeSet::new),
            fast_hidden: HashSet::default(),
            overrides: HashMap::default(),
            deferred_annotations: Vec::new(),
            next_annotation: 0,
            in_conditional_block: false,
            qualname_known: false,
        };
        self.units.push(unit);
        self.set_qualname();
        if kind == UnitKind::Module {
            self.op_arg(Opcode::RESUME, resume::AT_FUNC_START as usize, Location::new(0, 1, 0, 0));
        } else {
            self.op_arg(
                Opcode::RESUME,
                resume::AT_FUNC_START as usize,
                Location::new(line, line, 0, 0),
            );
        }
        Ok(())
    }

    fn set_qualname(&mut self) {
        let count = self.units.len();
        let name =
            self.units[count - 1].metadata.name.as_ref().map(|n| n.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let mut qualified = name.clone();
        if count > 1 {
            let mut parent = count - 2;
            let hidden = [UnitKind::TypeParameters, UnitKind::Annotations];
            if hidden.contains(&self.units[parent].kind) && parent > 0 {
                // The scopes of type parameters and annotations do not show.
                parent -= 1;
            }
            let is_definition = matches!(
                self.units[count - 1].kind,
                UnitKind::Function | UnitKind::AsyncFunction | UnitKind::Class
            );
            let mut force_global = false;
            if is_definition {
                let parent_scope = &self.table.scopes[self.units[parent].scope];
                let mangled = crate::symtable::maybe_mangle(
                    self.units[parent].class.as_deref(),
                    parent_scope,
                    &name,
                );
                force_global = parent_scope.resolved(&mangled) == Some(Resolved::GlobalExplicit);
            }
            if !force_global && self.units[parent].kind != UnitKind::Module {
                let base = match &self.units[parent].metadata.qualname {
                    Some(q) => q.to_string_lossy().into_owned(),
                    None => String::new(),
                };
                let function_like = matches!(
                    self.units[parent].kind,
                    UnitKind::Function | UnitKind::AsyncFunction | UnitKind::Lambda
                );
                qualified = if function_like {
                    format!("{base}.<locals>.{name}")
                } else {
                    format!("{base}.{name}")
                };
            }
        }
        if self.units[count - 1].kind == UnitKind::Class && qualified.contains('.') {
            let known = self.cache.interner.contains(&qualified)
                || self.cache.interned.contains(&qualified);
            self.units[count - 1].qualname_known = known;
        }
        let qualified = self.cache.intern(&qualified);
        self.units[count - 1].metadata.qualname = Some(qualified);
    }

    /// Closes the unit and assembles it. `add_return`: falls off the end with None.
    pub(crate) fn leave_unit(&mut self, add_return: bool) -> CompileResult<Arc<Code>> {
        let code_flags = self.code_flags();
        let unit = self.take_unit(add_return)?;
        let scope = &self.table.scopes[unit.scope];
        let nparams = scope.varnames.len();
        if let (true, Some(parent)) = (self.keep_nested, self.units.last_mut()) {
            let mut kept = unit.sequence.clone();
            kept.apply_label_map()?;
            parent.sequence.nested.push(kept);
        }
        let code = optimize_and_assemble(
            &unit.metadata,
            unit.sequence,
            unit.consts,
            &mut self.cache,
            &mut self.workspace,
            if scope.is_function_like() { nparams } else { 0 },
            code_flags,
            &self.filename,
        )?;
        Ok(code)
    }

    /// Closes the unit as codegen leaves it.
    pub(crate) fn take_unit(&mut self, add_return: bool) -> CompileResult<Unit> {
        let code_flags = self.code_flags();
        let Some(mut unit) = self.units.pop() else {
            return Err(CompileError::system("no unit to leave"));
        };
        // A generator's errors pass through a handler that turns StopIteration into RuntimeError.
        let suspends =
            code_flags & (flags::GENERATOR | flags::COROUTINE | flags::ASYNC_GENERATOR) != 0;
        if suspends && !matches!(unit.kind, UnitKind::Lambda | UnitKind::Module) {
            self.wrap_in_stop_iteration_handler(&mut unit);
        }
        if add_return {
            let none = unit.add_const(Const::None);
            unit.sequence.addop(Opcode::LOAD_CONST, none as u32, Location::NONE);
            unit.sequence.addop(Opcode::RETURN_VALUE, 0, Location::NONE);
        }
        Ok(unit)
    }

    /// `wrap_in_stopiteration_handler`.
    fn wrap_in_stop_iteration_handler(&mut self, unit: &mut Unit) {
        let handler = unit.sequence.new_label();
        unit.sequence.insert(0, Opcode::SETUP_CLEANUP, handler.0, Location::NONE);
        let none = unit.add_const(Const::None);
        unit.sequence.addop(Opcode::LOAD_CONST, none as u32, Location::NONE);
        unit.sequence.addop(Opcode::RETURN_VALUE, 0, Location::NONE);
        unit.sequence.use_label(handler);
        unit.sequence.addop(
            Opcode::CALL_INTRINSIC_1,
            krait_bytecode::opcode::intrinsic1::STOPITERATION_ERROR,
            Location::NONE,
        );
        unit.sequence.addop(Opcode::RERAISE, 1, Location::NONE);
    }

    fn code_flags(&self) -> u32 {
        let Some(unit) = self.units.last() else { return 0 };
        let scope = &self.table.scopes[unit.scope];
        let mut bits = 0;
        if scope.is_function_like() {
            bits |= flags::NEWLOCALS | flags::OPTIMIZED;
            if scope.nested {
                bits |= flags::NESTED;
            }
            if scope.generator && !scope.coroutine {
                bits |= flags::GENERATOR;
            }
            if scope.generator && scope.coroutine {
                bits |= flags::ASYNC_GENERATOR;
            }
            if !scope.generator && scope.coroutine {
                bits |= flags::COROUTINE;
            }
            if scope.varargs {
                bits |= flags::VARARGS;
            }
            if scope.varkeywords {
                bits |= flags::VARKEYWORDS;
            }
            if scope.has_docstring && self.options.optimize < 2 && scope.kind == ScopeKind::Function
            {
                bits |= flags::HAS_DOCSTRING;
            }
            if scope.method {
                bits |= flags::METHOD;
            }
        } else if self.options.top_level_await && scope.coroutine && unit.kind == UnitKind::Module {
            bits |= flags::COROUTINE;
        }
        bits | self.options.future
    }

    /// True inside a function-like unit.
    pub(crate) fn in_function(&self) -> bool {
        self.table.scopes[self.scope_id()].is_function_like()
    }

    /// True if `await` is allowed here.
    pub(crate) fn may_await(&self) -> bool {
        let Some(unit) = self.units.last() else { return false };
        self.options.top_level_await && self.table.scopes[unit.scope].kind == ScopeKind::Module
            || matches!(unit.kind, UnitKind::AsyncFunction)
            || self.table.scopes[unit.scope].comprehension != ComprehensionKind::None
    }

    pub(crate) fn push_block(
        &mut self,
        kind: BlockKind,
        start: Label,
        exit: Option<Label>,
        loc: Location,
    ) -> CompileResult {
        // The handler of StopIteration around a generator's or coroutine's body is a block too.
        let scope = &self.table.scopes[self.scope_id()];
        let around = usize::from(scope.generator || scope.coroutine);
        if self.unit().blocks.len() + around >= MAX_BLOCKS {
            return Err(CompileError::syntax("too many statically nested blocks", loc));
        }
        self.unit().blocks.push(Block { kind, start, exit, loc });
        Ok(())
    }

    pub(crate) fn pop_block(&mut self) {
        self.unit().blocks.pop();
    }
}
