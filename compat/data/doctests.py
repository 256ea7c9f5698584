"""
>>> 1 + 1
2
>>> f(2)
5
>>> f("x")
Traceback (most recent call last):
    ...
TypeError: unsupported
>>> print("a\n\nb")
a
<BLANKLINE>
b
>>> [i for i in range(20)] # doctest: +ELLIPSIS
[0, ..., 19]
>>> {"z": 1} # doctest: +NORMALIZE_WHITESPACE
{'z':     1}
"""
def f(x):
    """
    >>> f(1)
    2
    """
    return x * 2
