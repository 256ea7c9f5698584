"""Runs mutants of real code: `mutants.py SEED COUNT`. Whatever they do, the process must not die of it.

A mutant differs in a few bytes of its instructions or exception table, in its constants, sizes or flags, or of the file
that it is read from; some are random instructions on random operands. With `-v`, the number of each is on standard error
before it runs.
"""

import contextlib
import dis
import gc
import io
import marshal
import opcode
import os
import random
import select
import signal
import sys
import types
import warnings

from _testinternalcapi import verify_code

VERBOSE = '-v' in sys.argv


# Functions with instructions of all kinds, to make mutants of.

def arithmetic(a=3, b=4.5, c='x'):
    total = a + b
    total -= a * 2
    c += 'yz'
    flag = a < b <= 10 and not c.startswith('q') or a is b
    return total, c, flag, -a, ~a, a // 2, a % 2, c in 'abc', c[0:2], a if flag else b


def loops(n=5):
    found = []
    for i in range(n):
        if i == 3:
            continue
        for j, k in zip(range(i), 'abc'):
            found.append((i, j, k))
        else:
            found.append(i)
    while n > 0:
        n -= 1
        if n == 2:
            break
    return found


def comprehensions(n=4):
    a = [i * n for i in range(n) if i]
    b = {i: j for i, j in enumerate('abc')}
    c = {i for i in a}
    d = list(i + j for i in a for j in b)
    return [*a, 1, *d], {**b, 'x': n}, {*c, n}


def handlers(n=2):
    log = []
    for i in range(n + 2):
        try:
            if i == 0:
                raise ValueError(i)
            if i == 1:
                {}[i]
            if i == 2:
                return log
        except ValueError as error:
            log.append(error)
        except (KeyError, TypeError):
            try:
                raise
            except LookupError as other:
                log.append(other.__context__)
        else:
            log.append('else')
        finally:
            log.append('finally')
    del i
    return log


def groups():
    out = []
    try:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2), TypeError(3)])
    except* ValueError as part:
        out.append(part)
    except* (KeyError, TypeError) as part:
        out.append(part.exceptions)
    return out


def contexts(n=2):
    with contextlib.nullcontext(n) as a, contextlib.suppress(ZeroDivisionError):
        for i in range(n):
            with contextlib.suppress(KeyError):
                {}[i]
        a / 0
    return a


def closures(n=3):
    total = 0

    def inner(step=2, *more, key=None, **rest):
        nonlocal total
        total += step
        return total, more, key, rest, n
    inner(1, key=2)
    values = (1, 2)
    names = {'other': 1}
    return inner(*values, **names), (lambda x: x + total)(n), total


def calls(*arguments, name='n', **more):
    print(*arguments, name, sep='-', **{'end': ''})
    return sorted('cab', key=str.lower, reverse=True), f'{name!r:>5}{len(arguments)}', more, t'{name}'


def patterns(subject=(1, [2, 3], {'k': 'v'})):
    match subject:
        case (int(a), [b, *c], {'k': d, **e}) if b > 1:
            return a, b, c, d, e
        case str() | None:
            return subject
        case complex(real=r):
            return r
        case _:
            return None


def classes(base=Exception):
    class Made[T](base):
        attribute: int = 3

        def __init__(self):
            super().__init__()
            self.value = self.attribute

        def method(self, other):
            self.value, self.other = other, self.value
            del self.other
            return __class__

        def __getattr__(self, name):
            return super().__getattribute__(name)
    type Alias[S: int, *P, **Q] = list[S]
    made = Made()
    return made.method(4), made.value, Made.attribute, Alias.__name__


def generator(n=3):
    def below():
        try:
            got = yield 1
            yield got
        finally:
            yield 'end'
        return 5
    try:
        value = yield from below()
        yield value
        for i in range(n):
            yield i
    except ValueError:
        yield 'thrown'


def drive():
    made = generator()
    out = [next(made), made.send(2)]
    with contextlib.suppress(StopIteration, ValueError):
        out.append(made.throw(ValueError))
        out.append(next(made))
    made.close()
    return out, list(generator())


