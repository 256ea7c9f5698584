//! The packrat memo: results of rules by token position. It owns the storage and knows no rule. One bit mask a
//! token answers "nothing stored" without a search; what is stored is a short chain.

use crate::actions::CallArguments;
use crate::ast::*;

/// A stored result; `Fail` is a rule that did not match.
#[derive(Clone)]
pub enum Memo {
    Fail,
    Unit,
    Expr(P<Expr>),
    Stmt(P<Stmt>),
    Stmts(Seq<P<Stmt>>),
    Arg(P<Arg>),
    Pattern(P<Pattern>),
    TypeParam(P<TypeParam>),
    CallArguments(P<CallArguments>),
    Comprehensions(Seq<Comprehension>),
}

/// A rule's result type that can be memoised.
pub trait Memoised: Sized {
    fn store(&self) -> Memo;
    /// `None` if the entry holds something else.
    fn load(memo: &Memo) -> Option<Self>;
}

macro_rules! memoised {
    ($($typ:ty => $variant:ident),* $(,)?) => {$(
        impl Memoised for $typ {
            fn store(&self) -> Memo {
                Memo::$variant(self.clone())
            }
            fn load(memo: &Memo) -> Option<$typ> {
                if let Memo::$variant(value) = memo { Some(value.clone()) } else { None }
            }
        }
    )*};
}

memoised! {
    P<Expr> => Expr,
    P<Stmt> => Stmt,
    Seq<P<Stmt>> => Stmts,
    P<Arg> => Arg,
    P<Pattern> => Pattern,
    P<TypeParam> => TypeParam,
    P<CallArguments> => CallArguments,
    Seq<Comprehension> => Comprehensions,
}

impl Memoised for Vec<Comprehension> {
    fn store(&self) -> Memo {
        Memo::Comprehensions(self.iter().cloned().collect())
    }
    fn load(memo: &Memo) -> Option<Vec<Comprehension>> {
        if let Memo::Comprehensions(value) = memo { Some(value.to_vec()) } else { None }
    }
}

impl Memoised for () {
    fn store(&self) -> Memo {
        Memo::Unit
    }
    fn load(memo: &Memo) -> Option<()> {
        matches!(memo, Memo::Unit).then_some(())
    }
}

struct Entry {
    rule: u8,
    end: u32,
    next: u32,
    value: Memo,
}

#[derive(Clone, Copy)]
struct Head {
    rules: u64,
    first: u32,
}

const END: u32 = u32::MAX;

#[derive(Default)]
pub struct Table {
    heads: Vec<Head>,
    entries: Vec<Entry>,
}

impl Table {
    /// A table for about as many tokens.
    pub fn with_capacity(tokens: usize) -> Table {
        Table { heads: Vec::with_capacity(tokens), entries: Vec::new() }
    }

    /// Forgets everything; what was noted for tokens before this one will not be asked for.
    pub fn forget(&mut self, token: usize) {
        self.entries.clear();
        if let Some(rest) = self.heads.get_mut(token..) {
            rest.fill(Head { rules: 0, first: END });
        }
    }

    /// Makes room for one more token.
    pub fn add_token(&mut self) {
        self.heads.push(Head { rules: 0, first: END });
    }

    /// Forgets everything but the number of tokens.
    pub fn clear(&mut self) {
        self.entries.clear();
        self.heads.fill(Head { rules: 0, first: END });
    }

    #[inline]
    pub fn has(&self, token: usize, rule: u8) -> bool {
        self.heads.get(token).is_some_and(|head| head.rules >> rule & 1 != 0)
    }

    /// The stored result of a rule and the position after it.
    pub fn get(&self, token: usize, rule: u8) -> Option<(&Memo, usize)> {
        let mut at = self.heads.get(token)?.first;
        while let Some(entry) = self.entries.get(at as usize) {
            if entry.rule == rule {
                return Some((&entry.value, entry.end as usize));
            }
            at = entry.next;
        }
        None
    }

    pub fn put(&mut self, token: usize, rule: u8, value: Memo, end: usize) {
        if let Some(head) = self.heads.get_mut(token) {
            head.rules |= 1 << rule;
            self.entries.push(Entry { rule, end: end as u32, next: head.first, value });
            head.first = (self.entries.len() - 1) as u32;
        }
    }
}
