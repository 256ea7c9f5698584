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
const NOTHING: Head = Head { rules: 0, first: END };

/// Results from a first token on: those before it are not asked for any more.
pub struct Table {
    start: usize,
    heads: Vec<Head>,
    entries: Vec<Entry>,
}

impl Table {
    /// A table with room for a line.
    pub fn new() -> Table {
        Table { start: 0, heads: Vec::with_capacity(16), entries: Vec::with_capacity(16) }
    }

    /// Forgets everything; what is noted from here on is for tokens from this one on.
    pub fn start_at(&mut self, token: usize) {
        self.start = token;
        self.heads.clear();
        self.entries.clear();
    }

    #[inline]
    fn head(&self, token: usize) -> Option<&Head> {
        self.heads.get(token.wrapping_sub(self.start))
    }

    #[inline]
    pub fn has(&self, token: usize, rule: u8) -> bool {
        self.head(token).is_some_and(|head| head.rules >> rule & 1 != 0)
    }

    /// The stored result of a rule and the position after it.
    pub fn get(&self, token: usize, rule: u8) -> Option<(&Memo, usize)> {
        let mut at = self.head(token)?.first;
        while let Some(entry) = self.entries.get(at as usize) {
            if entry.rule == rule {
                return Some((&entry.value, entry.end as usize));
            }
            at = entry.next;
        }
        None
    }

    pub fn put(&mut self, token: usize, rule: u8, value: Memo, end: usize) {
        let Some(index) = token.checked_sub(self.start) else { return };
        if index >= self.heads.len() {
            self.heads.resize(index + 1, NOTHING);
        }
        let head = &mut self.heads[index];
        head.rules |= 1 << rule;
        self.entries.push(Entry { rule, end: end as u32, next: head.first, value });
        head.first = (self.entries.len() - 1) as u32;
    }
}
