//! What the pickler writes: one vector, cut into frames from protocol 4 on.

/// Smaller frames get no header.
const FRAME_SIZE_MIN: usize = 4;
/// A frame ends at the next opcode after this size; data of this size is written outside of frames.
pub const FRAME_SIZE_TARGET: usize = 64 * 1024;
const HEADER_SIZE: usize = 9;
const FRAME: u8 = 0x95;
const NONE: usize = usize::MAX;

/// The bytes written since the last flush.
pub struct Output {
    bytes: Vec<u8>,
    framing: bool,
    /// Where the open frame begins.
    start: usize,
    /// The length from which the open frame is to be ended.
    limit: usize,
    /// A frame has to be opened before anything is written.
    must_open: bool,
}

impl Output {
    pub fn new(mut bytes: Vec<u8>) -> Output {
        bytes.clear();
        Output { bytes, framing: false, start: NONE, limit: NONE, must_open: false }
    }

    pub fn framing(&self) -> bool {
        self.framing
    }

    pub fn set_framing(&mut self, framing: bool) {
        self.framing = framing;
        self.update();
    }

    fn update(&mut self) {
        let open = self.start != NONE;
        self.must_open = self.framing && !open;
        self.limit = match self.framing && open {
            true => self.start + HEADER_SIZE + FRAME_SIZE_TARGET,
            false => NONE,
        };
    }

    /// Forgets what was written.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.start = NONE;
        self.update();
    }

    #[inline(always)]
    pub fn push(&mut self, byte: u8) {
        self.open_if_due();
        self.bytes.push(byte);
    }

    #[inline(always)]
    pub fn write(&mut self, bytes: &[u8]) {
        self.open_if_due();
        self.bytes.extend_from_slice(bytes);
    }

    #[inline(always)]
    fn open_if_due(&mut self) {
        if self.must_open {
            self.open();
        }
    }

    #[cold]
    fn open(&mut self) {
        self.start = self.bytes.len();
        self.bytes.extend_from_slice(&[0; HEADER_SIZE]);
        self.update();
    }

    /// Whether the open frame has become large enough to be ended at this opcode.
    #[inline(always)]
    pub fn frame_is_full(&self) -> bool {
        self.bytes.len() >= self.limit
    }

    /// Ends the open frame.
    pub fn commit_frame(&mut self) {
        if !self.framing || self.start == NONE {
            return;
        }
        let start = self.start;
        let len = self.bytes.len() - start - HEADER_SIZE;
        if len >= FRAME_SIZE_MIN {
            self.bytes[start] = FRAME;
            self.bytes[start + 1..start + HEADER_SIZE].copy_from_slice(&(len as u64).to_le_bytes());
        } else {
            self.bytes.drain(start..start + HEADER_SIZE);
        }
        self.start = NONE;
        self.update();
    }

    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    /// Takes the vector out.
    pub fn take(&mut self) -> Vec<u8> {
        let bytes = std::mem::take(&mut self.bytes);
        self.clear();
        bytes
    }
}
