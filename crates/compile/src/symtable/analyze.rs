//! The second pass: which names are local, global, free or cells; which comprehensions are inlined.

use super::name_set::NameSet;
use super::*;
use crate::codegen::NameHash;
use crate::error::{CompileError, CompileResult};
use foldhash::HashSet;
use std::borrow::Cow;

type Names = HashSet<Name>;

/// Resolves every name of every scope.
pub fn analyze(table: &mut SymbolTable, hash: NameHash) -> CompileResult {
    let mut free = NameSet::new(hash);
    let mut global = Names::default();
    analyze_block(table, 0, None, &mut free, &mut global, &Names::default(), None, hash)
}

fn directive_range(scope: &Scope, name: &str) -> Range {
    scope.directives.iter().find(|(n, _)| &**n == name).map_or(scope.range, |(_, r)| *r)
}

/// What the analysis of one block collects and reads.
struct Block<'a> {
    id: ScopeId,
    /// Names that enclosing functions bind; None in a module.
    bound: Option<Cow<'a, Names>>,
    type_params: Cow<'a, Names>,
    /// The block's own names, for its children.
    local: Names,
    collects_locals: bool,
    class: Option<ScopeId>,
}

fn analyze_name(
    table: &SymbolTable,
    block: &mut Block<'_>,
    name: &Name,
    flags: u32,
    free: &mut NameSet,
    global: &mut Names,
) -> CompileResult<Resolved> {
    let scope = &table.scopes[block.id];
    let error = |message: String| CompileError::syntax(message, directive_range(scope, name));
    if flags & def::GLOBAL != 0 {
        if flags & def::NONLOCAL != 0 {
            return Err(error(format!("name '{name}' is nonlocal and global")));
        }
        global.insert(Rc::clone(name));
        if let Some(bound) = &mut block.bound
            && bound.contains(name)
        {
            bound.to_mut().remove(name);
        }
        return Ok(Resolved::GlobalExplicit);
    }
    if flags & def::NONLOCAL != 0 {
        let Some(bound) = &block.bound else {
            return Err(error("nonlocal declaration not allowed at module level".into()));
        };
        if !bound.contains(name) {
            return Err(error(format!("no binding for nonlocal '{name}' found")));
        }
        if block.type_params.contains(name) {
            return Err(error(format!("nonlocal binding not allowed for type parameter '{name}'")));
        }
        free.insert(Rc::clone(name));
        return Ok(Resolved::Free);
    }
    if flags & def::BOUND != 0 {
        if block.collects_locals {
            block.local.insert(Rc::clone(name));
        }
        global.remove(name);
        if flags & def::TYPE_PARAM != 0 {
            block.type_params.to_mut().insert(Rc::clone(name));
        } else if block.type_params.contains(name) {
            block.type_params.to_mut().remove(name);
        }
        return Ok(Resolved::Local);
    }
    // Annotation-like scopes in a class look names up in the class first, through the cell of this name.
    if let Some(class) = block.class
        && &**name != "__classdict__"
    {
        let in_class = table.scopes[class].flags_of(name);
        if in_class & def::GLOBAL != 0 {
            return Ok(Resolved::GlobalExplicit);
        }
        if in_class & def::BOUND != 0 && in_class & def::NONLOCAL == 0 {
            return Ok(Resolved::GlobalImplicit);
        }
    }
    if block.bound.as_ref().is_some_and(|bound| bound.contains(name)) {
        free.insert(Rc::clone(name));
        return Ok(Resolved::Free);
    }
    Ok(Resolved::GlobalImplicit)
}

fn is_free_in_any_child(table: &SymbolTable, id: ScopeId, name: &Name) -> bool {
    table.scopes[id]
        .children
        .iter()
        .any(|&c| table.scopes[c].resolved(name) == Some(Resolved::Free))
}

