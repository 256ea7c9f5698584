//! The C library's functions of doubles: what CPython calls is called here, so that results agree to the last bit.

macro_rules! functions {
    ($($name:ident($($x:ident),+);)*) => {
        mod c {
            unsafe extern "C" {
                $(pub(super) safe fn $name($($x: f64),+) -> f64;)*
            }
        }
        $(
            #[doc = concat!("C's `", stringify!($name), "`.")]
            #[inline]
            pub fn $name($($x: f64),+) -> f64 {
                c::$name($($x),+)
            }
        )*
    };
}

functions! {
    acos(x);
    acosh(x);
    asin(x);
    asinh(x);
    atan(x);
    atan2(y, x);
    atanh(x);
    cbrt(x);
    cos(x);
    cosh(x);
    erf(x);
    erfc(x);
    exp(x);
    exp2(x);
    expm1(x);
    fma(x, y, z);
    fmod(x, y);
    hypot(x, y);
    log(x);
    log10(x);
    log1p(x);
    log2(x);
    nextafter(x, y);
    pow(x, y);
    remainder(x, y);
    sin(x);
    sinh(x);
    sqrt(x);
    tan(x);
    tanh(x);
}

/// C's `frexp`: mantissa in [0.5, 1) and exponent.
pub fn frexp(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    // Subnormal numbers are scaled into the normal range first.
    let (scaled, shift) =
        if x.abs() < f64::MIN_POSITIVE { (x * 2f64.powi(64), -64) } else { (x, 0) };
    let bits = scaled.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32 - 1022;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent + shift)
}

/// C's `ldexp`: `x * 2**exponent`, rounded once.
pub fn ldexp(x: f64, exponent: i64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let (mantissa, own) = frexp(x);
    let exponent = exponent.clamp(-5000, 5000) + i64::from(own);
    if exponent > 1024 {
        return f64::INFINITY.copysign(x);
    }
    if exponent >= -1021 {
        return mantissa * 2.0 * 2f64.powi(exponent as i32 - 1);
    }
    if exponent < -1075 {
        return 0f64.copysign(x);
    }
    // Exact down to the least normal number; the last product rounds.
    mantissa * 2f64.powi(-1021) * 2f64.powi((exponent + 1021) as i32)
}
