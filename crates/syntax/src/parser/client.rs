//! What a parse asks of whoever started it, on its way: whether warnings are errors, and names in NFKC. Knows no objects.

use super::{Parser, Problem, ProblemKind, Warning};
use crate::ast::Identifier;
use crate::strings::normalize_identifier;

/// What becomes of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has been issued, or ignored.
    Issued,
    /// It is an error, with the message and place that it has for that.
    Fatal,
    /// The client has an exception, which ends the parse.
    Raised,
}

/// The client has an exception, which ends the parse.
#[derive(Clone, Copy, Debug)]
pub struct ClientRaised;

/// Whoever starts a parse and is asked on its way.
pub trait Client {
    /// Issues a warning where it is found.
    fn warn(&self, warning: &Warning) -> Verdict;

    /// A name outside ASCII as the source spells it; `None` if it is normalised as Unicode says.
    fn normalize(&self, name: &str) -> Result<Option<String>, ClientRaised>;
}

impl Problem {
    /// The exception that the client has.
    pub(crate) fn of_client() -> Box<Problem> {
        Box::new(Problem::new(ProblemKind::Client, ""))
    }
}

impl Parser<'_> {
    /// The name of a token that is outside ASCII, as names are compared.
    pub(super) fn normalized_name(&mut self, mark: usize) -> Option<Identifier> {
        let written = self.tokens[mark].text(self.source.source());
        match self.flags.client.map_or(Ok(None), |client| client.normalize(written)) {
            Ok(Some(name)) => Some(self.names.intern(&name)),
            Ok(None) => Some(self.names.intern(&normalize_identifier(written))),
            Err(ClientRaised) => {
                self.client_raised();
                None
            }
        }
    }

    /// The parse ends with the client's exception.
    pub(super) fn client_raised(&mut self) {
        self.failed = true;
        self.problem = Some(Problem::of_client());
    }
}
