"""What decimals, contexts and their signals say when they are asked for something odd; attributes and classes."""

import _decimal
import decimal
import pickle
from decimal import *
from decimal import Decimal as D
from fractions import Fraction
from inspect import signature

EXPRESSIONS = r"""
D('x')
D((1,2))
D((2,(1,),0))
D((0,(1,),'x'))
D((0,(1,),1.5))
D((0,3,0))
D((0,(11,),0))
D((0,(1,),10**30))
D([0,[1,2],-1])
D(None)
D(1,2)
D(1,context=3)
D(1,2,3)
D(x=1)
D.from_float('1')
D.from_number('1')
D.from_number(1.5)
D.from_number(D(1))
D.from_number(True)
D(1).__round__(1.5)
round(D('1.25'),1)
D(1).__format__(3)
D(1).__format__('n',{'decimal_point':','})
D(1).__format__('n',3)
D('1234.5').__format__('n',{'decimal_point':',','thousands_sep':'.','grouping':'\3'})
D(1).__format__()
D(1).__format__('',{},3)
int(D('nan'))
int(D('inf'))
D('nan').as_integer_ratio()
D('inf').as_integer_ratio()
float(D('snan'))
hash(D('snan'))
D(1)+1.5
D(1)<1.5
D(1)==1.5
D('snan')==1
D('nan')<1
D(1)<'x'
D(1).quantize(1,rounding=3)
D(1).quantize(1,rounding='x')
D(1).quantize('1')
D(1).exp(3)
D(1).exp(context=3)
D(1).fma(1)
D(1).compare()
D(1).compare(1,None,3)
pow(D(2),3,5)
pow(D(2),3,1.5)
D(2).__pow__(3,'x')
D(2)**'x'
Context(prec=0)
Context(prec='x')
Context(prec=10**30)
Context(rounding=1)
Context(Emin=1)
Context(Emax=-1)
Context(capitals=2)
Context(clamp=2)
Context(flags=1)
Context(traps=[1])
Context(traps={})
Context(flags=[Inexact])
Context(1,2,3,4,5,6,7,8,9)
Context(x=1)
getcontext().__delattr__('prec')
setattr(getcontext(),'prec','x')
setattr(getcontext(),'foo',1)
getcontext().foo
getcontext().flags[1]
getcontext().flags.__delitem__(Inexact)
getcontext().flags.__setitem__(1,1)
repr(getcontext().flags)
getcontext().flags==getcontext().traps
getcontext().flags.copy()
dict(getcontext().flags)
len(getcontext().flags)
setattr(getcontext(),'flags',{})
setattr(getcontext(),'flags',1)
setattr(getcontext(),'flags',[])
setcontext(1)
localcontext(1)
localcontext(prec=0)
localcontext(foo=1)
IEEEContext(3)
IEEEContext(-1)
IEEEContext('x')
IEEEContext(1024)
IEEEContext(32)
IEEEContext(10**30)
Context().__reduce__()
D('1.5').__reduce__()
Context().create_decimal(' 1')
Context().create_decimal('1_0')
Context().create_decimal([1])
Context().create_decimal(None)
Context().create_decimal_from_float('1')
Context().power(1,2,3,4)
Context().power(1)
Context().power(a=2,b=3)
Context().power(2,3,modulo=5)
Context().power(2,'x')
Context().add('1',2)
Context().add(1)
Context()._apply(1)
Context().copy_decimal(3)
Context().to_sci_string('1')
Context().is_nan(1.5)
Context().Etiny()
Context().Etop()
Context().radix()
Context().clear_flags()
Context().number_class(1)
D(1).__complex__()
D('nan').__complex__()
D(1).real
D(1).imag
D(1).__deepcopy__(3)
D(1).logical_and(2)
D(1)/0
D(0)/0
D('1e9999999')*10
D('1e999999999999999999999')
D(1)//0
D(1)%0
divmod(D(1),0)
D(10**60)//1
D('inf')-D('inf')
D('inf')%1
DecimalException.__mro__
Overflow.__mro__
Underflow.__mro__
FloatOperation.__mro__
DivisionByZero.__mro__
DivisionUndefined.__mro__
InvalidContext.__mro__
Clamped.__mro__
type(decimal.DecimalTuple)
D(1).as_tuple()
D('-inf').as_tuple()
D('snan12').as_tuple()
D('nan').as_tuple()
type(localcontext())()
D(1).__lt__(3)
D.__new__()
D.__new__(int)
D.adjusted(3)
D('inf').adjusted()
Context().divmod(1,0)
Context(prec=999999999999999999).divide(1,3)
MAX_PREC
getcontext().flags.keys()
list(getcontext().flags)
getcontext().flags.items()
D(3).__rpow__(2)
D(3).__rpow__(2,5)
D('1.5')==Fraction(3,2)
D('1.5')<Fraction(3,2)
D(1)==1+0j
D(1)<1j
D(1)==1+1j
type(localcontext()).__doc__
decimal.getcontext.__module__
DecimalException.__doc__
Inexact.__module__
D.__module__
D.__qualname__
type(localcontext()).__module__
type(localcontext()).__name__
type(getcontext().flags).__module__
D('1').to_eng_string(3)
D(1).__round__(2,3)
Context().quantize(D('1.234'),D('0.01'))
Context(Emax=10,Emin=-10).create_decimal('nan12345678901234567890123456789')
D('1_0')
D('1__0_')
D('')
D('  ')
D(' 1 ')
D(True)
D(1.1)
D.from_float(float('nan'))
D.from_float(float('-inf'))
D.from_float(-0.0)
Context().flags is Context().flags
getcontext().flags is getcontext().flags
getcontext() is getcontext()
"""


