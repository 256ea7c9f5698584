from __future__ import annotations
import os as system, sys
class A[T: int = bool]:
    """Doc."""
    x: T = 1
    def f(self, *a: int, k=lambda: 0, **kw) -> None:
        def g():
            nonlocal a
            a = [y async for y in k]
            return f"{a!r:>{k}}" t"{kw=}"
        return g
async def co():
    async with A() as b, b:
        await b
    match b:
        case {"k": [1, *rest], **other} if rest: pass
        case A(x=1) | None: raise
    try: yield
    except* OSError as e: del e
    finally: (z := 1)
type L[*Ts] = tuple[*Ts]
