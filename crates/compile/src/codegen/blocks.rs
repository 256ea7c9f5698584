//! Leaving blocks early: what `return`, `break` and `continue` undo on their way out.

use super::Compiler;
use super::unit::{Block, BlockKind};
use crate::error::CompileResult;
use crate::instruction_sequence::Location;
use krait_bytecode::Opcode;

impl Compiler<'_> {
    /// Calls `__exit__(None, None, None)`.
    pub(crate) fn call_exit_with_nones(&mut self, at: Location) {
        for _ in 0..3 {
            self.load_none(at);
        }
        self.op_arg(Opcode::CALL, 3, at);
    }

    /// The instructions that leave one block. `preserve`: a value on top is kept.
    pub(crate) fn unwind_block(
        &mut self,
        block: &Block,
        at: &mut Location,
        preserve: bool,
    ) -> CompileResult {
        match &block.kind {
            BlockKind::WhileLoop
            | BlockKind::ExceptionHandler
            | BlockKind::ExceptionGroupHandler
            | BlockKind::AsyncComprehensionGenerator => {}
            BlockKind::ForLoop | BlockKind::AsyncForLoop => {
                if preserve {
                    self.op_arg(Opcode::SWAP, 2, *at);
                }
                self.op(Opcode::POP_TOP, *at);
            }
            BlockKind::Try => self.op(Opcode::POP_BLOCK, *at),
            BlockKind::FinallyTry(body) => {
                let body = body.clone();
                self.op(Opcode::POP_BLOCK, *at);
                if preserve {
                    let start = self.label();
                    self.push_block(BlockKind::PopValue, start, None, *at)?;
                }
                // The finally body runs here.
                self.statements(&body)?;
                if preserve {
                    self.pop_block();
                }
                // The jump out has no line of its own.
                *at = Location::NONE;
            }
            BlockKind::FinallyEnd => {
                if preserve {
                    self.op_arg(Opcode::SWAP, 2, *at);
                }
                self.op(Opcode::POP_TOP, *at);
                if preserve {
                    self.op_arg(Opcode::SWAP, 2, *at);
                }
                self.op(Opcode::POP_BLOCK, *at);
                self.op(Opcode::POP_EXCEPT, *at);
            }
            BlockKind::With | BlockKind::AsyncWith => {
                *at = block.loc;
                self.op(Opcode::POP_BLOCK, *at);
                if preserve {
                    self.op_arg(Opcode::SWAP, 3, *at);
                    self.op_arg(Opcode::SWAP, 2, *at);
                }
                self.call_exit_with_nones(*at);
                if matches!(block.kind, BlockKind::AsyncWith) {
                    self.op_arg(Opcode::GET_AWAITABLE, 2, *at);
                    self.load_none(*at);
                    self.yield_from(*at, true)?;
                }
                self.op(Opcode::POP_TOP, *at);
                *at = Location::NONE;
            }
            BlockKind::HandlerCleanup(name) => {
                let name = name.clone();
                if name.is_some() {
                    self.op(Opcode::POP_BLOCK, *at);
                }
                if preserve {
                    self.op_arg(Opcode::SWAP, 2, *at);
                }
                self.op(Opcode::POP_BLOCK, *at);
                self.op(Opcode::POP_EXCEPT, *at);
                if let Some(name) = name {
                    self.load_none(*at);
                    self.name_store(&name, *at)?;
                    self.name_delete(&name, *at)?;
                }
            }
            BlockKind::PopValue => {
                if preserve {
                    self.op_arg(Opcode::SWAP, 2, *at);
                }
                self.op(Opcode::POP_TOP, *at);
            }
        }
        Ok(())
    }

    /// Leaves blocks from the innermost outwards: all of them, or up to the innermost loop, which is returned.
    pub(crate) fn unwind_blocks(
        &mut self,
        at: &mut Location,
        preserve: bool,
        to_loop: bool,
    ) -> CompileResult<Option<Block>> {
        let Some(block) = self.unit().blocks.last().cloned() else { return Ok(None) };
        if matches!(block.kind, BlockKind::ExceptionGroupHandler) {
            return Err(crate::error::CompileError::syntax(
                "'break', 'continue' and 'return' cannot appear in an except* block",
                *at,
            ));
        }
        if to_loop
            && matches!(
                block.kind,
                BlockKind::WhileLoop | BlockKind::ForLoop | BlockKind::AsyncForLoop
            )
        {
            return Ok(Some(block));
        }
        self.unit().blocks.pop();
        self.unwind_block(&block, at, preserve)?;
        let found = self.unwind_blocks(at, preserve, to_loop)?;
        self.unit().blocks.push(block);
        Ok(found)
    }
}
