"""Constraints between variables, kept by the method of DeltaBlue: each constraint has a strength, and the plan of methods
changes step by step as constraints come and go. Written from the algorithm's description."""
# scale 260, small 6

import sys
from enum import IntEnum


class Strength(IntEnum):
    REQUIRED = 0
    STRONG = 1
    MEDIUM = 2
    WEAK = 3
    WEAKEST = 4


class Variable:
    def __init__(self, value):
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = Strength.WEAKEST
        self.mark = 0
        self.stays = True

    def forget(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None


class Constraint:
    def __init__(self, planner, strength):
        self.planner = planner
        self.strength = strength
        self.output = None

    def add(self):
        for variable in self.variables():
            variable.constraints.append(self)
        self.output = None
        self.planner.add(self)

    def remove(self):
        if self.output is not None:
            self.planner.remove(self)
        for variable in self.variables():
            if self in variable.constraints:
                variable.forget(self)

    def inputs(self):
        return [variable for variable in self.variables() if variable is not self.output]

    def is_ready(self, mark):
        return all(
            v.mark == mark or v.stays or v.determined_by is None for v in self.inputs()
        )

    def satisfy(self, mark):
        self.choose(mark)
        if self.output is None:
            if self.strength == Strength.REQUIRED:
                raise RuntimeError("a required constraint cannot be kept")
            return None
        for variable in self.inputs():
            variable.mark = mark
        out = self.output
        overridden = out.determined_by
        if overridden is not None:
            overridden.output = None
        out.determined_by = self
        if not self.planner.propagate(self, mark):
            raise RuntimeError("a cycle")
        out.mark = mark
        return overridden

    def recalculate(self):
        inputs = self.inputs()
        self.output.strength = max([self.strength, *(v.strength for v in inputs)])
        self.output.stays = self.is_static() and all(v.stays for v in inputs)
        if self.output.stays:
            self.execute()

    def is_static(self):
        return True


class Stay(Constraint):
    def __init__(self, planner, variable, strength):
        super().__init__(planner, strength)
        self.variable = variable
        self.add()

    def variables(self):
        return [self.variable]

    def choose(self, mark):
        v = self.variable
        self.output = v if v.mark != mark and self.strength < v.strength else None

    def execute(self):
        pass


class Edit(Stay):
    def is_static(self):
        return False


class Equal(Constraint):
    def __init__(self, planner, first, second, strength):
        super().__init__(planner, strength)
        self.first = first
        self.second = second
        self.add()

    def variables(self):
        return [self.first, self.second]

    def choose(self, mark):
        a, b = self.first, self.second
        if a.mark == mark:
            self.output = b if b.mark != mark and self.strength < b.strength else None
        elif b.mark == mark:
            self.output = a if self.strength < a.strength else None
        else:
            weaker = a if a.strength > b.strength else b
            self.output = weaker if self.strength < weaker.strength else None

    def execute(self):
        source = self.first if self.output is self.second else self.second
        self.output.value = source.value


class Scale(Equal):
    def __init__(self, planner, first, factor, offset, second, strength):
        self.factor = factor
        self.offset = offset
        super().__init__(planner, first, second, strength)

    def variables(self):
        return [self.first, self.second, self.factor, self.offset]

    def inputs(self):
        source = self.first if self.output is self.second else self.second
        return [source, self.factor, self.offset]

    def execute(self):
        if self.output is self.second:
            self.second.value = self.first.value * self.factor.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.factor.value


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark)
        while overridden is not None:
            overridden = overridden.satisfy(mark)

    def consuming(self, variable):
        for constraint in variable.constraints:
            if constraint is not variable.determined_by and constraint.output is not None:
                yield constraint

    def remove(self, constraint):
        out = constraint.output
        constraint.output = None
        out.determined_by = None
        for variable in constraint.variables():
            variable.forget(constraint)
        unkept = self.spread_removal(out)
        for strength in Strength:
            for other in unkept:
                if other.strength == strength and other.output is None:
                    self.add(other)

    def spread_removal(self, out):
        out.determined_by = None
        out.strength = Strength.WEAKEST
        out.stays = True
        unkept, todo = [], [out]
        while todo:
            variable = todo.pop()
            unkept += [c for c in variable.constraints if c.output is None]
            for constraint in self.consuming(variable):
                constraint.recalculate()
                todo.append(constraint.output)
        return unkept

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output.mark == mark:
                return False
            current.recalculate()
            todo.extend(self.consuming(current.output))
        return True

    def plan(self, sources):
        mark = self.new_mark()
        plan, todo = [], list(sources)
        while todo:
            constraint = todo.pop()
            out = constraint.output
            if out.mark != mark and constraint.is_ready(mark):
                plan.append(constraint)
                out.mark = mark
                todo.extend(self.consuming(out))
        return plan

    def change(self, variable, values):
        edit = Edit(self, variable, Strength.STRONG)
        plan = self.plan([edit])
        for value in values:
            variable.value = value
            for constraint in plan:
                constraint.execute()
        edit.remove()


def chain(length):
    """A row of equal variables: a change at one end must reach the other."""
    planner = Planner()
    variables = [Variable(0) for _ in range(length + 1)]
    for first, second in zip(variables, variables[1:]):
        Equal(planner, first, second, Strength.REQUIRED)
    Stay(planner, variables[-1], Strength.WEAK)
    total = 0
    edit = Edit(planner, variables[0], Strength.STRONG)
    plan = planner.plan([edit])
    for value in range(20):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        if variables[-1].value != value:
            raise AssertionError("the chain is broken")
        total += variables[-1].value
    edit.remove()
    return total


def projection(count):
    """Pairs of variables under one scale and offset, changed from every side."""
    planner = Planner()
    factor, offset = Variable(10), Variable(1_000)
    pairs = []
    for i in range(count):
        source, target = Variable(i), Variable(i)
        pairs.append((source, target))
        Stay(planner, source, Strength.WEAK)
        Scale(planner, source, factor, offset, target, Strength.REQUIRED)
    planner.change(pairs[0][0], [17])
    total = pairs[0][1].value
    planner.change(pairs[0][1], [1_050])
    total += pairs[0][0].value
    planner.change(factor, [5])
    total += sum(target.value for _, target in pairs)
    planner.change(offset, [2_000, 3_000])
    total += sum(target.value for _, target in pairs)
    return total


def main(scale):
    total = 0
    for _ in range(scale):
        total += chain(60) + projection(40)
    return total


print(main(int(sys.argv[1])))
