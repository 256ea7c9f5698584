import sys

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    line = frame.f_lineno - frame.f_code.co_firstlineno
    events.append((frame.f_code.co_name, line, event))
    return tracer


def traced(function, *args):
    events.clear()
    sys.settrace(tracer)
    try:
        return function(*args)
    finally:
        sys.settrace(None)
        while events and events[-1][0] == 'traced':
            events.pop()


def branches(n):
    total = 0
    for i in range(n):
        if i % 2:
            total += i
    return total


assert traced(branches, 2) == 1
assert events == [
    ('branches', 0, 'call'), ('branches', 1, 'line'), ('branches', 2, 'line'), ('branches', 3, 'line'),
    ('branches', 2, 'line'), ('branches', 3, 'line'), ('branches', 4, 'line'), ('branches', 2, 'line'),
    ('branches', 5, 'line'), ('branches', 5, 'return')], events


def one_line_loop(n):
    while n: n -= 1


traced(one_line_loop, 2)
assert [line for _, line, event in events if event == 'line'] == [1, 1, 1], events


def handled():
    try:
        1 / 0
    except ZeroDivisionError:
        return 1


assert traced(handled) == 1
assert ('handled', 2, 'exception') in events


def jumper(out):
    out.append(1)
    out.append(2)
    out.append(3)


def jump(frame, event, arg):
    if event == 'line' and frame.f_code is jumper.__code__ and frame.f_lineno == jumper.__code__.co_firstlineno + 2:
        frame.f_lineno += 1
    return jump


out = []
sys.settrace(jump)
jumper(out)
sys.settrace(None)
assert out == [1, 3], out
out.clear()
jumper(out)
assert out == [1, 2, 3]

try:
    sys._getframe().f_lineno = 1
except ValueError as error:
    assert str(error) == 'f_lineno can only be set in a trace function'
else:
    raise AssertionError

profiled = []
sys.setprofile(lambda frame, event, arg: profiled.append((event, getattr(arg, '__name__', arg))))
len([])
sys.setprofile(None)
assert ('c_call', 'len') in profiled and ('c_return', 'len') in profiled, profiled

monitoring, E = sys.monitoring, sys.monitoring.events
monitoring.use_tool_id(3, 'test')
seen = []


def on_line(code, line):
    seen.append(line - code.co_firstlineno)
    return monitoring.DISABLE


monitoring.register_callback(3, E.LINE, on_line)
monitoring.set_local_events(3, branches.__code__, E.LINE)
branches(3)
assert seen == [1, 2, 3, 2, 4, 5], seen
branches(3)
assert len(seen) == 6
monitoring.restart_events()
branches(1)
assert seen[6:] == [1, 2, 3, 2, 5], seen
monitoring.free_tool_id(3)
branches(1)
assert len(seen) == 11

taken = []
monitoring.use_tool_id(3, 'test')
monitoring.register_callback(3, E.BRANCH_LEFT, lambda code, source, target: taken.append((source, target)))
monitoring.register_callback(3, E.BRANCH_RIGHT, lambda code, source, target: taken.append((source, target)))
monitoring.set_local_events(3, branches.__code__, E.BRANCH_LEFT | E.BRANCH_RIGHT)
branches(3)
known = {(source, target) for source, *targets in branches.__code__.co_branches() for target in targets}
assert taken and set(taken) == known, (taken, known)
monitoring.free_tool_id(3)


def failing(*args):
    raise LookupError


monitoring.use_tool_id(3, 'test')
monitoring.register_callback(3, E.PY_START, failing)
monitoring.set_local_events(3, handled.__code__, E.PY_START)
try:
    handled()
except LookupError:
    pass
else:
    raise AssertionError
monitoring.free_tool_id(3)
assert handled() == 1
