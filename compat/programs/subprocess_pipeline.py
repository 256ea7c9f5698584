"""Starts the interpreter again and again: pipelines, statuses, time limits, signals, streams."""

import os
import pathlib
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading

PYTHON = [sys.executable, "-B"]

STEPS = {
    "count": """
        import sys
        for n in range(int(sys.argv[1])):
            print(n, n * n, 'odd' if n % 2 else 'even')
        print('counted', file=sys.stderr)
        """,
    "grep": """
        import re, sys
        found = 0
        for line in sys.stdin:
            if re.search(sys.argv[1], line):
                found += 1
                sys.stdout.write(line)
        sys.exit(0 if found else 1)
        """,
    "sum": """
        import sys
        print(sum(int(line.split()[1]) for line in sys.stdin))
        """,
    "upper": "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().upper())",
    "yes": """
        import sys
        try:
            while True:
                print('y' * 70, flush=True)
        except BrokenPipeError:
            sys.stderr.write('pipe closed\\n')
            sys.stderr.flush()
            import os
            os._exit(3)
        """,
    "sleep": "import time; print('sleeping', flush=True); time.sleep(60)",
    "handler": """
        import signal, sys, time
        def stop(number, frame):
            noted.append(('caught', signal.Signals(number).name, frame.f_code.co_name in ('wait', '<module>')))
        def wait(count):
            while len(noted) < count:
                time.sleep(0.01)
            print(*noted[-1], flush=True)
        # Handlers that print while something else is still being printed would fail: these only take notes.
        noted = []
        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGUSR1, lambda *_: noted.append(('usr1',)))
        print('ready', flush=True)
        wait(1)
        wait(2)
        sys.exit(9)
        """,
    "fail": "import sys; sys.stderr.write('about to fail\\n'); raise KeyError('gone')",
    "interrupt": "import signal; signal.raise_signal(signal.SIGINT)",
    "environment": "import os; print(os.environ.get('KEEPER'), sorted(k for k in os.environ if k.startswith('KEEP')), os.getcwd() == os.path.realpath(os.environ['HERE']))",
}


def step(name, *arguments):
    return [*PYTHON, "-c", textwrap.dedent(STEPS[name]), *arguments]


def show(label, completed):
    print(f"{label}: status {completed.returncode}")
    for stream in ("stdout", "stderr"):
        text = getattr(completed, stream)
        if text:
            text = re.sub(r"/\S*/(?=tool\.py)", "FOLDER/", text)
            print(textwrap.indent(text.rstrip("\n"), f"  {stream}| "))


