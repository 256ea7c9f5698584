//! The order of an OrderedDict: a list of keys beside the dict, with the node of each dict entry at hand.
//!
//! The list keeps its own keys, so that changes made behind its back through `dict`'s methods are noticed as missing keys
//! and not as a wrong order. Runs no Python code except to look keys up.

use krait_objects::types::dict::Dict;
use krait_objects::{Object, PyResult, Thread, Word};
use std::cell::RefCell;

/// A key in the list.
struct Node {
    previous: u32,
    next: u32,
    hash: i64,
    key: Option<Object>,
}

/// A circular list over a vector; node 0 is its root.
pub struct Order {
    nodes: Vec<Node>,
    free: Vec<u32>,
    /// The node of each dict entry; 0 where there is none.
    by_entry: Vec<u32>,
    /// The dict's layout for which `by_entry` holds.
    layout: u64,
    /// Counts changes: iterators compare it.
    state: usize,
}

const ROOT: u32 = 0;

/// Which end of the order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    First,
    Last,
}

impl Order {
    pub fn new() -> Order {
        let root = Node { previous: ROOT, next: ROOT, hash: 0, key: None };
        Order { nodes: vec![root], free: Vec::new(), by_entry: Vec::new(), layout: 0, state: 0 }
    }

    /// An empty order that continues the count of changes.
    pub fn cleared(&self) -> Order {
        Order { state: self.state.wrapping_add(1), ..Order::new() }
    }

    pub fn state(&self) -> usize {
        self.state
    }

    pub fn is_empty(&self) -> bool {
        self.nodes[ROOT as usize].next == ROOT
    }

    /// Key and hash of a node.
    pub fn key(&self, node: u32) -> Option<(Object, i64)> {
        let node = &self.nodes[node as usize];
        Some((node.key.clone()?, node.hash))
    }

    /// The node at an end.
    pub fn end(&self, end: End) -> Option<u32> {
        let root = &self.nodes[ROOT as usize];
        let node = if end == End::First { root.next } else { root.previous };
        Some(node).filter(|&node| node != ROOT)
    }

    /// The node beside another one, away from the end that iteration starts at.
    pub fn beside(&self, node: u32, start: End) -> Option<u32> {
        let node = &self.nodes[node as usize];
        let beside = if start == End::First { node.next } else { node.previous };
        Some(beside).filter(|&node| node != ROOT)
    }

    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.nodes.iter().filter_map(|node| node.key.as_ref()).for_each(|key| visit(key.word()));
    }

    /// Bytes that the list takes.
    pub fn byte_size(&self) -> usize {
        if self.is_empty() {
            return 0;
        }
        self.by_entry.len() * 8 + (self.nodes.len() - 1) * size_of::<Node>()
    }

    /// Renumbers `by_entry` after the dict has been rebuilt.
    fn synchronise(&mut self, dict: &Dict) {
        if self.layout == dict.layout() {
            return;
        }
        self.layout = dict.layout();
        self.by_entry.clear();
        let mut node = self.nodes[ROOT as usize].next;
        while node != ROOT {
            let entry = &self.nodes[node as usize];
            let next = entry.next;
            if let Some(key) = &entry.key
                && let Some(index) = dict.find_same_entry(key, entry.hash)
            {
                self.note(index, node);
            }
            node = next;
        }
    }

    fn note(&mut self, index: usize, node: u32) {
        if index >= self.by_entry.len() {
            self.by_entry.resize(index + 1, ROOT);
        }
        self.by_entry[index] = node;
    }

    /// The node of a dict entry.
    pub fn node_of(&mut self, dict: &Dict, index: usize) -> Option<u32> {
        self.synchronise(dict);
        let node = self.by_entry.get(index).copied().filter(|&node| node != ROOT)?;
        // An entry index is used again after a removal that the list does not know of.
        let key = self.nodes[node as usize].key.as_ref()?;
        dict.entry_has_key(index, key).then_some(node)
    }

    /// Adds a key at an end.
    pub fn add(&mut self, dict: &Dict, index: usize, key: Object, hash: i64) {
        self.synchronise(dict);
        let fresh = Node { previous: ROOT, next: ROOT, hash, key: Some(key) };
        let node = match self.free.pop() {
            Some(node) => {
                self.nodes[node as usize] = fresh;
                node
            }
            None => {
                self.nodes.push(fresh);
                (self.nodes.len() - 1) as u32
            }
        };
        self.note(index, node);
        self.link(node, End::Last);
    }

    fn link(&mut self, node: u32, end: End) {
        let root = &self.nodes[ROOT as usize];
        let (previous, next) =
            if end == End::Last { (root.previous, ROOT) } else { (ROOT, root.next) };
        self.nodes[previous as usize].next = node;
        self.nodes[next as usize].previous = node;
        let node = &mut self.nodes[node as usize];
        (node.previous, node.next) = (previous, next);
        self.state = self.state.wrapping_add(1);
    }

    fn unlink(&mut self, node: u32) {
        let (previous, next) = {
            let node = &self.nodes[node as usize];
            (node.previous, node.next)
        };
        self.nodes[previous as usize].next = next;
        self.nodes[next as usize].previous = previous;
        self.state = self.state.wrapping_add(1);
    }

    pub fn move_to(&mut self, node: u32, end: End) {
        if self.end(end) != Some(node) {
            self.unlink(node);
            self.link(node, end);
        }
    }

    /// Takes out the node of a dict entry and hands out its key, to be dropped when the list is consistent.
    #[must_use]
    pub fn remove(&mut self, found: Found) -> Option<Object> {
        let Found { node, entry } = found;
        self.unlink(node);
        if let Some(slot) = self.by_entry.get_mut(entry)
            && *slot == node
        {
            *slot = ROOT;
        }
        self.free.push(node);
        self.nodes[node as usize].key.take()
    }
}

/// A key's node and its dict entry, as numbered until the next change of the dict.
#[derive(Clone, Copy)]
pub struct Found {
    pub node: u32,
    pub entry: usize,
}

/// Finds the node of a key: looks the key up in the dict.
pub fn find(
    thread: &Thread,
    dict: &Dict,
    order: &RefCell<Order>,
    key: &Object,
    hash: i64,
) -> PyResult<Option<Found>> {
    if order.borrow().is_empty() {
        return Ok(None);
    }
    let Some(entry) = dict.find_entry(thread, key, hash)? else { return Ok(None) };
    Ok(order.borrow_mut().node_of(dict, entry).map(|node| Found { node, entry }))
}
