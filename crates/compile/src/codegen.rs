//! From tree and symbol table to instructions, unit by unit. Matches CPython's `Python/codegen.c` and `Python/compile.c`.
//!
//! `unit` holds what one code object collects, `names` the choice of name instructions; statements, expressions,
//! definitions, comprehensions, patterns and exception blocks have a file each.

mod annotations;
mod blocks;
mod calls;
mod comprehensions;
mod definitions;
mod exceptions;
mod expressions;
mod fstrings;
mod names;
mod patterns;
mod statements;
mod unit;

pub use fstrings::{Conversion, split_percent_format};

use crate::assemble::UnitMetadata;
use crate::const_cache::{ConstCache, Interned};
use crate::error::{CompileError, CompileResult, CompileWarning};
use crate::flowgraph::Workspace;
use crate::instruction_sequence::{InstructionSequence, Label, Location};
use crate::symtable::{ScopeId, ScopeKey, SymbolTable};
use krait_bytecode::{Code, Const, ConstStr, Opcode};
use krait_syntax::ast::*;
use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;
use unit::{Unit, UnitKind};

/// How deeply the tree may be nested.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The levels of statements and expressions.
    pub depth: usize,
    /// The stack address below which no recursion goes.
    pub stack: usize,
}

impl Default for Limits {
    /// For callers without a stack limit of their own: safe on the stacks that systems give to threads.
    fn default() -> Limits {
        Limits { depth: 500, stack: 0 }
    }
}

impl Limits {
    /// The native stack in bytes that CPython 3.14's compiler uses for a level of an expression: with its usual 8 MiB it
    /// compiles 27,467 levels (measured on x86-64).
    pub const BYTES_PER_LEVEL: usize = 304;

    /// What CPython allows on the main thread, for callers that run on a stack large enough for it (64 MiB).
    pub const USUAL: Limits = Limits { depth: 27_467, stack: 0 };

    /// RecursionError if a walk over the tree is too deep.
    pub(crate) fn check(&self, depth: Depth) -> CompileResult {
        let marker = 0u8;
        if depth.0 > self.depth * Depth::LEVEL || (&raw const marker as usize) < self.stack {
            return Err(CompileError::recursion());
        }
        Ok(())
    }
}

/// How deep a walk over the tree is, in sixteenths of the bytes that CPython's has on its stack.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Depth(pub usize);

impl Depth {
    /// A level of code generation.
    pub const LEVEL: usize = Limits::BYTES_PER_LEVEL / 16;
    /// That of a subscript.
    pub const SUBSCRIPT: usize = 10;
    /// A level of the symbol table: two of them are less than one of code generation.
    pub const SYMBOLS: usize = 9;
}

/// What the caller chooses.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub filename: String,
    /// 0, 1 (`-O`: no asserts) or 2 (`-OO`: no docstrings).
    pub optimize: u8,
    /// `CO_FUTURE_*` features of the calling code and of `__future__` imports.
    pub future: u32,
    /// Expression statements are printed (interactive mode).
    pub interactive: bool,
    /// `await` may stand outside functions (`PyCF_ALLOW_TOP_LEVEL_AWAIT`).
    pub top_level_await: bool,
    pub limits: Limits,
    pub name_hash: NameHash,
    pub interned: Interned,
}

/// The hash of a name as a str, which decides the order of free names in the symbol table.
#[derive(Clone, Copy, Debug)]
pub struct NameHash(pub fn(&str) -> i64);

impl Default for NameHash {
    /// For callers without objects: SipHash-1-3 with the key 0, as CPython hashes ASCII text under `PYTHONHASHSEED=0`.
    fn default() -> NameHash {
        NameHash(|name| {
            let mut hasher = DefaultHasher::new();
            hasher.write(name.as_bytes());
            hasher.finish() as i64
        })
    }
}

