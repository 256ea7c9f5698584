"""Runs the cases of one test module and notes each beginning and outcome in a file, so that a crash loses one case.

Arguments: module name (below `test`), file of notes, file that lists the cases already done, scratch directory.
A note is one line of fields separated by tabs: `start ID`, `end ID OUTCOME REASON`, `status WORD REASON`, `done`.
"""
import os
import sys
import unittest

# Processes that tests start may import this file.
if __name__ == "__main__":
    module, notes_path, done_path, scratch = sys.argv[1:5]
    sys.argv = [module]
    with open(done_path, encoding="utf-8") as file:
        already = set(file.read().split("\n"))
    notes = open(notes_path, "a", encoding="utf-8", errors="backslashreplace")


def note(*fields):
    line = "\t".join(str(f).replace("\t", " ").replace("\n", " ").replace("\r", " ") for f in fields)
    notes.write(line + "\n")
    notes.flush()


def reason_of(error):
    kind, value = error[0], error[1]
    try:
        text = f"{kind.__name__}: {value}"
    except Exception:
        text = kind.__name__
    return text[:300]


def case_id(test):
    # Through the class: tests may use the name for something of their own.
    name = type(test).id(test)
    prefix = f"test.{module}."
    return name[len(prefix):] if name.startswith(prefix) else name


class Notes(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.outcome = None
        self.reason = ""

    def startTest(self, test):
        super().startTest(test)
        self.outcome, self.reason = None, ""
        note("start", case_id(test))

    def stopTest(self, test):
        super().stopTest(test)
        note("end", case_id(test), self.outcome or "pass", self.reason)
        # What failed is not kept: it holds frames, and thereby memory.
        self.failures.clear()
        self.errors.clear()

    def set(self, test, outcome, reason):
        if isinstance(test, unittest.suite._ErrorHolder):
            note("status", "fixture", f"{test.id()}: {reason}")
        elif self.outcome not in ("fail", "error"):
            self.outcome, self.reason = outcome, reason

    def addSuccess(self, test):
        self.set(test, "pass", "")

    def addFailure(self, test, err):
        self.set(test, "fail", reason_of(err))

    def addError(self, test, err):
        self.set(test, "error", reason_of(err))

    def addSkip(self, test, reason):
        self.set(test, "skip", reason)

    def addExpectedFailure(self, test, err):
        self.set(test, "xfail", "")

    def addUnexpectedSuccess(self, test):
        self.set(test, "xpass", "")

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self.set(test, "fail" if failed else "error", reason_of(err))


def without_done(suite):
    kept = []
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            kept.append(without_done(test))
        elif case_id(test) not in already:
            kept.append(test)
    return unittest.TestSuite(kept) if type(suite) is unittest.TestSuite else type(suite)(kept)


def check_impl_detail(**guards):
    """Tests of CPython's own details run here too: Krait claims these details, under another name."""
    from test import support
    guards, default = support._parse_guards(guards)
    return guards.get("cpython", default)


def main():
    os.chdir(scratch)
    from test import support
    support.use_resources = ["curses", "decimal", "subprocess", "walltime"]
    support.check_impl_detail = check_impl_detail
    try:
        suite = unittest.defaultTestLoader.loadTestsFromName(f"test.{module}")
    except unittest.SkipTest as skip:
        note("status", "module-skip", skip)
        return
    except BaseException as error:
        note("status", "import-error", reason_of((type(error), error)))
        return
    for test in list(_flat(suite)):
        if isinstance(test, unittest.loader._FailedTest):
            try:
                test.run(unittest.TestResult())
                getattr(test, test._testMethodName)()
            except unittest.SkipTest as skip:
                note("status", "module-skip", skip)
                return
            except BaseException as error:
                last = str(error).strip().split("\n")[-1]
                note("status", "import-error", last)
                return
    result = Notes()
    without_done(suite).run(result)
    note("status", "ok", "")


def _flat(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from _flat(test)
        else:
            yield test


if __name__ == "__main__":
    main()
    note("done")
    notes.close()
