//! The driver of optimised builds: a handler for each instruction, which ends in a jump to the next one's.

use super::*;
use crate::eval::unwind::unwind;
use crate::eval::{fast, specialise};
use crate::frame::Frame;
use krait_bytecode::for_each_fused;
use krait_objects::object::close;
use krait_objects::{Thread, Word, heap};

/// A tail-called instruction handler: ip, sp, frame, thread, oparg.
type Handler = unsafe fn(*const u16, *mut Word, *mut Frame, *const Thread, usize) -> Word;

/// Jumps to the next instruction's handler.
#[inline(always)]
unsafe fn go(st: St) -> Word {
    // SAFETY: `ip` points to a code unit, and the table has an entry for every byte.
    unsafe {
        let unit = *st.ip;
        TABLE[(unit & 0xff) as usize](st.ip.add(1), st.sp, st.fp, st.th, (unit >> 8) as usize)
    }
}

/// Goes where a handler's step says.
macro_rules! take {
    ($step:expr, $slow:pat => $otherwise:expr) => {
        match $step {
            Step::Next(st) => go(st),
            Step::Close(st, word) => {
                if word.is_heap() && (*word.ptr()).decref() {
                    return deallocate(st.ip, st.sp, st.fp, st.th, word.bits() as usize);
                }
                go(st)
            }
            Step::CloseTwo(st, first, second) => {
                if first.is_heap() && (*first.ptr()).decref() {
                    // The place above the stack's top is free.
                    *st.sp = second;
                    return deallocate_first(st.ip, st.sp, st.fp, st.th, first.bits() as usize);
                }
                if second.is_heap() && (*second.ptr()).decref() {
                    return deallocate(st.ip, st.sp, st.fp, st.th, second.bits() as usize);
                }
                go(st)
            }
            Step::Exit(word) => word,
            $slow => $otherwise,
        }
    };
}

/// Ends an object that has lost its last reference, and goes on.
#[inline(never)]
unsafe fn deallocate(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    object: usize,
) -> Word {
    // SAFETY: the word is that of such an object, and the registers are those of the next instruction.
    unsafe {
        let st = St { ip, sp, fp, th };
        st.save();
        heap::dealloc(Word::from_bits(object as u64).ptr());
        go(st)
    }
}

/// The same with another word to close, which lies above the stack's top.
#[inline(never)]
unsafe fn deallocate_first(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    object: usize,
) -> Word {
    // SAFETY: as above.
    unsafe {
        let st = St { ip, sp, fp, th };
        let second = *sp;
        st.save();
        heap::dealloc(Word::from_bits(object as u64).ptr());
        close(second);
        go(st)
    }
}

/// Unwinds and notes the landing in the thread's state: registers passed through memory of this frame would keep the
/// jump to the handler from being a tail call.
#[cold]
#[inline(never)]
unsafe fn land(ip: *const u16, sp: *mut Word, fp: *mut Frame, th: *const Thread) -> bool {
    // SAFETY: passed on.
    unsafe {
        match unwind(St { ip, sp, fp, th }) {
            Some(st) => {
                st.vm().landing.set((st.ip, st.sp, st.fp));
                true
            }
            None => false,
        }
    }
}

#[cold]
#[inline(never)]
unsafe fn error(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    _oparg: usize,
) -> Word {
    // SAFETY: passed on.
    unsafe {
        if land(ip, sp, fp, th) {
            let (ip, sp, fp) = crate::state::vm(&*th).landing.get();
            go(St { ip, sp, fp, th })
        } else {
            Word::NULL
        }
    }
}

unsafe fn unknown(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    oparg: usize,
) -> Word {
    // SAFETY: passed on.
    unsafe {
        unknown_opcode(St { ip, sp, fp, th });
        error(ip, sp, fp, th, oparg)
    }
}

