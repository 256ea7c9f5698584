"""Code made by hand: what no compiler makes is refused before it runs, or raises SystemError where it runs."""

import marshal
import opcode
import operator
import resource
import sys
import types

CACHES = opcode._inline_cache_entries


def units(*instructions):
    """Bytes of instructions: names, or (name, operand), or raw bytes."""
    out = bytearray()
    for instruction in instructions:
        if isinstance(instruction, bytes):
            out += instruction
            continue
        name, operand = (instruction, 0) if isinstance(instruction, str) else instruction
        for shift in (24, 16, 8):
            if operand >> shift:
                out += bytes([opcode.EXTENDED_ARG, operand >> shift & 255])
        out += bytes([opcode.opmap[name], operand & 255])
        out += bytes(2 * CACHES.get(name, 0))
    return bytes(out)


def varint(value, first=0x80):
    digits = [value & 63]
    while value := value >> 6:
        digits.append(value & 63)
    digits.reverse()
    out = [digit | 64 for digit in digits[:-1]] + [digits[-1]]
    out[0] |= first
    return bytes(out)


def table(*entries):
    """An exception table of (start, end, target, depth, lasti) in code units."""
    return b''.join(
        varint(start) + varint(end - start, 0) + varint(target, 0) + varint(depth << 1 | lasti, 0)
        for start, end, target, depth, lasti in entries)


def make(*instructions, consts=(None,), names=('a',), variables=('x', 'y'), free=(), cells=(), stack=10,
         exceptions=(), flags=3, parameters=0):
    return types.CodeType(parameters, 0, 0, len(variables), stack, flags, units(*instructions), consts, names,
                          variables, 'made', 'made', 'made', 1, b'', table(*exceptions), free, cells)


def function(*instructions, closure=None, **fields):
    code = make(*instructions, **fields)
    return types.FunctionType(code, {'a': print}, 'made', None, closure)


count = 0


def raises(kind, message, *instructions, **fields):
    """Calls by all ways in: from code, from native code, by exec."""
    global count
    count += 1
    ways = [
        lambda: function(*instructions, **fields)(),
        lambda: operator.call(function(*instructions, **fields)),
        lambda: exec(make(*instructions, **fields), {'a': print}),
        lambda: eval(marshal.loads(marshal.dumps(make(*instructions, **fields))), {'a': print}),
    ]
    for way in ways:
        try:
            result = way()
        except kind as error:
            assert message in str(error), (instructions, message, str(error))
        else:
            raise AssertionError((instructions, result))


def refused(message, *instructions, **fields):
    raises(SystemError, message, *instructions, **fields)


def runs(expected, *instructions, arguments=(), **fields):
    global count
    count += 1
    result = function(*instructions, **fields)(*arguments)
    assert result == expected, (instructions, result)


NONE = ('LOAD_CONST', 0)
END = 'RETURN_VALUE'
NO_VALUE = 'may find no value'
OPERAND = 'an operand is out of range'
ASTRAY = 'a jump goes astray'
SMALL = 'the value stack is too small'
OVERFLOW = 'the value stack overflows'
DIFFERENT = 'paths meet with stacks of different depth'
TOO_DEEP = 'needs a deeper stack'

# What is fine stays fine.
runs(None, 'RESUME', NONE, END)
runs(7, ('LOAD_SMALL_INT', 7), ('STORE_FAST', 1), ('LOAD_FAST', 1), END)
runs(3, ('LOAD_FAST_BORROW', 0), END, parameters=1, arguments=(3,))
runs([1], ('BUILD_LIST', 0), ('LOAD_SMALL_INT', 1), ('LIST_APPEND', 1), END)
runs('value', ('COPY_FREE_VARS', 1), ('LOAD_DEREF', 0), END, variables=(), free=('f',),
     closure=(types.CellType('value'),))

# The code as such.
refused('the length of the code is odd or zero')
refused('control leaves the code', 'NOP')
refused('control leaves the code', NONE, 'POP_TOP')
refused('the code ends in an EXTENDED_ARG', NONE, END, b'E\0')
refused('inline caches are cut off', NONE, bytes([opcode.opmap['TO_BOOL'], 0]))
refused('the sizes do not agree', NONE, END, stack=1 << 21)
for number in (0, 17, 20, 121, 130, 212, 234, 238, 246, 254, 255):
    raises(SystemError, f'unknown opcode {number}', bytes([number, 0]), NONE, END)

