import sys
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
class C:
    def m(self):
        return [fib(i) for i in range(4)]
def main():
    for x in C().m():
        try:
            1 / (x - 1)
        except ZeroDivisionError:
            pass
    with open(__file__):
        pass
main()
