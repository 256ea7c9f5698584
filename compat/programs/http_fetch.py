"""A web server in a thread, and what urllib and http.client make of its answers."""

import contextlib
import email.utils
import gzip
import http.client
import http.cookies
import http.cookiejar
import io
import json
import socket
import socketserver
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
import zlib
from http import HTTPMethod, HTTPStatus
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer

LOG = []


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Tiny/1.0"
    sys_version = ""

    def date_time_string(self, timestamp=None):
        return email.utils.formatdate(0, usegmt=True)

    def log_message(self, form, *values):
        LOG.append(form % values)

    def reply(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        match url.path.split("/")[1:]:
            case [""]:
                self.reply(200, b"<h1>root</h1>", Content_Type="text/html; charset=utf-8")
            case ["echo"]:
                query = urllib.parse.parse_qs(url.query, keep_blank_values=True)
                self.reply(200, json.dumps(query, ensure_ascii=False).encode(), Content_Type="application/json")
            case ["headers"]:
                shown = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "user-agent")}
                self.reply(200, json.dumps(shown, sort_keys=True).encode(), Content_Type="application/json", X_Count=len(self.headers))
            case ["moved", number]:
                n = int(number)
                self.reply(302, b"go", Location=f"/moved/{n - 1}" if n else "/echo?at=end")
            case ["loop"]:
                self.reply(301, Location="/loop")
            case ["chunked"]:
                self.send_response(200)
                self.send_header("Transfer-Encoding", "chunked")
                self.send_header("Trailer", "X-Sum")
                self.end_headers()
                for n in range(1, 5):
                    piece = (f"piece {n};" * n).encode()
                    self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.wfile.write(b"0\r\nX-Sum: 4\r\n\r\n")
            case ["gzip"]:
                body = b"compressed " * 50
                if "gzip" in self.headers.get("Accept-Encoding", ""):
                    self.reply(200, gzip.compress(body, mtime=0), Content_Encoding="gzip")
                else:
                    self.reply(200, zlib.compress(body), Content_Encoding="deflate")
            case ["cookie"]:
                cookie = http.cookies.SimpleCookie(self.headers.get("Cookie", ""))
                visits = int(cookie["visits"].value) + 1 if "visits" in cookie else 1
                self.reply(200, f"visit {visits}".encode(), Set_Cookie=f"visits={visits}; Path=/")
            case ["secret"]:
                if self.headers.get("Authorization") == "Basic YW5uOnB3":
                    self.reply(200, b"open")
                else:
                    self.reply(401, b"who?", WWW_Authenticate='Basic realm="lab"')
            case ["short"]:
                self.send_response(200)
                self.send_header("Content-Length", "100")
                self.end_headers()
                self.wfile.write(b"only this")
                self.close_connection = True
            case ["status", number]:
                self.reply(int(number), HTTPStatus(int(number)).phrase.encode())
            case ["broken"]:
                self.wfile.write(b"NONSENSE\r\n\r\n")
                self.close_connection = True
            case ["slow"]:
                gate.wait(10)
                self.reply(200, b"at last")
            case _:
                self.send_error(404, explain="nothing is at " + url.path)

    do_HEAD = do_GET

    def do_POST(self):
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size) + b"|"
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers["Content-Length"]))
        kind = self.headers.get_content_type()
        match kind:
            case "application/x-www-form-urlencoded":
                answer = dict(urllib.parse.parse_qsl(body.decode()))
            case "application/json":
                answer = {"json": json.loads(body)}
            case _:
                answer = {"kind": kind, "length": len(body), "start": body[:20].decode("latin-1")}
        self.reply(201, json.dumps(answer, sort_keys=True).encode(), Content_Type="application/json")

    def do_PUT(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.reply(204)

    def do_DELETE(self):
        self.reply(HTTPStatus.METHOD_NOT_ALLOWED, b"no", Allow="GET, HEAD")


class Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        if not isinstance(sys.exception(), ConnectionError):
            LOG.append(f"server error {sys.exception()!r}")


gate = threading.Event()


def show(title, response):
    body = response.read()
    headers = [(name, value) for name, value in response.getheaders() if name not in ("Server", "Date")]
    print(f"{title}: {response.status} {response.reason} {headers}")
    print("   ", body[:200])
    return body


def fetch(title, address, data=None, **options):
    try:
        with urllib.request.urlopen(urllib.request.Request(address, data, **options), timeout=20) as response:
            body = show(title, response)
            print("   ", response.geturl().replace(base, "BASE"), response.headers.get_content_charset(), response.headers.get_content_type())
            return body
    except urllib.error.HTTPError as error:
        print(f"{title}: HTTPError {error.code} {error.reason} {error} {error.headers['Content-Type']}")
        print("   ", error.read()[:400])
        error.close()
    except urllib.error.URLError as error:
        print(f"{title}: URLError {error.reason!r}")
    except http.client.HTTPException as error:
        print(f"{title}: {type(error).__name__} {error}")


def with_urllib():
    fetch("root", base + "/")
    fetch("echo", base + "/echo?" + urllib.parse.urlencode({"a": "1 & 2", "b": ["x", "ü"], "empty": ""}, doseq=True))
    fetch("headers", base + "/headers", headers={"X-Test": "yes", "accept": "text/plain"})
    fetch("head", base + "/", method="HEAD")
    fetch("404", base + "/nothing/here")
    fetch("moved", base + "/moved/3")
    fetch("too many", base + "/moved/30")
    fetch("loop", base + "/loop")
    for number in (204, 304, 410, 418, 500, 503):
        fetch(f"status {number}", base + f"/status/{number}")
    fetch("form", base + "/post", urllib.parse.urlencode({"name": "Ann Ö", "n": 3}).encode())
    fetch("json", base + "/post", json.dumps({"deep": [1, {"x": None}]}).encode(), headers={"Content-Type": "application/json"})
    fetch("iterable", base + "/post", iter([b"one", b"two"]), headers={"Content-Type": "application/octet-stream"})
    fetch("file", base + "/post", io.BytesIO(b"z" * 1000), headers={"Content-Type": "text/x", "Content-Length": "1000"})
    fetch("put", base + "/put", b"data", method=HTTPMethod.PUT)
    fetch("delete", base + "/x", method="DELETE")
    fetch("chunked", base + "/chunked")
    body = fetch("gzip", base + "/gzip", headers={"Accept-Encoding": "gzip"})
    print(len(gzip.decompress(body)), gzip.decompress(body)[:11])
    print(len(zlib.decompress(urllib.request.urlopen(base + "/gzip").read())))
    fetch("short", base + "/short")
    fetch("broken", base + "/broken")
    fetch("no host", "http://127.0.0.1:9/")
    with urllib.request.urlopen("data:text/plain;charset=utf-8;base64,w6TDtsO8") as response:
        print(response.read().decode(), response.headers.get_content_charset())
    for address in ("nothing", "ftp2://x/", "http://", "http://[::1", "file:///no/such/file", "http://127.0.0.1:port/", "http://a b/"):
        try:
            urllib.request.urlopen(address)
        except (ValueError, urllib.error.URLError, http.client.HTTPException) as error:
            print(address, type(error).__name__, error)

    jar = http.cookiejar.CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    print([opener.open(base + "/cookie").read() for _ in range(3)], [(c.name, c.value, c.path) for c in jar])
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, base, "ann", "pw")
    opener = urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(passwords))
    print(opener.open(base + "/secret").read())
    fetch("no password", base + "/secret")


