//! Fits results into a context: rounding, overflow, subnormal numbers, clamping, payloads of NaNs.

use crate::coefficient::{Coefficient, MOST_DIGITS};
use crate::context::{Context, Rounding};
use crate::number::{Decimal, Kind};
use crate::status::Status;

impl Decimal {
    /// The result as the context wants it.
    #[inline]
    pub(crate) fn finish(self, context: &Context, status: &mut Status) -> Decimal {
        if self.kind == Kind::Finite && !self.coefficient.is_zero() {
            let digits = self.coefficient.digits();
            let adjusted = self.exponent + digits - 1;
            if digits <= context.prec
                && adjusted <= context.emax
                && adjusted >= context.emin
                && !context.clamp
            {
                return self;
            }
        }
        self.finish_general(context, status)
    }

    fn finish_general(mut self, context: &Context, status: &mut Status) -> Decimal {
        match self.kind {
            Kind::Infinite => return Decimal::infinity(self.negative),
            Kind::QuietNan | Kind::SignalingNan => {
                let room = (context.prec - context.clamp as i64).max(0);
                if self.coefficient.digits() > room {
                    self.coefficient = self.coefficient.truncate(room);
                }
                return self;
            }
            Kind::Finite => {}
        }
        self.check_exponent(context, status);
        if self.is_finite() {
            self.check_precision(context, status);
        }
        self
    }

    fn check_exponent(&mut self, context: &Context, status: &mut Status) {
        let adjusted = self.adjusted();
        let zero = self.coefficient.is_zero();
        if adjusted > context.emax {
            if zero {
                self.exponent = if context.clamp { context.etop() } else { context.emax };
                *status |= Status::CLAMPED;
            } else {
                self.overflow(context, status);
            }
        } else if context.clamp && self.exponent > context.etop() {
            let places = self.exponent - context.etop();
            match self.coefficient.shift_left(places) {
                Some(coefficient) => self.coefficient = coefficient,
                None => {
                    *self = Decimal::invalid(status, Status::OUT_OF_MEMORY);
                    return;
                }
            }
            self.exponent -= places;
            *status |= Status::CLAMPED;
            if !zero && adjusted < context.emin {
                *status |= Status::SUBNORMAL;
            }
        } else if adjusted < context.emin {
            let etiny = context.etiny();
            if zero {
                if self.exponent < etiny {
                    self.exponent = etiny;
                    *status |= Status::CLAMPED;
                }
                return;
            }
            *status |= Status::SUBNORMAL;
            if self.exponent < etiny {
                let rest = self.cut(etiny - self.exponent, context.rounding);
                *status |= Status::ROUNDED;
                if rest != 0 {
                    *status |= Status::INEXACT | Status::UNDERFLOW;
                    if self.coefficient.is_zero() {
                        *status |= Status::CLAMPED;
                    }
                }
            }
        }
    }

    fn overflow(&mut self, context: &Context, status: &mut Status) {
        *status |= Status::OVERFLOW | Status::INEXACT | Status::ROUNDED;
        let infinite = match context.rounding {
            Rounding::HalfUp | Rounding::HalfDown | Rounding::HalfEven | Rounding::Up => true,
            Rounding::Down | Rounding::ZeroFiveUp => false,
            Rounding::Ceiling => !self.negative,
            Rounding::Floor => self.negative,
        };
        *self = if infinite {
            Decimal::infinity(self.negative)
        } else {
            Decimal::largest(self.negative, context, status)
        };
    }

    /// The finite number that is farthest from zero.
    pub(crate) fn largest(negative: bool, context: &Context, status: &mut Status) -> Decimal {
        if context.prec > MOST_DIGITS {
            return Decimal::invalid(status, Status::OUT_OF_MEMORY);
        }
        Decimal::finite(negative, Coefficient::nines(context.prec as usize), context.etop())
    }

    fn check_precision(&mut self, context: &Context, status: &mut Status) {
        let places = self.coefficient.digits() - context.prec;
        if places <= 0 {
            return;
        }
        let rest = self.cut(places, context.rounding);
        *status |= Status::ROUNDED;
        if rest != 0 {
            *status |= Status::INEXACT;
        }
        if self.coefficient.digits() > context.prec {
            // Nines became a one and zeros.
            self.coefficient = self.coefficient.strip(1);
            self.exponent += 1;
            self.check_exponent(context, status);
        }
    }

    /// Cuts off digits and rounds by what they were.
    pub(crate) fn cut(&mut self, places: i64, rounding: Rounding) -> u8 {
        let (coefficient, rest) = self.coefficient.shift_right(places);
        self.coefficient = coefficient;
        self.exponent += places;
        if rest != 0 && rounding.increments(rest, self.negative, self.coefficient.last_digit()) {
            self.coefficient.increment();
        }
        rest
    }
}