/// Merges an inlined comprehension's names into the scope around it.
fn inline_comprehension(
    table: &mut SymbolTable,
    id: ScopeId,
    comp: ScopeId,
    comp_free: &mut NameSet,
    inlined_cells: &mut Names,
) {
    let names: Vec<Name> = table.scopes[comp].order.clone();
    let is_class = table.scopes[id].kind == ScopeKind::Class;
    let mut removed: Vec<Name> = Vec::new();
    for name in names {
        let symbol = table.scopes[comp].symbols[&name];
        if symbol.flags & def::PARAM != 0 {
            continue;
        }
        let only_flags = symbol.flags;
        let mut resolved = symbol.scope;
        let implicit =
            matches!(&*name, "__class__" | "__classdict__" | "__conditional_annotations__");
        if is_class && resolved == Some(Resolved::Free) && implicit {
            // A class body has no such variable of its own yet; functions in it share the class's cell.
            resolved = Some(Resolved::GlobalImplicit);
            if !is_free_in_any_child(table, comp, &name) {
                removed.push(Rc::clone(&name));
            }
        }
        if resolved == Some(Resolved::Cell) || only_flags & def::COMP_CELL != 0 {
            inlined_cells.insert(Rc::clone(&name));
        }
        match table.scopes[id].symbols.get_mut(&name) {
            None => {
                // The name is not used in the scope around: it takes it over.
                table.scopes[id]
                    .symbols
                    .insert(Rc::clone(&name), Symbol { flags: only_flags, scope: resolved });
                table.scopes[id].order.push(Rc::clone(&name));
            }
            Some(existing) => {
                // A use of the outer name inside is a use out here now.
                if resolved == Some(Resolved::Free) && !is_class {
                    existing.flags |= only_flags & def::USE;
                }
                // A name bound in both: the comprehension's is not free around it.
                if existing.flags & def::BOUND != 0
                    && !is_class
                    && !is_free_in_any_child(table, comp, &name)
                {
                    comp_free.remove(&name);
                }
            }
        }
    }
    for implicit in removed {
        comp_free.remove(&implicit);
        table.scopes[comp].symbols.remove(&implicit);
        table.scopes[comp].order.retain(|name| *name != implicit);
    }
}

/// Turns locals that inner scopes use into cells.
fn analyze_cells(scope: &mut Scope, free: &mut NameSet, inlined_cells: &Names) {
    if free.is_empty() && inlined_cells.is_empty() {
        return;
    }
    for name in &scope.order {
        let Some(symbol) = scope.symbols.get_mut(name) else { continue };
        if symbol.scope == Some(Resolved::Local)
            && (free.contains(name) || inlined_cells.contains(name))
        {
            symbol.scope = Some(Resolved::Cell);
            free.remove(name);
        }
    }
}

fn drop_class_free(table: &mut SymbolTable, id: ScopeId, free: &mut NameSet) {
    if free.remove("__class__") {
        table.scopes[id].needs_class_closure = true;
    }
    if free.remove("__classdict__") {
        table.scopes[id].needs_classdict = true;
    }
    if free.remove("__conditional_annotations__") {
        table.scopes[id].has_conditional_annotations = true;
    }
}

/// Marks the cells of inlined comprehensions and passes free names outwards.
fn update_symbols(
    scope: &mut Scope,
    bound: Option<&Names>,
    free: &NameSet,
    inlined_cells: &Names,
    is_class: bool,
) {
    for name in inlined_cells {
        if let Some(symbol) = scope.symbols.get_mut(name) {
            symbol.flags |= def::COMP_CELL;
        }
    }
    for name in free.iter() {
        if let Some(symbol) = scope.symbols.get_mut(name) {
            // A class passes a free name through even if it binds the name itself.
            if is_class {
                symbol.flags |= def::FREE_CLASS;
            }
            continue;
        }
        if bound.is_some_and(|b| !b.contains(name)) {
            continue;
        }
        scope.symbols.insert(Rc::clone(name), Symbol { flags: 0, scope: Some(Resolved::Free) });
        scope.order.push(Rc::clone(name));
    }
}

