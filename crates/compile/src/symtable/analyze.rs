//! The second pass: which names are local, global, free or cells; which comprehensions are inlined.

use super::name_set::NameSet;
use super::*;
use crate::codegen::NameHash;
use crate::error::{CompileError, CompileResult};
use foldhash::HashSet;

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

#[allow(clippy::too_many_arguments)]
fn analyze_name(
    table: &mut SymbolTable,
    id: ScopeId,
    scopes: &mut HashMap<Name, Resolved>,
    name: &Name,
    flags: u32,
    bound: Option<&mut Names>,
    local: &mut Names,
    free: &mut NameSet,
    global: &mut Names,
    type_params: &mut Names,
    class: Option<ScopeId>,
) -> CompileResult {
    if flags & def::GLOBAL != 0 {
        if flags & def::NONLOCAL != 0 {
            let scope = &table.scopes[id];
            return Err(CompileError::syntax(
                format!("name '{name}' is nonlocal and global"),
                directive_range(scope, name),
            ));
        }
        scopes.insert(Rc::clone(name), Resolved::GlobalExplicit);
        global.insert(Rc::clone(name));
        if let Some(bound) = bound {
            bound.remove(name);
        }
        return Ok(());
    }
    if flags & def::NONLOCAL != 0 {
        let scope = &table.scopes[id];
        let Some(bound) = bound else {
            return Err(CompileError::syntax(
                "nonlocal declaration not allowed at module level",
                directive_range(scope, name),
            ));
        };
        if !bound.contains(name) {
            return Err(CompileError::syntax(
                format!("no binding for nonlocal '{name}' found"),
                directive_range(scope, name),
            ));
        }
        if type_params.contains(name) {
            return Err(CompileError::syntax(
                format!("nonlocal binding not allowed for type parameter '{name}'"),
                directive_range(scope, name),
            ));
        }
        scopes.insert(Rc::clone(name), Resolved::Free);
        free.insert(Rc::clone(name));
        return Ok(());
    }
    if flags & def::BOUND != 0 {
        scopes.insert(Rc::clone(name), Resolved::Local);
        local.insert(Rc::clone(name));
        global.remove(name);
        if flags & def::TYPE_PARAM != 0 {
            type_params.insert(Rc::clone(name));
        } else {
            type_params.remove(name);
        }
        return Ok(());
    }
    // Annotation-like scopes in a class look names up in the class first, through the cell of this name.
    if let Some(class) = class
        && &**name != "__classdict__"
    {
        let in_class = table.scopes[class].flags_of(name);
        if in_class & def::GLOBAL != 0 {
            scopes.insert(Rc::clone(name), Resolved::GlobalExplicit);
            return Ok(());
        }
        if in_class & def::BOUND != 0 && in_class & def::NONLOCAL == 0 {
            scopes.insert(Rc::clone(name), Resolved::GlobalImplicit);
            return Ok(());
        }
    }
    if bound.is_some_and(|b| b.contains(name)) {
        scopes.insert(Rc::clone(name), Resolved::Free);
        free.insert(Rc::clone(name));
        return Ok(());
    }
    scopes.insert(Rc::clone(name), Resolved::GlobalImplicit);
    Ok(())
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
    scopes: &mut HashMap<Name, Resolved>,
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
                if let Some(resolved) = resolved {
                    scopes.insert(Rc::clone(&name), resolved);
                }
                table.scopes[id]
                    .symbols
                    .insert(Rc::clone(&name), Symbol { flags: only_flags, scope: None });
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
fn analyze_cells(scopes: &mut HashMap<Name, Resolved>, free: &mut NameSet, inlined_cells: &Names) {
    let names: Vec<Name> = scopes.keys().cloned().collect();
    for name in names {
        if scopes.get(&name) != Some(&Resolved::Local) {
            continue;
        }
        if !free.contains(&name) && !inlined_cells.contains(&name) {
            continue;
        }
        scopes.insert(Rc::clone(&name), Resolved::Cell);
        free.remove(&name);
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

/// Writes the resolution into the symbols and passes free names outwards.
fn update_symbols(
    table: &mut SymbolTable,
    id: ScopeId,
    scopes: &HashMap<Name, Resolved>,
    bound: Option<&Names>,
    free: &NameSet,
    inlined_cells: &Names,
    is_class: bool,
) {
    let scope = &mut table.scopes[id];
    for (name, symbol) in &mut scope.symbols {
        if inlined_cells.contains(name) {
            symbol.flags |= def::COMP_CELL;
        }
        symbol.scope = scopes.get(name).copied();
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

#[allow(clippy::too_many_arguments)]
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
    let mut local = Names::default();
    let mut scopes: HashMap<Name, Resolved> = HashMap::default();
    let mut new_global = Names::default();
    let mut new_free = NameSet::new(hash);
    let mut new_bound = Names::default();
    let mut inlined_cells = Names::default();
    let mut own_types = type_params.clone();
    let mut own_bound = bound.cloned();
    let kind = table.scopes[id].kind;
    let function_like = table.scopes[id].is_function_like();

    // A class's own names are not visible in its methods.
    if kind == ScopeKind::Class {
        new_global.extend(global.iter().cloned());
        if let Some(bound) = bound {
            new_bound.extend(bound.iter().cloned());
        }
    }
    for name in table.scopes[id].order.clone() {
        let flags = table.scopes[id].flags_of(&name);
        analyze_name(
            table,
            id,
            &mut scopes,
            &name,
            flags,
            own_bound.as_mut(),
            &mut local,
            free,
            global,
            &mut own_types,
            class,
        )?;
    }
    if kind != ScopeKind::Class {
        if function_like {
            new_bound.extend(local.iter().cloned());
        }
        if let Some(bound) = &own_bound {
            new_bound.extend(bound.iter().cloned());
        }
        new_global.extend(global.iter().cloned());
    } else {
        new_bound.insert(Rc::from("__class__"));
        new_bound.insert(Rc::from("__classdict__"));
        new_bound.insert(Rc::from("__conditional_annotations__"));
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
        {
            let mut bound_copy = new_bound.clone();
            let mut global_copy = new_global.clone();
            let types_copy = own_types.clone();
            analyze_block(
                table,
                entry,
                Some(&bound_copy),
                &mut child_free,
                &mut global_copy,
                &types_copy,
                new_class,
                hash,
            )?;
            bound_copy.clear();
        }
        if inline {
            inline_comprehension(
                table,
                id,
                entry,
                &mut scopes,
                &mut child_free,
                &mut inlined_cells,
            );
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
        analyze_cells(&mut scopes, &mut new_free, &inlined_cells);
    } else if kind == ScopeKind::Class {
        drop_class_free(table, id, &mut new_free);
    } else if kind == ScopeKind::Module && new_free.remove("__conditional_annotations__") {
        table.scopes[id].has_conditional_annotations = true;
    }
    let is_class_like = kind == ScopeKind::Class || table.scopes[id].can_see_class_scope;
    update_symbols(table, id, &scopes, bound, &new_free, &inlined_cells, is_class_like);
    free.merge(&new_free);
    Ok(())
}