# Operands.
refused(OPERAND, ('LOAD_CONST', 1), END)
refused(OPERAND, ('LOAD_FAST', 2), END)
refused(OPERAND, ('STORE_FAST_STORE_FAST', 0x21), NONE, END)
refused(OPERAND, ('LOAD_NAME', 1), END)
refused(OPERAND, ('LOAD_GLOBAL', 2), END)
refused(OPERAND, ('LOAD_SUPER_ATTR', 4), END)
refused(OPERAND, ('LOAD_DEREF', 2), END)
refused(OPERAND, ('COPY_FREE_VARS', 1), NONE, END)
refused(OPERAND, NONE, ('COPY', 0), END)
refused(OPERAND, NONE, ('SWAP', 0), END)
refused(OPERAND, ('BUILD_LIST', 0), ('LIST_APPEND', 0), NONE, END)
refused(OPERAND, ('BUILD_MAP', 1 << 31), END)
refused(OPERAND, ('CALL', (1 << 32) - 2), END)
refused(OPERAND, NONE, NONE, ('BINARY_OP', 27), END)
refused(OPERAND, NONE, NONE, ('COMPARE_OP', 6 << 5), END)
refused(OPERAND, NONE, ('LOAD_SPECIAL', 4), END)

# Jumps.
refused(ASTRAY, ('JUMP_FORWARD', 9), NONE, END)
refused(ASTRAY, ('JUMP_BACKWARD', 9), NONE, END)
refused(ASTRAY, ('JUMP_FORWARD', 2), NONE, 'TO_BOOL', END)
refused(ASTRAY, NONE, 'GET_ITER', ('FOR_ITER', 0), 'POP_TOP', NONE, END)

# Depths.
refused(SMALL, 'POP_TOP', NONE, END)
refused(SMALL, END)
refused(SMALL, NONE, ('COPY', 2), END)
refused(SMALL, NONE, ('BUILD_TUPLE', 2), END)
refused(SMALL, 'END_FOR', NONE, END)
refused(OVERFLOW, NONE, NONE, END, stack=1)
refused(OVERFLOW, NONE, ('UNPACK_SEQUENCE', 9), END, stack=8)
refused(DIFFERENT, NONE, NONE, ('POP_JUMP_IF_NONE', 1), NONE, 'POP_TOP', END)
refused(DIFFERENT, NONE, ('POP_JUMP_IF_NONE', 1), NONE, NONE, END)
refused(DIFFERENT, NONE, ('JUMP_BACKWARD', 3))

# Exception handlers.
HANDLER = ['NOP', NONE, END, 'POP_TOP', NONE, END]
refused('an exception handler is out of range', *HANDLER, exceptions=[(0, 1, 99, 0, 0)])
refused('an exception handler is out of range', *HANDLER, exceptions=[(0, 99, 3, 0, 0)])
refused('an exception handler is out of range', *HANDLER, exceptions=[(0, 1, 3, 1 << 22, 0)])
refused('the exception table is out of order', *HANDLER, exceptions=[(1, 2, 3, 0, 0), (0, 1, 3, 0, 0)])
refused(TOO_DEEP, *HANDLER, exceptions=[(0, 1, 3, 1, 0)])
refused(TOO_DEEP, NONE, ('LOAD_ATTR', 0), END, 'POP_TOP', END, exceptions=[(0, 12, 12, 1, 0)])
refused(SMALL, ('LOAD_NAME', 0), END, 'POP_TOP', 'POP_TOP', NONE, END, exceptions=[(0, 1, 2, 0, 0)])
refused(DIFFERENT, 'NOP', NONE, END, 'POP_TOP', NONE, END, exceptions=[(0, 1, 3, 0, 0), (1, 2, 3, 0, 1)])
refused(OVERFLOW, 'NOP', NONE, END, 'POP_TOP', NONE, END, exceptions=[(0, 1, 3, 0, 1)], stack=1)