def with_client():
    connection = http.client.HTTPConnection(host, port, timeout=20)
    for method, path in (("GET", "/"), ("HEAD", "/gzip"), ("GET", "/echo?k"), ("OPTIONS", "/")):
        connection.request(method, path)
        show(f"{method} {path}", connection.getresponse())
    connection.putrequest("POST", "/post", skip_accept_encoding=True)
    connection.putheader("Content-Type", "text/plain; charset=x")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders([b"first ", b"second"], encode_chunked=True)
    show("encoded", connection.getresponse())
    connection.request("GET", "/chunked")
    response = connection.getresponse()
    print(response.read(7), response.read1(5), response.readline(), response.length, response.chunked, response.isclosed())
    response.close()
    for action in (lambda: connection.putheader("X", "y"), lambda: connection.getresponse(), lambda: connection.request("GET", "/a b"), lambda: connection.request("G\nET", "/"), lambda: connection.request("GET", "/", headers={"X": "a\nb"})):
        try:
            print(action())
        except (http.client.HTTPException, ValueError) as error:
            print(type(error).__name__, error)
            connection.close()
    connection.close()
    impatient = http.client.HTTPConnection(host, port, timeout=0.05)
    impatient.request("GET", "/slow")
    try:
        impatient.getresponse()
    except TimeoutError as error:
        print("TimeoutError", error)
    gate.set()
    impatient.close()


def raw():
    for text in (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"BREW /tea HTTP/1.1\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET / FTP\r\n\r\n", b"GET /a b c HTTP/1.0\r\n\r\n", b"GET /echo?x=%C3%A9 HTTP/1.0\r\nA: 1\r\n folded\r\n\r\n", b"\r\n"):
        with socket.create_connection((host, port)) as connection:
            connection.sendall(text)
            connection.shutdown(socket.SHUT_WR)
            pieces = b"".join(iter(lambda: connection.recv(4096), b""))
            head, _, body = pieces.partition(b"\r\n\r\n")
            print(text[:30], head.split(b"\r\n")[:1], len(body), body[-60:] if len(body) < 100 else "")


def pieces():
    url = urllib.parse.urlsplit("HTTP://user:p%40ss@Example.COM:8080/a/b;p?q=1&q=2#frag")
    print(url, url.hostname, url.port, url.username, url.password, url.geturl(), url._replace(scheme="https", fragment="").geturl())
    for address in ("../c?x#y", "//other/p", "?only", "/abs", "http:g", "g;x=1/../y", "#s", ""):
        print(address, urllib.parse.urljoin("http://a/b/c/d;p?q", address))
    print(urllib.parse.quote("a b/ü?&=~"), urllib.parse.quote_plus("a b/ü", safe="/"), urllib.parse.unquote("%E4%BD%A0%zz%41"), urllib.parse.unquote_to_bytes("%ff%41"), urllib.parse.parse_qsl("a=1;b=2&c", keep_blank_values=True))
    for address in ("http://x:99999/", "http://x:ab/", "http://[1::2/"):
        try:
            print(urllib.parse.urlsplit(address).port)
        except ValueError as error:
            print("ValueError:", error)
    cookie = http.cookies.SimpleCookie('a=1; b="two; x"; c=%20')
    cookie["a"]["max-age"] = 60
    cookie["a"]["httponly"] = True
    print(cookie.output(), cookie["b"].value, sorted(cookie))
    print(HTTPStatus(404).description, HTTPStatus.IM_A_TEAPOT.is_client_error, list(HTTPMethod)[:3], repr(HTTPStatus.OK), http.client.responses[418])


if __name__ == "__main__":
    with Server(("127.0.0.1", 0), Handler) as server:
        host, port = server.server_address
        base = f"http://{host}:{port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            for part in (with_urllib, with_client, raw, pieces):
                print(f"== {part.__name__}")
                part()
        finally:
            server.shutdown()
            thread.join()
    print("== log", len(LOG))
    for line in sorted(set(LOG)):
        print(line)
    sys.exit(len(LOG) > 50)