/// Runs a body out of line: the registers travel through the frame and the thread's landing, so that the handler has
/// no locals whose address is taken. The body is part of the function: registers handed on as a struct in memory would
/// be read back at another width than they were written, for which processors wait. Returns 0 to go on, 1 for an error, 2 to leave with the value in the landing.
macro_rules! outlined {
    ($name:ident $body:path) => {
        #[inline(never)]
        pub unsafe fn $name(fp: *mut Frame, th: *const Thread, oparg: usize) -> usize {
            // SAFETY: the loop's invariants hold for every body.
            unsafe {
                let state = crate::state::vm(&*th);
                match $body(St::load(fp, th), oparg).settled() {
                    Step::Next(st) => {
                        state.landing.set((st.ip, st.sp, st.fp));
                        0
                    }
                    Step::Error(st) | Step::Slow(st) => {
                        state.landing.set((st.ip, st.sp, st.fp));
                        1
                    }
                    Step::Exit(word) => {
                        state.exit_value.set(word);
                        2
                    }
                    Step::Close(..) | Step::CloseTwo(..) => unreachable!("the step is settled"),
                }
            }
        }
    };
}

/// Goes where an outlined body says.
#[inline(always)]
unsafe fn follow(code: usize, th: *const Thread) -> Word {
    // SAFETY: the outlined body has set the landing.
    unsafe {
        let state = crate::state::vm(&*th);
        if code == 2 {
            return state.exit_value.get();
        }
        let (ip, sp, fp) = state.landing.get();
        if code == 0 { go(St { ip, sp, fp, th }) } else { error(ip, sp, fp, th, 0) }
    }
}

