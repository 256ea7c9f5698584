//! A channel's items and who uses its ends.

use super::super::crossing::Crossing;
use std::cell::Cell;
use std::collections::VecDeque;
use std::rc::Rc;

/// An end of a channel, or both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    Send,
    Recv,
    Both,
}

impl End {
    pub const BOTH: End = End::Both;
}

/// Why an operation failed.
pub enum Failure {
    NotFound,
    Closed,
    /// The interpreter has released the end.
    Released,
    /// The channel was closed while a sender waited.
    ClosedWaiting,
    Empty,
    NotEmpty,
}

/// What became of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    Waiting,
    Received,
    Closed,
}

pub struct Item {
    pub interp: i64,
    /// None once the interpreter has ended.
    pub data: Option<Crossing>,
    pub unbound: i32,
    pub sent: Rc<Cell<Sent>>,
}

/// An interpreter that has used an end.
#[derive(Clone, Copy)]
pub struct User {
    pub interp: i64,
    pub open: bool,
}

pub struct Channel {
    pub id: i64,
    pub open: bool,
    /// The send end is closed; the channel closes when it is empty.
    pub closing: bool,
    pub items: VecDeque<Item>,
    senders: Vec<User>,
    receivers: Vec<User>,
    pub unbound: i32,
    pub fallback: i32,
}

impl Channel {
    pub fn new(id: i64, unbound: i32, fallback: i32) -> Channel {
        Channel {
            id,
            open: true,
            closing: false,
            items: VecDeque::new(),
            senders: Vec::new(),
            receivers: Vec::new(),
            unbound,
            fallback,
        }
    }

    pub fn users(&self, end: End) -> &Vec<User> {
        if end == End::Send { &self.senders } else { &self.receivers }
    }

    fn users_mut(&mut self, end: End) -> &mut Vec<User> {
        if end == End::Send { &mut self.senders } else { &mut self.receivers }
    }

    fn associate(&mut self, interp: i64, end: End) -> Result<(), Failure> {
        let users = self.users_mut(end);
        match users.iter().find(|user| user.interp == interp) {
            Some(user) if user.open => Ok(()),
            Some(_) => Err(Failure::Released),
            None => {
                users.push(User { interp, open: true });
                Ok(())
            }
        }
    }

    /// Adds an item.
    pub fn add(&mut self, interp: i64, item: &mut Option<Item>) -> Result<(), Failure> {
        if !self.open || self.closing {
            return Err(Failure::Closed);
        }
        self.associate(interp, End::Send)?;
        self.items.extend(item.take());
        Ok(())
    }

    /// Takes the oldest item.
    pub fn next(&mut self, interp: i64) -> Result<Item, Failure> {
        if !self.open {
            return Err(Failure::Closed);
        }
        self.associate(interp, End::Recv)?;
        let item = self.items.pop_front();
        if self.closing && self.items.is_empty() {
            self.open = false;
        }
        item.ok_or(Failure::Empty)
    }

    /// Hands out all items; their senders learn that the channel is closed.
    pub fn take_items(&mut self) -> VecDeque<Item> {
        let items = std::mem::take(&mut self.items);
        for item in &items {
            item.sent.set(Sent::Closed);
        }
        items
    }

    /// Closes the channel for all, or once it is empty.
    pub fn close(&mut self, end: End, force: bool) -> Result<VecDeque<Item>, Failure> {
        if !self.open || (!force && end == End::Send && self.closing) {
            return Err(Failure::Closed);
        }
        if !force && !self.items.is_empty() {
            if end != End::Send {
                return Err(Failure::NotEmpty);
            }
            self.closing = true;
            return Ok(VecDeque::new());
        }
        self.open = false;
        self.senders.iter_mut().chain(&mut self.receivers).for_each(|user| user.open = false);
        Ok(self.take_items())
    }

    /// Closes an end for one interpreter; the channel closes with its last open end.
    pub fn release(&mut self, interp: i64, end: End) -> Result<(), Failure> {
        if !self.open {
            return Err(Failure::Closed);
        }
        for each in [End::Send, End::Recv] {
            if end == each || end == End::Both {
                let users = self.users_mut(each);
                match users.iter_mut().find(|user| user.interp == interp) {
                    Some(user) => user.open = false,
                    None => users.push(User { interp, open: false }),
                }
            }
        }
        self.open = self.has_open_end();
        Ok(())
    }

    /// Whether an end is open, or none has been used.
    fn has_open_end(&self) -> bool {
        let mut users = self.senders.iter().chain(&self.receivers).peekable();
        users.peek().is_none() || users.any(|user| user.open)
    }

    /// Releases the ends of an interpreter that has ended.
    pub fn forget(&mut self, interp: i64) {
        let all = self.senders.iter_mut().chain(&mut self.receivers);
        all.filter(|user| user.interp == interp).for_each(|user| user.open = false);
        if self.open {
            self.open = self.has_open_end();
        }
    }

    /// The numbers of `ChannelInfo`; the last four are about the interpreter `own`.
    pub fn info(&self, own: i64) -> [usize; 16] {
        let mut info = [0; 16];
        info[0] = usize::from(self.open && !self.closing);
        info[1] = usize::from(self.open && self.closing);
        info[2] = usize::from(!self.open);
        info[3] = self.items.len();
        for user in &self.senders {
            info[if user.open { 4 } else { 5 }] += 1;
            if user.interp == own {
                info[if user.open { 12 } else { 13 }] = 1;
            }
            if let Some(other) = self.receivers.iter().find(|other| other.interp == user.interp) {
                let at = match (user.open, other.open) {
                    (true, true) => 8,
                    (false, false) => 9,
                    (false, true) => 10,
                    (true, false) => 11,
                };
                info[at] += 1;
            }
        }
        for user in &self.receivers {
            info[if user.open { 6 } else { 7 }] += 1;
            if user.interp == own {
                info[if user.open { 14 } else { 15 }] = 1;
            }
        }
        info
    }
}