# NULLs.
refused(NO_VALUE, 'PUSH_NULL', END)
refused(NO_VALUE, ('LOAD_FAST', 0), END)
refused(NO_VALUE, ('LOAD_FAST_BORROW', 0), END)
refused(NO_VALUE, ('LOAD_FAST_BORROW_LOAD_FAST_BORROW', 1), 'POP_TOP', END)
refused(NO_VALUE, ('LOAD_FAST_AND_CLEAR', 0), END, parameters=0)
refused(NO_VALUE, NONE, ('STORE_FAST', 0), ('DELETE_FAST', 0), ('LOAD_FAST', 0), END)
refused(NO_VALUE, NONE, ('STORE_FAST', 0), ('LOAD_FAST_AND_CLEAR', 0), ('LOAD_FAST', 0), END)
refused(NO_VALUE, 'PUSH_NULL', ('STORE_FAST', 0), ('LOAD_FAST', 0), END)
refused(NO_VALUE, NONE, ('POP_JUMP_IF_NONE', 2), NONE, ('STORE_FAST', 0), ('LOAD_FAST', 0), END)
refused(NO_VALUE, 'PUSH_NULL', 'PUSH_NULL', ('CALL', 0), END)
refused(NO_VALUE, NONE, 'PUSH_NULL', 'PUSH_NULL', ('CALL', 1), END)
refused(NO_VALUE, NONE, 'PUSH_NULL', 'PUSH_NULL', ('CALL_KW', 0), END)
refused(NO_VALUE, NONE, 'PUSH_NULL', 'PUSH_NULL', 'PUSH_NULL', 'CALL_FUNCTION_EX', END)
refused(NO_VALUE, 'PUSH_NULL', ('LOAD_ATTR', 0), END)
refused(NO_VALUE, 'PUSH_NULL', ('BUILD_TUPLE', 1), END)
refused(NO_VALUE, 'PUSH_NULL', 'GET_ITER', END)
refused(NO_VALUE, 'PUSH_NULL', ('RAISE_VARARGS', 1))
refused(NO_VALUE, 'PUSH_NULL', NONE, ('SWAP', 2), END)
refused(NO_VALUE, 'PUSH_NULL', ('COPY', 1), END)
refused(NO_VALUE, ('LOAD_GLOBAL', 1), 'RETURN_VALUE', names=('print',))
refused(NO_VALUE, 'PUSH_NULL', NONE, 'END_FOR', END)
refused(NO_VALUE, ('LOAD_NAME', 0), ('STORE_FAST', 0), NONE, END, 'POP_TOP', ('LOAD_FAST', 0), END,
        exceptions=[(0, 1, 4, 0, 0)])

# Generators.
NO_GENERATOR = 'where there is no generator'
refused(NO_GENERATOR, NONE, ('YIELD_VALUE', 0), END)
refused(NO_GENERATOR, NONE, ('YIELD_VALUE', 0), END, flags=0x23)
refused('where it may be one already', 'RETURN_GENERATOR', 'RETURN_GENERATOR', END, flags=0x23)
refused('where only one is in a generator', NONE, ('POP_JUMP_IF_NONE', 2), 'RETURN_GENERATOR', 'POP_TOP', NONE, END)


def generator(*instructions, **fields):
    return function('RETURN_GENERATOR', 'POP_TOP', ('RESUME', 0), *instructions, flags=0x23, **fields)()


# A generator that says that it delegates, but has nothing on its stack.
made = generator(NONE, ('YIELD_VALUE', 0), ('RESUME', 2), END)
assert next(made) is None and made.gi_yieldfrom is None
made.close()
made = generator(NONE, ('YIELD_VALUE', 0), ('RESUME', 2), END)
next(made)
try:
    made.throw(KeyError('thrown'))
except KeyError:
    pass

# Types, as instructions need them.
refused('needs a list', NONE, NONE, ('LIST_APPEND', 1), END)
refused('needs a list', NONE, NONE, ('LIST_EXTEND', 1), END)
refused('needs a dict', NONE, NONE, NONE, ('MAP_ADD', 1), END)
refused('needs a dict', NONE, NONE, ('DICT_UPDATE', 1), END)
refused('needs a dict', NONE, NONE, NONE, NONE, NONE, ('DICT_MERGE', 1), END)
refused('needs a set', NONE, NONE, ('SET_UPDATE', 1), END)
raises(TypeError, 'is not a set', NONE, NONE, ('SET_ADD', 1), END)
refused('needs a function', NONE, NONE, ('SET_FUNCTION_ATTRIBUTE', 1), END)
refused('needs a code object', NONE, 'MAKE_FUNCTION', END)
refused('needs an exception', NONE, 'PUSH_EXC_INFO', END)
refused('needs an exception', ('LOAD_SMALL_INT', 1), 'POP_EXCEPT', NONE, END)
refused('needs an exception', NONE, ('RERAISE', 0))
refused('needs an exception', NONE, NONE, ('RERAISE', 1))
refused('needs an exception', NONE, NONE, NONE, NONE, NONE, 'WITH_EXCEPT_START', END)
refused('needs an exception', NONE, NONE, NONE, 'CLEANUP_THROW', END)
refused('needs an exception', NONE, NONE, ('END_ASYNC_FOR', 1), NONE, END)
refused('needs exceptions', NONE, ('LOAD_SMALL_INT', 1), ('BUILD_LIST', 1), ('CALL_INTRINSIC_2', 1), END)
refused('needs a tuple of names', ('LOAD_GLOBAL', 1), NONE, ('CALL_KW', 0), END, names=('print',))
refused('needs a tuple of names', ('LOAD_GLOBAL', 1), NONE, ('CALL_KW', 0), END, names=('print',), consts=(('a',),))
refused('unknown intrinsic', NONE, ('CALL_INTRINSIC_1', 99), END)
refused('unknown intrinsic', NONE, NONE, ('CALL_INTRINSIC_2', 99), END)
refused('three parts', NONE, ('CALL_INTRINSIC_1', 11), END)
raises(TypeError, '', NONE, ('FOR_ITER', 3), 'POP_TOP', ('JUMP_BACKWARD', 5), 'END_FOR', 'POP_ITER', NONE, END)
raises(AttributeError, '', NONE, NONE, ('SEND', 1), 'NOP', 'END_SEND', END, consts=(1,))
raises(ImportError, '', NONE, ('IMPORT_FROM', 0), END)
raises(UnboundLocalError, '', ('LOAD_DEREF', 0), END)
raises(UnboundLocalError, '', NONE, ('STORE_DEREF', 0), NONE, END)
raises(UnboundLocalError, '', ('LOAD_FAST_CHECK', 0), END)
raises(TypeError, '', NONE, NONE, NONE, ('MATCH_CLASS', 0), END)