async def waits(n=2):
    class Manager:
        async def __aenter__(self):
            return n

        async def __aexit__(self, *details):
            return True

    async def numbers():
        for i in range(n):
            yield i
            await plain(i)
    out = [i async for i in numbers()]
    async for i in numbers():
        out.append(i)
    async with Manager() as value:
        raise KeyError(value)
    return out


@types.coroutine
def plain(value):
    yield value


def unbound(a=0):
    if a:
        b = 1
    del a
    try:
        return b
    except UnboundLocalError:
        return [b := 2, b]


def star(a=(1, 2, 3)):
    first, *rest = a
    (x, y), z = rest, first
    x, y = y, x
    data = [0, 1, 2]
    data[0] = x
    data[1:2] = y, z
    del data[0]
    assert data, 'empty'
    return first, rest, x, y, z, data


def imports():
    import os.path as p
    from math import floor, ceil
    global made
    made = floor(1.5)
    return p.sep, ceil(made)


def run_waits():
    coroutine = waits()
    out = []
    try:
        for _ in range(20):
            out.append(coroutine.send(None))
    except StopIteration as end:
        out.append(end.value)
    finally:
        coroutine.close()
    return out


BASES = [arithmetic, loops, comprehensions, handlers, groups, contexts, closures, calls, patterns, classes, generator,
         waits, unbound, star, imports]


def all_codes(code, outer):
    yield code, outer
    for index, constant in enumerate(code.co_consts):
        if isinstance(constant, types.CodeType):
            yield from all_codes(constant, lambda new, o=outer, c=code, i=index: o(
                c.replace(co_consts=c.co_consts[:i] + (new,) + c.co_consts[i + 1:])))


SUBJECTS = [(base, code, outer) for base in BASES for code, outer in all_codes(base.__code__, lambda new: new)]
ODD = [None, 0, 1, -1, 1 << 70, 1.5, 'a', b'b', (), ('a', 'b'), (1,), ..., arithmetic.__code__, generator.__code__,
       frozenset({1}), ('x', None, None), int, ValueError, ValueError('v'), [], {}, print, {1}]


def effect(number, operand):
    """What two instructions must have in common for one to stand for the other."""
    try:
        return (opcode._inline_cache_entries.get(opcode.opname[number], 0), number in dis.hasjump,
                dis.stack_effect(number, operand, jump=False))
    except ValueError:
        return None


KNOWN = [number for name, number in opcode.opmap.items() if number < 200]


def other_instruction(rng, data, at):
    """An instruction with the same effect on the stack in place of the one at `at`."""
    wanted = effect(data[at], data[at + 1])
    data[at] = rng.choice([number for number in KNOWN if effect(number, data[at + 1]) == wanted] or KNOWN)


def instruction_starts(data):
    at = 0
    while at < len(data) - 1:
        yield at
        at += 2 + 2 * opcode._inline_cache_entries.get(opcode.opname[data[at]], 0)


def change_instructions(rng, data):
    data = bytearray(data)
    starts = list(instruction_starts(data))
    for _ in range(rng.choice((1, 1, 1, 2, 3, 5)) if starts else 0):
        at = rng.choice(starts)
        match rng.randrange(5):
            case 0 | 1:
                other_instruction(rng, data, at)
            case 2:
                data[at + 1] = rng.choice((0, 1, 2, 3, data[at + 1] ^ 1, data[at + 1] + 1 & 255))
            case 3:
                data[at:at + 2] = bytes([opcode.opmap[rng.choice(SHUFFLES)], rng.choice((0, 1, 1, 2, 3))])
            case 4:
                other = rng.choice(starts)
                data[at:at + 2], data[other:other + 2] = data[other:other + 2], data[at:at + 2]
    return bytes(data)


SHUFFLES = ['NOP', 'POP_TOP', 'COPY', 'SWAP', 'PUSH_NULL', 'LOAD_FAST', 'LOAD_FAST_AND_CLEAR', 'STORE_FAST',
            'DELETE_FAST', 'RETURN_VALUE', 'RERAISE', 'RAISE_VARARGS', 'YIELD_VALUE', 'POP_EXCEPT', 'PUSH_EXC_INFO']


