//! The instruction table, code units and tables, plain `Const` and `Code`, marshal, `.pyc` and disassembly.