# A closure that does not fit, by the one way there is.
inner = make(('COPY_FREE_VARS', 2), ('LOAD_FAST', 0), END, variables=(), free=('f', 'g'))
outer = function(('LOAD_CONST', 0), ('BUILD_TUPLE', 1), ('LOAD_CONST', 1), 'MAKE_FUNCTION',
                 ('SET_FUNCTION_ATTRIBUTE', 8), 'PUSH_NULL', ('CALL', 0), END, consts=(types.CellType(1), inner))
try:
    outer()
except SystemError as error:
    assert 'a closure does not fit' in str(error), error
else:
    raise AssertionError('the closure is too short')

# Inline caches from a file are not believed.
loads = bytes([opcode.opmap['LOAD_ATTR'], 0])
for filling in (b'\1\0', b'\2\0', b'\3\0', b'\xff\xff'):
    code = make(('LOAD_SMALL_INT', 1), loads + filling * 9, END, names=('real',))
    for again in (code, code.replace(co_name='other'), marshal.loads(marshal.dumps(code))):
        assert types.FunctionType(again, {})() == 1
        assert types.FunctionType(again.replace(co_name='third'), {})() == 1

# Code with parameters that nobody passes.
for run in (exec, eval):
    try:
        run((lambda x: x).__code__)
    except TypeError as error:
        assert "missing 1 required positional argument: 'x'" in str(error), error
    else:
        raise AssertionError('x has no value')
    assert run((lambda *x, **y: None).__code__) is None
try:
    __build_class__(lambda x: x, 'C')
except TypeError as error:
    assert 'missing 1 required' in str(error), error


# More defaults than parameters.
def few(a, b):
    return a, b


few.__defaults__ = tuple(range(1000))
assert few() == (998, 999) and few(1) == (1, 999), few()


# Where a handler starts, the instruction before may have a handler that counts on more than there is.
def cleans_up(value):
    try:
        value.missing
        flag = False
    except AttributeError:
        flag = True
    try:
        while True:
            value()
    finally:
        if flag:
            value = 2
    return flag


class Raised(Exception):
    pass


def callback(code, offset, exception):
    if code is cleans_up.__code__:
        raise Raised


events = sys.monitoring.events
sys.monitoring.use_tool_id(3, 'raises')
sys.monitoring.register_callback(3, events.EXCEPTION_HANDLED, callback)
sys.monitoring.set_events(3, events.EXCEPTION_HANDLED)
try:
    cleans_up(1)
except Raised:
    pass
else:
    raise AssertionError('the callback has raised')
finally:
    sys.monitoring.set_events(3, 0)
    sys.monitoring.free_tool_id(3)


# A line that begins with making the generator cannot be gone to from within.
def tracer(frame, event, argument):
    if frame.f_code is counts.__code__ and event == 'line':
        try:
            frame.f_lineno = frame.f_code.co_firstlineno
        except ValueError as error:
            refusals.append(str(error))
    return tracer


def counts():
    yield 1
    yield 2


refusals = []
sys.settrace(tracer)
assert list(counts()) == [1, 2]
sys.settrace(None)
assert len(refusals) == 2, refusals
print(count)


# A variable whose str cannot grow keeps it.
def grows(more):
    text = 'x' * 10
    try:
        while True:
            text += more
    except MemoryError:
        return text


with open('/proc/self/statm') as sizes:
    size = int(sizes.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + (1 << 28), resource.getrlimit(resource.RLIMIT_AS)[1]))
text = grows('y' * (1 << 26))
assert type(text) is str and text[:11] in ('x' * 10, 'x' * 10 + 'y')