def change_bytes(rng, data):
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        if not data:
            return bytes([rng.randrange(256)])
        at = rng.randrange(len(data))
        match rng.randrange(8):
            case 0:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                data[at] = rng.randrange(256)
            case 2:
                data[at] = (data[at] + rng.choice((-2, -1, 1, 2))) & 255
            case 3:
                data[at] = rng.choice((0, 1, 2, 3, 255))
            case 4:
                other = rng.randrange(len(data))
                data[at], data[other] = data[other], data[at]
            case 5:
                # Whole units: one more, one fewer, one from elsewhere.
                at &= ~1
                other = rng.randrange(len(data)) & ~1
                data[at:at] = data[other:other + 2]
            case 6:
                at &= ~1
                del data[at:at + 2]
            case 7:
                at &= ~1
                data[at:at + 1] = bytes([rng.choice(list(dict.fromkeys(data[::2])))]) if data else b''
    return bytes(data)


def change_tuple(rng, values, odd):
    values = list(values)
    if not values or rng.randrange(6) == 0:
        values.append(rng.choice(odd))
    elif rng.randrange(5) == 0:
        values.pop()
    elif rng.randrange(2):
        values[rng.randrange(len(values))] = rng.choice(odd)
    else:
        rng.shuffle(values)
    return tuple(values)


def mutate(rng, code):
    changes = {}
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        match rng.randrange(12):
            case 0 | 1:
                changes['co_code'] = change_bytes(rng, changes.get('co_code', code.co_code))
            case 2 | 3 | 4 | 5:
                changes['co_code'] = change_instructions(rng, changes.get('co_code', code.co_code))
            case 6 | 7:
                changes['co_exceptiontable'] = change_bytes(rng, code.co_exceptiontable)
            case 8:
                changes['co_consts'] = change_tuple(rng, code.co_consts, ODD)
            case 9:
                changes['co_stacksize'] = rng.choice((0, 1, 2, code.co_stacksize - 1, code.co_stacksize + 1, 100))
            case 10:
                match rng.randrange(4):
                    case 0:
                        changes['co_varnames'] = change_tuple(rng, code.co_varnames, 'abcd')
                        changes['co_nlocals'] = len(changes['co_varnames'])
                    case 1:
                        changes['co_cellvars'] = change_tuple(rng, code.co_cellvars, 'abcd')
                    case 2:
                        changes['co_freevars'] = change_tuple(rng, code.co_freevars, 'abcd')
                    case 3:
                        changes['co_linetable'] = change_bytes(rng, code.co_linetable)
                        changes['co_argcount'] = rng.choice((0, 1, 2, code.co_argcount))
            case 11:
                changes['co_flags'] = code.co_flags ^ 1 << rng.randrange(10)
    if 'co_code' in changes and len(changes['co_code']) % 2:
        changes['co_code'] += b'\0'
    return code.replace(**changes)


def unit(name, operand=0):
    if operand > 255:
        return unit('EXTENDED_ARG', operand >> 8) + unit(name, operand & 255)
    return bytes([opcode.opmap[name], operand]) + bytes(2 * opcode._inline_cache_entries.get(name, 0))


def varint(value, first=0):
    digits = [value & 63]
    while value := value >> 6:
        digits.append(value & 63)
    digits.reverse()
    out = [digit | 64 for digit in digits[:-1]] + [digits[-1]]
    out[0] |= first
    return bytes(out)


LEAVING = {'RETURN_VALUE', 'INTERPRETER_EXIT', 'EXTENDED_ARG', 'CACHE', 'RESERVED', 'RETURN_GENERATOR'}
STEADY = [number for number in KNOWN if number not in dis.hasjump and opcode.opname[number] not in LEAVING]
VARIABLES = ('a', 'b', 'c', 'd')


def random_frame(code, exceptions, flags):
    names = ('__name__', 'ValueError', 'real', 'keys', 'os', 'print', '__class__', 'missing')
    return types.CodeType(0, 0, 0, len(VARIABLES), 80, flags, code, tuple(ODD), names, VARIABLES, 'random', 'random',
                          'random', 1, b'', exceptions, (), ())


