//! Python strings as values: storage kinds, surrogates, codec kernels and Unicode 16 tables. Knows no objects.