def show(expression):
    try:
        print(expression, "->", repr(eval(expression)))
    except BaseException as error:
        print(expression, "->", type(error).__name__, error.args)


class Money(D):
    pass


class Rules(Context):
    pass


for line in EXPRESSIONS.strip().splitlines():
    show(line)
for text in ("\u0661\u0662\u0663", "1\u2003", "\u00a0 7 \t", "\0", "1\0", "\u0661.\u0662e\u0661", "\ud800", "\u00b2"):
    show(f"D({text!a})")
print(*(type(x) for x in (Money(1) + 1, +Money(1), Money.from_float(1.5), Money(1).quantize(1), Money(1).real, Money(1).copy_abs())))
print(repr(Money(1)), Money(1).__reduce__(), type(Money(1).__copy__()), type(Money(Money(2))), Money(3) == 3)
print(repr(Rules()), type(Rules().copy()), Rules().__reduce__())
for protocol in range(6):
    print(pickle.loads(pickle.dumps(Context(prec=5, flags=[Inexact]), protocol)), pickle.loads(pickle.dumps(Money("1.50"), protocol)))
for owner in (D, Context, _decimal):
    for name, member in sorted(vars(owner).items()):
        if not name.startswith("__") and callable(member) and not isinstance(member, type):
            print(owner.__name__, name, signature(member), getattr(member, "__text_signature__", None))
for name in sorted(vars(_decimal)):
    if not name.startswith("__"):
        value = getattr(_decimal, name)
        print(name, value if not callable(value) else type(value).__name__, getattr(value, "__module__", ""))
print([context.prec for context in (DefaultContext, BasicContext, ExtendedContext)])
with localcontext(prec=5) as outer:
    outer.traps[Inexact] = True
    print(getcontext() is outer, outer)
    with localcontext(BasicContext, Emax=9, traps=[Rounded]) as inner:
        print(inner, inner.flags, getcontext() is inner)
    print(getcontext() is outer)
flags = Context().flags
for use in (repr, len, list, lambda x: x[Inexact], lambda x: x.copy(), lambda x: x == getcontext().flags):
    try:
        print(use(flags))
    except ValueError as error:
        print(error)