/// Compiles one tree.
pub struct Compiler<'a> {
    pub(crate) table: &'a SymbolTable,
    pub(crate) options: &'a Options,
    pub(crate) cache: ConstCache,
    pub(crate) workspace: Workspace,
    pub(crate) filename: ConstStr,
    pub(crate) units: Vec<Unit>,
    pub(crate) warnings: Vec<CompileWarning>,
    /// The second copy of a `finally` block does not warn again.
    pub(crate) quiet: bool,
    /// Nesting of `interactive` expression statements.
    pub(crate) depth: Depth,
    /// Instructions of nested units are kept, for inspection.
    pub(crate) keep_nested: bool,
}

/// The instructions of a module before any optimisation, with what they refer to.
pub struct Generated {
    pub sequence: InstructionSequence,
    pub consts: Vec<Const>,
    pub metadata: UnitMetadata,
}

/// A location from a range of the tree.
pub(crate) fn loc(range: Range) -> Location {
    Location::from(range)
}

/// Compiles a tree to the code object of its module; adds the warnings found on the way.
pub fn compile(
    tree: Mod,
    table: &SymbolTable,
    options: &Options,
    warnings: &mut Vec<CompileWarning>,
) -> CompileResult<Arc<Code>> {
    let mut compiler = Compiler::new(table, options);
    let code = compiler.module(tree).and_then(|add_return| compiler.leave_unit(add_return));
    warnings.append(&mut compiler.warnings);
    code
}

/// Generates a module's instructions, with labels resolved, and keeps those of nested units.
pub fn generate(
    tree: Mod,
    table: &SymbolTable,
    options: &Options,
    warnings: &mut Vec<CompileWarning>,
) -> CompileResult<Generated> {
    let mut compiler = Compiler::new(table, options);
    compiler.keep_nested = true;
    let unit = compiler.module(tree).and_then(|add_return| compiler.take_unit(add_return));
    warnings.append(&mut compiler.warnings);
    let Unit { mut sequence, consts, metadata, .. } = unit?;
    sequence.apply_label_map()?;
    Ok(Generated { sequence, consts, metadata })
}