/// Resolves the block's own names into its symbols.
fn analyze_names(
    table: &mut SymbolTable,
    block: &mut Block<'_>,
    free: &mut NameSet,
    global: &mut Names,
) -> CompileResult {
    let order = std::mem::take(&mut table.scopes[block.id].order);
    let mut result = Ok(());
    for name in &order {
        let flags = table.scopes[block.id].flags_of(name);
        match analyze_name(table, block, name, flags, free, global) {
            Ok(resolved) => {
                if let Some(symbol) = table.scopes[block.id].symbols.get_mut(name) {
                    symbol.scope = Some(resolved);
                }
            }
            Err(error) => {
                result = Err(error);
                break;
            }
        }
    }
    table.scopes[block.id].order = order;
    result
}

fn analyze_block(
    table: &mut SymbolTable,
    id: ScopeId,
    bound: Option<&Names>,
    free: &mut NameSet,
    global: &mut Names,
    type_params: &Names,
    class: Option<ScopeId>,
    hash: NameHash,
) -> CompileResult {
    let kind = table.scopes[id].kind;
    let function_like = table.scopes[id].is_function_like();
    let has_children = !table.scopes[id].children.is_empty();
    let mut block = Block {
        id,
        bound: bound.map(Cow::Borrowed),
        type_params: Cow::Borrowed(type_params),
        local: Names::default(),
        collects_locals: function_like && has_children,
        class,
    };
    let mut new_global = Names::default();
    let mut new_free = NameSet::new(hash);
    let mut new_bound = Names::default();
    let mut inlined_cells = Names::default();

    let is_outer_class = kind == ScopeKind::Class && has_children;
    // A class's own names are not visible in its methods.
    if is_outer_class {
        new_global.extend(global.iter().cloned());
        if let Some(bound) = bound {
            new_bound.extend(bound.iter().cloned());
        }
    }
    analyze_names(table, &mut block, free, global)?;
    if is_outer_class {
        new_bound.insert(Rc::from("__class__"));
        new_bound.insert(Rc::from("__classdict__"));
        new_bound.insert(Rc::from("__conditional_annotations__"));
    } else if has_children {
        new_bound = std::mem::take(&mut block.local);
        if let Some(bound) = &block.bound {
            new_bound.extend(bound.iter().cloned());
        }
        new_global.extend(global.iter().cloned());
    }
    let mut child = 0;
    while child < table.scopes[id].children.len() {
        let entry = table.scopes[id].children[child];
        let sees_class = table.scopes[entry].can_see_class_scope;
        let new_class =
            if sees_class { if kind == ScopeKind::Class { Some(id) } else { class } } else { None };
        let inline = {
            let e = &table.scopes[entry];
            e.comprehension != ComprehensionKind::None
                && e.comprehension != ComprehensionKind::Generator
                && !table.scopes[id].can_see_class_scope
        };
        let mut child_free = new_free.copy();
        let mut child_global = new_global.clone();
        analyze_block(
            table,
            entry,
            Some(&new_bound),
            &mut child_free,
            &mut child_global,
            &block.type_params,
            new_class,
            hash,
        )?;
        if inline {
            inline_comprehension(table, id, entry, &mut child_free, &mut inlined_cells);
            table.scopes[entry].comp_inlined = true;
        }
        new_free.merge(&child_free);
        child += 1;
    }
    // The scopes inside inlined comprehensions become this scope's own.
    let mut at = table.scopes[id].children.len();
    while at > 0 {
        at -= 1;
        let entry = table.scopes[id].children[at];
        if table.scopes[entry].comp_inlined {
            let inner = table.scopes[entry].children.clone();
            table.scopes[id].children.splice(at..=at, inner);
        }
    }
    if function_like {
        analyze_cells(&mut table.scopes[id], &mut new_free, &inlined_cells);
    } else if kind == ScopeKind::Class {
        drop_class_free(table, id, &mut new_free);
    } else if kind == ScopeKind::Module && new_free.remove("__conditional_annotations__") {
        table.scopes[id].has_conditional_annotations = true;
    }
    let scope = &mut table.scopes[id];
    let is_class_like = kind == ScopeKind::Class || scope.can_see_class_scope;
    update_symbols(scope, bound, &new_free, &inlined_cells, is_class_like);
    free.merge(&new_free);
    Ok(())
}
