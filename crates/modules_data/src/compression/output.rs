//! Output of unknown length, made in blocks that grow. Matches CPython's `pycore_blocks_output_buffer.h`: the sizes of the
//! blocks show in what zlib makes of uncompressed data.

use krait_objects::{Object, PyResult, Thread};

const KB: usize = 1024;
const MB: usize = 1024 * KB;

const BLOCKS: [usize; 17] = [
    32 * KB,
    64 * KB,
    256 * KB,
    MB,
    4 * MB,
    8 * MB,
    16 * MB,
    16 * MB,
    32 * MB,
    32 * MB,
    32 * MB,
    32 * MB,
    64 * MB,
    64 * MB,
    128 * MB,
    128 * MB,
    256 * MB,
];

/// Output under way.
pub(super) struct Output {
    data: Vec<u8>,
    filled: usize,
    limit: Option<usize>,
    blocks: usize,
}

impl Output {
    /// At most `limit` bytes.
    pub(super) fn new(limit: Option<usize>) -> Output {
        Output { data: Vec::new(), filled: 0, limit, blocks: 0 }
    }

    /// The first block of the given size.
    pub(super) fn with_first_block(thread: &Thread, size: usize) -> PyResult<Output> {
        let mut output = Output::new(None);
        output.extend(thread, size)?;
        output.blocks = 1;
        Ok(output)
    }

    fn extend(&mut self, thread: &Thread, size: usize) -> PyResult<()> {
        self.data.try_reserve_exact(size).map_err(|_| thread.memory_error())?;
        self.data.resize(self.data.len() + size, 0);
        Ok(())
    }

    /// The free part of the current block; a new block if there is none.
    pub(super) fn room(&mut self, thread: &Thread) -> PyResult<&mut [u8]> {
        if self.filled == self.data.len() && !self.is_full() {
            let mut size = BLOCKS[self.blocks.min(BLOCKS.len() - 1)];
            if let Some(limit) = self.limit {
                size = size.min(limit - self.data.len());
            }
            self.blocks += 1;
            self.extend(thread, size)?;
        }
        Ok(&mut self.data[self.filled..])
    }

    /// Notes how many bytes of the room were written.
    pub(super) fn advance(&mut self, written: usize) {
        self.filled += written;
    }

    /// Whether the current block is used up.
    pub(super) fn block_is_full(&self) -> bool {
        self.filled == self.data.len()
    }

    /// Whether the limit is reached.
    pub(super) fn is_full(&self) -> bool {
        self.limit.is_some_and(|limit| self.filled >= limit)
    }

    pub(super) fn into_bytes(self) -> Object {
        Object::bytes(&self.data[..self.filled])
    }
}