impl<'a> Compiler<'a> {
    fn new(table: &'a SymbolTable, options: &'a Options) -> Compiler<'a> {
        let mut cache = ConstCache::new(options.interned.clone());
        let filename = cache.intern(&options.filename);
        Compiler {
            table,
            options,
            cache,
            workspace: Workspace::default(),
            filename,
            units: Vec::new(),
            warnings: Vec::new(),
            quiet: false,
            depth: Depth::default(),
            keep_nested: false,
        }
    }

    pub(crate) fn unit(&mut self) -> &mut Unit {
        self.units.last_mut().expect("a unit is open while compiling")
    }

    pub(crate) fn scope_id(&self) -> ScopeId {
        self.units.last().map_or(0, |u| u.scope)
    }

    pub(crate) fn lookup(&self, key: ScopeKey) -> CompileResult<ScopeId> {
        self.table
            .lookup(key)
            .ok_or_else(|| CompileError::system("a scope is missing from the symbol table"))
    }

    pub(crate) fn op(&mut self, opcode: Opcode, loc: Location) {
        self.unit().sequence.addop(opcode, 0, loc);
    }

    pub(crate) fn op_arg(&mut self, opcode: Opcode, oparg: usize, loc: Location) {
        self.unit().sequence.addop(opcode, oparg as u32, loc);
    }

    pub(crate) fn jump(&mut self, opcode: Opcode, label: Label, loc: Location) {
        self.unit().sequence.add_jump(opcode, label, loc);
    }

    pub(crate) fn label(&mut self) -> Label {
        self.unit().sequence.new_label()
    }

    pub(crate) fn place(&mut self, label: Label) {
        self.unit().sequence.use_label(label);
    }

    pub(crate) fn load_const(&mut self, value: Const, loc: Location) {
        let merged = self.cache.merge(value);
        let index = self.unit().add_const(merged);
        self.op_arg(Opcode::LOAD_CONST, index, loc);
    }

    pub(crate) fn load_none(&mut self, loc: Location) {
        self.load_const(Const::None, loc);
    }

    pub(crate) fn load_str(&mut self, text: &str, loc: Location) {
        let text = self.cache.intern(text);
        self.load_const(Const::Str(text), loc);
    }

    /// An instruction whose oparg is a name of `co_names`, mangled.
    pub(crate) fn op_name_plain(&mut self, opcode: Opcode, name: &str, loc: Location) {
        let mangled = self.mangle(name);
        let name = self.cache.intern(&mangled);
        let index = self.unit().add_name(name);
        let oparg = match opcode {
            Opcode::LOAD_ATTR => index << 1,
            _ => index,
        };
        self.op_arg(opcode, oparg, loc);
    }

    /// As [`Compiler::op_name_plain`], with private names mangled.
    pub(crate) fn op_name(&mut self, opcode: Opcode, name: &str, loc: Location) {
        let mangled = self.mangle(name);
        self.op_name_plain(opcode, &mangled, loc);
    }

    pub(crate) fn warn(&mut self, message: impl Into<String>, range: Range) {
        let warning = CompileWarning { message: message.into(), range };
        if !self.quiet {
            self.warnings.push(warning);
        }
    }

    pub(crate) fn deeper(&mut self, levels: usize) -> CompileResult {
        self.depth.0 += levels;
        self.options.limits.check(self.depth)
    }

    /// Opens the module's unit and fills it; true if it ends by falling off the end.
    fn module(&mut self, tree: Mod) -> CompileResult<bool> {
        self.enter_unit("<module>", UnitKind::Module, 0, 1)?;
        self.op(Opcode::ANNOTATIONS_PLACEHOLDER, Location::new(0, 1, 0, 0));
        match tree {
            Mod::Module { body, .. } => self.module_body(body.into_vec())?,
            Mod::Interactive { body } => {
                self.unit().interactive = true;
                let location = body.first().map_or(Location::NONE, |s| loc(s.range));
                self.begin_annotations(location)?;
                self.statements(&body)?;
                self.finish_annotations(location)?;
            }
            Mod::Expression { body } => {
                self.expression(&body)?;
                self.op(Opcode::RETURN_VALUE, Location::NONE);
                return Ok(false);
            }
            Mod::FunctionType { .. } => {
                return Err(CompileError::system("function types have no code"));
            }
        }
        Ok(true)
    }

    /// Where docstrings are dropped, one that is all of a body leaves a `pass` behind.
    pub(crate) fn pass_for_docstring(&mut self, body: &[P<Stmt>]) {
        if let [docstring] = body
            && self.options.optimize >= 2
        {
            let mut range = docstring.range;
            range.end_lineno = range.lineno;
            range.end_col_offset = range.col_offset + 4;
            self.op(Opcode::NOP, loc(range));
        }
    }

    /// The statements of a file. Each is dropped while the processor still has it at hand.
    fn module_body(&mut self, body: Vec<P<Stmt>>) -> CompileResult {
        let docstring = crate::symtable::build::docstring(&body);
        let first = match body.as_slice() {
            // The docstring is not there any more.
            [_, next, ..] if self.options.optimize >= 2 && docstring.is_some() => Some(next),
            _ => body.first(),
        };
        let location = first.map_or(Location::NONE, |s| loc(s.range));
        self.begin_annotations(location)?;
        if let Some(doc) = docstring {
            if self.options.optimize < 2 {
                let text = self.clean_doc(doc)?;
                let at = loc(doc.range);
                self.load_const(text, at);
                self.name_store("__doc__", Location::NONE)?;
            }
            self.pass_for_docstring(&body);
        }
        let done = usize::from(docstring.is_some());
        for statement in body.into_iter().skip(done) {
            self.statement(&statement)?;
        }
        self.finish_annotations(location)
    }
}