def is_accepted(step, is_generator):
    prefix = unit('RETURN_GENERATOR') + unit('POP_TOP') if is_generator else b''
    try:
        verify_code(random_frame(prefix + step + unit('LOAD_CONST', 0) + unit('RETURN_VALUE'), b'', 3))
    except SystemError:
        return False
    return True


def random_step(rng):
    """An instruction on random operands, and something done with what it leaves."""
    code = bytearray()
    depth = rng.choice((1, 2, 3, 3, 5, 6))
    for _ in range(depth):
        match rng.randrange(12):
            case 0:
                code += unit('PUSH_NULL')
            case 1 | 2 | 3 | 4:
                code += unit('LOAD_FAST_CHECK', rng.randrange(len(VARIABLES)))
            case 5:
                code += unit('BUILD_LIST') if rng.randrange(2) else unit('BUILD_MAP')
            case 6:
                code += unit('LOAD_CONST', ODD.index(arithmetic.__code__)) + unit('MAKE_FUNCTION')
            case _:
                code += unit('LOAD_CONST', rng.randrange(len(ODD)))
    number = rng.choice(STEADY)
    operand = rng.choice((0, 1, 1, 2, 2, 3, 4, 8, 16, rng.randrange(40)))
    try:
        depth += dis.stack_effect(number, operand)
    except ValueError:
        depth += dis.stack_effect(number)
    code += unit(opcode.opname[number], operand)
    if depth > 0 and rng.randrange(2):
        code += unit('COPY', 1) + unit('CONVERT_VALUE', 2) + unit('POP_TOP')
    if depth > 0 and rng.randrange(3):
        code += unit('STORE_FAST', rng.randrange(len(VARIABLES)))
        depth -= 1
    return bytes(code + unit('POP_TOP') * max(depth, 0))


def random_code(rng):
    """Instructions of all kinds on operands of all kinds; each raises for itself."""
    is_generator = rng.randrange(3) == 0
    code, entries = bytearray(), []
    if is_generator:
        code += unit('RETURN_GENERATOR') + unit('POP_TOP')
    for index in range(len(VARIABLES)):
        code += unit('LOAD_CONST', rng.randrange(len(ODD))) + unit('STORE_FAST', index)
    for _ in range(60):
        step = random_step(rng)
        if not is_accepted(step, is_generator):
            continue
        start = len(code) // 2
        code += step + unit('JUMP_FORWARD', 1)
        handler = len(code) // 2
        code += unit('POP_TOP')
        entries.append(varint(start, 0x80) + varint(handler - start) + varint(handler) + varint(0))
    code += unit('LOAD_CONST', 0) + unit('RETURN_VALUE')
    flags = 3 | (rng.choice((0x20, 0x80, 0x200, 0x100)) if is_generator else 0)
    return random_frame(bytes(code), b''.join(entries), flags)


class Slow(BaseException):
    """The alarm has gone off."""


alarms = 0


def alarm(number, frame):
    global alarms
    alarms += 1
    if alarms > 20:
        # It catches everything in a loop.
        os._exit(77)
    raise Slow


def ignore(*details):
    pass


def exercise(rng, base, code):
    """Runs a mutant in the ways in which code can run, and looks at its tables."""
    closure = tuple(types.CellType(i) for i in range(len(code.co_freevars)))
    spare = dict(globals())
    function = types.FunctionType(code, spare, 'mutant', base.__defaults__, closure)
    function.__kwdefaults__ = base.__kwdefaults__
    way = rng.randrange(6)
    if way == 0:
        result = list(map(function, [2]))[0]
    elif way == 1 and not closure and not code.co_argcount:
        result = exec(code, spare)
    elif way == 2:
        result = __build_class__(function, 'C')
    elif way == 3:
        sys.settrace(lambda *event: sys.gettrace())
        result = function()
    elif way == 4:
        sys.setprofile(ignore)
        result = function()
    else:
        result = function()
    if isinstance(result, (types.GeneratorType, types.CoroutineType)):
        result.send(None)
        for value in (None, 1, 'x'):
            result.send(value)
        result.throw(ValueError('thrown'))
    elif isinstance(result, types.AsyncGeneratorType):
        step = result.asend(None)
        step.send(None)
    elif callable(result):
        result()
    repr(result)


