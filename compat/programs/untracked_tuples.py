"""Which tuples the collector follows after a collection, and what code objects show it."""

import gc


def tracked(value):
    gc.collect()
    return gc.is_tracked(value)


def function(a, b=(1, 2), *, c=None):
    return [(a, b), c, ("x", ("y", 1.5)), frozenset({1})]


for value in (
    (),
    (1,),
    (1, "a", None, 1.5, b"b"),
    tuple([1, (2, (3,))]),
    tuple([[]]),
    tuple([1, tuple([{}])]),
    tuple([int]),
    tuple([object()]),
    tuple([function]),
    tuple([set()]),
):
    print(tracked(value))

code = function.__code__
print(tracked(code), gc.get_referents(code), tracked(code.co_consts), tracked(code.co_names))


class Tuple(tuple):
    pass


print(tracked(Tuple((1, 2))))

# A cycle through a tuple is found, however deep.
holder = []
inner = tuple([holder, 1])
outer = tuple([inner, 2])
holder.append(outer)
gc.collect()
print(gc.is_tracked(inner), gc.is_tracked(outer))
del holder, inner, outer
print(gc.collect() >= 3)