def pipelines():
    print("-- pipelines")
    first = subprocess.Popen(step("count", "20"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    second = subprocess.Popen(step("grep", "odd$"), stdin=first.stdout, stdout=subprocess.PIPE)
    third = subprocess.Popen(step("sum"), stdin=second.stdout, stdout=subprocess.PIPE, text=True)
    first.stdout.close()
    second.stdout.close()
    print(third.communicate(), first.stderr.read(), [p.wait() for p in (first, second, third)])
    first.stderr.close()
    endless = subprocess.Popen(step("yes"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    lines = [endless.stdout.readline() for _ in range(3)]
    endless.stdout.close()
    print(len(lines), lines[0].strip() == "y" * 70, endless.stderr.read(), endless.wait())
    endless.stderr.close()
    big = os.urandom(1) * 300_000
    echoed = subprocess.run(step("upper"), input=big.lower() + b"abc", stdout=subprocess.PIPE).stdout
    print(len(echoed), echoed[-3:])


def results():
    print("-- results")
    print(subprocess.check_output(step("count", "3"), text=True, stderr=subprocess.STDOUT).splitlines())
    print(subprocess.check_output([*PYTHON, "-c", "print('äöü €')"], encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"}))
    show("grep", subprocess.run(step("grep", "z"), input="a\nb\n", capture_output=True, text=True))
    failed = subprocess.run(step("fail"), capture_output=True, text=True)
    show("fail", failed)
    try:
        failed.check_returncode()
    except subprocess.CalledProcessError as error:
        print(str(error).replace(sys.executable, "PYTHON"), error.returncode, error.output, error.stderr[:13])
    try:
        subprocess.run(step("grep", "x"), input=b"", check=True)
    except subprocess.CalledProcessError as error:
        print(type(error).__name__, error.returncode, error.stdout)
    for status in ("0", "3", "255", "256", "-1", "None", "'text'", "True", "2.5"):
        done = subprocess.run([*PYTHON, "-c", f"import sys; sys.exit({status})"], capture_output=True, text=True)
        print(f"exit({status}) -> {done.returncode} {done.stderr!r}")
    print(subprocess.call([*PYTHON, "-c", "import os; os._exit(77)"]), subprocess.getstatusoutput("echo out; exit 5"))
    for arguments in (["-c", "1/0"], ["-c", "raise SystemExit"], ["-c", "import nothing_here"], ["-m", "no_such_module"], ["-c", "x ="], ["no_file.py"],
                      ["-c", "import os; os.abort"], ["-W", "error", "-c", "import warnings; warnings.warn('w')"], ["-X", "nope", "-c", "print(1)"],
                      ["-c", "print(undefined)"], ["-c", "def f(:"], ["-O", "-c", "assert 0; print(__debug__)"], ["-c", "assert 0, 'msg'"], ["-"]):
        done = subprocess.run([*PYTHON, *arguments], capture_output=True, text=True, input="print('from stdin', __name__)\n")
        print(arguments, done.returncode, done.stdout.strip())
        print(textwrap.indent(done.stderr.replace(sys.executable, "PYTHON").replace(os.getcwd(), "HERE"), "    "), end="")


def limits():
    print("-- limits")
    try:
        subprocess.run(step("sleep"), timeout=0.5, capture_output=True)
    except subprocess.TimeoutExpired as error:
        print(type(error).__name__, error.timeout, error.cmd[0] == sys.executable, error.stderr)
    process = subprocess.Popen(step("sleep"), stdout=subprocess.PIPE, text=True)
    print(process.stdout.readline().strip(), process.poll())
    try:
        process.wait(0.02)
    except subprocess.TimeoutExpired as error:
        print("waited", error.timeout)
    process.kill()
    print(process.wait(), process.returncode == -signal.SIGKILL, process.poll())
    process.stdout.close()
    try:
        subprocess.run(["/no/such/program"])
    except FileNotFoundError as error:
        print(error, error.filename, error.errno)
    try:
        subprocess.run(PYTHON, cwd="/no/such/folder")
    except FileNotFoundError as error:
        print(error)
    with tempfile.NamedTemporaryFile("w", suffix=".sh") as script:
        try:
            subprocess.run([script.name])
        except PermissionError as error:
            print(type(error).__name__, error.strerror)
    for keywords in ({"text": True, "encoding": "no-such-codec", "stdout": subprocess.PIPE}, {"bufsize": "x"}, {"stdin": "file"}):
        try:
            subprocess.Popen([*PYTHON, "-c", ""], **keywords).communicate()
        except (LookupError, TypeError, AttributeError) as error:
            print(type(error).__name__, error)


def signals():
    print("-- signals")
    with subprocess.Popen(step("handler"), stdout=subprocess.PIPE, text=True) as process:
        print(process.stdout.readline().strip())
        process.send_signal(signal.SIGUSR1)
        print(process.stdout.readline().strip())
        process.terminate()
        print(process.stdout.read().strip(), process.wait())
    interrupted = subprocess.run(step("interrupt"), capture_output=True, text=True)
    show("interrupt", interrupted)
    for name in ("SIGTERM", "SIGHUP", "SIGSEGV", "SIGALRM"):
        done = subprocess.run([*PYTHON, "-c", f"import os, signal; signal.signal(signal.{name}, signal.SIG_DFL); os.kill(os.getpid(), signal.{name})"], capture_output=True)
        try:
            done.check_returncode()
        except subprocess.CalledProcessError as error:
            print(name, done.returncode, str(error).rpartition("]'")[2].rpartition("died")[2])
    received = []
    previous = signal.signal(signal.SIGALRM, lambda number, frame: received.append(signal.Signals(number)))
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    signal.pause()
    print(received, previous is signal.SIG_DFL, signal.getsignal(signal.SIGALRM) is not None, signal.strsignal(signal.SIGALRM))
    child = os.fork()
    if child == 0:
        os._exit(21)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def environment():
    print("-- environment")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(step("environment"), env={**os.environ, "KEEPER": "of bees", "KEEP": "", "HERE": folder}, cwd=folder, capture_output=True, text=True)
        show("environment", done)
        script = pathlib.Path(folder, "tool.py")
        script.write_text("import sys\nprint(sys.argv[1:], __name__, __file__ == sys.argv[0])\ninput('name? ')\nprint(input())\n")
        show("script", subprocess.run([*PYTHON, script, "-x", "a b"], input="ann\nbob\n", capture_output=True, text=True))
        show("script without input", subprocess.run([*PYTHON, "tool.py"], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True))
        package = pathlib.Path(folder, "package")
        package.mkdir()
        (package / "__init__.py").write_text("print('package', __name__)\n")
        (package / "__main__.py").write_text("from . import helper\nprint('main', __package__, helper.VALUE)\nraise SystemExit(6)\n")
        (package / "helper.py").write_text("VALUE = 42\n")
        show("package", subprocess.run([*PYTHON, "-m", "package"], cwd=folder, capture_output=True, text=True))
        missing = subprocess.run([*PYTHON, "-m", "package.none"], cwd=folder, capture_output=True, text=True)
        print(missing.returncode, missing.stdout, missing.stderr.replace(sys.executable, "PYTHON"))
        with open(pathlib.Path(folder, "out.txt"), "w+b") as sink:
            subprocess.run(step("count", "2"), stdout=sink, stderr=sink, check=True)
            sink.seek(0)
            print(sorted(sink.read().splitlines()))
    print(shlex.join(["a b", "c'd", "$e"]), shlex.split("x 'y z' \"q\\\"r\" # no", comments=True))
    workers = []
    outputs = {}
    for n in range(4):
        worker = threading.Thread(target=lambda n=n: outputs.update({n: subprocess.check_output([*PYTHON, "-c", f"print({n} ** 20)"])}))
        worker.start()
        workers.append(worker)
    for worker in workers:
        worker.join()
    print(sorted(outputs.items()))


if __name__ == "__main__":
    for part in (pipelines, results, limits, signals, environment):
        part()
        sys.stdout.flush()
    subprocess.run([*PYTHON, "-c", "import sys; print('child to stdout'); print('child to stderr', file=sys.stderr)"])
    os.kill(os.getpid(), signal.SIGTERM)
