"""Events of monitoring that native code fires for something that stands for code."""

import math
import sys

import _testcapi

monitoring = sys.monitoring
events = monitoring.events
TOOL = 3
monitoring.use_tool_id(TOOL, "events")
code = _testcapi.CodeLike(3)
print(code, _testcapi.CodeLike, _testcapi.CodeLike.__doc__)


def shown(value):
    if isinstance(value, (int, str, tuple, BaseException, type(None))):
        return repr(value)
    return type(value).__name__


def run(event, fire, *args, answer=None, asked=None):
    def callback(*told):
        if told[0] is code:
            print("   told", ", ".join(map(shown, told)))
            if isinstance(answer, Exception):
                raise answer
            return answer

    monitoring.register_callback(TOOL, event, callback)
    monitoring.set_events(TOOL, asked or event)
    _testcapi.monitoring_enter_scope(code, int(math.log2(event)))
    print(fire.__name__, code)
    for offset in 1, 0, 0:
        try:
            print("   ", fire(code, offset, *args), code)
        except Exception as error:
            print("   ", repr(error), code)
    _testcapi.monitoring_exit_scope()
    monitoring.set_events(TOOL, 0)


for answer in None, monitoring.DISABLE, OSError("from the callback"):
    run(events.PY_START, _testcapi.fire_event_py_start, answer=answer)
    run(events.PY_RESUME, _testcapi.fire_event_py_resume, answer=answer)
    run(events.PY_RETURN, _testcapi.fire_event_py_return, None, answer=answer)
    run(events.PY_YIELD, _testcapi.fire_event_py_yield, 5, answer=answer)
    run(events.CALL, _testcapi.fire_event_call, print, 5, answer=answer)
    run(events.CALL, _testcapi.fire_event_call, print, None, answer=answer)
    run(events.LINE, _testcapi.fire_event_line, 77, answer=answer)
    run(events.JUMP, _testcapi.fire_event_jump, 60, answer=answer)
    run(events.BRANCH_LEFT, _testcapi.fire_event_branch_left, 60, answer=answer)
    run(events.BRANCH_RIGHT, _testcapi.fire_event_branch_right, 60, answer=answer)
    for value in 60, None, (1, 2), StopIteration(3):
        run(events.STOP_ITERATION, _testcapi.fire_event_stop_iteration, value, answer=answer)
    for error in ValueError(1), None:
        run(events.RAISE, _testcapi.fire_event_raise, error, answer=answer)
        run(events.PY_THROW, _testcapi.fire_event_py_throw, error, answer=answer)
        run(events.PY_UNWIND, _testcapi.fire_event_py_unwind, error, answer=answer)
        run(events.RERAISE, _testcapi.fire_event_reraise, error, answer=answer)
        run(events.EXCEPTION_HANDLED, _testcapi.fire_event_exception_handled, error, answer=answer)
    run(events.C_RETURN, _testcapi.fire_event_c_return, 3, answer=answer, asked=events.CALL)
    run(events.C_RAISE, _testcapi.fire_event_c_raise, KeyError(), answer=answer, asked=events.CALL)


def wrong(function, *args):
    try:
        print(function(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


wrong(_testcapi.CodeLike)
wrong(_testcapi.CodeLike, "a")
wrong(_testcapi.CodeLike, 1, 2)
wrong(_testcapi.fire_event_py_start)
wrong(_testcapi.fire_event_py_start, None, 0)
wrong(_testcapi.fire_event_py_start, code, "a")
wrong(_testcapi.fire_event_py_throw, code, 0)
wrong(_testcapi.fire_event_jump, code, 0)
wrong(_testcapi.fire_event_call, code, 0, 1)
monitoring.free_tool_id(TOOL)
