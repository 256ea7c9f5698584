# A sitecustomize of mutate/files.rs: prints the error that ends a program, with its place, or the program's variables.
import atexit
import os
import sys


def show_error(cls, error, traceback):
    if isinstance(error, SyntaxError):
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        print(cls.__name__, ascii(error.msg), os.path.basename(error.filename or ""), *place, ascii(error.text))
    else:
        print(cls.__name__, ascii(str(error)))


def show_variables():
    for name, value in vars(sys.modules["__main__"]).items():
        if isinstance(value, (str, bytes, int, tuple)) and not name.startswith("__"):
            print(ascii(name), ascii(value))


sys.excepthook = show_error
atexit.register(show_variables)