/// Makes a function with a handler's parameters.
macro_rules! with_registers {
    ($(#[$attribute:meta])* $name:ident |$ip:ident, $sp:ident, $fp:ident, $th:ident, $oparg:ident| $block:expr) => {
        $(#[$attribute])*
        pub unsafe fn $name(
            $ip: *const u16,
            $sp: *mut Word,
            $fp: *mut Frame,
            $th: *const Thread,
            $oparg: usize,
        ) -> Word {
            // SAFETY: the loop's invariants hold for every body.
            unsafe { $block }
        }
    };
}

/// Calls an outlined body and goes where it says.
macro_rules! call_body {
    ($name:ident, $ip:ident, $sp:ident, $fp:ident, $th:ident, $oparg:ident) => {{
        (*$fp).ip = $ip;
        (*$fp).sp = $sp;
        follow(super::bodies::$name($fp, $th, $oparg), $th)
    }};
}

/// Runs the common case of an instruction, or its general body from where the case has stopped.
macro_rules! case_or_body {
    ($name:ident, $case:path, $ip:ident, $sp:ident, $fp:ident, $th:ident, $oparg:ident) => {
        take!(
            $case(St { ip: $ip, sp: $sp, fp: $fp, th: $th }, $oparg),
            stopped => match stopped {
                Step::Error(st) => error(st.ip, st.sp, st.fp, st.th, 0),
                Step::Slow(st) => super::slow::$name(st.ip, st.sp, st.fp, st.th, $oparg),
                _ => unreachable!("the other steps have been taken"),
            }
        )
    };
}

macro_rules! handler {
    ($name:ident inline $body:path) => {
        with_registers!(
            $name | ip,
            sp,
            fp,
            th,
            oparg
                | take!(
                    $body(St { ip, sp, fp, th }, oparg),
                    Step::Error(st) | Step::Slow(st) => error(st.ip, st.sp, st.fp, st.th, 0)
                )
        );
    };
    ($name:ident native $body:path) => {
        with_registers! {
            // Its stack frame is not that of handlers that come before it.
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| take!(
                $body(St { ip, sp, fp, th }, oparg),
                Step::Error(st) | Step::Slow(st) => error(st.ip, st.sp, st.fp, st.th, 0)
            )
        }
    };
    ($name:ident direct $choose:path, $body:path) => {
        with_registers! {
            // Forms jump here where they do not apply: its stack frame is not theirs.
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| {
                let st = St { ip, sp, fp, th };
                if specialise::is_due(st) {
                    return super::rewriting::$name(ip, sp, fp, th, oparg);
                }
                specialise::count_down(st);
                take!(
                    $body(st, oparg),
                    Step::Error(st) | Step::Slow(st) => error(st.ip, st.sp, st.fp, st.th, 0)
                )
            }
        }
    };
    ($name:ident outlined $body:path) => {
        with_registers! {
            // Forms of RESUME and JUMP_BACKWARD jump here: its stack frame is not theirs.
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| call_body!($name, ip, sp, fp, th, oparg)
        }
    };
    ($name:ident fast $case:path, $body:path) => {
        with_registers!(
            $name | ip,
            sp,
            fp,
            th,
            oparg | { case_or_body!($name, $case, ip, sp, fp, th, oparg) }
        );
    };
    ($name:ident stepped $common:path, $case:path, $body:path) => {
        handler!($name fast $common, $body);
    };
    ($name:ident adaptive $choose:path, $body:path) => {
        with_registers!(
            // Forms jump here where they do not apply: its stack frame is not theirs.
            #[inline(never)]
            $name
                | ip,
            sp,
            fp,
            th,
            oparg | {
                let st = St { ip, sp, fp, th };
                if specialise::is_due(st) {
                    return super::rewriting::$name(ip, sp, fp, th, oparg);
                }
                specialise::count_down(st);
                call_body!($name, ip, sp, fp, th, oparg)
            }
        );
    };
    ($name:ident mixed $choose:path, $case:path, $body:path) => {
        with_registers!(
            // Forms jump here where they do not apply: its stack frame is not theirs.
            #[inline(never)]
            $name
                | ip,
            sp,
            fp,
            th,
            oparg | {
                let st = St { ip, sp, fp, th };
                if specialise::is_due(st) {
                    return super::rewriting::$name(ip, sp, fp, th, oparg);
                }
                specialise::count_down(st);
                case_or_body!($name, $case, ip, sp, fp, th, oparg)
            }
        );
    };
    ($name:ident layered $choose:path, $common:path, $case:path, $body:path) => {
        with_registers!(
            #[inline(never)]
            $name
                | ip,
            sp,
            fp,
            th,
            oparg | {
                let st = St { ip, sp, fp, th };
                if specialise::is_due(st) {
                    return super::rewriting::$name(ip, sp, fp, th, oparg);
                }
                specialise::count_down(st);
                take!(
                    $common(st, oparg),
                    Step::Slow(_) | Step::Error(_) => super::slow::$name(ip, sp, fp, th, oparg)
                )
            }
        );
    };
    ($name:ident form $head:ident, $case:path) => {
        with_registers!(
            $name | ip,
            sp,
            fp,
            th,
            oparg
                | take!(
                    $case(St { ip, sp, fp, th }, oparg),
                    Step::Slow(_) | Step::Error(_) => $head(ip, sp, fp, th, oparg)
                )
        );
    };
    ($name:ident calling $head:ident, $case:path) => {
        with_registers!(
            $name | ip,
            sp,
            fp,
            th,
            oparg
                | match $case(St { ip, sp, fp, th }, oparg) {
                    Step::Slow(_) => $head(ip, sp, fp, th, oparg),
                    step => take!(step, Step::Error(st) | Step::Slow(st) => error(st.ip, st.sp, st.fp, st.th, 0)),
                }
        );
    };
    ($name:ident split $head:ident, $common:path, $case:path) => {
        with_registers! {
            $name |ip, sp, fp, th, oparg| take!(
                $common(St { ip, sp, fp, th }, oparg),
                Step::Slow(_) | Step::Error(_) => super::slow::$name(ip, sp, fp, th, oparg)
            )
        }
    };
    ($name:ident backed $head:ident, $common:path, $applies:path, $body:path) => {
        with_registers! {
            $name |ip, sp, fp, th, oparg| take!(
                $common(St { ip, sp, fp, th }, oparg),
                Step::Slow(_) | Step::Error(_) => super::slow::$name(ip, sp, fp, th, oparg)
            )
        }
    };
    ($name:ident twice $head:ident, $common:path, $rarer:path, $applies:path, $body:path) => {
        handler!($name backed $head, $common, $applies, $body);
    };
    ($name:ident guarded $head:ident, $applies:path, $body:path) => {
        with_registers!(
            $name | ip,
            sp,
            fp,
            th,
            oparg | {
                if !$applies(St { ip, sp, fp, th }, oparg) {
                    return $head(ip, sp, fp, th, oparg);
                }
                call_body!($name, ip, sp, fp, th, oparg)
            }
        );
    };
    ($name:ident prefix $body:path) => {
        with_registers!(
            $name | ip,
            sp,
            fp,
            th,
            oparg | {
                let unit = *ip;
                let wider = oparg << 8 | (unit >> 8) as usize;
                super::TABLE[(unit & 0xff) as usize](ip.add(1), sp, fp, th, wider)
            }
        );
    };
}

/// The general bodies, for those kinds that have one.
macro_rules! general {
    ($name:ident outlined $body:path) => { outlined!($name $body); };
    ($name:ident fast $case:path, $body:path) => { outlined!($name $body); };
    ($name:ident stepped $common:path, $case:path, $body:path) => { outlined!($name $body); };
    ($name:ident adaptive $choose:path, $body:path) => { outlined!($name $body); };
    ($name:ident mixed $choose:path, $case:path, $body:path) => { outlined!($name $body); };
    ($name:ident layered $choose:path, $common:path, $case:path, $body:path) => { outlined!($name $body); };
    ($name:ident guarded $head:ident, $applies:path, $body:path) => { outlined!($name $body); };
    ($name:ident backed $head:ident, $common:path, $applies:path, $body:path) => { outlined!($name $body); };
    ($name:ident twice $head:ident, $common:path, $rarer:path, $applies:path, $body:path) => { outlined!($name $body); };
    ($name:ident $($other:tt)*) => {};
}

macro_rules! slow_way {
    ($name:ident) => {
        with_registers!(
            #[cold]
            #[inline(never)]
            $name
                | ip,
            sp,
            fp,
            th,
            oparg | call_body!($name, ip, sp, fp, th, oparg)
        );
    };
    ($name:ident fast $($path:path),*) => {
        slow_way!($name);
    };
    ($name:ident stepped $common:path, $case:path, $body:path) => {
        with_registers! {
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| take!(
                $case(St { ip, sp, fp, th }, oparg),
                stopped => match stopped {
                    Step::Error(st) => error(st.ip, st.sp, st.fp, st.th, 0),
                    Step::Slow(St { ip, sp, fp, th }) => call_body!($name, ip, sp, fp, th, oparg),
                    _ => unreachable!("the other steps have been taken"),
                }
            )
        }
    };
    ($name:ident mixed $($path:path),*) => {
        slow_way!($name);
    };
    ($name:ident layered $choose:path, $common:path, $case:path, $body:path) => {
        with_registers! {
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| take!(
                $case(St { ip, sp, fp, th }, oparg),
                stopped => match stopped {
                    Step::Error(st) => error(st.ip, st.sp, st.fp, st.th, 0),
                    // The case has changed nothing.
                    _ => call_body!($name, ip, sp, fp, th, oparg),
                }
            )
        }
    };
    ($name:ident backed $head:ident, $common:path, $applies:path, $body:path) => {
        with_registers! {
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| {
                if !$applies(St { ip, sp, fp, th }, oparg) {
                    return super::handlers::$head(ip, sp, fp, th, oparg);
                }
                call_body!($name, ip, sp, fp, th, oparg)
            }
        }
    };
    ($name:ident twice $head:ident, $common:path, $rarer:path, $applies:path, $body:path) => {
        with_registers! {
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| take!(
                $rarer(St { ip, sp, fp, th }, oparg),
                Step::Slow(_) | Step::Error(_) => {
                    if !$applies(St { ip, sp, fp, th }, oparg) {
                        return super::handlers::$head(ip, sp, fp, th, oparg);
                    }
                    call_body!($name, ip, sp, fp, th, oparg)
                }
            )
        }
    };
    ($name:ident split $head:ident, $common:path, $case:path) => {
        with_registers! {
            #[inline(never)]
            $name |ip, sp, fp, th, oparg| match $case(St { ip, sp, fp, th }, oparg) {
                Step::Slow(_) => super::handlers::$head(ip, sp, fp, th, oparg),
                step => take!(step, Step::Error(st) | Step::Slow(st) => error(st.ip, st.sp, st.fp, st.th, 0)),
            }
        }
    };
    ($name:ident $($other:tt)*) => {};
}

/// Chooses a form, rewrites the instruction and runs it.
macro_rules! rewriter {
    ($name:ident) => {
        with_registers!(
            #[cold]
            #[inline(never)]
            $name
                | ip,
            sp,
            fp,
            th,
            oparg | {
                super::choices::$name(ip, sp, fp, th, oparg);
                super::TABLE[(*ip.sub(1) & 0xff) as usize](ip, sp, fp, th, oparg)
            }
        );
    };
    ($name:ident adaptive $($path:path),*) => {
        rewriter!($name);
    };
    ($name:ident mixed $($path:path),*) => {
        rewriter!($name);
    };
    ($name:ident layered $($path:path),*) => {
        rewriter!($name);
    };
    ($name:ident direct $($path:path),*) => {
        rewriter!($name);
    };
    ($name:ident $($other:tt)*) => {};
}

macro_rules! choice {
    ($name:ident adaptive $choose:path, $body:path) => {
        #[inline(never)]
        pub unsafe fn $name(
            ip: *const u16,
            sp: *mut Word,
            fp: *mut Frame,
            th: *const Thread,
            oparg: usize,
        ) {
            // SAFETY: passed on.
            unsafe {
                let st = St { ip, sp, fp, th };
                let form = $choose(st, oparg);
                specialise::rewrite(st, Opcode::$name, form);
            }
        }
    };
    ($name:ident mixed $choose:path, $case:path, $body:path) => {
        choice!($name adaptive $choose, $body);
    };
    ($name:ident layered $choose:path, $common:path, $case:path, $body:path) => {
        choice!($name adaptive $choose, $body);
    };
    ($name:ident direct $choose:path, $body:path) => {
        choice!($name adaptive $choose, $body);
    };
    ($name:ident $($other:tt)*) => {};
}

macro_rules! handlers {
    ($($name:ident = $kind:ident($($path:tt)*);)*) => {
        #[allow(non_snake_case)]
        mod bodies {
            use super::*;
            $( general!($name $kind $($path)*); )*
        }

        /// What instructions do whose handler is a common case that did not apply.
        #[allow(non_snake_case)]
        mod slow {
            use super::*;
            $( slow_way!($name $kind $($path)*); )*
        }

        #[allow(non_snake_case)]
        mod choices {
            use super::*;
            $( choice!($name $kind $($path)*); )*
        }

        #[allow(non_snake_case)]
        mod rewriting {
            use super::*;
            $( rewriter!($name $kind $($path)*); )*
        }

        #[allow(non_snake_case)]
        pub mod handlers {
            use super::*;
            $( handler!($name $kind $($path)*); )*
        }

        /// The handlers by opcode.
        static TABLE: [Handler; 256] = {
            let mut table: [Handler; 256] = [unknown; 256];
            $( table[Opcode::$name as usize] = handlers::$name; )*
            let mut i = 0;
            while i < FUSED_HANDLERS.len() {
                table[FUSED_HANDLERS[i].0] = FUSED_HANDLERS[i].1;
                i += 1;
            }
            table
        };
    };
}
instructions!(handlers);

/// Runs an instruction that an EXTENDED_ARG or a told event stands before, and closes what it leaves.
pub unsafe fn with_oparg(opcode: u8, st: St, oparg: usize) -> Step {
    macro_rules! step {
        ($name:ident inline $body:path) => {
            return $body(st, oparg).settled()
        };
        ($name:ident native $body:path) => {
            return $body(st, oparg).settled()
        };
        ($name:ident direct $choose:path, $body:path) => {
            return $body(st, oparg).settled()
        };
        ($name:ident outlined $body:path) => {
            bodies::$name(st.fp, st.th, oparg)
        };
        ($name:ident fast $case:path, $body:path) => {
            bodies::$name(st.fp, st.th, oparg)
        };
        ($name:ident stepped $common:path, $case:path, $body:path) => {
            bodies::$name(st.fp, st.th, oparg)
        };
        ($name:ident adaptive $choose:path, $body:path) => {
            bodies::$name(st.fp, st.th, oparg)
        };
        ($name:ident mixed $choose:path, $case:path, $body:path) => {
            bodies::$name(st.fp, st.th, oparg)
        };
        ($name:ident layered $choose:path, $common:path, $case:path, $body:path) => {
            bodies::$name(st.fp, st.th, oparg)
        };
        // Forms have been mapped to their families' heads, and a prefix is no instruction of its own.
        ($name:ident $kind:ident $($path:path),*) => {{
            unknown_opcode(st);
            return Step::Error(st);
        }};
    }
    macro_rules! select {
        ($($name:ident = $kind:ident($($path:path),*);)*) => {
            match DEOPT[opcode as usize] {
                $( n if n == Opcode::$name as u8 => step!($name $kind $($path),*), )*
                _ => {
                    unknown_opcode(st);
                    return Step::Error(st);
                }
            }
        };
    }
    // SAFETY: passed on; an outlined body has set the landing.
    unsafe {
        (*st.fp).ip = st.ip;
        (*st.fp).sp = st.sp;
        let code = instructions!(select);
        if code == 2 {
            return Step::Exit(st.vm().exit_value.get());
        }
        let (ip, sp, fp) = st.vm().landing.get();
        let st = St { ip, sp, fp, th: st.th };
        if code == 0 { Step::Next(st) } else { Step::Error(st) }
    }
}

macro_rules! fused_handler {
    ($name:ident $only:ident) => {
        handler!($name form $only, fast::fused::$name);
    };
    ($name:ident $first:ident $($other:ident)*) => {
        with_registers! {
            $name |ip, sp, fp, th, oparg| {
                if !is_whole!(ip, $first $($other)*) {
                    return apart(ip, sp, fp, th, oparg);
                }
                take!(
                    fast::fused::$name(St { ip, sp, fp, th }, oparg),
                    Step::Slow(_) | Step::Error(_) => $first(ip, sp, fp, th, oparg)
                )
            }
        }
    };
}

macro_rules! fused_handlers {
    ($($name:ident = $number:literal: [$($part:ident)*];)*) => {
        mod fused {
            use super::handlers::*;
            use super::*;
            $( fused_handler!($name $($part)*); )*
        }

        /// The super-instructions' handlers, with their numbers.
        const FUSED_HANDLERS: &[(usize, Handler)] = &[$(($number, fused::$name)),*];
    };
}
for_each_fused!(fused_handlers);

/// Runs the first part of a super-instruction another part of which has changed.
#[cold]
#[inline(never)]
unsafe fn apart(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    oparg: usize,
) -> Word {
    // SAFETY: passed on.
    unsafe {
        let first = specialise::fuse::first_alone(ip);
        TABLE[first as usize](ip, sp, fp, th, oparg)
    }
}

pub unsafe fn start(st: St) -> Word {
    // SAFETY: passed on.
    unsafe { go(st) }
}

pub unsafe fn start_with_error(st: St) -> Word {
    // SAFETY: passed on.
    unsafe { error(st.ip, st.sp, st.fp, st.th, 0) }
}
