//! Square roots of coefficients.

use super::Coefficient;

impl Coefficient {
    /// The root of the largest square that is not greater.
    pub(crate) fn square_root(&self) -> Coefficient {
        if let Some(value) = self.as_two_limbs() {
            return Coefficient::from(value.isqrt() as u64);
        }
        // The root of the upper half of the digits, then a step of Newton's method.
        let places = self.digits() / 4;
        let mut upper = self.shift_right(2 * places).0.square_root();
        upper.increment();
        let mut root = upper.shift_left(places).unwrap_or_default();
        loop {
            let mut next = root.add(&self.divide(&root).0);
            next.divide_small(2);
            if next >= root {
                return root;
            }
            root = next;
        }
    }
}