def look(code):
    list(code.co_lines())
    list(code.co_positions())
    list(code.co_branches())
    hash(code)
    code == code.replace(co_name='other')


def guarded(action, *arguments):
    global alarms
    alarms = 0
    signal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)
    try:
        action(*arguments)
    except BaseException as error:
        if VERBOSE:
            print('  ', type(error).__name__, str(error)[:100], file=sys.__stderr__)
        if isinstance(error, SystemError) and 'bad code object' in str(error):
            return 'refused'
        return type(error).__name__
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.settrace(None)
        sys.setprofile(None)
    return 'ran'


def make(rng, number, code, outer):
    match number % 4:
        case 0:
            return 'random code: ', random_code(rng)
        case 1:
            whole = marshal.loads(change_bytes(rng, marshal.dumps(outer(code))))
            if not isinstance(whole, types.CodeType):
                raise TypeError
            return 'damaged: ', whole
        case _:
            return 'mutant: ', outer(mutate(rng, code))


def run(number):
    """Makes and runs one mutant; says how it ended."""
    rng = random.Random(number)
    base, code, outer = rng.choice(SUBJECTS)
    try:
        kind, whole = make(rng, number, code, outer)
    except (ValueError, SystemError, TypeError, OverflowError, EOFError, MemoryError):
        return 'not made'
    if VERBOSE:
        print(number, code.co_qualname, file=sys.__stderr__, flush=True)
    sys.stdout = io.StringIO()
    signal.signal(signal.SIGALRM, alarm)
    guarded(look, whole)
    return kind + guarded(exercise, rng, base, whole)


def run_batch(numbers, report):
    """The work of a child: tells of each mutant before and after it."""
    sys.unraisablehook = ignore
    sys.setrecursionlimit(200)
    warnings.simplefilter('ignore')
    write = os.write
    for number in numbers:
        write(report, b'%d ' % number)
        write(report, run(number).encode() + b'\n')
    guarded(gc.collect)
    write(report, b'done\n')


def batch(numbers):
    """Runs mutants in a child; gives the ends of those that ended, and what became of the child."""
    read, report = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        try:
            run_batch(numbers, report)
        finally:
            os._exit(0)
    os.close(report)
    text, stalled = b'', False
    while select.select([read], [], [], 5)[0]:
        more = os.read(read, 4096)
        if not more:
            break
        text += more
    else:
        # It loops where no signal is looked at, as in CPython.
        stalled = True
        os.kill(child, signal.SIGKILL)
    os.close(read)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    lines = text.decode().split('\n')
    return [line.split(' ', 1) for line in lines[:-1]], lines[-1], 'stalled' if stalled else status


BATCH = 25


def main(seed, count):
    with contextlib.redirect_stdout(io.StringIO()):
        for base in BASES:
            base() if base not in (generator, waits) else (drive(), run_waits())
    ends = {}
    crashes = []
    at, end = seed, seed + count
    while at < end:
        done, open_one, status = batch(range(at, min(at + BATCH, end)))
        whole = done[-1:] == [['done']]
        for _, how in done[:-1] if whole else done:
            ends[how] = ends.get(how, 0) + 1
        at += len(done) - whole
        if whole:
            continue
        # The child has not come through: on with the next one.
        number = open_one.strip()
        if status == 'stalled' or status == 77:
            ends['loops'] = ends.get('loops', 0) + 1
        else:
            crashes.append((number, status))
        at += 1
    print(sorted(ends.items(), key=lambda item: -item[1]))
    print('crashes:', crashes)
    assert not crashes
    assert count < 100 or all(
        ends.get(f'{kind}: ran', 0) > count // 50 for kind in ('random code', 'mutant', 'damaged')), ends


main(int(sys.argv[1]), int(sys.argv[2]))
